/** Google may end a run at any service call. Whatever the call, one more run brings the spreadsheet to where an undisturbed one would have: nothing lost, nothing doubled. */
import { differenceOf, fragileShop, killAt, looksOf, newStates, stateOf, type FragileShop } from './mishaps';
import { adopt, gridOf, linesOf, tabNames } from './shop';
import { adoptAndSave, anaIn, stopAna, STORIES, STORY_SHOP, storyIn } from './stories';

/** A run, undisturbed, and one more, unless that would be another deed. */
function undisturbed(
  shop: FragileShop,
  { what, run }: { readonly what: string; readonly run: () => unknown },
): { names: string[]; state: string[]; looks: string[] } {
  const names: string[] = [];
  shop.rewind();
  shop.during(
    (_, name) => void names.push(name),
    () => void run(),
  );
  if (what !== 'a logged contact') run();
  return { names, state: stateOf(shop.host), looks: looksOf(shop.host) };
}

test.each(STORIES)(
  '$what, ended at any service call and used again, is as if nothing had happened',
  (story) => {
    const shop = fragileShop(STORY_SHOP);
    const run = storyIn(shop.host, story);
    shop.keep();
    const right = undisturbed(shop, { what: story.what, run });
    const isNew = newStates(shop);
    const wrong: unknown[] = [];
    // The last two calls, the lock's release and the toast, come after everything has been written.
    for (let n = 1; n <= right.names.length - 2; n++) {
      shop.rewind();
      killAt(shop, n, run);
      if (!isNew()) continue;
      run();
      const difference = [
        ...differenceOf(right.state, stateOf(shop.host)),
        ...differenceOf(right.looks, looksOf(shop.host), 2),
        ...tabNames(shop.host).filter((name) => /Copy of|\(2\)/.test(name) && !name.startsWith('Backup')),
      ];
      if (difference.length > 0) wrong.push([`before call ${n}, ${right.names[n - 1] ?? ''}`, ...difference]);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);

test('a stop ended at any call is a whole record or none, and never a no in the list alone', () => {
  const shop = fragileShop(STORY_SHOP);
  adoptAndSave(shop.host);
  shop.keep();
  const ana = anaIn(shop.host);
  const recordsAfter = new Set<string>();
  const calls = shop.during(
    () => undefined,
    () => stopAna(shop.host, ana),
  );
  for (let n = 1; n <= calls; n++) {
    shop.rewind();
    killAt(shop, n, () => stopAna(shop.host, ana));
    const cell = linesOf(shop.host, 'Customers').find(({ Name }) => Name === 'Ana Adams')?.['Text consent'];
    const records = linesOf(shop.host, 'Consent').map((line) => Object.values(line).slice(0, 6).join(' '));
    recordsAfter.add(records.join());
    if (cell === 'no') expect(records).toHaveLength(1);
  }
  expect([...recordsAfter]).toEqual(['', 'R-000001 Ana Adams +14135550101 text revoked 2026-11-20']);
});

test('a set-up ended at any call has its backup of the list as it was before anything was written', () => {
  const shop = fragileShop(STORY_SHOP);
  const original = gridOf(shop.host, 'Customers').map((row) => row.slice(0, 7).join('|'));
  const calls = shop.during(
    () => undefined,
    () => void adopt(shop.host),
  );
  const without: number[] = [];
  for (let n = 1; n <= calls; n++) {
    shop.rewind();
    killAt(shop, n, () => void adopt(shop.host));
    const now = gridOf(shop.host, 'Customers').map((row) => row.join('|'));
    const backups = tabNames(shop.host).filter((name) => name.startsWith('Backup'));
    const isKept = backups.some((name) =>
      sameLines(
        gridOf(shop.host, name).map((row) => row.join('|')),
        original,
      ),
    );
    if (!isKept && !sameLines(now, original)) without.push(n);
  }
  expect(without).toEqual([]);
});

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}
