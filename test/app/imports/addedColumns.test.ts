/** Columns that an import adds to the owner's list are told beforehand, afterwards, and when they stay behind empty. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, openHost, sheetOf } from '../shop';
import { agree, bringIn, demand, FILE, LIST, look, stage, type Rows } from './importing';

/** The file of another system, with a number of its own for everybody. */
const OTHERS: Rows = [
  ['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'City', 'Lifecycle Stage'],
  ['7', 'Dora', 'Dunn', 'dora@example.com', '413 555 0104', 'Hadley', 'customer'],
];

function takeBack(host: Host, change: string): string {
  return demand<{ sentence: string }>(host, 'takeBackChange', { change, evenEdited: false }).sentence;
}

test('the owner sees beforehand which columns are new, and reads it afterwards', () => {
  const host = adoptedShop(LIST);
  const view = look(host, stage(host, { 'people.csv': FILE }));
  expect(view.newColumns).toBe('new columns at the right end: City, Added on');
  expect(agree(host, view).sentence).toContain(' Added at the right end of your list: City, Added on.');
});

test('a hidden one is named too', () => {
  const host = adoptedShop(LIST);
  const view = look(host, stage(host, { 'contacts.csv': OTHERS }));
  expect(view.newColumns).toBe('new columns at the right end: City, HubSpot ID (hidden), Added on');
});

test('nothing is said of columns that the list has', () => {
  const host = adoptedShop(LIST);
  bringIn(host, { 'people.csv': FILE });
  const view = look(host, stage(host, { 'more.csv': [FILE[0] ?? [], ['Ed', 'Egan', '', '', 'Hadley', '']] }));
  expect(view.newColumns).toBe('');
  expect(agree(host, view).sentence).toBe('Done: 1 customer added.');
});

test('the column of a yes is told with the other ones', () => {
  const host = adoptedShop(LIST.map((row) => row.filter((_, column) => column !== 5)));
  const rows = [
    ['Name', 'Phone', 'Text consent'],
    ['Dora Dunn', '413-555-0104', 'yes'],
  ];
  const view = look(host, stage(host, { 'a.csv': rows }));
  expect(view.newColumns).toBe('new columns at the right end: Added on, Text consent');
});

test('of a list that the import makes, those are told that every list does not have', () => {
  const host = openHost();
  const view = look(host, stage(host, { 'people.csv': FILE }));
  expect(view.newColumns).toBe('new columns at the right end: City, Added on');
});

test('taken back, the empty column and rows that stay are told', () => {
  const host = adoptedShop(LIST);
  const { importId } = bringIn(host, { 'people.csv': FILE });
  sheetOf(host, 'Customers').getRange('J1').setValue('Town');
  expect(takeBack(host, importId)).toBe(
    'Taken back: 1 customer removed, 2 cells put back. What stays: blank rows and empty columns (Town, Added on). Delete what you do not need.',
  );
});

test('a column in which the owner wrote since is none of the empty ones', () => {
  const host = adoptedShop(LIST);
  const { importId } = bringIn(host, { 'people.csv': FILE });
  sheetOf(host, 'Customers').getRange('J3').setValue('Hadley');
  expect(takeBack(host, importId)).toContain(' What stays: blank rows and empty columns (Added on). ');
});

test('a list of which nobody is left has nothing but blank rows', () => {
  const host = openHost();
  const { importId } = bringIn(host, { 'people.csv': FILE });
  expect(takeBack(host, importId)).toBe(
    'Taken back: 2 customers removed. What stays: blank rows. Delete what you do not need.',
  );
});

test('a column that somebody had before the import is none of the empty ones', () => {
  const host = adoptedShop(LIST.map((row, index) => [...row, ['City', 'Amherst'][index] ?? '']));
  const { importId } = bringIn(host, { 'people.csv': FILE });
  expect(takeBack(host, importId)).toContain('empty columns (Added on)');
});
