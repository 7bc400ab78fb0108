/** The demo shop, set up, for the panel's browser tests; and a shop of any size. */
import type { Host } from '../../local/emulator';
import { demoCustomers } from '../../src/tables/customers/demoShop';
import type { Day } from '../../src/core/day';
import { adoptedShop, ask, sheetOf, TODAY } from '../app/shop';

/** About 60 people with every kind of problem. */
export function demoShop(): Host {
  const people = demoCustomers(TODAY as Day);
  const headings = Object.keys(people[0] ?? {});
  const host = adoptedShop([
    headings,
    ...people.map((person) => headings.map((heading) => person[heading] ?? '')),
  ]);
  ask(host, 'saveSettings', { 'Business name': "Bella's Bakery", Website: 'https://bellas.example.com' });
  return host;
}

/** So many Apostles, all of them overdue. */
export function busyShop(people: number): Host {
  const rows = Array.from({ length: people }, (_, n) => [
    `Person Number ${n}`,
    `(413) 555-01${String(n % 100).padStart(2, '0')}`,
    'Apostle',
    '2026-01-01',
    'Likes the rye, comes on Fridays',
  ]);
  return adoptedShop([['Name', 'Phone', 'Segment', 'Last contact', 'Notes'], ...rows]);
}

/** Moves the phones to a column of another name; the old column and its tag are gone. */
export function losePhones(host: Host): void {
  const sheet = sheetOf(host, 'Customers');
  const headings = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const column = headings.indexOf('Phone') + 1;
  const phones = sheet.getRange(1, column, sheet.getLastRow(), 1).getValues();
  sheet.deleteColumn(column);
  const free = sheet.getLastColumn() + 1;
  sheet.getRange(1, free, phones.length, 1).setValues([['Ring them here'], ...phones.slice(1)]);
}

/** The demo shop after that. */
export function shopWithLostPhones(): Host {
  const host = demoShop();
  losePhones(host);
  return host;
}
