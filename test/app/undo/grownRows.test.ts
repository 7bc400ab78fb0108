/** New customers of an import whose row the owner or a merge has put something into: they are asked about before they go. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, ask, linesOf, openShop, SETTINGS, sheetOf, typeFor, use, type Typed } from '../shop';
import { findAll, groupOf, idsOf, request, takeBack } from '../duplicates/doubleShop';
import { bringIn } from '../imports/importing';

const ROWS: Typed = [
  ['Name', 'Phone', 'Email', 'Hat', 'Paid', 'Twice'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'big', '', '=2*2'],
];
const FILE = {
  'a.csv': [
    ['Name', 'Phone'],
    ['Dora Dunn', '413-555-0104'],
  ],
};

const names = (host: Host) => linesOf(host, 'Customers').map(({ Name }) => Name ?? '');

function imported(): { host: Host; change: string } {
  const host = adoptedShop(ROWS);
  ask(host, 'saveSettings', SETTINGS);
  return { host, change: bringIn(host, FILE).importId };
}

describe('taking an import back', () => {
  test('asks before it removes a new customer in whose row stands something in a column of your own', () => {
    const { host, change } = imported();
    typeFor(host, { tab: 'Customers', name: 'Dora Dunn', column: 'Hat' }, 'small');
    expect([takeBack(host, change).value?.edited?.map(({ name }) => name), names(host)]).toEqual([
      ['Dora Dunn'],
      ['Ana Adams', 'Dora Dunn'],
    ]);
  });

  test('removes them when that is said, and leaves what you wrote', () => {
    const { host, change } = imported();
    typeFor(host, { tab: 'Customers', name: 'Dora Dunn', column: 'Hat' }, 'small');
    takeBack(host, change, true);
    expect(linesOf(host, 'Customers').map(({ Name, Hat }) => `${Name ?? ''}|${Hat ?? ''}`)).toEqual([
      'Ana Adams|big',
      '|small',
    ]);
  });

  test('does not ask for an empty box or a formula', () => {
    const { host, change } = imported();
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange(3, 5).insertCheckboxes();
    sheet.getRange(3, 6).setFormula('=2*3');
    expect(takeBack(host, change).value?.edited).toEqual([]);
  });

  test('removes a new customer whose cell was merged with those around it, and nobody else', () => {
    const { host, change } = imported();
    sheetOf(host, 'Customers').getRange('D2:D4').merge();
    expect(takeBack(host, change).ok).toBe(true);
    expect(linesOf(host, 'Customers').map(({ Name, Hat }) => `${Name ?? ''}|${Hat ?? ''}`)).toEqual([
      'Ana Adams|big',
    ]);
  });

  test('asks before it removes a new row into which somebody was merged who was listed before', () => {
    const host = openShop([
      ['Name', 'Phone', 'Email', 'Segment'],
      ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle'],
    ]);
    findAll(host);
    const { importId } = bringIn(host, {
      'a.csv': [
        ['Name', 'Phone', 'Email', 'Segment'],
        ['Anna Adams', '413-555-0109', 'ana.adams@example.com', 'Apostle'],
      ],
    });
    use(host, 'findDuplicates');
    const [keep = ''] = idsOf(host, 'Anna Adams');
    const fields = { name: keep, phone: keep, email: keep, addedOn: keep };
    const merged = request(host, 'mergeDuplicates', { group: groupOf(host, 'Anna Adams'), keep, fields });
    expect([merged.ok, takeBack(host, importId).value?.edited?.length, names(host)]).toEqual([
      true,
      1,
      ['Anna Adams'],
    ]);
  });
});
