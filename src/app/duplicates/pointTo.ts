/** What our own tabs say of somebody whose row goes says from then on the one who stays; what that is and how it goes back is kept with the change. */
import { cellText, type Cell } from '../../core/cell';
import type { RowByHeading, RowChange } from '../../core/undo/change';
import { byHandTab, type TickTab } from '../../tables/byHandTable';
import { callListTab } from '../../tables/callListTable';
import { consentTab } from '../../tables/consentTable';
import { contactLogTab } from '../../tables/contactLogTable';
import { followUpsTab } from '../../tables/followUpsTable';
import { entriesOf, placesOf, type OwnTab } from '../../tables/ownTab';
import { purchasesTab } from '../../tables/purchasesTable';
import { textsTab } from '../../tables/textsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import type { Tab } from '../ports';

/** A tab that names customers, and the columns that do. */
interface NamingTab {
  readonly own: OwnTab;
  readonly headings: readonly string[];
  /** Columns by which a row is known again; all others when absent. */
  readonly key?: readonly string[];
}

/** Whose rows are kept with the change. */
export const NAMING_TABS: readonly NamingTab[] = [
  { own: contactLogTab, headings: ['Customer ID'] },
  // The rest of a text's row changes as the text makes its way.
  { own: textsTab, headings: ['Customer ID', 'Key'], key: ['Month', 'Name', 'Phone', 'Message'] },
  { own: consentTab, headings: ['Customer ID'] },
  { own: purchasesTab, headings: ['Customer ID'] },
];
/** Made anew by the next command. */
const TICKED = [byHandTab, callListTab];

type Grid = readonly (readonly Cell[])[];

/** The tabs as they stand; one service call each. */
export type NamingGrids = ReadonlyMap<OwnTab, Grid>;

export function readNamingTabs(book: Book): NamingGrids {
  return new Map(NAMING_TABS.map(({ own }) => [own, readGrid(findOwnTab(book, own), own)]));
}

/** The rows that name one of these, and what will stand there. */
export function rowsNaming(grids: NamingGrids, gone: readonly string[], keep: string): RowChange[] {
  return NAMING_TABS.flatMap(({ own, headings, key }) =>
    entriesOf(own, grids.get(own) ?? []).flatMap((entry): RowChange[] => {
      const id = gone.find((one) => cellText(entry.get('Customer ID')) === one);
      if (id === undefined) return [];
      const cells = (names: readonly string[]) =>
        Object.fromEntries(names.map((name) => [name, entry.get(name)] as const));
      const known =
        key ?? own.columns.map(({ heading }) => heading).filter((name) => !headings.includes(name));
      const was = cells(headings);
      return [{ tab: own.key, key: cells(known), was, wrote: renamed(was, id, keep) }];
    }),
  );
}

function renamed(cells: RowByHeading, id: string, keep: string): RowByHeading {
  return Object.fromEntries(
    Object.entries(cells).map(([heading, cell]) => [heading, cellText(cell).replace(id, keep)]),
  );
}

/** Whose row goes, and whose stays. */
interface Pointing {
  readonly gone: readonly string[];
  readonly keep: string;
}

/**
 * By what stands in the cells, not by where: whoever sorts meanwhile disturbs nothing. A service call for each tab that names them;
 * without `grids` each is read once more.
 */
export function pointTo(
  book: Book,
  { rows, grids }: { readonly rows: readonly RowChange[]; readonly grids?: NamingGrids },
  who: Pointing,
): void {
  for (const { own, headings } of NAMING_TABS) {
    if (!rows.some(({ tab }) => tab === own.key)) continue;
    const tab = findOwnTab(book, own);
    const grid = grids?.get(own) ?? readGrid(tab, own);
    replaceIn(tab, placesOf(own, grid[0]), { headings, who });
  }
  // Its columns may be moved or gone by now, and nothing else there reads like an ID.
  for (const id of who.gone) findOwnTab(book, followUpsTab)?.replaceText('tab', id, who.keep);
  for (const own of TICKED) pointTicked(book, own, who);
}

function replaceIn(
  tab: Tab | undefined,
  places: ReadonlyMap<string, number>,
  { headings, who }: { readonly headings: readonly string[]; readonly who: Pointing },
): void {
  const columns = headings.flatMap((heading) => places.get(heading) ?? []).sort((a, b) => a - b);
  for (const [first, count] of stretches(columns))
    for (const id of who.gone)
      tab?.replaceText({ row: 2, column: first, rows: 'all', columns: count }, id, who.keep);
}

/** Neighbouring columns together: where each stretch begins, and its width. */
function stretches(columns: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const column of columns) {
    const last = found[found.length - 1];
    if (last && last[0] + last[1] === column) last[1] += 1;
    else found.push([column, 1]);
  }
  return found;
}

/** Who stands in the list already is not put there a second time with another number. */
function pointTicked(book: Book, own: TickTab, who: Pointing): void {
  const tab = findOwnTab(book, own);
  const grid = readGrid(tab, own);
  const places = placesOf(own, grid[0]);
  const column = places.get('Customer ID') ?? 0;
  const rowsOf = (ids: readonly string[]) =>
    grid.flatMap((row, index) => (ids.includes(cellText(row[column - 1])) ? [index + 1] : []));
  const rows = rowsOf(who.gone);
  if (rows.length === 0) return;
  const isAlone = rows.length === 1 && rowsOf([who.keep]).length === 0;
  if (isAlone) return replaceIn(tab, places, { headings: ['Customer ID', 'Key'], who });
  const others = [...places].filter(([heading]) => heading !== own.tick).map(([, place]) => place);
  tab?.writeSame(
    rows.flatMap((row) => others.map((place) => ({ row, column: place }))),
    '',
  );
}
