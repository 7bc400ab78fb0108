/** Set up: adopts the owner's list after a yes, with a backup, and adds what is missing. */
import type { Host } from '../../local/emulator';
import {
  adopt,
  adoptedShop,
  ask,
  everything,
  formulasOf,
  goTo,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  openShop,
  sheetOf,
  SHOP,
  STORY,
  tabNames,
  typeFor,
  use,
  type Typed,
} from './shop';

const MESSY: Typed = [
  ['Our regulars', ''],
  ['', ''],
  ['Customer', 'Cell', 'Type', 'Last talked', 'OK to text?', 'Spent', 'My notes'],
  ['Adams, Ana', '+1 413 555 0101', 'apostles', '9/1/2026', 'x', '12', 'rye'],
  ['Brown, Ben', '+14135550102', 'Hostge', '10/1/2026', 'STOP', '7', ''],
  ['', '', '', '', '', '', ''],
  ['Cole, Cy', '413-555-0103', 'loyal', 'Mar 27th, 2026', 'never', '9', ''],
  ['Dow, Di', '4135550104', 'Gold', '20260101', 'ask', '3', ''],
  ['Total', '', '', '', '', '=SUM(F4:F8)', ''],
];

function dialogsOf(host: Host): string[] {
  return host.dialogs.map(({ text }) => text);
}

test('phones of another country than the guessed one are named in the question and on the panel', () => {
  const german = ['0151 23456789', '030 1234567', '0171/1234567'].map((phone, index) => [
    `Person ${index}`,
    phone,
  ]);
  const host = openShop([['Name', 'Phone'], ['Ana Adams', '413-555-0101'], ...german]);
  use(host, 'setUp');
  const line = '3 phones are none of US but would be of DE';
  expect(dialogsOf(host).join()).toContain(line);
  expect(
    JSON.stringify(host.scriptRun('rpc', 'readMapping', { tab: 'Customers', mapping: 'guess' })),
  ).toContain(line);
});

describe('the conversation', () => {
  const host = openShop(MESSY, {
    answers: (dialog) => (dialog.kind === 'prompt' ? 'They signed the card.' : undefined),
  });
  const ended = use(host, 'setUp');
  const [question = '', consentQuestion = ''] = dialogsOf(host);

  test('one alert says what stands under which heading of the owner', () => {
    expect(question).toContain(
      'Name = Customer, Phone = Cell, Segment = Type, Last contact = Last talked, Text consent = OK to text?',
    );
  });

  test('it says how many customers there are, where the headings are and that a backup comes first', () => {
    expect(question).toMatch(/"Customers": 4 customers, headings in row 3/);
    expect(question).toMatch(/hidden backup copy/);
  });

  test('it lists the spellings that will be written right, with counts', () => {
    for (const line of [
      '"apostles" becomes Apostle (1)',
      '"Hostge" becomes Hostage (1)',
      '"loyal" becomes Loyalist (1)',
    ])
      expect(question).toContain(line);
    expect(question).not.toContain('Gold');
  });

  test('it shows which words are a yes, which a no and which are not understood', () => {
    expect(question).toContain('yes: x (1); no: STOP (1), never (1); not understood, so no text: ask (1)');
  });

  test('it asks in one sentence how these people agreed, and the answer is remembered with the spreadsheet', () => {
    expect(consentQuestion).toMatch(/how did the people marked in "OK to text\?" agree/);
    const tags = host.globals.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata();
    expect(tags.some((tag) => (tag.getValue() ?? '').includes('They signed the card.'))).toBe(true);
  });

  test('the last sentence names where Status is', () => {
    expect(ended).toMatchObject({
      ok: true,
      sentence: expect.stringContaining('column "Status" of "Customers"'),
    });
  });

  test('it asks for nothing more', () => {
    expect(host.dialogs).toHaveLength(2);
  });
});

test.each([
  ['the first question is cancelled', ['CANCEL']],
  ['the first question is closed', [null]],
  ['the question about consent is cancelled', ['OK', { button: 'CANCEL' as const }]],
])('nothing at all changes when %s', (_, answers) => {
  const host = openShop(MESSY, { answers });
  const before = everything(host);
  expect(use(host, 'setUp')).toMatchObject({ ok: false, code: 'cancelled' });
  expect(tabNames(host)).toEqual(['Customers']);
  expect(everything(host)).toEqual(before);
  expect(host.globals.SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find()).toEqual(
    [],
  );
});

