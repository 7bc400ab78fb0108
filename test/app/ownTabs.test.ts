/** Our own tabs in the owner's hands: renamed, reordered, sorted, widened, deleted, copied, or in the way of a tab of the owner's own. */
import type { Host } from '../../local/emulator';
import {
  adopt,
  ask,
  gridOf,
  lineOf,
  linesOf,
  openShop,
  sheetOf,
  tabNames,
  typeFor,
  use,
  workedShop,
  type Typed,
} from './shop';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes'],
  ['Ben Brown', '413-555-0102', 'ben at example.com', 'Hostage', '10/1/2026', 'no'],
  ['Cy Cole', '413-555-0103', '', 'Loyalist', '1/1/2026', 'yes'],
];

/** The tabs of ours by their right names. */
const OURS = ['Follow-ups', 'Problems', 'Texts', 'Settings', 'Activity'];

test.each(OURS)('%s renamed by the owner is used on under its new name', (name) => {
  const host = workedShop(LIST);
  host.sheets.renameSheet(name, 'My tab');
  const ends = [use(host, 'whoNeedsFollowUp'), use(host, 'checkCustomers'), use(host, 'prepareTexts')];
  expect(ends.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(tabNames(host)).not.toContain(name);
});

test.each(OURS.filter((name) => name !== 'Settings'))('%s deleted by the owner comes back', (name) => {
  const host = workedShop(LIST);
  host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, name));
  const ends = [use(host, 'whoNeedsFollowUp'), use(host, 'checkCustomers'), use(host, 'prepareTexts')];
  expect(ends.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(tabNames(host)).toContain(name);
});

test('a tab "Follow-ups" of the owner\'s own is left alone', () => {
  const host = openShop(LIST);
  const own = host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Follow-ups');
  own.getRange('A1:B2').setValues([
    ['Who', 'When'],
    ['Mum', 'Sunday'],
  ]);
  adopt(host);
  use(host, 'whoNeedsFollowUp');
  expect(gridOf(host, 'Follow-ups')).toEqual([
    ['Who', 'When'],
    ['Mum', 'Sunday'],
  ]);
  expect(linesOf(host, 'Follow-ups (2)')).toHaveLength(3);
});

test('a copy of the Follow-ups tab made by hand keeps what stands there', () => {
  const host = workedShop(LIST);
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  sheetOf(host, 'Follow-ups').copyTo(spreadsheet).setName('Kept');
  const before = gridOf(host, 'Kept');
  host.setNow('2026-12-24T09:00');
  use(host, 'whoNeedsFollowUp');
  expect(gridOf(host, 'Kept')).toEqual(before);
});

test('a choice made after the owner sorted the Follow-ups tab goes to the right person', () => {
  const host = workedShop(LIST);
  const sheet = sheetOf(host, 'Follow-ups');
  sheet.getRange(2, 1, 3, sheet.getLastColumn()).sort({ column: 1, ascending: false });
  typeFor(host, { tab: 'Follow-ups', name: 'Cy Cole', column: 'Done' }, 'Done');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Contact log').map(({ Name }) => Name)).toEqual(['Cy Cole']);
  expect(lineOf(linesOf(host, 'Customers'), 'Cy Cole')['Last contact']).toBe('2026-11-20');
});

