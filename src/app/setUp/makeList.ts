/** A new, empty list or the demo shop, made and adopted; where a list is looked for and what is asked is left to others. */
import type { Field } from '../../core/customers/customer';
import { refused, type Result } from '../../core/result';
import { isBlankTab, openBook, type Book } from '../book';
import type { Outcome } from '../command';
import type { Tab } from '../ports';
import { adopt } from './adopt';
import { CUSTOMERS_TAB, makeCustomersTab } from './emptySheet';
import { findList, proposeFor, type FoundList } from './findList';

/** An empty list beside whatever else the spreadsheet holds; nothing of that is touched. */
export function makeList(book: Book): Result<Outcome> {
  // What a run that was cut off had made already.
  const left = findList(book, CUSTOMERS_TAB);
  if (left.ok && left.value?.recognised.customerCount === 0) return adoptNew(book, left.value.tab, false);
  const blank = book.tabs.find((tab) => tab.isGrid && isBlankTab(book, tab));
  return adoptNew(book, makeCustomersTab(book, false, blank ?? 'new'), false);
}

/** Adopts a tab that was just made. */
export function adoptNew({ ports }: Book, tab: Tab, withDemo: boolean): Result<Outcome> {
  const now = openBook(ports);
  const made = now.tabs.find(({ id }) => id === tab.id);
  const found = findList(now, made?.name);
  if (!found.ok) return found;
  if (found.value === undefined) return refused('cancelled', 'Nothing was changed.');
  const story = withDemo ? 'Invented customers of the demo shop' : undefined;
  return adopt(now, proposeFor(now, found.value, { columns: sureColumns(found.value) }), story);
}

/** The columns that need no question. */
export function sureColumns(found: FoundList): Map<Field, number> {
  return new Map(
    found.recognised.columns.filter(({ isSure }) => isSure).map(({ field, column }) => [field, column]),
  );
}