describe('an adopted messy list', () => {
  const host = openShop(MESSY);
  const before = gridOf(host, 'Customers');
  adopt(host);
  const after = gridOf(host, 'Customers');

  test('keeps tab, title, headings, order and rows, and gets ID and Status at its right end', () => {
    expect(after[0]).toEqual(['Our regulars', '', '', '', '', '', '', '', '']);
    expect(after[2]).toEqual([...(before[2] ?? []), 'Customer ID', 'Status']);
    expect(after.map((row) => row[0])).toEqual(before.map((row) => row[0]));
  });

  test('has its spellings, spoilt phones and dates mended and unknown words left', () => {
    expect(after.slice(3, 8).map((row) => row.slice(0, 4))).toEqual([
      ['Adams, Ana', '+1 413 555 0101', 'Apostle', '2026-09-01'],
      ['Brown, Ben', '+14135550102', 'Hostage', '2026-10-01'],
      ['', '', '', ''],
      ['Cole, Cy', '413-555-0103', 'Loyalist', '2026-03-27'],
      ['Dow, Di', '4135550104', 'Gold', '2026-01-01'],
    ]);
  });

  test("keeps the owner's own columns and formulas", () => {
    expect(formulasOf(host, ['Customers'])).toEqual(['=SUM(F4:F8)']);
    expect(after.map((row) => row[6])).toEqual(before.map((row) => row[6]));
  });

  test('gives the total line nothing', () => {
    expect(after[8]?.slice(7)).toEqual(['', '']);
  });

  test('hides the IDs and keeps phones as text to the end of the grid', () => {
    const sheet = sheetOf(host, 'Customers');
    expect(sheet.isColumnHiddenByUser(8)).toBe(true);
    expect(sheet.getRange(sheet.getMaxRows(), 2).getNumberFormat()).toBe('@');
  });

  test('refuses other words in the segment column to the end of the grid, with a help text', () => {
    const sheet = sheetOf(host, 'Customers');
    const rule = sheet.getRange(sheet.getMaxRows(), 3).getDataValidation();
    expect(rule?.getCriteriaValues()[0]).toEqual([
      'Apostle',
      'Loyalist',
      'Mercenary',
      'Hostage',
      'Terrorist',
    ]);
    expect(rule?.getAllowInvalid()).toBe(false);
    expect(rule?.getHelpText()).toMatch(/Apostle, Loyalist, Mercenary, Hostage, Terrorist/);
  });

  test('colours Status by rules that go to the end of the grid', () => {
    const sheet = sheetOf(host, 'Customers');
    const [range] = sheet.getConditionalFormatRules().flatMap((rule) => rule.getRanges());
    expect(sheet.getConditionalFormatRules()).toHaveLength(3);
    expect([range?.getColumn(), range?.getLastRow()]).toEqual([9, sheet.getMaxRows()]);
  });

  test('has a hidden backup of the list as it was, named by the day', () => {
    expect(tabNames(host)).toContain('Backup 2026-11-20 Customers');
    expect(sheetOf(host, 'Backup 2026-11-20 Customers').isSheetHidden()).toBe(true);
    expect(gridOf(host, 'Backup 2026-11-20 Customers')).toEqual(before);
  });

  test('set up twice more changes nothing and makes no backup', () => {
    const state = everything(host).slice(0, 2);
    expect([adopt(host), use(host, 'setUp')].map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('nothing was changed'),
      expect.stringContaining('nothing was changed'),
    ]);
    expect(tabNames(host).filter((name) => name.startsWith('Backup'))).toHaveLength(1);
    expect(everything(host).slice(0, 2)).toEqual(state);
  });
});

