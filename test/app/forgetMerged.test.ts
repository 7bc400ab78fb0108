/** Forgetting a person into whose row others were merged: what the hidden tabs keep of those goes too, and no taking back brings it again. */
import type { Host } from '../../local/emulator';
import { bringIn, demand } from './imports/importing';
import { findAll, idsOf, merge, takeBack, workWithBoth } from './duplicates/doubleShop';
import { ask, everything, lineOf, linesOf, openShop, sheetOf, tabNames, use, type Typed } from './shop';
import { fragileShop, killAt, newStates, stateOf } from './mishaps';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Referred by', 'Notes', 'Shoe size'],
  [
    'Ben Brown',
    '413-555-0102',
    'ben@example.com',
    'Loyalist',
    '6/1/2026',
    'yes',
    'Ana Adams',
    'pays late',
    '44',
  ],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', '', 'likes rye', ''],
  ['A. Adams', '413-555-0177', 'ana@example.com', 'Apostle', '10/1/2026', 'yes', '', 'no seeds', '38'],
  ['Ben Brown', '413-555-0122', 'ben@example.com', 'Loyalist', '5/1/2026', 'yes', 'Ana Adams', '', '41'],
];
/** Whatever tells Ana from the others, in either of her rows. */
const ANA = /Adams|555\D?01[07][17]|ana@|likes rye|no seeds|oranges/;

/** Both of Ana's rows have been worked with, and are one. */
function mergedShop(host: Host = openShop(LIST)): { host: Host; change: string } {
  findAll(host);
  ask(host, 'makeBackup', {});
  workWithBoth(host);
  const contact = { channel: 'Call', outcome: 'Spoke', note: 'oranges', next: '' };
  ask(host, 'logContact', { customerId: idsOf(host, 'A. Adams')[0], ...contact });
  return { host, change: merge(host, 'Ana Adams', { keep: idsOf(host, 'Ana Adams')[0] }) };
}

const forget = (host: Host) => ask(host, 'forgetCustomer', { customerId: idsOf(host, 'Ana Adams')[0] });

/** Every cell of every tab, hidden ones and backups too, that tells of Ana. */
function tracesOf(host: Host): string[] {
  const tabs = everything(host);
  return tabNames(host).flatMap((name, index) =>
    (tabs[index] ?? [])
      .flat()
      .filter((cell) => ANA.test(cell))
      .map((cell) => `${name}: ${cell.slice(0, 80)}`),
  );
}

test('before, the changes, the archive and a backup tell of the row that went', () => {
  const { host } = mergedShop();
  const telling = new Set(tracesOf(host).map((trace) => trace.replace(/:.*|(?<=^Backup).*/s, '')));
  for (const name of ['Regulars changes', 'Merged customers', 'Backup']) expect(telling).toContain(name);
});

test('afterwards no cell of any tab tells of either row, but in the owner own columns', () => {
  const { host } = mergedShop();
  expect(forget(host).ok).toBe(true);
  expect(tracesOf(host)).toEqual([]);
});

test('both numbers stay closed', () => {
  const { host } = mergedShop();
  forget(host);
  host.sheets.typeCells('Customers', { row: 12, column: 1 }, [
    ['Gil Gray', '413-555-0101', '', 'Apostle', '', 'yes'],
    ['Hal Hill', '413-555-0177', '', 'Apostle', '', 'yes'],
  ]);
  ask(host, 'prepareTexts', {});
  const lines = linesOf(host, 'Texts');
  expect(['Gil Gray', 'Hal Hill'].map((name) => lineOf(lines, name).Reason)).toEqual([
    'Said stop',
    'Said stop',
  ]);
});

test('the merge cannot be taken back any more, and says so', () => {
  const { host, change } = mergedShop();
  forget(host);
  expect(demand(host, 'listChanges', {})).toMatchObject({
    changes: [{ title: 'Somebody who was forgotten' }],
  });
  const before = stateOf(host);
  const ended = takeBack(host, change);
  expect(ended.message).toBe(
    'Somebody in this change was forgotten since, as they asked, so it cannot be taken back. Nothing was changed.',
  );
  expect(stateOf(host)).toEqual(before);
});

