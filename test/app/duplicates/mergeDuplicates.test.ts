/** Merging a group through the gate: what the list and our own tabs say afterwards, what is refused, and what a merge costs. */
import type { Host } from '../../../local/emulator';
import { formulasOf, gridOf, lineOf, linesOf, openShop, sheetOf, tabNames, typeFor, use } from '../shop';
import {
  DOUBLES,
  findAll,
  groupOf,
  idsOf,
  listIn,
  merge,
  namedIn,
  request,
  takeBack,
  workWithBoth,
} from './doubleShop';

function shop(rows = DOUBLES): Host {
  const host = openShop(rows);
  findAll(host);
  return host;
}

const ana = (host: Host) => lineOf(linesOf(host, 'Customers'), 'Ana Adams');
const callsOf = (host: Host) =>
  Object.values(host.lastRun?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);

describe('a merge', () => {
  test('leaves one row with the best of both, and the owner own columns filled in where they were blank', () => {
    const host = shop();
    merge(host, 'Ana Adams');
    expect(idsOf(host, 'Ana Adams')).toHaveLength(1);
    expect(ana(host)).toMatchObject({
      Phone: '413-555-0101',
      Email: 'ana@example.com',
      'Last contact': '2026-10-01',
      Notes: 'rye\nno seeds',
      'Shoe size': '38',
      Twice: '76',
    });
  });

  test('keeps the order of all others and the formulas of the row that stays', () => {
    const host = shop();
    merge(host, 'Ana Adams');
    expect(linesOf(host, 'Customers').map(({ Name }) => Name)).toEqual([
      'Ben Brown',
      'Ana Adams',
      'Cy Cole',
      'Cy Cole',
    ]);
    expect(formulasOf(host, ['Customers'])).toEqual(['=2*I2', '=2*I3', '=2*I4', '=2*I5']);
  });

  test('takes the row that the owner wants to keep, and the cells they chose', () => {
    const host = shop();
    const [, second = ''] = idsOf(host, 'Ana Adams');
    merge(host, 'Ana Adams', {
      keep: second,
      fields: { name: second, lastContactOn: idsOf(host, 'Ana Adams')[0] },
    });
    const line = lineOf(linesOf(host, 'Customers'), 'ana adams');
    expect(line).toMatchObject({ 'Customer ID': second, 'Last contact': '2026-09-01' });
    expect(line.Email).toBe('ana@example.com');
  });

  test('says that segments contradict each other and keeps that of the row that stays', () => {
    const host = shop();
    const [first = ''] = idsOf(host, 'Cy Cole');
    const merged = request(host, 'mergeDuplicates', { group: groupOf(host, 'Cy Cole'), keep: first });
    expect(merged.value?.sentence).toContain('The rows say Hostage and Apostle: Hostage stays');
  });

  test('lets a no win and keeps the number closed that leaves the list', () => {
    const host = shop([...DOUBLES, ['Gus Gray', '413-555-0103', '', 'Apostle', '', 'yes', '', '', '', '']]);
    const [first = '', second = ''] = idsOf(host, 'Cy Cole');
    merge(host, 'Cy Cole', { keep: second, fields: { phone: second } });
    expect(idsOf(host, 'Cy Cole')).toEqual([second]);
    expect(first).not.toBe(second);
    expect(lineOf(linesOf(host, 'Customers'), 'Cy Cole')).toMatchObject({
      Phone: '413-555-0104',
      'Text consent': 'no',
    });
    use(host, 'prepareTexts');
    expect(lineOf(linesOf(host, 'Texts'), 'Gus Gray').Reason).toBe('Said stop');
  });

  test('makes every tab of our own name the one who stays', () => {
    const host = shop();
    workWithBoth(host);
    const [first = '', second = ''] = idsOf(host, 'Ana Adams');
    merge(host, 'Ana Adams');
    for (const tab of ['Contact log', 'Consent', 'Texts', 'Follow-ups'])
      expect(gridOf(host, tab).flat().join(' ')).not.toContain(second);
    expect(namedIn(host, 'Contact log')).toEqual([`Ana Adams: ${first}`, `ana adams: ${first}`]);
  });

  test('keeps the whole row in a hidden tab', () => {
    const host = shop();
    const [first = '', second = ''] = idsOf(host, 'Ana Adams');
    merge(host, 'Ana Adams');
    expect(sheetOf(host, 'Merged customers').isSheetHidden()).toBe(true);
    const [line] = linesOf(host, 'Merged customers');
    expect(line).toMatchObject({ Name: 'ana adams', 'Customer ID': second, 'Merged into': first });
    expect(line?.Row).toContain('• Notes: no seeds\n• Shoe size: 38');
  });

  test('names the one who stays where somebody was referred by the other', () => {
    const host = shop([
      ...DOUBLES.slice(0, 3),
      ['Anna Adams', '413-555-0101', '', '', '', '', '', '', '', ''],
      ['Di Dow', '413-555-0109', '', '', '', '', 'Anna Adams', '', '', ''],
    ]);
    expect(groupOf(host, 'Anna Adams')).toBeGreaterThan(0);
    merge(host, 'Anna Adams', { fields: { name: idsOf(host, 'Ana Adams')[0] } });
    expect(lineOf(linesOf(host, 'Customers'), 'Di Dow')['Referred by']).toBe('Ana Adams');
  });
});

