/** Our own tabs after the owner's hands: a word for a day, cells merged, rows hidden, blank rows and columns deleted, a blank tab of our name. */
import type { Host } from '../../local/emulator';
import type { Tab } from '../../src/app/ports';
import { rewriteTab } from '../../src/app/ownTabs';
import { layoutOf } from '../../src/tables/ownTab';
import { textsTab } from '../../src/tables/textsTable';
import {
  adopt,
  ask,
  COMMANDS,
  gridOf,
  lineOf,
  linesOf,
  openShop,
  SETTINGS,
  sheetOf,
  SHOP,
  tabNames,
  trimTabs,
  typeFor,
  use,
  workedShop,
  type MenuItem,
  type Typed,
} from './shop';

const LIST: Typed = [
  ...SHOP,
  ['Cy Cole', '413-555-0103', 'cy@gmial.com', 'Apostel', '13/13/2026', 'perhaps', ''],
  ['Di Dow', '413-555-0104', '', 'Loyalist', '1/1/2026', 'yes', ''],
];

const REWRITTEN: readonly [tab: string, item: MenuItem][] = [
  ['Follow-ups', 'whoNeedsFollowUp'],
  ['Problems', 'checkCustomers'],
  ['Texts', 'prepareTexts'],
];

/** What stands under our headings, without ids, which are made anew in each spreadsheet. */
function shown(host: Host, tab: string): readonly (readonly string[])[] {
  return gridOf(host, tab).map((row) => row.map((cell) => cell.replace(/C-\w{6}/, 'ID')));
}

const sound = workedShop(LIST);
const SOUND = new Map(REWRITTEN.map(([tab]) => [tab, shown(sound, tab)]));

describe('the day under "Updated" in the Texts tab', () => {
  /** Sent in November, planned again in December. */
  function inDecember(): Host {
    const host = workedShop(LIST);
    typeFor(host, { tab: 'Texts', name: 'Ana Adams', column: 'Status' }, 'Sent');
    host.setNow('2026-12-05T09:00');
    use(host, 'prepareTexts');
    return host;
  }

  test('may be a word: it is read as none, and nothing else of the tab changes', () => {
    const host = inDecember();
    const before = linesOf(host, 'Texts');
    typeFor(host, { tab: 'Texts', name: 'Di Dow', column: 'Updated' }, 'asked her');
    expect(use(host, 'prepareTexts').ok).toBe(true);
    const after = before.map((line) => (line.Name === 'Di Dow' ? { ...line, Updated: '' } : line));
    expect(linesOf(host, 'Texts')).toEqual(after);
    expect(after.map(({ Month, Status }) => `${Month} ${Status}`)).toContain('2026-11 Sent');
  });

  test.each(['1e300', 'TRUE', '=1/0', '__proto__', "'31.2.2026"])('"%s" erases no text', (typed) => {
    const host = inDecember();
    const before = linesOf(host, 'Texts').map(({ Key, Status }) => [Key, Status]);
    typeFor(host, { tab: 'Texts', name: 'Di Dow', column: 'Updated' }, typed);
    expect(use(host, 'prepareTexts').ok).toBe(true);
    expect(linesOf(host, 'Texts').map(({ Key, Status }) => [Key, Status])).toEqual(before);
  });

  test('stays the day it was when the formats of the tab are cleared', () => {
    const host = workedShop(LIST);
    typeFor(host, { tab: 'Texts', name: 'Ana Adams', column: 'Status' }, 'Sent');
    use(host, 'prepareTexts');
    const before = gridOf(host, 'Texts');
    host.setNow('2026-11-22T09:00');
    sheetOf(host, 'Texts').clearFormats();
    expect(use(host, 'prepareTexts').ok).toBe(true);
    expect(gridOf(host, 'Texts')).toEqual(before);
  });
});

test('a tab with a cell that cannot be made ready is not touched', () => {
  const prepare = () => {
    throw new Error('no cell');
  };
  // Whatever else was called of it would be no function.
  const open = { tab: { prepare } as Partial<Tab> as Tab, height: 1_000, places: layoutOf(textsTab) };
  const rewrite = () =>
    rewriteTab({ ...open, isNew: false, isTagged: true, isBare: false }, textsTab, { rows: [[]], grid: [] });
  expect(rewrite).toThrow('no cell');
});

