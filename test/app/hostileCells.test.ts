/** Hostile, huge and odd cells: no text of a cell ever becomes a formula, and what can be read is read as it was meant. */
import {
  adopt,
  adoptedShop,
  ask,
  COMMANDS,
  formulasOf,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  openShop,
  SETTINGS,
  sheetOf,
  SHOP,
  tabNames,
  use,
  workedShop,
} from './shop';

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
