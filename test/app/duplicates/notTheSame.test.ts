/** "Not the same" is remembered for ever: whatever is done to the list, to our tabs and to the file. */
import { createHost, type Host } from '../../../local/emulator';
import { readBundle } from '../../../local/build';
import { linesOf, openShop, OWNER, sheetOf, tabNames, typeFor, use } from '../shop';
import {
  choose,
  DOUBLES,
  findAll,
  groupOf,
  idsOf,
  merge,
  request,
  takeBack,
  workWithBoth,
} from './doubleShop';

function shop(): Host {
  const host = openShop(DOUBLES);
  findAll(host);
  return host;
}

function partAna(host: Host): void {
  const noted = request(host, 'notTheSame', { group: groupOf(host, 'Ana Adams') });
  if (!noted.ok) throw new Error(noted.message);
}

/** Whether both of Ana's rows are shown as one person when they are looked for anew. */
function isAsked(host: Host): boolean {
  use(host, 'findDuplicates');
  return groupOf(host, 'Ana Adams') > 0;
}

const deleteTab = (host: Host, name: string) =>
  host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, name));

/** What `File > Make a copy` gives: cells and marks come along, what the add-on keeps outside them does not. */
function copyOf(host: Host): Host {
  const copy = createHost({
    ...readBundle(),
    now: '2026-11-21T09:00',
    sheetZone: 'America/New_York',
    user: OWNER,
    editorOpen: true,
  });
  copy.restore(host.snapshot());
  copy.evaluate(`
    PropertiesService.getDocumentProperties().deleteAllProperties();
    PropertiesService.getUserProperties().deleteAllProperties();`);
  return copy;
}

describe('Not the same is found again', () => {
  test('nor named as doubles by the check', () => {
    const host = shop();
    const doubles = () => {
      use(host, 'checkCustomers');
      return linesOf(host, 'Problems').filter(({ Kind }) => Kind === 'double').length;
    };
    const before = doubles();
    partAna(host);
    expect(doubles()).toBe(before - 1);
  });

  test('not in the panel, not by looking anew', () => {
    const host = shop();
    partAna(host);
    expect(groupOf(host, 'Ana Adams')).toBe(0);
    expect(isAsked(host)).toBe(false);
  });

  test('not when it was chosen in the tab', () => {
    const host = shop();
    choose(host, idsOf(host, 'Ana Adams')[1] ?? '', 'Not the same');
    expect(use(host, 'findDuplicates').sentence).toContain('1 group was noted as different people. ');
    expect(isAsked(host)).toBe(false);
  });

  test('not after sorting, after other cells were edited, after a row came and another went', () => {
    const host = shop();
    partAna(host);
    sheetOf(host, 'Customers').getRange('A2:L6').sort({ column: 2, ascending: false });
    typeFor(host, { tab: 'Customers', name: 'ana adams', column: 'Email' }, 'ana@example.com');
    typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Notes' }, 'no seeds');
    host.sheets.typeCells('Customers', { row: 7, column: 1 }, [['Di Dow', '413-555-0109']]);
    sheetOf(host, 'Customers').deleteRow(2);
    expect(isAsked(host)).toBe(false);
  });

  test('but the others are, as before', () => {
    const host = shop();
    partAna(host);
    use(host, 'findDuplicates');
    expect(groupOf(host, 'Cy Cole')).toBe(1);
  });
});

