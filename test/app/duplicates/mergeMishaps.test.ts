/** A merge while Google ends the run at any service call, and while somebody works in the list: nobody is lost, nothing is doubled, and it ends merged or as before. */
import type { Host } from '../../../local/emulator';
import { DEEDS } from '../deeds';
import { differenceOf, fragileShop, killAt, newStates, stateOf, type FragileShop } from '../mishaps';
import { gridOf, linesOf, sheetOf } from '../shop';
import { DOUBLES, findAll, idsOf, listIn, request, takeBack, workWithBoth } from './doubleShop';

function shopAtWork(): FragileShop {
  const shop = fragileShop(DOUBLES);
  findAll(shop.host);
  workWithBoth(shop.host);
  shop.keep();
  return shop;
}

/** The tabs of our own have nothing to say. */
function quietShop(): FragileShop {
  const shop = fragileShop(DOUBLES);
  findAll(shop.host);
  shop.keep();
  return shop;
}

/** How many calls a merge takes, and the one before which the list is only read. */
function measured(shop: FragileShop): { calls: number; planned: number } {
  const names: string[] = [];
  const calls = shop.during(
    (_, name) => void names.push(name),
    () => void run(shop.host),
  );
  return { calls, planned: names.indexOf('Range.getFormulasR1C1') + 1 };
}

const group = 1;
const run = (host: Host) => request(host, 'mergeDuplicates', { group });

/** Everything but what the last click was answered, and what the tab of duplicates still shows. */
const state = (host: Host) => stateOf(host);

test('a merge that was ended at any service call and is asked for again is as if nothing had happened', () => {
  const shop = shopAtWork();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void run(shop.host),
  );
  const right = state(shop.host);
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  for (let n = 1; n <= names.length - 1; n++) {
    shop.rewind();
    killAt(shop, n, () => void run(shop.host));
    if (!isNew()) continue;
    run(shop.host);
    const difference = differenceOf(right, state(shop.host));
    if (difference.length > 0) wrong.push([`before call ${n}, ${names[n - 1] ?? ''}`, ...difference]);
  }
  expect(wrong.slice(0, 4)).toEqual([]);
});

test('whatever call ended a merge, every customer is in the list or in its archive at that moment', () => {
  const shop = shopAtWork();
  const everybody = linesOf(shop.host, 'Customers').map((line) => line['Customer ID'] ?? '');
  const calls = shop.during(
    () => undefined,
    () => void run(shop.host),
  );
  const lost: unknown[] = [];
  for (let n = 1; n <= calls; n++) {
    shop.rewind();
    killAt(shop, n, () => void run(shop.host));
    const kept = ['Customers', 'Merged customers'].flatMap((tab) =>
      linesOf(shop.host, tab).map((line) => line['Customer ID'] ?? ''),
    );
    const missing = everybody.filter((id) => !kept.includes(id));
    if (missing.length > 0) lost.push([n, missing]);
  }
  expect(lost).toEqual([]);
});

test('a merge that was ended at any call can be taken back, and taking it back may be ended at any call', () => {
  const shop = shopAtWork();
  const before = listIn(shop.host);
  const change = run(shop.host).value?.change ?? '';
  shop.keep();
  const calls = shop.during(
    () => undefined,
    () => void takeBack(shop.host, change),
  );
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  for (let n = 1; n <= calls; n++) {
    shop.rewind();
    killAt(shop, n, () => void takeBack(shop.host, change));
    if (!isNew()) continue;
    takeBack(shop.host, change);
    const now = listIn(shop.host);
    if (now.join() !== before.join()) wrong.push([n, now]);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

test('a merge that was ended before its row went, over which cells were merged then, waits until they are apart', () => {
  const shop = quietShop();
  const { host } = shop;
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void run(host),
  );
  const right = state(host);
  shop.rewind();
  killAt(shop, names.indexOf('Sheet.moveRows') + 1, () => void run(host));
  const cells = sheetOf(host, 'Customers').getRange('J3:J6').merge();
  const before = listIn(host);
  expect(run(host).message).toContain('J3 to J6 are merged');
  expect(listIn(host)).toEqual(before);
  cells.breakApart();
  sheetOf(host, 'Customers').getRange('J4:J6').setFormulaR1C1('=2*R[0]C[-1]');
  run(host);
  expect(differenceOf(right, state(host))).toEqual([]);
});

test.each([
  'sorts the list',
  'deletes a row',
  'inserts a row above the headings',
  'inserts a column at the left',
  'adds a customer in the middle',
])('while somebody %s at any call from the plan on, nobody is lost and nothing is mixed up', (deed) => {
  const shop = quietShop();
  const before = factsOf(shop.host);
  const { calls, planned } = measured(shop);
  const wrong: unknown[] = [];
  for (let n = planned; n <= calls; n++) {
    shop.rewind();
    shop.during(
      (count) => {
        if (count === n) DEEDS[deed]?.(shop.host);
      },
      () => void run(shop.host),
    );
    run(shop.host);
    const faults = faultsOf(before, factsOf(shop.host), deed);
    if (faults.length > 0) wrong.push([n, ...faults]);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

type Facts = ReadonlyMap<string, string>;

/** Name, phone, notes and the owner's own column of each customer by id. */
function factsOf(host: Host): Facts {
  const grid = gridOf(host, 'Customers');
  const headings = grid.find((row) => row.includes('Customer ID')) ?? [];
  const at = (row: readonly string[], heading: string) => row[headings.indexOf(heading)] ?? '';
  const rows = grid.filter((row) => /^C-/.test(at(row, 'Customer ID')));
  return new Map(
    rows.map((row) => [
      at(row, 'Customer ID'),
      ['Name', 'Phone', 'Email', 'Notes', 'Shoe size'].map((heading) => at(row, heading)).join('|'),
    ]),
  );
}

/** Ana is one or two, as before or merged; all others are as they were, but for Ben where he was deleted. */
function faultsOf(before: Facts, now: Facts, deed: string): string[] {
  const faults: string[] = [];
  const anas = [...now.values()].filter((facts) => /^ana adams/i.test(facts));
  const merged = ['Ana Adams|413-555-0101|ana@example.com|rye\nno seeds|38'];
  const two = [...before.values()].filter((facts) => /^ana adams/i.test(facts));
  if (anas.join() !== merged.join() && [...anas].sort().join() !== [...two].sort().join())
    faults.push(`Ana: ${anas.join(' and ')}`);
  for (const [id, facts] of before) {
    if (/^ana adams/i.test(facts) || (deed === 'deletes a row' && facts.startsWith('Ben'))) continue;
    if (now.get(id) !== facts) faults.push(`${facts} is ${now.get(id) ?? 'gone'}`);
  }
  return faults;
}

test('a merge ends merged although somebody sorted in the middle of it', () => {
  const shop = quietShop();
  const { calls, planned } = measured(shop);
  const ends = new Set<number>();
  for (let n = planned; n <= calls; n++) {
    shop.rewind();
    shop.during(
      (count) => {
        if (count === n) DEEDS['sorts the list']?.(shop.host);
      },
      () => void run(shop.host),
    );
    ends.add(idsOf(shop.host, 'Ana Adams').length);
  }
  expect([...ends]).toEqual([1]);
});
