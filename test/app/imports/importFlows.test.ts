/** Files into the list, from the first portion to the read sheet. */
import { adoptedShop, linesOf, openHost, tabNames } from '../shop';
import { bringIn, FILE, LIST, people } from './importing';

test('a file is brought in: blanks filled, new customers below the last one, formulas as text, nothing else touched', () => {
  const host = adoptedShop(LIST);
  const view = bringIn(host, { 'people.csv': FILE });
  expect(view.counts).toMatchObject({ created: 1, updated: 1 });
  expect(people(host)).toEqual([
    'Ana Adams|413-555-0101|ana@example.com|rye',
    'Ben Brown|413-555-0102|ben@example.com|',
    'Dora Dunn|+14135550104|dora@example.com|=1+1',
  ]);
});

test('the Imports tab tells what was brought in, and nothing that waited is left', () => {
  const host = adoptedShop(LIST);
  bringIn(host, { 'people.csv': FILE });
  const told = linesOf(host, 'Imports').map(({ File, Created, Updated, State }) => ({
    File,
    Created,
    Updated,
    State,
  }));
  expect(told).toEqual([{ File: 'people.csv', Created: '1', Updated: '1', State: 'Done' }]);
  expect(tabNames(host)).not.toContain('Regulars import');
});

test('the first import of an empty spreadsheet makes the list', () => {
  const host = openHost();
  bringIn(host, { 'people.csv': FILE });
  expect(people(host)).toEqual([
    'Ana Adams|+14135550101|ana@example.com|likes seeds',
    'Dora Dunn|+14135550104|dora@example.com|=1+1',
  ]);
});
