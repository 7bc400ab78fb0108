/** Files into the list, from the first portion to the read sheet. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, linesOf, openHost, tabNames, type Typed } from '../shop';
import { bringIn } from './importing';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'Hostage', '10/1/2026', '', ''],
];

const FILE = [
  ['First Name', 'Last Name', 'Email', 'Phone Number', 'City', 'Notes'],
  ['Ana', 'Adams', 'ana@example.com', '(413) 555-0101', 'Amherst', 'likes seeds'],
  ['Dora', 'Dunn', 'dora@example.com', '413 555 0104', 'Hadley', '=1+1'],
  ['', '', '', '', '', ''],
];

/** Name, phone, e-mail and notes of everybody in the list. */
function people(host: Host): string[] {
  return linesOf(host, 'Customers').map(({ Name, Phone, Email, Notes }) =>
    [Name, Phone, Email, Notes].join('|'),
  );
}

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
