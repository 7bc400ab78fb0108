/** Columns of the owner's whose names are those of an object's members are merged and come back like others. */
import type { Host } from '../../../local/emulator';
import { openShop, sheetOf } from '../shop';
import { findAll, merge, takeBack } from './doubleShop';

const STRANGE = ['constructor', '__proto__', 'toString'];
const ANA = ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', ''];
const HEADINGS = ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes', ...STRANGE];

/** What stands in the owner's columns of each row. */
function own(host: Host): string[][] {
  const range = sheetOf(host, 'Customers').getDataRange();
  const formulas = range.getFormulas();
  const rows = range.getValues().map((row) => row.map(String));
  return rows
    .map((row, at) => row.map((cell, column) => formulas[at]?.[column] || cell))
    .filter(([name]) => name === 'Ana Adams')
    .map((row) => row.slice(7, 10));
}

test.each([
  ['', 'x'],
  ['x', ''],
  ['x', 'y'],
  ['', ''],
  ['x', '=1+1'],
])('kept %j, gone %j', (kept, gone) => {
  const host = openShop([HEADINGS, [...ANA, kept, kept, kept], [...ANA, gone, gone, gone]]);
  findAll(host);
  const change = merge(host, 'Ana Adams');
  const merged = kept || gone;
  expect(own(host)).toEqual([[merged, merged, merged]]);
  expect(takeBack(host, change).value?.edited).toEqual([]);
  expect(own(host)).toEqual([
    [kept, kept, kept],
    [gone, gone, gone],
  ]);
});
