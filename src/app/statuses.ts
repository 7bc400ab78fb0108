/** The column Status, which is ours: made to say what follows from the other cells of everybody's row. */
import { planFollowUps, type FollowUpPlan } from '../core/followUps/plan';
import type { Book } from './book';
import { clockFactsOf, settingsOf } from './command';
import type { CustomerList } from './customerList';
import { mayWriteFields } from './mayWrite';
import { changeColumn } from './writeById';

interface Listed {
  readonly book: Book;
  readonly list: CustomerList;
}

/** Writes the Status column by customer id and gives the list as it is then; nothing when every status stands there already. */
export function writeStatuses({ book, list }: Listed, plan: FollowUpPlan): CustomerList {
  if (!plan.isStatusNew) return list;
  const values = new Map(list.customers.map(({ id }, index) => [id as string, plan.statuses[index] ?? '']));
  return changeColumn(book, list, { field: 'status', values, isOurs: true });
}

/**
 * The same where what was chosen elsewhere has changed cells that Status follows from: else a row would say "Overdue" beside the contact of today until
 * somebody asks who needs follow-up. A Status that may not be written is left, since what was chosen would be carried out once more otherwise.
 */
export function refreshStatuses(book: Book, list: CustomerList): CustomerList {
  if (!mayWriteFields(list, ['status'])) return list;
  const facts = clockFactsOf(book, settingsOf(book));
  // Contacts stand in reasons only.
  const plan = planFollowUps(list.customers, { ...facts, contacts: new Map() });
  return writeStatuses({ book, list }, plan);
}
