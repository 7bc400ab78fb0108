/** A ready Customers tab for a spreadsheet that holds nothing yet, with the demo shop in it if the owner likes. */
import { toDay } from '../../core/day';
import type { Cell } from '../../core/cell';
import { headingOf } from '../../tables/customers/columns';
import { demoCustomers } from '../../tables/customers/demoShop';
import type { Field } from '../../core/customers/customer';
import { freeName, type Book } from '../book';
import type { Tab } from '../ports';

/** Few enough to be filled in: the other columns come when they are needed. */
export const EMPTY_LIST_FIELDS: readonly Field[] = [
  'name',
  'phone',
  'email',
  'segment',
  'lastContactOn',
  'textConsent',
  'notes',
];
export const CUSTOMERS_TAB = 'Customers';
const COLUMN_WIDTH = 140;

/** Makes the tab of an empty one, the active one if not told otherwise, and renames it; else of a new one. */
export function makeCustomersTab(
  book: Book,
  withDemo: boolean,
  empty: Tab | 'new' = book.ports.workbook.activeTab(),
): Tab {
  const isUsable = empty !== 'new' && empty.isGrid;
  const isFree = !book.tabs.some(({ name }) => name.toLowerCase() === CUSTOMERS_TAB.toLowerCase());
  if (isFree && isUsable) empty.rename(CUSTOMERS_TAB);
  const tab = isUsable ? empty : book.ports.workbook.addTab(freeName(book.tabs, CUSTOMERS_TAB), false);
  const rows = withDemo ? demoRows(book) : [EMPTY_LIST_FIELDS.map(headingOf)];
  const width = rows[0]?.length ?? 1;
  const phone = rows[0]?.indexOf(headingOf('phone')) ?? -1;
  if (phone >= 0) tab.format([phone + 1], 2, 'text');
  tab.dress(Array.from({ length: width }, () => COLUMN_WIDTH));
  tab.write({ row: 1, column: 1, rows: rows.length, columns: width }, rows);
  return tab;
}

function demoRows(book: Book): Cell[][] {
  const people = demoCustomers(book.ports.clock.today());
  const headings = Object.keys(people[0] ?? {});
  return [headings, ...people.map((person) => headings.map((heading) => demoCell(person[heading] ?? '')))];
}

/** Real days as dates; a day that the calendar does not have stays the text it is, to be found by the check. */
function demoCell(text: string): Cell {
  const day = toDay(text);
  return day === undefined ? text : { day };
}
