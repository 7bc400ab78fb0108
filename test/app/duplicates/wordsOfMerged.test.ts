/** Words where a phone, an address or a day belongs, when rows are merged: what does not stay stands in the notes, or comes back with its row. */
import type { Host } from '../../../local/emulator';
import type { DuplicatesView } from '../../../src/rpc/duplicateViews';
import { gridOf, linesOf, openShop, type Line, type Typed } from '../shop';
import { findAll, merge, request, takeBack } from './doubleShop';

const NAME = 'Jade Barnes';
const PHONE = '413-555-0101';
const EMAIL = 'jade@gmail.com';
const HOME = ['12 Elm St', '01060'];
const HEADINGS = ['Owner', 'Address', 'Postcode', 'Phone', 'E-mail', 'Call back'];

type Cells = readonly [phone: string, email: string, callBack: string];

const KEPT: Cells = [PHONE, EMAIL, '12/24/2026'];
const rowOf = (cells: Cells): string[] => [NAME, ...HOME, ...cells];

/** Two rows of Jade's with notes in the first. */
const shop = (kept: Cells, gone: Cells): Host =>
  found([
    [...HEADINGS, 'Notes'],
    [...rowOf(kept), 'rye'],
    [...rowOf(gone), ''],
  ]);

function found(rows: Typed): Host {
  const host = openShop(rows);
  findAll(host);
  return host;
}

const lines = (host: Host): Line[] => linesOf(host, 'Customers');
const mergeBoth = (host: Host): string => merge(host, NAME, { keep: lines(host)[0]?.['Customer ID'] });

test.each<[what: string, gone: Cells, notes: string]>([
  ['a phone with words', ['ask at desk 555-0111', '', ''], 'rye\nPhone: ask at desk 555-0111'],
  ['a phone without its area code', ['555-0111', '', ''], 'rye\nPhone: 555-0111'],
  ['two phones of one cell', ['4135550102 / 4135550103', '', ''], 'rye\nPhone: 4135550102 / 4135550103'],
  ['an address that is none', [PHONE, 'her sister has it', ''], 'rye\nE-mail: her sister has it'],
  ['a call-back in words', [PHONE, '', 'after Easter'], 'rye\nNext follow-up: after Easter'],
  ['a call-back that is never', [PHONE, '', 'never'], 'rye\nNext follow-up: never'],
  ['no call-back that is a day', [PHONE, '', '1/5/2027'], 'rye'],
  ['no words for nothing', ['none', 'n/a', '-'], 'rye'],
  ['no address with a slip where the right one stays', [PHONE, 'Jade@gmial.com', ''], 'rye'],
])('the notes hold %s', (_, gone, notes) => {
  const host = shop(KEPT, gone);
  mergeBoth(host);
  expect(lines(host)).toMatchObject([{ Phone: PHONE, 'Call back': '2026-12-24', Notes: notes }]);
});

test('words of the row that stays are noted where what can be read takes their place', () => {
  const host = shop(['ask at desk', '', 'after Easter'], KEPT);
  mergeBoth(host);
  expect(lines(host)).toMatchObject([
    {
      Phone: PHONE,
      'Call back': '2026-12-24',
      Notes: 'rye\nPhone: ask at desk\nNext follow-up: after Easter',
    },
  ]);
});

test('of two rows with words the first stay where they are', () => {
  const host = shop([PHONE, EMAIL, 'in spring'], [PHONE, EMAIL, 'after Easter']);
  mergeBoth(host);
  expect(lines(host)).toMatchObject([
    { 'Call back': 'in spring', Notes: 'rye\nNext follow-up: after Easter' },
  ]);
});

test('the answer says that words go into the notes', () => {
  const host = shop(KEPT, [PHONE, EMAIL, 'after Easter']);
  expect(request(host, 'mergeDuplicates', { group: 1 }).value?.sentence).toContain(
    'words in place of a day or your own columns goes into the notes.',
  );
});

test('taken back, both rows stand as before', () => {
  const host = shop(KEPT, ['ask at desk 555-0111', EMAIL, 'after Easter']);
  const before = gridOf(host, 'Customers');
  const change = mergeBoth(host);
  const [merged] = lines(host);
  takeBack(host, change);
  expect([merged?.Notes, gridOf(host, 'Customers')]).toEqual([
    'rye\nPhone: ask at desk 555-0111\nNext follow-up: after Easter',
    before,
  ]);
});

test('in a list without notes words go with their row, the answer says so, and come back with it', () => {
  const host = found([HEADINGS, rowOf(KEPT), rowOf(['ask at desk 555-0111', EMAIL, 'after Easter'])]);
  const before = gridOf(host, 'Customers');
  const { value } = request(host, 'mergeDuplicates', { group: 1, keep: lines(host)[0]?.['Customer ID'] });
  expect(value?.sentence).toContain('goes with its row, since there is no column for notes');
  takeBack(host, value?.change ?? '');
  expect(gridOf(host, 'Customers')).toEqual(before);
});

test('words that a formula beside them gives are no note, and the panel does not say so', () => {
  const [phone, email] = KEPT;
  const host = found([
    [...HEADINGS.slice(0, 5), 'Whole', 'Call back', 'Notes'],
    [NAME, ...HOME, ...KEPT.slice(0, 2), '', '12/24/2026', 'rye'],
    [NAME, ...HOME, phone, email, '=XLOOKUP(A3,Sales!A:A,Sales!C:D)', 'after Easter', ''],
  ]);
  const { value } = request(host, 'showDuplicates', {}) as unknown as { value: DuplicatesView };
  mergeBoth(host);
  expect([value.groups[0]?.notices, lines(host)]).toMatchObject([[], [{ Notes: 'rye' }]]);
});
