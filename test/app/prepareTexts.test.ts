/** Prepare this month's texts: every customer once, prepared or left out with the first reason; planning again changes nothing; nothing is sent. */
import type { Host } from '../../local/emulator';
import {
  adoptedShop,
  ask,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  SETTINGS,
  sheetOf,
  SHOP,
  tabNames,
  typeFor,
  use,
  type Typed,
} from './shop';

const LIST: Typed = [
  [...HEADINGS, 'Archived on'],
  ['Ana Adams', '413-555-0101', '', 'Apostle', '', 'yes', '', ''],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '', 'x', '', ''],
  ['Cy Cole', '413-555-0103', '', 'Apostle', '', 'yes', '', '11/1/2026'],
  ['Di Dow', '413-555-0104', '', 'Gold', '', 'yes', '', ''],
  ['Eve Egan', '413-555-0105', '', 'Mercenary', '', 'yes', '', ''],
  ['Fay Fox', '413-555-0106', '', '', '', 'yes', '', ''],
  ['Gus Gray', '413-555-0107', '', 'Apostle', '', 'STOP', '', ''],
  ['Hal Hill', '413-555-0108', '', 'Apostle', '', '', '', ''],
  ['Ida Ivy', '', '', 'Apostle', '', 'yes', '', ''],
  ['Jan Jay', '413-555-01', '', 'Apostle', '', 'yes', '', ''],
  ['Kim King', '800-555-0111', '', 'Apostle', '', 'yes', '', ''],
  ['Lee Lamb', '(413) 555-0101', '', 'Loyalist', '', 'yes', '', ''],
  ['Max Moor', '+1 413 555 0107', '', 'Loyalist', '', 'yes', '', ''],
  ['', '413-555-0112', '', 'Loyalist', '', 'yes', '', ''],
];

function preparedShop(rows: Typed = LIST): Host {
  const host = adoptedShop(rows);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  return host;
}

function reasonsOf(host: Host): Record<string, string> {
  return Object.fromEntries(
    linesOf(host, 'Texts').map((line) => [
      line.Name ?? '',
      line.Reason === '' ? (line.Status ?? '') : (line.Reason ?? ''),
    ]),
  );
}

const REASONS = {
  'Ana Adams': 'Prepared',
  'Ben Brown': 'Prepared',
  'Cy Cole': 'Archived',
  'Di Dow': 'Segment is not known',
  'Eve Egan': 'Not an Apostle or Loyalist',
  'Fay Fox': 'Not an Apostle or Loyalist',
  'Gus Gray': 'Said stop',
  'Hal Hill': 'No consent to texts',
  'Ida Ivy': 'No phone',
  'Jan Jay': 'Phone cannot be read',
  'Kim King': 'Not a mobile number',
  'Lee Lamb': 'Same phone as Ana Adams',
  'Max Moor': 'Said stop',
  '': 'Prepared',
};

describe('a month', () => {
  const host = adoptedShop(LIST);
  ask(host, 'saveSettings', SETTINGS);
  const ended = use(host, 'prepareTexts');

  test('has every customer once, with the first reason that applies', () => {
    expect(reasonsOf(host)).toEqual(REASONS);
  });

  test('says who gets it and counts why the others do not, and that nothing was sent', () => {
    expect(ended.sentence).toMatch(
      /^3 will get it, 11 will not: 2 not an Apostle or Loyalist, 2 said no or stop, /,
    );
    expect(ended.sentence).toContain('Nothing has been sent.');
    expect(host.fetches).toEqual([]);
  });

  test('has each text with name, business and link, and a sentence that reads well without a name', () => {
    const texts = linesOf(host, 'Texts')
      .filter(({ Status }) => Status === 'Prepared')
      .map(({ Message }) => Message);
    expect(texts).toEqual([
      "Hi Ana, Bella's https://bellas.example.com Reply STOP to end",
      "Hi Ben, Bella's https://bellas.example.com Reply STOP to end",
      "Hi, Bella's https://bellas.example.com Reply STOP to end",
    ]);
  });

  test('is keyed by month and customer', () => {
    const wrong = linesOf(host, 'Texts').filter((line) => line.Key !== `text|2026-11|${line['Customer ID']}`);
    expect(wrong).toEqual([]);
  });

  test('planned again changes nothing, at any day of the month, after sorting and at midnight of the last', () => {
    const before = [...gridOf(host, 'Texts')].map((row) => row.join('|')).sort();
    host.setNow('2026-11-30T23:59');
    sheetOf(host, 'Customers').getRange(2, 1, 14, 10).sort({ column: 1, ascending: false });
    use(host, 'prepareTexts');
    expect(
      gridOf(host, 'Texts')
        .map((row) => row.join('|'))
        .sort(),
    ).toEqual(before);
  });
});

