/** Taking something back may be cut off at any service call, and the owner goes on typing before asking again: their words stay. */
import { fragileShop, killAt, newStates } from '../mishaps';
import { adopt, gridOf, linesOf, sheetOf, typeFor, type Typed } from '../shop';
import { findAll, idsOf, merge, takeBack } from '../duplicates/doubleShop';
import { agree, demand, FILE, LIST, look, stage } from '../imports/importing';

const NAME = 'Jade Barnes';
const JADES: Typed = [
  ['Name', 'Phone', 'E-mail', 'Address', 'Postcode', 'Notes'],
  [NAME, '413-555-0101', 'jade@example.com', '12 Elm St', '01060', ''],
  [NAME, '413-555-0182', 'jb@example.org', '12 Elm St', '01060', ''],
];
const MOST_CALLS = 200;

/** Each call of a run, until there are no more. */
function atEachCall(check: (n: number) => boolean): number {
  for (let n = 1; n <= MOST_CALLS; n++) if (!check(n)) return n - 1;
  throw new Error('The run has no end.');
}

test.each([
  ['Phone', '413-555-0199'],
  ['Name', 'Zoe Zed'],
  ['Notes', 'likes rye'],
])('into the %s of a row that an import brought', (heading, typed) => {
  const shop = fragileShop(LIST);
  adopt(shop.host);
  agree(shop.host, look(shop.host, stage(shop.host, { 'people.csv': FILE })));
  const { changes } = demand<{ changes: { change: string }[] }>(shop.host, 'listChanges', {});
  const change = changes[0]?.change ?? '';
  const headings = gridOf(shop.host, 'Customers')[0] ?? [];
  const row = gridOf(shop.host, 'Customers').findIndex((cells) => cells[0] === 'Dora Dunn') + 1;
  shop.keep();
  const cell = () => sheetOf(shop.host, 'Customers').getRange(row, headings.indexOf(heading) + 1);
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  const calls = atEachCall((n) => {
    shop.rewind();
    const isKilled = killAt(shop, n, () => takeBack(shop.host, change));
    if (!isNew()) return isKilled;
    cell().setValue(typed);
    const again = takeBack(shop.host, change);
    if (cell().getDisplayValue() !== typed) wrong.push([n, again, gridOf(shop.host, 'Customers')[row - 1]]);
    return isKilled;
  });
  expect(calls).toBeGreaterThan(20);
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('into the notes of a row that a merge kept, be it taken back with what was edited', () => {
  const shop = fragileShop(JADES);
  findAll(shop.host);
  const change = merge(shop.host, NAME, { keep: idsOf(shop.host, NAME)[0] });
  const noted = linesOf(shop.host, 'Customers')[0]?.Notes ?? '';
  typeFor(shop.host, { tab: 'Customers', name: NAME, column: 'Notes' }, `${noted}\nlikes rye`);
  shop.keep();
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  const calls = atEachCall((n) => {
    shop.rewind();
    const isKilled = killAt(shop, n, () => takeBack(shop.host, change));
    if (!isNew()) return isKilled;
    takeBack(shop.host, change, true);
    const notes = linesOf(shop.host, 'Customers').map(({ Notes }) => Notes);
    if (notes.join('|') !== 'likes rye|') wrong.push([n, notes]);
    return isKilled;
  });
  expect(calls).toBeGreaterThan(20);
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('of an import so long that what is told of it beforehand needs more room than it had', () => {
  const shop = fragileShop(LIST);
  adopt(shop.host);
  const before = gridOf(shop.host, 'Customers').slice(0, LIST.length);
  const numbers = Array.from({ length: 1_500 }, (_, index) => String(1000 + index));
  const people = numbers.map((four) => [`Pat No${four}`, `p${four}@example.com`, `(413) 555-${four}`, four]);
  const file = [['Name', 'Email', 'Phone', 'Postcode'], ...people];
  agree(shop.host, look(shop.host, stage(shop.host, { 'people.csv': file })));
  const { changes } = demand<{ changes: { change: string }[] }>(shop.host, 'listChanges', {});
  const change = changes[0]?.change ?? '';
  const pieces = () => gridOf(shop.host, 'Regulars changes').filter(([id]) => id === change).length;
  const [once, filled] = [pieces(), () => gridOf(shop.host, 'Customers').flat().filter(Boolean).length];
  const whole = filled();
  let isCut = false;
  shop.keep();
  atEachCall((n) => {
    shop.rewind();
    const isKilled = killAt(shop, n, () => takeBack(shop.host, change));
    isCut = isKilled && filled() < whole - people.length;
    return isKilled && !isCut;
  });
  expect([isCut, pieces()]).toEqual([true, once + 1]);
  expect(takeBack(shop.host, change)).toMatchObject({ ok: true, value: { edited: [] } });
  const after = gridOf(shop.host, 'Customers').filter((row) => row.some(Boolean));
  expect(after.map((row) => row.slice(0, before[0]?.length))).toEqual(before);
  expect(pieces()).toBe(0);
});
