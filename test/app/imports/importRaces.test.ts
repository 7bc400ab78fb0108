/** Somebody works in the spreadsheet at any service call of an import: nobody gets another's value, nothing is lost, nothing is doubled. */
import type { Host } from '../../../local/emulator';
import type { ImportView } from '../../../src/rpc/importViews';
import { DEEDS, listOf, type Deed } from '../deeds';
import { fragileShop, newStates } from '../mishaps';
import { race, SHOP, type RaceStory } from '../racing';
import { adopt, gridOf, linesOf, sheetOf, tabNames, use } from '../shop';
import { agree, bringIn, look, stage, type Rows, type Wish } from './importing';

/** Two known people, one found by address, and two new ones. Nobody of them is deleted by the deeds. */
const PEOPLE: Rows = [
  ['First Name', 'Last Name', 'Email', 'Phone Number', 'Last contact', 'City', 'SMS consent', 'Notes'],
  ['Ana', 'Adams', 'ana@example.com', '(413) 555-0101', '2026-11-01', 'Amherst', '', 'seeds'],
  ['Cy', 'Cole', 'cy.cole@example.com', '413-555-0103', '2026-11-02', '01002', '', 'cake'],
  ['Nia', 'Nash', 'nia@example.com', '413-555-0110', '2026-11-03', 'Hadley', 'no', '=1+1'],
  ['Omar', 'Orr', 'omar@example.com', '413-555-0111', '', 'Hatfield', 'yes', ''],
];
const SALES: Rows = [
  ['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID'],
  ['10/01/2026', 'Nia Nash', 'nia@example.com', '12.50', 'Rye', '1001'],
  ['10/02/2026', 'Ana Adams', 'ana@example.com', '9.00', 'Cake', ''],
];
const WISH: Wish = { choice: 'newer', consentStory: 'They signed the card.' };
const STAGED = 'Regulars import';

/** Makes every tab and column that the import needs, so that none is made while somebody disturbs it. */
const EARLIER = {
  'before.csv': [PEOPLE[0] ?? [], ['Pia', 'Poe', 'pia@example.com', '413-555-0112', '', 'Hadley', 'no', '']],
  'old.csv': [SALES[0] ?? [], ['09/01/2026', 'Pia Poe', 'pia@example.com', '3.00', 'Bun', '']],
};
/** Where something is read, found or written; what is asked of Google between two of these concerns no cell. */
const TOUCHING = /getValues|setValues?$|getDataRange|find$|insertRows|setNumberFormat/;

let seen: ImportView;

function prepare(host: Host): void {
  adopt(host);
  bringIn(host, EARLIER);
  seen = look(host, stage(host, { 'people.csv': PEOPLE, 'sales.csv': SALES }), WISH);
}

const run = (host: Host) => agree(host, seen, WISH);

/** Whoever is told that the list changed meanwhile looks again and says yes again. */
function again(host: Host): void {
  if (tabNames(host).includes(STAGED)) agree(host, look(host, seen.importId, WISH), WISH);
  use(host, 'whoNeedsFollowUp');
}

const IMPORT: RaceStory = {
  what: 'an import',
  before: prepare,
  run,
  again,
  logged: [],
  beforeCalls: TOUCHING,
};

test.each([
  'sorts the list',
  'deletes a row',
  'inserts a row above the headings',
  'inserts a column at the left',
  'adds a customer in the middle',
  'adds a customer at the end',
  'renames a heading',
  'moves Status to the left',
  'sets a filter',
])('while somebody %s at any call, every cell is that of its customer', (deed) => {
  expect(race(IMPORT, DEEDS[deed] as Deed).slice(0, 4)).toEqual([]);
});

/** What people do to the tabs of our own, each of which is there when the import begins. */
const OWN_DEEDS: Readonly<Record<string, Deed>> = {
  'renames our tabs': (host) => {
    for (const name of ['Consent', 'Purchases', 'Imports'])
      if (tabNames(host).includes(name)) host.sheets.renameSheet(name, `My ${name}`);
  },
  'sorts our tabs': (host) => {
    for (const name of ['Consent', 'Purchases']) sortDown(host, name);
  },
  'inserts a row in our tabs': (host) => {
    for (const name of ['Consent', 'Purchases', 'Imports'])
      if (tabNames(host).includes(name)) sheetOf(host, name).insertRowBefore(2);
  },
  'renames the list': (host) => {
    if (tabNames(host).includes('Customers')) host.sheets.renameSheet('Customers', 'Kunden');
  },
};

function sortDown(host: Host, name: string): void {
  if (!tabNames(host).includes(name)) return;
  const sheet = sheetOf(host, name);
  const rows = sheet.getLastRow() - 1;
  if (rows > 1) sheet.getRange(2, 1, rows, sheet.getLastColumn()).sort({ column: 2, ascending: false });
}

/** Names in the list, sales, stops and yeses, and what the Imports tab tells, whatever their order and the names of the tabs. */
function told(host: Host): string[] {
  for (const name of tabNames(host)) {
    if (name.startsWith('My ')) host.sheets.renameSheet(name, name.slice(3));
    if (name === 'Kunden') host.sheets.renameSheet(name, 'Customers');
  }
  const ids = new Map<string, string>();
  const { headingRow } = listOf(host);
  for (const line of linesOf(host, 'Customers', headingRow))
    ids.set(line['Customer ID'] ?? '', line.Name ?? '');
  const pick = (tab: string, headings: readonly string[]) =>
    linesOf(host, tab).map((line) =>
      [
        tab,
        ...headings.map((heading) =>
          heading === 'Customer ID' ? (ids.get(line[heading] ?? '') ?? '') : line[heading],
        ),
      ].join('|'),
    );
  return [
    ...[...ids.values()].map((name) => `Customer ${name}`),
    ...pick('Purchases', ['Date', 'Name', 'Amount', 'What', 'Customer ID']),
    ...pick('Consent', ['Record', 'Name', 'Phone or e-mail', 'Channel', 'State', 'Customer ID']),
    ...pick('Imports', ['File', 'Created', 'State']),
    ...tabNames(host).filter((name) => /\(2\)/.test(name)),
  ].sort();
}

test.each(Object.keys(OWN_DEEDS))('while somebody %s at any call, each line stands there once', (deed) => {
  const shop = fragileShop(SHOP);
  const { host } = shop;
  prepare(host);
  shop.keep();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void run(host),
  );
  const right = told(host);
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  names.forEach((name, index) => {
    if (!TOUCHING.test(name)) return;
    shop.rewind();
    shop.during(
      (n) => {
        if (n === index + 1) OWN_DEEDS[deed]?.(host);
      },
      () => void run(host),
    );
    if (!isNew()) return;
    again(host);
    const found = told(host);
    if (gridOf(host, 'Customers').length < 2) wrong.push([index + 1, name, 'the list is gone']);
    if (found.join('\n') !== right.join('\n'))
      wrong.push([
        index + 1,
        name,
        found.filter((line) => !right.includes(line)),
        right.filter((line) => !found.includes(line)),
      ]);
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});
