/** Why somebody stands in the follow-up list and what to do next, in plain words; who stands there is left to the plan. */
import { cellText, isBlank, shortened, type Cell } from '../cell';
import type { CustomerRow } from '../customers/customer';
import { readSegment, type Segment } from '../customers/segment';
import type { Day } from '../day';
import { saysNothing, tidyText } from '../tidyText';
import { isNever, readDay } from '../typedDay';
import { countDays, type DueNow, type DueWords } from './clock';

/** Most sales need seven contacts or more; most people give up after two. */
const CONTACTS_TO_A_SALE = 7;
/** Said of none, where there was a contact. */
const IN_LOG = ' in the Contact log';

/** Characters of a call-back in words: the reason stands in a cell beside others. */
const LONGEST_CALL_BACK = 40;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const INTRODUCTIONS: { readonly [segment in Segment]: string } = {
  Apostle: 'Apostle. ',
  Loyalist: 'Loyalist. ',
  Mercenary: 'Mercenary. ',
  Hostage: 'Hostage: make it right. ',
  Terrorist: 'Terrorist. ',
};

/** What follows from the segment: the next step of the one who calls. */
const NEXT_STEPS: { readonly [segment in Segment]: string } = {
  Apostle: 'Say thank you, and ask who else would like you.',
  Loyalist: 'Keep in touch: ask how the last visit was.',
  Mercenary: 'Ask what they need next; no further discount.',
  Hostage: 'Say sorry, ask what would make it right, and do it.',
  Terrorist: 'Do not contact.',
};

/** A long list says the same few thousand things: each is made once. */
const reasons = new Map<string, Map<string, string>>();
const leads = new Map<string, string>();
const sayings = new Map<number, string>();
const callBacks = new Map<Day, string>();

/** A customer who is due, and what the reason is made of. */
export interface DueCustomer {
  readonly customer: CustomerRow;
  readonly due: DueNow;
}

/** Reason and next step; `contacts` are those logged so far. */
export function sayDue(person: DueCustomer, contacts: number, today: Day): DueWords {
  const { due, customer } = person;
  const known = due.said.words;
  if (known?.contacts === contacts) return known;
  const why = explainWhy(person, contacts, today);
  const words = { contacts, why, nextStep: nextStepOf(due.segment, contacts, customer.cells.segment) };
  due.said.words = words;
  return words;
}

/** The reason: what the customer is, how long it has been, what that is measured by, and a call-back that is no day; `contacts` are those logged so far. */
export function explainWhy(person: DueCustomer, contacts: number, today: Day): string {
  const who = sayWho(person, contacts);
  const when = sayWhen(person, today);
  let ofWho = reasons.get(who);
  if (ofWho === undefined) reasons.set(who, (ofWho = new Map<string, string>()));
  let reason = ofWho.get(when);
  if (reason === undefined) ofWho.set(when, (reason = `${who}${when}.`));
  const callBack = person.customer.cells.nextFollowUpOn;
  return callBack === undefined || callBack === '' ? reason : reason + sayNoDay(callBack);
}

/** Words where the day of a call-back belongs, which the clock cannot count from; kept in no list, since each may be another. */
function sayNoDay(callBack: Cell): string {
  if (typeof callBack !== 'string' || isNever(callBack) || saysNothing(callBack)) return '';
  // Which of day and month is first settles what day it is, not whether it is one.
  if (readDay(callBack, false).kind !== 'unreadable') return '';
  return ` Call-back "${shortened(tidyText(callBack), LONGEST_CALL_BACK)}" is no day.`;
}

/** One short step that fits the segment; a lead's depends on the contacts so far. `typed` is the segment cell. */
export function nextStepOf(segment: Segment | undefined, contacts: number, typed?: Cell): string {
  if (segment !== undefined) return NEXT_STEPS[segment];
  const { kind } = readSegment(typed);
  if (kind === 'unknown' || kind === 'misspelt') return 'Choose a segment first, then get in touch.';
  if (contacts === 0) return 'Say hello, and ask what they are looking for.';
  if (contacts < CONTACTS_TO_A_SALE) return 'Get in touch again, with something useful.';
  return 'Ask for a yes or a no; archive a no.';
}

function sayWho({ customer, due: { segment, lastContactOn } }: DueCustomer, contacts: number): string {
  if (segment !== undefined) return INTRODUCTIONS[segment];
  // The list knows of a contact that the log does not.
  const where = contacts === 0 && lastContactOn !== undefined ? IN_LOG : '';
  return sayLead(`${contacts} of ${CONTACTS_TO_A_SALE} contacts${where}`, cellText(customer.cells.segment));
}

function sayLead(count: string, segment: string): string {
  const key = `${count} ${segment}`;
  let lead = leads.get(key);
  if (lead === undefined) {
    lead = `A lead, ${count}${sayDoubt(segment)}. `;
    leads.set(key, lead);
  }
  return lead;
}

function sayDoubt(segment: string): string {
  const reading = readSegment(segment);
  if (reading.kind === 'misspelt')
    return segment.includes('?')
      ? ` (segment "${segment}")`
      : ` (segment "${segment}": ${reading.suggestion}?)`;
  return reading.kind === 'unknown' ? ` (segment "${segment}" is not known)` : '';
}

function sayWhen({ due, customer }: DueCustomer, today: Day): string {
  if (due.basis === 'call-back') return sayCallBack(due.dueOn);
  if (due.basis === 'last contact') return sayAgo(due.rhythm + due.daysOverdue, due.rhythm);
  const { lastContactOn } = customer.cells;
  const isNone = isBlank(lastContactOn) || isNever(lastContactOn) || saysNothing(cellText(lastContactOn));
  const never = isNone ? 'Never contacted' : 'The last contact cannot be right';
  return due.dueOn === today ? never : `${never}; in the list since ${sayDay(due.dueOn)}`;
}

function sayAgo(days: number, rhythm: number): string {
  const key = days * 100_000 + rhythm;
  const known = sayings.get(key);
  if (known !== undefined) return known;
  const ago = `Last contact ${days === 0 ? 'today' : `${countDays(days)} ago`}, every ${rhythm === 1 ? 'day' : countDays(rhythm)}`;
  sayings.set(key, ago);
  return ago;
}

function sayCallBack(day: Day): string {
  let text = callBacks.get(day);
  if (text === undefined) callBacks.set(day, (text = `Call-back was set for ${sayDay(day)}`));
  return text;
}

function sayDay(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}
