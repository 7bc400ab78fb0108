/** Files into the list, from the first portion to the read sheet. */
import { adoptedShop, linesOf, openHost, tabNames } from '../shop';
import { bringIn, FILE, LIST, look, people, stage } from './importing';

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

test('who stays as they are and whose way is closed can be looked at beforehand, the first twenty of each', () => {
  const host = adoptedShop(LIST);
  const lines = Array.from({ length: 25 }, (_, index) => [`Zed ${index}`, `413-555-01${index + 10}`, 'no']);
  const rows = [['Name', 'Phone', 'Text consent'], ['Ben Brown', '413-555-0102', ''], ...lines];
  const view = look(host, stage(host, { 'people.csv': rows }));
  expect(view.unchanged.map(({ name, line, why }) => [name, line, why])).toEqual([
    ['Ben Brown', 2, 'Found by phone.'],
  ]);
  expect([view.counts.optOuts, view.optOuts.length]).toEqual([25, 20]);
  expect(view.optOuts[0]).toMatchObject({ name: 'Zed 0', line: 3, why: 'No texts to +14135550110.' });
});
