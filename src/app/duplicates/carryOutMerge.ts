/** Carries out a merge as it was written down: journal, our own tabs, the archive, and the list last. Done a second time it changes nothing. */
import type { Cell } from '../../core/cell';
import { cellText } from '../../core/cell';
import { dueOf, statusText } from '../../core/followUps/clock';
import { CUSTOMERS, keptIn, type Change } from '../../core/undo/change';
import { mergedEntry, mergedTab } from '../../tables/mergedTable';
import { nameOf } from '../../core/customers/names';
import type { SettingsReading } from '../../tables/settingsTable';
import { withCells } from '../../tables/customers/rowCells';
import { entriesOf } from '../../tables/ownTab';
import { findOwnTab, readGrid, type Book } from '../book';
import { clockFactsOf } from '../command';
import { cutAt, readMerged, type MergedCell } from '../mergedCells';
import { appendEntries, openOwnTab } from '../ownTabs';
import { keepRest, listChanges, readChange, setChangeState } from '../undo/changes';
import { pointTo, type NamingGrids } from './pointTo';
import { takeOut, type TakeOutEnd } from './takeOut';
import { putRecords } from './textsOfMerged';
import { customerOf, openWhole, type WholeList } from './wholeList';
import { settleCells, type Aim } from './writeSpots';

interface Situation {
  readonly book: Book;
  readonly list: WholeList;
  readonly reading: SettingsReading;
  readonly merged: readonly MergedCell[];
}

/** `changed` and `moving` leave the rows in the list. */
export function carryOutMerge(situation: Situation, change: Change, grids?: NamingGrids): TakeOutEnd {
  const { book, list } = situation;
  const keep = keptIn(change);
  const gone = change.taken.map(({ customerId }) => customerId);
  putRecords(book.ports, change.rows);
  pointTo(book, grids === undefined ? change : { rows: change.rows, grids }, { gone, keep });
  archive(book, list, change);
  const settled = settleCells(list, (now) => aimsOf(situation, now, change));
  if (settled === undefined) return 'moving';
  // Whose row is gone, or whose column, would lose what the other row has.
  if (customerOf(settled, keep) === undefined || !hasColumns(settled, change)) return 'changed';
  const end = takeOut(settled, change.taken, situation.merged);
  if (end === 'done') setChangeState(book, change.id, 'done');
  return end;
}

/** Finishes what a run that was cut off had begun; gives what was finished. Where somebody has changed the rows since, they stay two. */
export function finishBegun({ book, reading }: Pick<Situation, 'book' | 'reading'>): Change[] {
  const begun = listChanges(book).filter(({ kind, state }) => kind === 'merge' && state === 'begun');
  const finished: Change[] = [];
  for (const { id } of begun) {
    const change = readChange(book, id);
    const opened = change && openWhole(book);
    if (change === undefined || !opened?.ok) continue;
    const list = opened.value;
    const merged = readMerged(list);
    // Somebody has merged its cells since: it is finished when they are apart again.
    if (change.taken.some(({ customerId }) => cutAt(merged, customerOf(list, customerId)?.row ?? 0)))
      continue;
    const end = carryOutMerge({ book, reading, list, merged }, change);
    if (end === 'done') finished.push(change);
    if (end === 'changed') dropChange(book, change);
  }
  return finished;
}

/** Lets go of a change that nobody can take back. */
export function dropChange(book: Book, change: Change): void {
  keepRest(book, { ...change, cells: [], created: [], rows: [], taken: [] });
}

/** The rows as they are, once; whoever takes the merge back finds them here still. */
function archive(book: Book, list: WholeList, change: Change): void {
  const grid = readGrid(findOwnTab(book, mergedTab), mergedTab);
  const isThere = entriesOf(mergedTab, grid).some((entry) => cellText(entry.get('Change')) === change.id);
  if (isThere) return;
  const headings = (list.grid[list.headingRow - 1] ?? []).map(cellText);
  const entries = change.taken.flatMap(({ customerId }) => {
    const customer = customerOf(list, customerId);
    if (customer === undefined) return [];
    const row = list.grid[customer.row - 1] ?? [];
    return mergedEntry({
      on: book.ports.clock.now(),
      id: customerId,
      name: nameOf(customer.cells).full,
      into: keptIn(change),
      cells: headings.map((heading, index): [string, Cell] => [heading, row[index] ?? '']),
      change: change.id,
    });
  });
  const open = openOwnTab(book, mergedTab, { grid, andStay: true });
  appendEntries(open, mergedTab, { grid, entries });
}

function hasColumns({ columns, others }: WholeList, change: Change): boolean {
  return (
    change.cells.every(({ field }) => columns.has(field)) &&
    filledIn(change).every(({ wrote }) => Object.keys(wrote).every((heading) => others.has(heading)))
  );
}

/** The owner's own columns. */
function filledIn({ rows }: Change): Change['rows'] {
  return rows.filter(({ tab }) => tab === CUSTOMERS);
}

/** Where the cells of those who stay are now, and the Status that follows from them. */
function aimsOf(situation: Situation, list: WholeList, change: Change): Aim[] {
  const cells = change.cells.flatMap(({ customerId, field, was, wrote }): Aim[] => {
    const column = list.columns.get(field);
    return column === undefined ? [] : [{ customerId, column, was, wrote }];
  });
  const others = filledIn(change).flatMap(({ key, was = {}, wrote }) =>
    Object.entries(wrote).flatMap(([heading, cell]): Aim[] => {
      const column = list.others.get(heading);
      const customerId = cellText(key['Customer ID']);
      return column === undefined ? [] : [{ customerId, column, was: was[heading] ?? '', wrote: cell }];
    }),
  );
  return [...cells, ...others, ...statusAim({ ...situation, list }, change, situation.list)];
}

function statusAim({ book, list, reading }: Situation, change: Change, before: WholeList): Aim[] {
  const kept = customerOf(list, keptIn(change));
  const column = list.columns.get('status');
  if (kept === undefined || column === undefined) return [];
  const written = change.cells.filter(({ customerId }) => customerId === kept.id);
  const merged = withCells(kept, Object.fromEntries(written.map(({ field, wrote }) => [field, wrote])));
  const wrote = statusText(dueOf(merged, clockFactsOf(book, reading)));
  // That of the beginning: by now ours may stand there, which would be taken for a cell that was hit by mistake.
  const was = customerOf(before, kept.id)?.cells.status ?? '';
  return [{ customerId: kept.id, column, was, wrote }];
}