test.each([
  ['yes?', 'No consent to texts', 'Prepared'],
  ['N 3/2025', 'Said stop', 'Said stop'],
  ['bitte nicht', 'Said stop', 'Said stop'],
])('%j is told as %s, and of a yes with the same number becomes: %s', (typed, reason, other) => {
  const host = preparedShop([
    HEADINGS,
    ['Ana Adams', '413-555-0101', '', 'Apostle', '', typed, ''],
    ['Ben Brown', '413-555-0101', '', 'Loyalist', '', 'yes', ''],
  ]);
  expect(reasonsOf(host)).toEqual({ 'Ana Adams': reason, 'Ben Brown': other });
});

test.each([
  ['2026-11-01T00:00', '2026-11'],
  ['2026-11-30T23:59', '2026-11'],
  ['2026-12-31T23:59', '2026-12'],
  ['2027-01-01T00:00', '2027-01'],
  ['2028-02-29T12:00', '2028-02'],
])('at %s the month is %s, in the zone of the spreadsheet', (now, month) => {
  const host = adoptedShop(SHOP, { now, sheetZone: 'Pacific/Auckland', scriptZone: 'America/Los_Angeles' });
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  expect(new Set(linesOf(host, 'Texts').map(({ Month }) => Month))).toEqual(new Set([month]));
});

describe('a change before approval', () => {
  test.each([
    ['a STOP', 'Text consent', 'stop', 'Said stop'],
    ['a phone that is gone', 'Phone', '', 'No phone'],
    ['another segment', 'Segment', 'Hostage', 'Not an Apostle or Loyalist'],
  ])('%s takes the text away', (_, column, typed, reason) => {
    const host = preparedShop();
    typeFor(host, { tab: 'Customers', name: 'Ben Brown', column }, typed);
    use(host, 'prepareTexts');
    expect(lineOf(linesOf(host, 'Texts'), 'Ben Brown')).toMatchObject({
      Status: 'Left out',
      Reason: reason,
      Message: '',
      Parts: '',
    });
    expect(linesOf(host, 'Texts')).toHaveLength(14);
  });

  test("a new text in Settings is in everybody's row", () => {
    const host = preparedShop();
    ask(host, 'saveSettings', {
      'Monthly text': 'New at {business name}, {first name}: {website} STOP to end',
    });
    use(host, 'prepareTexts');
    expect(lineOf(linesOf(host, 'Texts'), 'Ana Adams').Message).toBe(
      "New at Bella's, Ana: https://bellas.example.com STOP to end",
    );
  });

  test('of two with one number the one who holds the text keeps it, though the list was turned round', () => {
    const host = preparedShop();
    sheetOf(host, 'Customers').getRange(2, 1, 14, 10).sort({ column: 1, ascending: false });
    use(host, 'prepareTexts');
    expect(reasonsOf(host)).toEqual(REASONS);
  });

  test('a customer whose row was deleted is kept as no longer in the list', () => {
    const host = preparedShop();
    sheetOf(host, 'Customers').deleteRow(3);
    use(host, 'prepareTexts');
    expect(reasonsOf(host)).toMatchObject({ 'Ben Brown': 'No longer in the list' });
  });

  test('the other one of a number gets the text when its holder says stop on neither row', () => {
    const host = preparedShop();
    sheetOf(host, 'Customers').deleteRow(2);
    use(host, 'prepareTexts');
    expect(reasonsOf(host)).toMatchObject({ 'Lee Lamb': 'Prepared', 'Ana Adams': 'No longer in the list' });
  });
});

