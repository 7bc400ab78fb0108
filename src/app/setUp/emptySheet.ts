/** A ready Customers tab for a spreadsheet that holds nothing yet, with the demo shop in it if the owner likes. */
import { toDay } from '../../core/day';
import type { Cell } from '../../core/cell';
import { headingOf } from '../../tables/customers/columns';
import { demoCustomers } from '../../tables/customers/demoShop';
import type { Field } from '../../core/customers/customer';
import type { Book } from '../book';
import type { Tab } from '../ports';

/** Few enough to be filled in: the other columns come when they are needed. */
const READY_FIELDS: readonly Field[] = [
  'name',
  'phone',
  'email',
  'segment',
  'lastContactOn',
  'textConsent',
  'notes',
];
const TAB_NAME = 'Customers';
const COLUMN_WIDTH = 140;

/** Makes the tab; the first empty tab is used and renamed. */
export function makeCustomersTab(book: Book, withDemo: boolean): Tab {
  const isFree = !book.tabs.some(({ name }) => name.toLowerCase() === TAB_NAME.toLowerCase());
  const active = book.ports.workbook.activeTab();
  if (isFree && active.isGrid) active.rename(TAB_NAME);
  const tab = active.isGrid ? active : book.ports.workbook.addTab(TAB_NAME, false);
  const rows = withDemo ? demoRows(book) : [READY_FIELDS.map(headingOf)];
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