describe('a merge is refused', () => {
  test('for a number that is not in the tab', () => {
    expect(request(shop(), 'mergeDuplicates', { group: 99 }).message).toContain('no group 99');
  });

  test('when one of the rows has left the list', () => {
    const host = shop();
    const before = listIn(host).length;
    sheetOf(host, 'Customers').deleteRow(4);
    const merged = request(host, 'mergeDuplicates', { group: groupOf(host, 'Ana Adams') });
    expect(merged.message).toContain('Your list has changed');
    expect(listIn(host)).toHaveLength(before - 1);
  });

  test('when it is wanted for other people than the tab has in the group', () => {
    const host = shop();
    const ids = idsOf(host, 'Cy Cole');
    const wishes = [{ keep: ids[0] }, { ids }, { fields: { phone: ids[1] } }];
    for (const wish of wishes)
      expect(request(host, 'mergeDuplicates', { group: groupOf(host, 'Ana Adams'), ...wish }).ok).toBe(false);
    expect(idsOf(host, 'Ana Adams')).toHaveLength(2);
  });

  test('when the row that would go fills a whole column by its formula', () => {
    const host = shop();
    sheetOf(host, 'Customers').getRange('J2').setFormula('=ARRAYFORMULA(2*I2:I6)');
    sheetOf(host, 'Customers').getRange('J3:J6').clearContent();
    typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Name' }, 'Ana Adams');
    typeFor(host, { tab: 'Customers', name: 'ana adams', column: 'Phone' }, '413-555-0102');
    use(host, 'findDuplicates');
    const keep = idsOf(host, 'ana adams')[2];
    const merged = request(host, 'mergeDuplicates', { group: groupOf(host, 'ana adams'), keep });
    expect(merged.ok).toBe(false);
  });
});

describe('taking a merge back', () => {
  test('gives the list and our tabs cell for cell', () => {
    const host = shop();
    workWithBoth(host);
    const tabs = ['Customers', 'Contact log', 'Consent', 'Texts'];
    const before = tabs.map((tab) => gridOf(host, tab));
    const formulas = formulasOf(host, ['Customers']);
    takeBack(host, merge(host, 'Ana Adams'));
    expect(tabs.map((tab) => gridOf(host, tab))).toEqual(before);
    expect(formulasOf(host, ['Customers'])).toEqual(formulas);
  });

  test('works after rows were sorted, others edited and a column moved', () => {
    const host = shop();
    const change = merge(host, 'Ana Adams');
    typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Notes' }, 'paid');
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange('A2:L5').sort(1);
    sheet.moveColumns(sheet.getRange('A:A'), 4);
    expect(takeBack(host, change)).toMatchObject({ ok: true, value: { edited: [] } });
    expect(lineOf(linesOf(host, 'Customers'), 'ana adams')).toMatchObject({
      Notes: 'no seeds',
      'Shoe size': '38',
      Twice: '76',
    });
    expect(ana(host)).toMatchObject({ Notes: 'rye', 'Last contact': '2026-09-01', 'Shoe size': '' });
  });

  test('leaves what was edited since and says so, until it is asked to go back as well', () => {
    const host = shop();
    const change = merge(host, 'Ana Adams');
    typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Notes' }, 'rye only');
    const first = takeBack(host, change);
    expect(first.value?.edited).toEqual([expect.objectContaining({ heading: 'Notes', now: 'rye only' })]);
    expect(ana(host).Notes).toBe('rye only');
    expect(idsOf(host, 'ana adams')).toHaveLength(2);
    takeBack(host, change, true);
    expect(ana(host).Notes).toBe('rye');
  });

  test('is possible once', () => {
    const host = shop();
    const change = merge(host, 'Ana Adams');
    takeBack(host, change);
    const before = listIn(host);
    expect(takeBack(host, change)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(listIn(host)).toEqual(before);
  });
});

test('a merge takes at most 40 service calls, the first and with everything to be said anew, and as many in a long list', () => {
  const calls = (extra: number) => {
    const people = Array.from({ length: extra }, (_, index) => [
      `Person ${index}`,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ]);
    const host = shop([...DOUBLES, ...people]);
    workWithBoth(host);
    merge(host, 'Ana Adams');
    return callsOf(host);
  };
  const short = calls(0);
  expect(short).toBeLessThanOrEqual(40);
  expect(calls(300)).toBe(short);
});

test('the tab of duplicates is not among the tabs before anybody looks for them', () => {
  const host = openShop(DOUBLES);
  request(host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '' });
  expect(tabNames(host)).not.toContain('Duplicates');
});

test.each([
  [0, 'B. Lamb into Beth Lamb'],
  [1, 'B. Lamb into Beth Lamb'],
])('the list of changes calls both rows by their own names, whichever of them stays (%i)', (at, title) => {
  const lamb = ['413-555-0101', 'beth@example.com'];
  const host = shop([
    ['Name', 'Phone', 'Email'],
    ['Beth Lamb', ...lamb],
    ['B. Lamb', ...lamb],
  ]);
  const keep = linesOf(host, 'Customers')[at]?.['Customer ID'];
  merge(host, 'Beth Lamb', { keep });
  expect(request(host, 'listChanges', {}).value).toMatchObject({ changes: [{ title }] });
});
