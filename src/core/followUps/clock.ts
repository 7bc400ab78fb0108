/** When a customer's next contact is due and how that is said; order and reasons are left to the plan. */
import { cellText, isDayCell, type Cell } from '../cell';
import { isArchived } from '../customers/archived';
import type { CustomerCells, CustomerRow, Field, ReadingRules } from '../customers/customer';
import { earliestDay } from '../customers/earliestDay';
import { segmentOf, type Segment } from '../customers/segment';
import { dayFromNumber, dayNumber, type Day } from '../day';
import type { Rhythms } from '../settings';
import { readDay } from '../typedDay';

/** What the clock must know besides the customer. */
export interface ClockFacts {
  readonly rules: ReadingRules;
  /** The day the owner's list was taken over; the clock of customers without any date starts there. */
  readonly adoptedOn: Day | undefined;
  readonly rhythms: Rhythms;
}

/** Which date the due day was counted from. */
export type DueBasis = 'call-back' | 'last contact' | 'added' | 'adopted' | 'today';

/** A clock that runs. */
export interface DueNow {
  readonly kind: 'due';
  readonly dueOn: Day;
  /** Whole days since the due day; 0 on the day itself, negative before it. */
  readonly daysOverdue: number;
  /** Days between two contacts of this customer. */
  readonly rhythm: number;
  /** Undefined for a lead and for a segment that is not known. */
  readonly segment: Segment | undefined;
  /** Undefined when never contacted or when the cell cannot be right. */
  readonly lastContactOn: Day | undefined;
  readonly basis: DueBasis;
  /** Customers of one segment and one last contact share their clock, and so what is said of it. */
  readonly said: { words?: DueWords };
}

/** What is said of customers who were contacted so many times, put into words once. */
export interface DueWords {
  readonly contacts: number;
  readonly why: string;
  readonly nextStep: string;
}

export type Due = { readonly kind: 'never' } | { readonly kind: 'archived' } | DueNow;

/** A century; more is another number that slipped into the column. */
const LONGEST_RHYTHM = 36_500;
/** `90`, `90.0`, `90 days`, `every 2 weeks`, `monthly`, `every month`. */
const OWN_RHYTHM =
  /^(?:every +)?(?:(\d+)(?:\.0+)?(?: *(day|week|month|quarter|year)s?)?|(day|dai|week|month|quarter|year)(?:ly)?)$/i;
const DAYS_OF: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, q: 90, y: 365 };
/** Days that still count as soon. */
const SOON = 7;

const NEVER: Due = { kind: 'never' };
const ARCHIVED: Due = { kind: 'archived' };
/** A long list says the same few hundred things: each is made once. */
const overdueTexts = new Map<number, string>();
const daysByNumber = new Map<number, Day>();

/**
 * Tells when the customers of a list are due, as `dueOf` does: those of the same segment and last contact, with nothing else to
 * go by, share one answer.
 */
export function dueReader(facts: ClockFacts): (customer: CustomerRow) => Due {
  const known = new Map<Cell, Map<Cell, Due>>();
  return (customer) => {
    const { segment = '', lastContactOn, archivedOn = '', rhythm = '', nextFollowUpOn = '' } = customer.cells;
    const isUsual = archivedOn === '' && rhythm === '' && nextFollowUpOn === '';
    if (!isUsual || !isDayCell(lastContactOn)) return dueOf(customer, facts);
    let ofSegment = known.get(segment);
    if (ofSegment === undefined) known.set(segment, (ofSegment = new Map<Cell, Due>()));
    let due = ofSegment.get(lastContactOn);
    if (due === undefined) {
      due = dueOf(customer, facts);
      // A last contact that cannot be right leaves the say to other cells.
      if (due.kind !== 'due' || due.basis === 'last contact') ofSegment.set(lastContactOn, due);
    }
    return due;
  };
}

/**
 * When this customer is due. An unknown or misspelt segment counts as a lead; a call-back date counts until a contact
 * on or after it; a last contact after today and days before 1990 (1900 for the day somebody was added) are ignored.
 */
export function dueOf({ cells }: CustomerRow, facts: ClockFacts): Due {
  if (isArchived(cells.archivedOn)) return ARCHIVED;
  const segment = segmentOf(cells.segment);
  if (segment === 'Terrorist') return NEVER;
  const { today, dayFirst } = facts.rules;
  const rhythm = ownRhythm(cells.rhythm) ?? facts.rhythms[segment ?? 'Lead'];
  const lastContactOn = likelyContact(dayIn('lastContactOn', cells, dayFirst), today);
  const callBackOn = dayIn('nextFollowUpOn', cells, dayFirst);
  let basis: DueBasis = 'call-back';
  let dueOn = callBackOn;
  if (dueOn === undefined || (lastContactOn !== undefined && dueOn <= lastContactOn)) {
    basis = lastContactOn === undefined ? 'added' : 'last contact';
    dueOn =
      lastContactOn === undefined ? dayIn('addedOn', cells, dayFirst) : daysAfter(lastContactOn, rhythm);
  }
  if (dueOn === undefined) {
    basis = facts.adoptedOn === undefined ? 'today' : 'adopted';
    dueOn = facts.adoptedOn ?? today;
  }
  const daysOverdue = dayNumber(today) - dayNumber(dueOn);
  return { kind: 'due', dueOn, daysOverdue, rhythm, segment, lastContactOn, basis, said: {} };
}

/** The words of the Status column. */
export function statusText(due: Due): string {
  if (due.kind === 'archived') return 'Archived';
  if (due.kind === 'never') return 'Do not contact';
  const { daysOverdue } = due;
  if (daysOverdue > 0) return overdueText(daysOverdue);
  if (daysOverdue === 0) return 'Due today';
  return daysOverdue >= -SOON ? `Due in ${countDays(-daysOverdue)}` : 'OK';
}

function overdueText(days: number): string {
  let text = overdueTexts.get(days);
  if (text === undefined) {
    text = `Overdue ${countDays(days)}`;
    overdueTexts.set(days, text);
  }
  return text;
}

/** `1 day`, `12 days`. */
export function countDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function likelyContact(day: Day | undefined, today: Day): Day | undefined {
  return day !== undefined && day <= today ? day : undefined;
}

/** Nothing for a day that is too early, as a bare time or a slip of the year is. */
function dayIn(field: Field, cells: CustomerCells, dayFirst: boolean): Day | undefined {
  const cell = cells[field];
  if (cell === undefined || cell === '') return undefined;
  const reading = readDay(cell, dayFirst);
  return reading.kind === 'day' && reading.day >= earliestDay(field) ? reading.day : undefined;
}

/** Days of a rhythm in a customer's own cell: `90`, `90 days`, `every 2 weeks`, `monthly`; undefined for anything else. */
export function ownRhythm(cell: Cell | undefined): number | undefined {
  const [, count, unit, one] = OWN_RHYTHM.exec(cellText(cell)) ?? [];
  const days = Number(count ?? (one && 1)) * (DAYS_OF[(unit ?? one ?? 'd').charAt(0).toLowerCase()] ?? 1);
  return days >= 1 && days <= LONGEST_RHYTHM ? days : undefined;
}

function daysAfter(day: Day, days: number): Day {
  const number = dayNumber(day) + days;
  let later = daysByNumber.get(number);
  if (later === undefined) {
    later = dayFromNumber(number);
    daysByNumber.set(number, later);
  }
  return later;
}