describe('which tab', () => {
  test('the tab that is open is taken, and the backup bears its name', () => {
    const host = openShop([
      ['Item', 'Price'],
      ['Rye', '4'],
    ]);
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Clients 2026');
    sheet.getRange(1, 1, 3, 7).setValues(SHOP.map((row) => [...row]));
    goTo(host, 'Clients 2026');
    use(host, 'setUp');
    expect(gridOf(host, 'Clients 2026')[0]?.slice(-2)).toEqual(['Customer ID', 'Status']);
    expect(tabNames(host)).toContain('Backup 2026-11-20 Clients 2026');
    expect(gridOf(host, 'Customers')).toEqual([
      ['Item', 'Price'],
      ['Rye', '4'],
    ]);
  });

  test('a tab renamed after the set-up stays the list', () => {
    const host = adoptedShop(SHOP);
    host.sheets.renameSheet('Customers', 'Kunden');
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(adopt(host, 'Kunden').sentence).toContain('nothing was changed');
  });

  test('set-up on another list takes that one instead, when its customers shall not be brought in, and says so', () => {
    const host = adoptedShop(SHOP, { answers: ['CANCEL'] });
    const other = host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('New list');
    other.getRange(1, 1, 2, 3).setValues([
      ['Name', 'Phone', 'Segment'],
      ['Zoe Zed', '413-555-0199', 'Hostage'],
    ]);
    goTo(host, 'New list');
    host.dialogs.length = 0;
    use(host, 'setUp');
    expect(dialogsOf(host)[1]).toContain('This tab will be used instead of "Customers".');
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).toEqual(['Zoe Zed']);
  });

  test('a list with nothing but a name column can be adopted', () => {
    const host = openShop([['Name'], ['Ana Adams'], ['Ben Brown']]);
    expect(adopt(host).ok).toBe(true);
    expect(gridOf(host, 'Customers')[0]).toEqual([
      'Name',
      'Segment',
      'Last contact',
      'Customer ID',
      'Status',
    ]);
    expect(linesOf(host, 'Customers').map(({ Status }) => Status)).toEqual(['Due today', 'Due today']);
  });
});

describe('a mapping in words', () => {
  const mapped = (mapping: object) => {
    const host = openShop([
      ['Who', 'Ring', 'Kind of'],
      ['Ana Adams', '413-555-0101', 'Hostage'],
    ]);
    return { host, ended: ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: STORY }) };
  };

  test('is followed, by our heading or the name of the field', () => {
    const { host, ended } = mapped({ Who: 'Name', ring: 'phone', 'Kind of': 'Segment' });
    expect(ended.ok).toBe(true);
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Follow-ups')[0]).toMatchObject({
      Name: 'Ana Adams',
      Phone: '+14135550101',
      Segment: 'Hostage',
    });
  });

  test.each([
    ['a heading that is not there', { Whom: 'Name' }, '"Whom"'],
    ['a word that is no field', { Who: 'Nonsense' }, '"Nonsense"'],
    ['two columns for one field', { Who: 'Name', Ring: 'Name' }, 'Two columns'],
  ])('%s is refused by name, and nothing is changed', (_, mapping, named) => {
    const { host, ended } = mapped(mapping);
    expect(ended).toMatchObject({ ok: false, code: 'bad-request', sentence: expect.stringContaining(named) });
    expect(tabNames(host)).toEqual(['Customers']);
  });

  test.each([
    [{}],
    [null],
    ['Name'],
    [{ tab: 'Customers' }],
    [{ tab: 7, mapping: 'guess', consentStory: '' }],
  ])('arguments like %j are refused', (args) => {
    expect(ask(openShop(SHOP), 'adoptList', args)).toMatchObject({ ok: false, code: 'bad-request' });
  });
});

test('each copy of a row of the list made later gets its own ID at the next command of any kind', () => {
  const host = adoptedShop(SHOP);
  const sheet = sheetOf(host, 'Customers');
  sheet.getRange('2:2').copyTo(sheet.getRange('4:4'));
  use(host, 'checkCustomers');
  const ids = linesOf(host, 'Customers').map((line) => line['Customer ID']);
  expect(new Set(ids).size).toBe(3);
  expect(HEADINGS).toHaveLength(7);
  typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Notes' }, 'x');
  expect(lineOf(linesOf(host, 'Customers'), 'Ben Brown')['Customer ID']).toBe(ids[1]);
});
