/** What the owner said of a file's columns is known again by its headings, and by nothing else. */
import type { Host } from '../../../local/emulator';
import type { ImportView } from '../../../src/rpc/importViews';
import { adoptedShop, lineOf, linesOf } from '../shop';
import { agree, bringIn, LIST, look, stage, type Rows } from './importing';

/** What nobody could know: the column would be taken for notes. */
const CONFIRMED = { mapping: [{ file: 0, columns: { Extra: 'company' } }] } as const;
const GUESSED = { field: 'notes', isSure: true };
const REMEMBERED = { field: 'company', isSure: true };
const FIRST: Rows = [
  ['Name', 'Phone', 'Extra'],
  ['Dora Dunn', '413-555-0104', 'Dunn Dairy'],
];
const SECOND: Rows = [
  ['extra', 'PHONE', 'Name'],
  ['Egan Eggs', '413-555-0105', 'Ed Egan'],
];

/** What a column is taken for by the dry run. */
function takenFor({ files }: ImportView, heading: string): { field?: string; isSure?: boolean } {
  const column = files[0]?.columns.find((one) => one.heading === heading);
  return column === undefined ? {} : { field: column.field, isSure: column.isSure };
}

function confirmedOnce(): Host {
  const host = adoptedShop(LIST);
  bringIn(host, { 'first.csv': FIRST }, CONFIRMED);
  return host;
}

const companyOf = (host: Host, name: string) => lineOf(linesOf(host, 'Customers'), name).Company;

test('before anybody said so the column is guessed', () => {
  const host = adoptedShop(LIST);
  const view = look(host, stage(host, { 'first.csv': FIRST }));
  expect(takenFor(view, 'Extra')).toEqual(GUESSED);
});

test('what was said counts for this file', () => {
  expect(companyOf(confirmedOnce(), 'Dora Dunn')).toBe('Dunn Dairy');
});

test('it is used for the next file with the same headings', () => {
  const host = confirmedOnce();
  const next = [FIRST[0] ?? [], ['Flo Fox', '413-555-0106', 'Fox Flour']];
  const view = bringIn(host, { 'another.csv': next });
  expect(takenFor(view, 'Extra')).toEqual(REMEMBERED);
  expect(companyOf(host, 'Flo Fox')).toBe('Fox Flour');
});

test('it is used whatever the order of the headings and their capitals', () => {
  const host = confirmedOnce();
  const view = bringIn(host, { 'second.csv': SECOND });
  expect(takenFor(view, 'extra')).toEqual(REMEMBERED);
  expect(companyOf(host, 'Ed Egan')).toBe('Egan Eggs');
});

test('with a heading more, fewer or another one nothing is remembered', () => {
  const host = confirmedOnce();
  const changed: Rows[] = [
    FIRST.map((row) => [...row, 'Town']),
    FIRST.map(([name = '', , extra = '']) => [name, extra]),
    [['Name', 'Mobile', 'Extra'], FIRST[1] ?? []],
  ];
  for (const rows of changed)
    expect(takenFor(look(host, stage(host, { 'first.csv': rows })), 'Extra')).toEqual(GUESSED);
});

test('a column that is not certain is asked about once, and again under another heading', () => {
  const host = adoptedShop(LIST);
  const called = (heading: string, phone: string) => [
    ['Name', heading],
    ['Dora Dunn', phone],
    ['Ed Egan', '413-555-0105'],
    ['Flo Fox', '413-555-0106'],
  ];
  const isSure = (heading: string, phone: string) =>
    takenFor(look(host, stage(host, { 'a.csv': called(heading, phone) })), heading).isSure;
  expect(isSure('Zed', '413-555-0104')).toBe(false);
  const said = { mapping: [{ file: 0, columns: { Zed: 'phone' } }] };
  bringIn(host, { 'a.csv': called('Zed', '413-555-0104') }, said);
  expect([isSure('Zed', '413-555-0114'), isSure('Zet', '413-555-0124')]).toEqual([true, false]);
});

test('a later word replaces the earlier one, also that the column means nothing', () => {
  const host = confirmedOnce();
  const said = { mapping: [{ file: 0, columns: { Extra: '' } }] };
  bringIn(host, { 'second.csv': [FIRST[0] ?? [], ['Ed Egan', '413-555-0105', 'x']] }, said);
  const view = look(host, stage(host, { 'third.csv': [FIRST[0] ?? [], ['Gus Gray', '413-555-0107', 'y']] }));
  expect(takenFor(view, 'Extra').field).toBe('');
});

test('a word that was said and not agreed to is not remembered', () => {
  const host = adoptedShop(LIST);
  look(host, stage(host, { 'first.csv': FIRST }), CONFIRMED);
  const view = look(host, stage(host, { 'second.csv': [...FIRST, ['Ed Egan', '413-555-0105', 'x']] }));
  expect(takenFor(view, 'Extra')).toEqual(GUESSED);
});

test.each(['shoeSize', 'status', 'referredById', 'constructor'])(
  'a column is refused that nobody knows or only we write: %s',
  (word) => {
    const host = adoptedShop(LIST);
    const view = look(host, stage(host, { 'first.csv': FIRST }));
    const ended = agree(host, view, { mapping: [{ file: 0, columns: { Extra: word } }] });
    expect(ended.sentence).toBe(`"${word}" is nothing a column can hold. Nothing was changed.`);
  },
);

test('columns of our own that only we write are no columns of a file, and confirming them stops nothing', () => {
  const host = adoptedShop(LIST);
  const headings = ['Name', 'Phone', 'Status', 'Referred by ID', 'Extra'];
  const lines = [headings, ['Gus Gray', '413-555-0107', 'OK', 'C-ABCDEF', 'x']];
  const view = look(host, stage(host, { 'own.csv': lines }));
  const columns = Object.fromEntries(
    (view.files[0]?.columns ?? []).map(({ heading, field }) => [heading, field]),
  );
  expect([columns.Status, columns['Referred by ID']]).toEqual(['', '']);
  const confirmed = { mapping: [{ file: 0, columns }] };
  expect(agree(host, look(host, view.importId, confirmed), confirmed).ok).toBe(true);
  const line = linesOf(host, 'Customers').find(({ Name }) => Name === 'Gus Gray');
  expect(line?.['Referred by ID'] ?? '').toBe('');
});