test('an import goes back without the person who was forgotten, and says so', () => {
  const { host } = mergedShop();
  const file = [
    ['Name', 'Email', 'Phone', 'Notes'],
    ['Ana Adams', 'ana@example.com', '', 'oranges'],
    ['Dora Dunn', 'dora@example.com', '', ''],
  ];
  const { importId } = bringIn(host, { 'people.csv': file }, { choice: 'newer' });
  forget(host);
  expect(tracesOf(host)).toEqual([]);
  const ended = takeBack(host, importId);
  expect(ended.value?.sentence).toBe(
    'Taken back: 1 customer removed. What stays: blank rows and empty columns (Added on). Delete what you do not need. Who was forgotten since does not come back.',
  );
  expect(tracesOf(host)).toEqual([]);
});

test('merged twice over, all of it goes', () => {
  const { host } = mergedShop();
  const [, , ...others] = LIST[2] ?? [];
  host.sheets.typeCells('Customers', { row: 9, column: 1 }, [['Anna Adams', '413-555-0107', ...others]]);
  use(host, 'findDuplicates');
  const [last = ''] = idsOf(host, 'Anna Adams');
  merge(host, 'Ana Adams', { keep: last, fields: { name: last, phone: last } });
  expect(ask(host, 'forgetCustomer', { customerId: last }).ok).toBe(true);
  expect(tracesOf(host)).toEqual([]);
});

test('who was taken out of the merge again is somebody else, and keeps everything', () => {
  const { host, change } = mergedShop();
  takeBack(host, change);
  forget(host);
  expect(lineOf(linesOf(host, 'Customers'), 'A. Adams')).toMatchObject({
    Phone: '413-555-0177',
    Notes: 'no seeds',
  });
});

test('others who were merged keep their changes, without the name of who referred them', () => {
  const { host } = mergedShop();
  const change = merge(host, 'Ben Brown', { keep: idsOf(host, 'Ben Brown')[0] });
  forget(host);
  expect(tracesOf(host)).toEqual([]);
  expect(takeBack(host, change).ok).toBe(true);
  const phones = linesOf(host, 'Customers').map(({ Name, Phone }) => [Name, Phone].join());
  expect(phones.filter((line) => line !== ',')).toEqual(['Ben Brown,413-555-0102', 'Ben Brown,413-555-0122']);
  expect(tracesOf(host)).toEqual([]);
});

test('ended at any call and asked again, nothing is left', () => {
  const shop = fragileShop(LIST);
  mergedShop(shop.host);
  const customerId = idsOf(shop.host, 'Ana Adams')[0];
  const run = () => ask(shop.host, 'forgetCustomer', { customerId });
  shop.keep();
  const calls = shop.during(() => undefined, run);
  const right = stateOf(shop.host).join('\n');
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  for (let n = 1; n <= calls - 1; n++) {
    shop.rewind();
    killAt(shop, n, run);
    if (!isNew()) continue;
    run();
    const left = tracesOf(shop.host);
    if (left.length > 0 || stateOf(shop.host).join('\n') !== right) wrong.push([n, ...left]);
  }
  expect(wrong).toEqual([]);
});

test('a number and an address that stand in a note of hers stay open, and their owner keeps the proof of a yes', () => {
  const [headings = []] = LIST;
  const host = openShop([
    ['Notes', ...headings.filter((heading) => heading !== 'Notes')],
    ['rye', 'Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes'],
    ['husband:\nPhone: 413-555-0103\nEmail: cy@example.com', 'A. Adams', '', 'ana@example.com', 'Apostle'],
    ['', 'Cy Cole', '413-555-0103', 'cy@example.com', 'Loyalist', '9/1/2026', 'yes'],
  ]);
  findAll(host);
  merge(host, 'Ana Adams', { keep: idsOf(host, 'Ana Adams')[0] });
  const changes = sheetOf(host, 'Regulars changes');
  changes.deleteRows(2, changes.getLastRow() - 1);
  expect(forget(host).ok).toBe(true);
  ask(host, 'prepareTexts', {});
  expect(lineOf(linesOf(host, 'Texts'), 'Cy Cole')).toMatchObject({ Status: 'Prepared' });
  expect(linesOf(host, 'Consent').map((line) => line.Channel)).toEqual(['text', 'email']);
});