describe.each([
  [
    'a column of the owner at the left',
    (host: Host, tab: string) => void sheetOf(host, tab).insertColumnBefore(1),
  ],
  [
    'a column of the owner in the middle',
    (host: Host, tab: string) => void sheetOf(host, tab).insertColumnBefore(3),
  ],
  [
    'the first column moved to the end',
    (host: Host, tab: string) => {
      const sheet = sheetOf(host, tab);
      sheet.moveColumns(sheet.getRange('A:A'), sheet.getLastColumn() + 1);
    },
  ],
])('%s', (_, change) => {
  test('of Follow-ups loses no choice, and no heading stands there twice afterwards', () => {
    const host = workedShop(LIST);
    change(host, 'Follow-ups');
    typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Contact log').map(({ Name, Outcome }) => [Name, Outcome])).toEqual([
      ['Ana Adams', 'Done'],
    ]);
    const headings = (gridOf(host, 'Follow-ups')[0] ?? []).filter((heading) => heading !== '');
    expect(new Set(headings).size).toBe(headings.length);
    expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).toEqual(['Ben Brown', 'Cy Cole']);
  });

  test('of Problems loses no ticked fix', () => {
    const host = workedShop(LIST);
    change(host, 'Problems');
    const headings = gridOf(host, 'Problems')[0] ?? [];
    host.sheets.typeCells('Problems', { row: 2, column: headings.indexOf('Fix') + 1 }, [['TRUE']]);
    use(host, 'checkCustomers');
    expect(lineOf(linesOf(host, 'Customers'), 'Ben Brown').Email).toBe('ben@example.com');
  });

  test('of Texts keeps what stands there for the month', () => {
    const host = workedShop(LIST);
    typeFor(host, { tab: 'Texts', name: 'Ana Adams', column: 'Status' }, 'Sent');
    change(host, 'Texts');
    use(host, 'prepareTexts');
    expect(lineOf(linesOf(host, 'Texts'), 'Ana Adams').Status).toBe('Sent');
    expect(linesOf(host, 'Texts')).toHaveLength(3);
  });

  test('of Settings keeps every setting', () => {
    const host = workedShop(LIST);
    change(host, 'Settings');
    expect(use(host, 'prepareTexts').ok).toBe(true);
    expect(ask(host, 'saveSettings', { 'Calls per day': 3 }).ok).toBe(true);
    const lines = linesOf(host, 'Settings').filter(({ Setting }) => Setting === 'Calls per day');
    expect(lines.map(({ Value }) => Value)).toEqual(['3']);
  });

  test('of the Contact log still counts the contacts and takes new ones', () => {
    const host = workedShop(LIST);
    const id = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Customer ID'] ?? '';
    const contact = { customerId: id, channel: 'Call', outcome: 'Spoke', note: 'first', next: '' };
    ask(host, 'logContact', contact);
    change(host, 'Contact log');
    ask(host, 'logContact', { ...contact, note: 'second' });
    const lines = linesOf(host, 'Contact log').map((line) => [line.Name, line.Note, line['Customer ID']]);
    expect(lines).toEqual([
      ['Ana Adams', 'first', id],
      ['Ana Adams', 'second', id],
    ]);
  });
});

test.each(['Name', 'Customer ID', 'Done'])(
  'a choice under a renamed heading "%s" is carried out',
  (heading) => {
    const host = workedShop(LIST);
    typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
    const headings = gridOf(host, 'Follow-ups')[0] ?? [];
    host.sheets.typeCells('Follow-ups', { row: 1, column: headings.indexOf(heading) + 1 }, [['My word']]);
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Contact log').map(({ Name, Outcome }) => [Name, Outcome])).toEqual([
      ['Ana Adams', 'Done'],
    ]);
    expect(gridOf(host, 'Follow-ups').map((row) => row[0])).toEqual([
      heading === 'Name' ? 'My word' : 'Name',
      'Ben Brown',
      'Cy Cole',
    ]);
  },
);

test('the Activity tab is newest first, keeps 1,000 rows and names no customer', () => {
  const host = workedShop(LIST);
  const sheet = sheetOf(host, 'Activity');
  const old = Array.from({ length: 998 }, () => [new Date(0), 'x', 'Old', 'old']) as unknown as string[][];
  sheet.insertRowsAfter(5, 1);
  sheet.getRange(6, 1, 995, 4).setValues(old.slice(0, 995));
  for (let again = 0; again < 3; again++) use(host, 'whoNeedsFollowUp');
  const lines = linesOf(host, 'Activity');
  expect(lines.length).toBeLessThanOrEqual(1_000);
  expect(lines[0]).toMatchObject({ What: 'Who needs follow-up' });
  expect(JSON.stringify(lines)).not.toMatch(/Adams|Brown|Cole|555/);
});
