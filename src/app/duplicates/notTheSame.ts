/**
 * Remembers for ever which customers the owner called two people, by customer id and in two places: the spreadsheet's own store beside the
 * journal of texts, which outlives every tab, and a hidden tab, which a copy of the file brings along. What one of them lacks it gets from the other.
 */
import { isCustomerId, type CustomerId, type CustomerRow } from '../../core/customers/customer';
import type { NotTheSame } from '../../core/duplicates/group';
import { apartEntry, apartLines, apartTab } from '../../tables/apartTable';
import { findOwnTab, readGrid, type Book } from '../book';
import type { JournalEntries } from '../outbox/journal';
import { appendEntries, openOwnTab } from '../ownTabs';

const APART = 'apart ';
/** Between who the other one is and by whom it came. */
const BY = '/';

/** Two people; `through` is who went into one of them and was not the other one, '' when the owner said it of these two. */
interface Parted {
  readonly pair: NotTheSame;
  readonly through: CustomerId | '';
}

/** What is remembered, and where. */
export interface Apart {
  readonly all: readonly Parted[];
  readonly grid: ReturnType<typeof readGrid>;
  readonly entries: JournalEntries;
}

/** At most one service call beside the journal. */
export function readApart(book: Book, entries: JournalEntries = book.ports.journal.readAll()): Apart {
  const grid = readGrid(findOwnTab(book, apartTab), apartTab);
  const all = new Map([...inStore(entries), ...inTab(grid)].map((parted) => [textOf(parted), parted]));
  return { all: [...all.values()], grid, entries };
}

function inStore(entries: JournalEntries): Parted[] {
  return Object.entries(entries).flatMap(([name, value]) => {
    if (!name.startsWith(APART)) return [];
    return value.split(' ').flatMap((text) => partedOf(name.slice(APART.length), ...text.split(BY)));
  });
}

function inTab(grid: Apart['grid']): Parted[] {
  return apartLines(grid).flatMap((line) => partedOf(...line));
}

function partedOf(first = '', second = '', through = ''): Parted[] {
  const [one, other] = [first, second].sort();
  if (!isCustomerId(one) || !isCustomerId(other) || one === other) return [];
  return [{ pair: [one, other], through: isCustomerId(through) ? through : '' }];
}

function textOf({ pair, through }: Parted): string {
  return [...pair, through].join(BY);
}

/** Who is not the same in this list as far as the hidden tab tells; one service call, none without that tab. */
export function apartInTab(book: Book, customers: readonly CustomerRow[]): NotTheSame[] {
  return pairsIn({ all: inTab(readGrid(findOwnTab(book, apartTab), apartTab)) }, customers);
}

/** Who is not the same in this list: what somebody brought into another row goes with them when they stand in the list again. */
export function pairsIn({ all }: Pick<Apart, 'all'>, customers: readonly CustomerRow[]): NotTheSame[] {
  const bringers = new Set<string>(all.map(({ through }) => through).filter((id) => id !== ''));
  const present = new Set(bringers.size === 0 ? [] : customers.map(({ id }) => id as string));
  return all.filter(({ through }) => !present.has(through)).map(({ pair }) => pair);
}

/** Adds to what is remembered, and puts right what one of the two places lacks; no service call when nothing is missing. */
export function addApart(book: Book, apart: Apart, news: readonly Parted[] = []): void {
  const all = new Map([...apart.all, ...news].map((parted) => [textOf(parted), parted]));
  const missingIn = (known: readonly Parted[]) => {
    const texts = new Set(known.map(textOf));
    return [...all].filter(([text]) => !texts.has(text)).map(([, parted]) => parted);
  };
  const forStore = missingIn(inStore(apart.entries));
  if (forStore.length > 0) book.ports.journal.write(storedWith(apart.entries, forStore));
  const forTab = missingIn(inTab(apart.grid));
  if (forTab.length === 0) return;
  const open = openOwnTab(book, apartTab, { grid: apart.grid, andStay: true });
  const entries = forTab.map(({ pair: [one, other], through }) => apartEntry([one, other, through]));
  appendEntries(open, apartTab, { grid: apart.grid, entries });
}

function storedWith(entries: JournalEntries, news: readonly Parted[]): { readonly [name: string]: string } {
  const written: { [name: string]: string } = {};
  for (const { pair, through } of news) {
    const name = APART + pair[0];
    const text = through === '' ? pair[1] : pair[1] + BY + through;
    written[name] = `${written[name] ?? entries[name] ?? ''} ${text}`.trim();
  }
  return written;
}

/** Every two of these of whom one at least is meant; all of them when nobody is named. */
export function pairsOf(ids: readonly CustomerId[], meant: readonly CustomerId[] = ids): Parted[] {
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));
  return pairs
    .filter((pair) => pair.some((id) => meant.includes(id)))
    .flatMap(([one, other]) => partedOf(one, other));
}

/** Who was not the same as somebody that goes is not the same as the one who stays either. */
export function inherited(
  apart: readonly NotTheSame[],
  { gone, keep }: { readonly gone: readonly CustomerId[]; readonly keep: CustomerId },
): Parted[] {
  return apart.flatMap((pair) =>
    gone
      .filter((id) => pair.includes(id))
      .flatMap((id) => partedOf(keep, pair[0] === id ? pair[1] : pair[0], id)),
  );
}
