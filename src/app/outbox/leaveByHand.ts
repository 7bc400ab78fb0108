/** Whose rows leave "Send by hand" though no box is ticked: people who say no in the list by now, whoever the plan would leave out, and months that are over. */
import { refusesTexts, type ConsentField } from '../../core/customers/consent';
import { NO_RECORDS } from '../../core/customers/consentRecords';
import type { CustomerRow } from '../../core/customers/customer';
import { monthOf } from '../../core/day';
import { readPhone } from '../../core/phone';
import { closedNumbers, judgeRecipients } from '../../core/texts/leftOut';
import { customerOfKey, monthOfKey, type LeftOutReason } from '../../core/texts/text';
import type { ByHandText } from '../../tables/byHandTable';
import { isFormulaError } from '../../tables/customers/looks';
import type { Book } from '../book';
import { settingsOf } from '../command';
import { texts } from '../packed/texts';

export interface Leaving {
  readonly texts: readonly ByHandText[];
  /** Why, by key, for people who may not be texted any more. */
  readonly reasons: ReadonlyMap<string, string>;
  /** What to tell the owner, or ''. */
  readonly sentence: string;
}

/** The customers as they stand, and where numbers without a country code are at home. */
interface People {
  readonly customers: readonly CustomerRow[];
  readonly country: string;
}

/** Of the listed texts; without `customers` nobody is looked up, with them it is one service call. */
export function leavingByHand(
  book: Book,
  listed: readonly ByHandText[],
  customers?: readonly CustomerRow[],
): Leaving {
  const month = monthOf(book.ports.clock.today());
  const isOver = ({ key }: ByHandText) => (monthOfKey(key) ?? month) < month;
  const over = listed.filter(isOver);
  const current = customers === undefined ? [] : listed.filter((text) => !isOver(text));
  const { stopped, unfit } = judge(book, current, customers);
  const sentence = [
    say(stopped.length, ['person says', 'people say'], 'no in the list and left "Send by hand".'),
    say(
      unfit.length,
      ['person', 'people'],
      `left "Send by hand": ${[...new Set(unfit.map(({ reason }) => reason))].join(', ')}.`,
    ),
    say(over.length, ['text', 'texts'], 'of a month that is over left "Send by hand", not ticked as sent.'),
  ];
  // By key alone: the number may have a text of this month as well.
  return {
    texts: [
      ...stopped,
      ...[...unfit.map(({ text }) => text), ...over].map(({ key }) => ({ key, phone: '' })),
    ],
    reasons: new Map([
      ...stopped.map(({ key }) => [key, STOPPED] as const),
      ...unfit.map(({ text, reason }) => [text.key, reason] as const),
    ]),
    sentence: sentence.filter((part) => part !== '').join(' '),
  };
}

/** The Texts tab says why they get none, as it would after the next preparation. */
export function noteLeft(book: Book, { reasons }: Leaving): void {
  const marks = [...reasons].map(([key, reason]) => [key, { status: 'Left out', reason }] as const);
  if (marks.length > 0) texts().markInTexts(book, new Map(marks));
}

/** Who says no, and who is left out for another reason. */
function judge(book: Book, listed: readonly ByHandText[], customers: readonly CustomerRow[] = []) {
  if (listed.length === 0) return { stopped: [], unfit: [] };
  const people = { customers, country: settingsOf(book).settings.country };
  const sayNo = customers.filter(({ cells }) => refusesTexts(cells));
  const isStopped = stopsIn({ ...people, customers: sayNo });
  const whyNot = reasonsIn(people, listed);
  const unfit = listed.flatMap((text) => {
    const reason = isStopped(text) ? undefined : whyNot(text);
    return reason === undefined ? [] : [{ text, reason }];
  });
  return { stopped: listed.filter(isStopped), unfit };
}

const STOPPED: LeftOutReason = 'Said stop';
const GONE: LeftOutReason = 'No longer in the list';
const OTHER_PHONE = 'Another phone by now (prepare the texts again)';

/** A formula that fails in one of these, for the moment, says nothing of the customer. */
const READ = ['archivedOn', 'segment', 'textConsent', 'phone'] as const;

/** The plan's own reasons, as far as the list alone tells them; a text to another number than the customer's is another text. */
function reasonsIn({ customers, country }: People, listed: readonly ByHandText[]) {
  const ids = new Set<string>(listed.map(({ key }) => customerOfKey(key)));
  const known = customers.filter(({ id }) => ids.has(id));
  const judged = judgeRecipients(known, { country }, { consent: NO_RECORDS });
  // Of two rows with one id the upper one keeps it.
  const byId = new Map(judged.reverse().map((recipient) => [recipient.customer.id, recipient]));
  return ({ key, phone }: ByHandText): string | undefined => {
    if (monthOfKey(key) === undefined) return undefined;
    const recipient = byId.get(customerOfKey(key));
    if (recipient === undefined) return GONE;
    if (READ.some((field) => isFormulaError(recipient.customer.cells[field]))) return undefined;
    if (recipient.reason !== undefined) return recipient.reason;
    const [to, own] = [readPhone(phone, country), recipient.phone];
    const isOther = to.kind === 'phone' && own.kind === 'phone' && to.phone !== own.phone;
    return isOther ? OTHER_PHONE : undefined;
  };
}

/** Of people who say no to texts, or in one of these columns: it closes their number for every row, and their row for every number listed for it. */
export function stopsIn(
  { customers: sayNo, country }: People,
  fields?: readonly ConsentField[],
): (text: ByHandText) => boolean {
  if (sayNo.length === 0) return () => false;
  const ids = new Set<string>(sayNo.map(({ id }) => id));
  const closed = closedNumbers(sayNo, country, fields);
  return ({ key, phone }) =>
    closed.has(phone) || (monthOfKey(key) !== undefined && ids.has(customerOfKey(key)));
}

function say(count: number, [one, many]: readonly [string, string], what: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many} ${what}`;
}
