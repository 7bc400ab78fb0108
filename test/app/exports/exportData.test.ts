/** Files for other systems, asked for at the gate of a shop: everybody is in them with their state, and nothing in the shop changes but a line in Activity. */
import { adopt, adoptedShop, ask, gridOf, linesOf, openShop, sheetOf, type Typed } from '../shop';
import { takeOut } from './takeOut';

const SHOP: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Text consent', 'Archived on', 'Notes'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', 'yes', '', '=1+1'],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'Terrorist', 'no', '', ''],
  ['Cy Cole', '413-555-0103', 'cy@example.com', 'Loyalist', 'yes', '11/1/2026', ''],
];

function rowsOf(text = ''): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

test('archived customers and those who said stop are in the file, with their ids and their state', () => {
  const host = adoptedShop(SHOP);
  const [ana, ben, cy] = linesOf(host, 'Customers').map((line) => line['Customer ID'] ?? '');
  ask(host, 'recordConsent', {
    customerId: cy,
    channel: 'email',
    state: 'revoked',
    on: '',
    how: 'Call',
    wording: '',
    note: '',
  });
  const { files } = takeOut(host, 'hubspot');
  const [headings = [], ...rows] = rowsOf(files.get('hubspot-contacts.csv'));
  const shown = ['First Name', 'Segment', 'Customer ID', 'Text consent', 'Email consent', 'Archived on'].map(
    (one) => headings.indexOf(one),
  );
  expect(rows.map((row) => shown.map((at) => row[at]).join(' '))).toEqual([
    `Ana Apostle ${ana} yes  `,
    `Ben Terrorist ${ben} no  `,
    `Cy Loyalist ${cy} yes no 2026-11-01`,
  ]);
  expect(files.get('hubspot-opt-outs.csv')).toBe('Email\r\ncy@example.com\r\n');
});

test('a customer who has no id yet gets one, so that the way back is known', () => {
  const host = adoptedShop(SHOP);
  host.sheets.typeCells('Customers', { row: 5, column: 1 }, [['Di Dow', '413-555-0104']]);
  const csv = takeOut(host, 'keap').files.get('keap-contacts.csv') ?? '';
  const id = linesOf(host, 'Customers').find(({ Name }) => Name === 'Di Dow')?.['Customer ID'] ?? 'none';
  expect(csv).toContain(id);
});

test('nothing changes but a line in Activity, and the calls are as many for ten customers as for two hundred', () => {
  const calls = [10, 200].map((count) => {
    const people = Array.from({ length: count }, (_, at) => [
      `P ${at}`,
      '',
      `p${at}@example.com`,
      '',
      '',
      '',
      '',
    ]);
    const host = adoptedShop([...SHOP, ...people]);
    const before = gridOf(host, 'Customers');
    takeOut(host, 'google');
    expect(gridOf(host, 'Customers')).toEqual(before);
    return host.lastRun?.serviceCalls;
  });
  expect(calls[0]).toEqual(calls[1]);
});

test.each([
  ['a format that nobody knows', 'salesforce', 'We have no files for "salesforce".'],
  ['a list that was never set up', 'hubspot', 'does not know your customer list yet'],
])('%s gets a sentence', (_, format, sentence) => {
  const host = openShop(SHOP);
  expect(() => takeOut(host, format)).toThrow(sentence);
});

test('an owner whose tab of customers is gone still gets an archive of the rest', () => {
  const host = adoptedShop(SHOP);
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.deleteSheet(sheetOf(host, 'Customers'));
  const names = [...takeOut(host, 'archive').files.keys()];
  expect(names.some((name) => name.endsWith('archive.json'))).toBe(true);
});

test('no answer is longer than Google carries, and a long list comes in several', () => {
  const people = Array.from({ length: 130 }, (_, at) => [
    `P ${at}`,
    '',
    `p${at}@example.com`,
    '',
    '',
    '',
    `${'é'.repeat(2_500)}`,
  ]);
  const host = openShop([...SHOP, ...people]);
  adopt(host);
  for (const format of ['hubspot', 'archive']) {
    const { answers } = takeOut(host, format);
    expect(answers.length).toBeGreaterThan(1);
    expect(Math.max(...answers)).toBeLessThan(1_000_000);
  }
});