describe('a text that has gone further', () => {
  test.each([
    ['Approved', 'Approved'],
    // Nobody noted how that ended: the owner has to look.
    ['Sending', 'Needs review'],
    ['Sent', 'Sent'],
    ['Delivered', 'Delivered'],
    ['Not delivered', 'Not delivered'],
    ['Needs review', 'Needs review'],
  ])('%s is never planned again', (typed, status) => {
    const host = preparedShop();
    typeFor(host, { tab: 'Texts', name: 'Ben Brown', column: 'Status' }, typed);
    typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Name' }, 'Benny Brown');
    use(host, 'prepareTexts');
    expect(linesOf(host, 'Texts').filter(({ Phone }) => Phone === '+14135550102')).toEqual([
      expect.objectContaining({ Name: 'Ben Brown', Status: status }),
    ]);
  });

  test('of an earlier month stays as a row, those who got none go', () => {
    const host = preparedShop();
    typeFor(host, { tab: 'Texts', name: 'Ben Brown', column: 'Status' }, 'Delivered');
    host.setNow('2026-12-01T09:00');
    use(host, 'prepareTexts');
    const november = linesOf(host, 'Texts').filter(({ Month }) => Month === '2026-11');
    expect(november.map(({ Name, Status }) => [Name, Status])).toEqual([['Ben Brown', 'Delivered']]);
    expect(linesOf(host, 'Texts').filter(({ Month }) => Month === '2026-12')).toHaveLength(14);
  });
});

describe('words that cannot go out', () => {
  const GOOD = SETTINGS['Monthly text'] ?? '';
  test.each([
    ['no business name', { 'Business name': '' }, /Business name/],
    ['no site', { Website: '' }, /Website|link/],
    ['no link', { 'Monthly text': '{business name} says hi. STOP to end' }, /link/],
    ['two links', { 'Monthly text': `${GOOD} {website}` }, /link/],
    [
      'a link to somebody else',
      { 'Monthly text': '{business name} https://evil.example.com STOP to end' },
      /link|site/,
    ],
    ['no way to stop', { 'Monthly text': 'Hi {first name}, {business name} {website}' }, /STOP/],
    ['a placeholder nobody knows', { 'Monthly text': `${GOOD} {lucky number}` }, /lucky number/],
    ['four parts', { 'Monthly text': `${GOOD} ${'very long '.repeat(60)}` }, /part/],
  ])('with %s nothing is prepared, and one sentence says why', (_, settings, why) => {
    const host = adoptedShop(SHOP);
    ask(host, 'saveSettings', { ...SETTINGS, ...settings });
    const ended = use(host, 'prepareTexts');
    expect(ended).toMatchObject({ ok: false, code: 'bad-text', sentence: expect.stringMatching(why) });
    expect(ended.sentence).toMatch(/^No text was prepared\./);
    expect(tabNames(host)).not.toContain('Texts');
    expect(host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()).toBe('Settings');
  });

  test('a curly apostrophe and an emoji are named, and the text is prepared', () => {
    const host = adoptedShop(SHOP);
    ask(host, 'saveSettings', { ...SETTINGS, 'Monthly text': `${GOOD} it’s 🎂` });
    const ended = use(host, 'prepareTexts');
    expect(ended.ok).toBe(true);
    expect(ended.sentence).toMatch(/apostrophe/);
    expect(ended.sentence).toMatch(/🎂|emoji/);
  });

  test('what is too long for a toast is cut after a sentence, and stands in the Activity tab', () => {
    const host = adoptedShop(SHOP);
    ask(host, 'saveSettings', { ...SETTINGS, 'Monthly text': `${GOOD} it’s 🎂 “new” – and warm…` });
    const { sentence } = use(host, 'prepareTexts');
    const toast = host.toasts[0]?.message ?? '';
    const shown = toast.replace(' Read on in the tab Activity.', '');
    expect([shown.length < sentence.length, sentence.startsWith(shown), shown.endsWith('.')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(toast.length).toBeLessThan(280);
    expect(linesOf(host, 'Activity')[0]?.Result).toBe(sentence);
  });

  test('a first time without settings opens the Settings tab with five texts to begin with in its note', () => {
    const host = adoptedShop(SHOP);
    expect(use(host, 'prepareTexts').sentence).toContain('The Settings tab is open now.');
    const row = gridOf(host, 'Settings').findIndex((cells) => cells[0] === 'Monthly text') + 1;
    const note = sheetOf(host, 'Settings').getRange(row, 1).getNote();
    expect(
      note.split('\n\n').filter((line) => line.includes('{business name}') && line.includes('STOP')).length,
    ).toBeGreaterThanOrEqual(5);
  });
});