describe('It is remembered in two places', () => {
  test('a hidden tab, of which nobody sees anything', () => {
    const host = shop();
    partAna(host);
    const [one = '', other = ''] = [...idsOf(host, 'Ana Adams')].sort();
    expect(linesOf(host, 'Not the same')).toEqual([
      { 'Customer ID': one, 'Is not': other, 'Because of': '' },
    ]);
    expect(sheetOf(host, 'Not the same').isSheetHidden()).toBe(true);
  });

  test('so a deleted tab changes nothing, and stands there again', () => {
    const host = shop();
    partAna(host);
    deleteTab(host, 'Not the same');
    expect(isAsked(host)).toBe(false);
    expect(linesOf(host, 'Not the same')).toHaveLength(1);
  });

  test('and a copy of the file knows it, and the copy of the copy', () => {
    const host = shop();
    partAna(host);
    const copy = copyOf(host);
    expect(isAsked(copy)).toBe(false);
    expect(isAsked(copyOf(copy))).toBe(false);
  });

  test('also in the copy a deleted tab changes nothing once duplicates were looked for', () => {
    const host = shop();
    partAna(host);
    const copy = copyOf(host);
    use(copy, 'findDuplicates');
    deleteTab(copy, 'Not the same');
    expect(isAsked(copy)).toBe(false);
  });

  test('each pair once, however often it is said', () => {
    const host = shop();
    for (let time = 0; time < 2; time++) {
      for (const name of ['Ana Adams', 'Cy Cole']) {
        const group = groupOf(host, name);
        if (group > 0) request(host, 'notTheSame', { group });
      }
      use(host, 'findDuplicates');
    }
    expect(linesOf(host, 'Not the same')).toHaveLength(2);
    expect(tabNames(host).filter((name) => name.startsWith('Not the same'))).toHaveLength(1);
  });

  test('what is no pair of customers is passed over', () => {
    const host = shop();
    partAna(host);
    host.sheets.typeCells('Not the same', { row: 3, column: 1 }, [
      ['Cy Cole', 'his brother'],
      [idsOf(host, 'Cy Cole')[0] ?? '', ''],
    ]);
    use(host, 'findDuplicates');
    expect([groupOf(host, 'Ana Adams'), groupOf(host, 'Cy Cole')]).toEqual([0, 1]);
  });
});

describe('A row that is merged', () => {
  /** Ana's second row is not her first; a third one joins the second. */
  function merged(): { readonly host: Host; readonly change: string } {
    const host = shop();
    partAna(host);
    host.sheets.typeCells('Customers', { row: 7, column: 1 }, [
      ['Anna Adamsky', '413-555-0107', 'anna.adamsky@example.com'],
      ['Anna Adamsky', '413-555-0107', 'anna.adamsky@example.com'],
    ]);
    use(host, 'findDuplicates');
    const [first = '', second = ''] = idsOf(host, 'Anna Adamsky');
    const [ana = ''] = idsOf(host, 'Ana Adams');
    // Said of the row that goes.
    const pair = [second, ana].sort();
    host.sheets.typeCells('Not the same', { row: 3, column: 1 }, [pair]);
    const change = merge(host, 'Anna Adamsky', { keep: first });
    typeFor(host, { tab: 'Customers', name: 'Anna Adamsky', column: 'Phone' }, '413-555-0101');
    typeFor(host, { tab: 'Customers', name: 'Anna Adamsky', column: 'Email' }, 'ana@example.com');
    typeFor(host, { tab: 'Customers', name: 'Anna Adamsky', column: 'Name' }, 'Ana Adams');
    return { host, change };
  }

  const groupedWith = (host: Host, id: string) => {
    const lines = linesOf(host, 'Duplicates');
    const group = lines.find((line) => line['Customer ID'] === id)?.Group;
    return lines.filter((line) => line.Group === group && group !== undefined).length;
  };

  test('brings along whom it was not', () => {
    const { host } = merged();
    use(host, 'findDuplicates');
    const [ana = ''] = idsOf(host, 'Ana Adams');
    const shown = linesOf(host, 'Duplicates').filter((line) => line['Customer ID'] === ana);
    expect(shown).toEqual([]);
  });

  test('costs no more than 40 service calls with all that', () => {
    const { host, change } = merged();
    takeBack(host, change);
    workWithBoth(host);
    use(host, 'findDuplicates');
    merge(host, 'Ana Adams');
    const calls = Object.values(host.lastRun?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);
    expect(calls).toBeLessThanOrEqual(40);
  });

  test('takes it away again when the merge is taken back', () => {
    const { host, change } = merged();
    takeBack(host, change);
    use(host, 'findDuplicates');
    const [ana = ''] = idsOf(host, 'Ana Adams');
    expect(groupedWith(host, ana)).toBeGreaterThan(1);
  });
});
