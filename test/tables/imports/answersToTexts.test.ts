/** A column of a file whose cells answer about texts, under a heading that nobody knows: it is asked about, with Text consent as the proposal. */
import { mappingOf } from '../../../src/tables/imports/mapping';
import { readTable } from '../../../src/tables/imports/readTable';
import { table, US } from './files';

function columnOf(heading: string, cells: readonly string[], more: readonly string[] = []) {
  const rows = cells.map((cell, at) => [
    `Ana ${'ABCDEFGH'[at] ?? ''}dams`,
    `413-555-010${at}`,
    cell,
    ...more.slice(1),
  ]);
  const columns = mappingOf(table(['Name', 'Phone', heading, ...more.slice(0, 1)], ...rows));
  return columns.find((column) => column.heading === heading);
}

const ASKED = { field: 'textConsent', isSure: false, isFixed: false };

test.each([
  ['Texts fine?', ['yes', 'no', 'STOP']],
  ['Msgs', ['yes', 'no', 'yes']],
  ['Fine?', ['yes', 'unsubscribed', '']],
])('%s with %j is asked about', (heading, cells) => {
  expect(columnOf(heading, cells)).toMatchObject(ASKED);
});

test('also beside another one about texts: a STOP under it would be lost', () => {
  expect(columnOf('Texts fine?', ['yes', 'STOP'], ['SMS consent', 'yes'])).toMatchObject(ASKED);
});

test.each([
  ['Newsletter?', ['yes', 'no', 'STOP']],
  ['Gift card', ['yes', 'no', 'yes']],
  ['Paid', ['yes', 'no', 'STOP']],
  ['Fine?', ['yes', 'no', 'yes']],
  ['Text sent', ['yes', 'no', 'yes']],
])('%s with %j is not', (heading, cells) => {
  expect(columnOf(heading, cells)?.field).not.toBe('textConsent');
});

test('a STOP under it is one, and a yes is one', () => {
  const rows = [
    ['Ana Adams', '413-555-0101', 'STOP'],
    ['Ben Brown', '413-555-0102', 'yes'],
  ];
  const { customers } = readTable(table(['Name', 'Phone', 'Msgs'], ...rows), US);
  expect(customers.map(({ optOuts, cells }) => [optOuts, cells.textConsent])).toEqual([
    [['text'], undefined],
    [[], 'Yes'],
  ]);
});

test('a column of a known system that says so is asked about too', () => {
  const columns = mappingOf(
    table(
      ['Record ID - Contact', 'First Name', 'Last Name', 'Email', 'Lifecycle Stage', 'Msgs'],
      ['101', 'Ana', 'Adams', 'ana@example.com', 'customer', 'STOP'],
      ['102', 'Ben', 'Brown', 'ben@example.com', 'customer', 'yes'],
    ),
  );
  expect(columns.find(({ heading }) => heading === 'Msgs')).toMatchObject(ASKED);
});
