/** The last ten imports and merges can be taken back; of the eleventh there is one clear sentence. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, ask, everything, gridOf, use } from '../shop';
import { bringIn, demand, LIST, people } from './importing';

interface Kept {
  readonly change: string;
  readonly kind: string;
}

const kept = (host: Host) => demand<{ changes: Kept[] }>(host, 'listChanges', {}).changes;
const takeBack = (host: Host, change: string) => ask(host, 'takeBackChange', { change, evenEdited: false });

/** So many imports of one person each; gives their ids, the oldest first. */
function importsOf(host: Host, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    host.setNow(`2026-11-20T10:${String(10 + index)}`);
    const rows = [
      ['Name', 'Phone'],
      [`Person ${String.fromCharCode(65 + index)}`, `413-555-01${20 + index}`],
    ];
    return bringIn(host, { [`${index}.csv`]: rows }).importId;
  });
}

test('ten are kept, newest first', () => {
  const host = adoptedShop(LIST);
  const made = importsOf(host, 11);
  expect(kept(host).map(({ change }) => change)).toEqual(made.slice(1).reverse());
});

test('the eleventh is gone with one sentence, and asking for it changes nothing', () => {
  const host = adoptedShop(LIST);
  const [oldest = ''] = importsOf(host, 11);
  const before = everything(host);
  const ended = takeBack(host, oldest);
  expect(ended.sentence).toBe(
    'This change is not kept any more: only the last ten can be taken back, and each once. Nothing was changed.',
  );
  expect(everything(host)).toEqual(before);
});

test('each of the ten can still be taken back, in any order', () => {
  const host = adoptedShop(LIST);
  const before = people(host);
  const [oldest, ...others] = importsOf(host, 11);
  for (const change of [...others.slice(5), ...others.slice(0, 5)])
    expect(takeBack(host, change).ok).toBe(true);
  expect(oldest).toBeDefined();
  expect(people(host).filter((line) => line !== '|||')).toEqual([
    ...before,
    expect.stringContaining('Person A'),
  ]);
});

test('a merge takes the place of the oldest import', () => {
  const host = adoptedShop([...LIST, ['Ana Adams', '413-555-0101', 'ana@example.com', '', '', '', '']]);
  const [oldest = '', ...others] = importsOf(host, 10);
  host.setNow('2026-11-20T11:00');
  use(host, 'findDuplicates');
  demand(host, 'mergeDuplicates', { group: 1 });
  expect(kept(host).map(({ kind }) => kind)).toEqual(['merge', ...others.map(() => 'import')]);
  expect(takeBack(host, oldest).ok).toBe(false);
});

test('what is let go leaves nothing in the hidden tab', () => {
  const host = adoptedShop(LIST);
  const [oldest = '', next = ''] = importsOf(host, 11);
  const cells = gridOf(host, 'Regulars changes').flat().join(' ');
  expect([cells.includes(oldest), cells.includes(next)]).toEqual([false, true]);
});
