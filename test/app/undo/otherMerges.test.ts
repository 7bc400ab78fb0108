/** Whatever is merged, brought in and undone in whatever order: every other change can still be taken back. */
import type { Host } from '../../../local/emulator';
import { gridOf, linesOf, openShop, use, type Typed } from '../shop';
import { bringIn } from '../imports/importing';
import { choose, findAll, idsOf, merge, request, takeBack } from '../duplicates/doubleShop';

const NAMES = ['Ana Adams', 'Ben Brown', 'Cy Cole', 'Di Dow', 'Eve Ely', 'Flo Fox'];
const DOUBLES: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ...NAMES.flatMap((name, index) =>
    ['rye', 'seeds'].map((notes) => [name, `413-555-010${index}`, '', 'Apostle', '9/1/2026', 'yes', notes]),
  ),
];

function shop(): Host {
  const host = openShop(DOUBLES);
  findAll(host);
  return host;
}

interface Kept {
  readonly change: string;
  readonly title: string;
}

function kept(host: Host): string[] {
  const { value } = request(host, 'listChanges', {}) as unknown as { value: { changes: readonly Kept[] } };
  return value.changes.map(({ title }) => title.split(' into ')[0] ?? '').sort();
}

/** Everybody with what the owner typed; an import adds columns, and leaves blank rows when it is taken back. */
function listed(host: Host): string[][] {
  const width = DOUBLES[0]?.length;
  return gridOf(host, 'Customers')
    .map((row) => row.slice(0, width))
    .filter((row) => row.some((cell) => cell !== ''));
}

function mergeInTab(host: Host, ...names: readonly string[]): void {
  for (const name of names) choose(host, idsOf(host, name)[0] ?? '', 'Merge');
  use(host, 'findDuplicates');
}

describe.each(['in one moment', 'minute by minute'])('%s', (pace) => {
  /** Lets a minute go by, or none. */
  function clockOf(host: Host): () => void {
    let minute = 10;
    return () => {
      if (pace === 'minute by minute') host.setNow(`2026-11-20T10:${String(minute++)}`);
    };
  }

  test('undoing a merge of the panel leaves that of the tab to be taken back', () => {
    const host = shop();
    const next = clockOf(host);
    mergeInTab(host, 'Ana Adams');
    next();
    takeBack(host, merge(host, 'Ben Brown'));
    expect(kept(host)).toEqual(['Ana Adams']);
  });

  test('groups merged by one press can each be taken back', () => {
    const host = shop();
    mergeInTab(host, 'Ana Adams', 'Ben Brown', 'Cy Cole');
    expect(kept(host)).toEqual(['Ana Adams', 'Ben Brown', 'Cy Cole']);
  });

  test('each row that went is kept whole', () => {
    const host = shop();
    mergeInTab(host, 'Ana Adams', 'Ben Brown');
    expect(linesOf(host, 'Merged customers').map(({ Name }) => Name)).toEqual(['Ana Adams', 'Ben Brown']);
  });

  test.each([
    [0, 1, 2, 3],
    [3, 2, 1, 0],
    [1, 3, 0, 2],
    [2, 0, 3, 1],
  ])('merges with an import between them stay one by one, undone in the order %i %i %i %i', (...order) => {
    const host = shop();
    const next = clockOf(host);
    const before = listed(host);
    const step = (work: () => string): string => {
      next();
      return work();
    };
    const changes = [
      step(() => merge(host, 'Ana Adams')),
      step(
        () =>
          bringIn(host, {
            'gus.csv': [
              ['Name', 'Phone'],
              ['Gus Gray', '413-555-0109'],
            ],
          }).importId,
      ),
      step(() => merge(host, 'Cy Cole')),
      step(() => merge(host, 'Flo Fox')),
    ];
    const titles = ['Ana Adams', 'gus.csv', 'Cy Cole', 'Flo Fox'];
    order.forEach((at, done) => {
      next();
      expect(takeBack(host, changes[at] ?? '').ok).toBe(true);
      const left = titles.filter((_, index) => !order.slice(0, done + 1).includes(index));
      expect(kept(host)).toEqual([...left].sort());
    });
    expect(listed(host)).toEqual(before);
  });

  test('the same file brought in again is an import of its own', () => {
    const host = shop();
    const next = clockOf(host);
    const file = {
      'gus.csv': [
        ['Name', 'Phone'],
        ['Gus Gray', '413-555-0109'],
      ],
    };
    const first = bringIn(host, file).importId;
    next();
    expect(bringIn(host, file).importId).not.toBe(first);
    expect(kept(host)).toEqual(['gus.csv', 'gus.csv']);
  });
});