describe.each(REWRITTEN)('%s', (tab, item) => {
  test.each<[string, (host: Host) => unknown]>([
    ['cells merged downwards', (host) => sheetOf(host, tab).getRange('A2:A4').merge()],
    ['cells merged sideways', (host) => sheetOf(host, tab).getRange(2, 3, 2, 2).mergeAcross()],
    ['two headings merged', (host) => sheetOf(host, tab).getRange('C1:D1').merge()],
    [
      'a column of ours merged with one of the owner',
      (host) => {
        const sheet = sheetOf(host, tab);
        sheet.getRange(3, sheet.getLastColumn(), 1, 3).merge();
      },
    ],
  ])('with %s is written whole', (_, merge) => {
    const host = workedShop(LIST);
    merge(host);
    expect(use(host, item).ok).toBe(true);
    expect(shown(host, tab)).toEqual(SOUND.get(tab));
    expect(sheetOf(host, tab).getRange('A1:Z').getMergedRanges()).toEqual([]);
  });

  test('with rows hidden by hand shows them again', () => {
    const host = workedShop(LIST);
    const sheet = sheetOf(host, tab);
    sheet.hideRows(2, 2);
    use(host, item);
    expect([2, 3].filter((row) => sheet.isRowHiddenByUser(row))).toEqual([]);
  });

  test('without a blank row or column gets those that it needs', () => {
    const host = workedShop(LIST.slice(0, 2));
    const sheet = sheetOf(host, tab);
    sheet.deleteColumns(sheet.getLastColumn() + 1, sheet.getMaxColumns() - sheet.getLastColumn());
    sheet.deleteColumn(5);
    trimTabs(host, 2);
    host.sheets.typeCells(
      'Customers',
      { row: 3, column: 1 },
      LIST.slice(2).map((row) => row.map((cell) => cell.replace('Apostel', 'Apostle'))),
    );
    const ends = [...COMMANDS, ...COMMANDS].map((each) => use(host, each).ok);
    expect(ends).not.toContain(false);
    expect(linesOf(host, tab)).toHaveLength((SOUND.get(tab) ?? []).length - 1);
    expect([...(gridOf(host, tab)[0] ?? [])].sort()).toEqual([...(SOUND.get(tab)?.[0] ?? [])].sort());
  });
});

describe.each(['Follow-ups', 'Problems', 'Texts', 'Contact log', 'Activity', 'Settings'])(
  'a blank tab %s of the owner',
  (tab) => {
    test.each([
      [2, 26],
      [50, 26],
      [50, 1],
      [2000, 5],
    ])('of %d rows and %d columns is used and gets the rows and columns that it needs', (rows, columns) => {
      const host = openShop(LIST);
      const blank = host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet(tab);
      if (rows < 1000) blank.deleteRows(rows + 1, 1000 - rows);
      else blank.insertRowsAfter(1000, rows - 1000);
      if (columns < 26) blank.deleteColumns(columns + 1, 26 - columns);
      blank.getRange('A2:A').setNote('').getCell(1, 1).setFontWeight('bold');
      const ends = [adopt(host), ask(host, 'saveSettings', SETTINGS)];
      for (const item of [...COMMANDS, ...COMMANDS]) ends.push(use(host, item));
      typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
      ends.push(use(host, 'whoNeedsFollowUp'));
      expect(ends.filter(({ ok }) => !ok)).toEqual([]);
      expect(tabNames(host).filter((name) => name.startsWith(tab))).toEqual([tab]);
      expect(linesOf(host, tab).length).toBeGreaterThan(0);
    });
  },
);

test('a blank tab of ours that holds merged cells is filled whole', () => {
  const host = openShop(LIST);
  const blank = host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Problems');
  blank.getRange('A1:C3').merge();
  adopt(host);
  use(host, 'checkCustomers');
  expect(shown(host, 'Problems')).toEqual(SOUND.get('Problems'));
});

test('the Activity tab without two of its columns takes lines on', () => {
  const host = workedShop(LIST);
  const sheet = sheetOf(host, 'Activity');
  sheet.deleteColumns(3, sheet.getMaxColumns() - 2);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(gridOf(host, 'Activity')[1]?.slice(2)).toEqual(['Who needs follow-up', '4 people are waiting.']);
});

test('a setting whose line was deleted comes back in a tab without blank rows', () => {
  const host = workedShop(LIST);
  const line = gridOf(host, 'Settings').findIndex(([name]) => name === 'Calls per day');
  sheetOf(host, 'Settings').deleteRow(line + 1);
  trimTabs(host, 2);
  expect(ask(host, 'saveSettings', { 'Calls per day': 3 }).ok).toBe(true);
  expect(linesOf(host, 'Settings').filter(({ Setting }) => Setting === 'Calls per day')).toMatchObject([
    { Value: '3' },
  ]);
});

test('two merged headings of the Contact log come apart, and a contact that is logged has all its cells', () => {
  const host = workedShop(LIST);
  const id = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Customer ID'] ?? '';
  const contact = { customerId: id, channel: 'Call', outcome: 'Spoke', note: 'first', next: '' };
  ask(host, 'logContact', contact);
  const headings = gridOf(host, 'Contact log')[0];
  sheetOf(host, 'Contact log').getRange('B1:C1').merge();
  ask(host, 'logContact', { ...contact, note: 'second' });
  expect(gridOf(host, 'Contact log')[0]).toEqual(headings);
  expect(linesOf(host, 'Contact log').map(({ Name, Note }) => [Name, Note])).toEqual([
    ['Ana Adams', 'first'],
    ['Ana Adams', 'second'],
  ]);
});

test.each(['A1:B2', 'A1000:A1001', 'B1001:B1002', 'H1:I4'])(
  'cells merged over the place of a line of the Activity tab, %s, hold up no command, and its line stands there',
  (range) => {
    const host = workedShop(LIST);
    const sheet = sheetOf(host, 'Activity');
    sheet.setFrozenRows(0);
    sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.getRange(range).merge();
    expect(use(host, 'checkCustomers').ok).toBe(true);
    expect(linesOf(host, 'Activity')[0]?.What).toBe('Check customer list');
  },
);
