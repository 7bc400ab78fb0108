/** Keeps whose yes is told for beside the journal, where sorting and deleting rows does not reach it. */
import { readConsent } from '../../core/customers/consent';
import type { ConsentBook } from '../../core/customers/consentRecords';
import type { CustomerRow } from '../../core/customers/customer';
import { asIsTold, stillTold, yesesOf, type IsTold } from '../../core/customers/toldYeses';
import type { Month } from '../../core/day';
import type { PlannedText, TextPlan } from '../../core/texts/plan';
import { isFormulaError } from '../../tables/customers/looks';
import type { Book } from '../book';
import { Journal } from './journal';

/** A month's texts, and the records that may tell of their people. */
interface YesesOfMonth {
  readonly plan: TextPlan;
  readonly month: Month;
  readonly consent: ConsentBook;
}

type Customers = readonly Pick<CustomerRow, 'id' | 'cells'>[];

/** From here on it is told how all agreed who say yes now. */
export function tellYeses(journal: Journal, customers: Customers): void {
  journal.keepTold(yesesOf(customers));
}

/** A list that was set up before any of this was kept, or whose properties were lost, is told for as it stands. Nothing is written. */
export function toldYeses(journal: Journal, customers: Customers): IsTold {
  return asIsTold(journal.told() ?? yesesOf(customers));
}

/** The same, kept from here on: a yes that was taken back is told for no longer, one whose formula fails for a moment is. */
export function settleYeses(journal: Journal, customers: Customers): IsTold {
  const known = journal.told();
  const told = known === undefined ? yesesOf(customers) : stillTold(known, customers, isRead);
  if (told !== known) journal.keepTold(told);
  return asIsTold(told);
}

/** The fingerprint of these people and their numbers, in whatever order: whom an answer is about. */
export function printOfPeople(journal: Journal, texts: readonly PlannedText[]): string {
  const people = texts.map(({ id, name, phone }) => `${id} ${phone} ${name}`);
  return people.length === 0 ? '' : journal.fingerprintOf('', people.sort().join('\n'));
}

/** True when the owner was to tell how these people agreed who are marked in the list, and told nothing; one service call. */
export function isNothingTold(book: Book, customers: Customers): boolean {
  if (hasStory(book)) return false;
  const isTold = toldYeses(new Journal(book.ports), customers);
  return customers.some(({ id, cells }) => readConsent(cells.textConsent) === 'yes' && isTold(id));
}

/** A sentence about people who are texted though nothing tells how they agreed, neither a record nor what was told at set-up; or ''. */
export function sayNothingTold(book: Book, planned: YesesOfMonth): string {
  if (hasStory(book)) return '';
  const { plan, month, consent } = planned;
  const { length } = plan.texts.filter(
    ({ status, id, phone, ...text }) =>
      text.month === month &&
      (status === 'Prepared' || status === 'Approved') &&
      consent.deciding({ id, phone, email: '' }, 'text')?.state !== 'granted',
  );
  return length === 0
    ? ''
    : `How ${length} of these people agreed to texts was never told, and it is your proof: Regulars > Set up asks for it, as does "Which column is what" in the panel.`;
}

function hasStory({ memory }: Book): boolean {
  return (memory?.consentStory ?? '') !== '';
}

function isRead({ cells }: Customers[number]): boolean {
  return !isFormulaError(cells.textConsent);
}
