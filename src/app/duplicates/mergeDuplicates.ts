/** The requests that concern one group of the Duplicates tab: merge it, or call it two people for good. The tab says who is in it, the list what stands there. */
import { good, refused, type Result } from '../../core/result';
import { keptIn } from '../../core/undo/change';
import type { ArgsOf } from '../../rpc/contract';
import { duplicatesTab, readGroups, type ListedGroup } from '../../tables/duplicatesTable';
import { placesOf } from '../../tables/ownTab';
import { findOwnTab, readGrid, type Book } from '../book';
import { settingsOf, type Outcome } from '../command';
import { finishBegun } from './carryOutMerge';
import { OUT_OF_DATE } from './groupToMerge';
import { mergeGroup, type Merged } from './mergeGroup';
import { addApart, pairsOf, readApart } from './notTheSame';
import { openWhole } from './wholeList';

/** A group, and the tab as it was read. */
interface Found {
  readonly listed: ListedGroup;
  readonly grid: ReturnType<typeof readGrid>;
}

/** Refused when the tab has no such group, or not these people in it. */
export function findGroup(
  book: Book,
  { group, ids }: { readonly group: number; readonly ids?: readonly string[] },
): Result<Found> {
  const grid = readGrid(findOwnTab(book, duplicatesTab), duplicatesTab);
  const listed = readGroups(grid).find((one) => one.group === group);
  if (listed === undefined)
    return refused(
      'bad-request',
      `There is no group ${group} in the tab Duplicates. Use Find duplicates first. Nothing was changed.`,
    );
  const isSame =
    ids === undefined || (ids.length === listed.ids.length && listed.ids.every((id) => ids.includes(id)));
  return isSame ? good({ listed, grid }) : refused('bad-request', OUT_OF_DATE);
}

/** Merges a group as proposed, or as the owner chose. Its rows stay in the tab until duplicates are looked for again, so that it is shown again when the merge is taken back. */
export function mergeDuplicates(book: Book, request: ArgsOf<'mergeDuplicates'>): Result<Merged> {
  const reading = settingsOf(book);
  const found = findGroup(book, request);
  if (!found.ok) return found;
  const { listed } = found.value;
  const finished = finishBegun({ book, reading });
  const done = finished.find((change) => {
    const people = [keptIn(change), ...change.taken.map(({ customerId }) => customerId)];
    return listed.ids.every((id) => people.some((one) => one === id));
  });
  if (done !== undefined)
    return good({ sentence: `Merged: ${done.title}.`, record: 'A merge was finished.', change: done.id });
  const opened = openWhole(book);
  if (!opened.ok) return opened;
  return mergeGroup({ book, list: opened.value, reading }, listed.ids, request);
}

/** Remembers that these are different people. */
export function callDifferent(book: Book, request: ArgsOf<'notTheSame'>): Result<Outcome> {
  const found = findGroup(book, request);
  if (!found.ok) return found;
  addApart(book, readApart(book), pairsOf(found.value.listed.ids));
  clearGroup(book, found.value);
  return good({
    sentence: 'Noted: they are not the same. They will not be shown together again.',
    record: 'One group was called different people.',
  });
}

/** The other groups keep their numbers. */
function clearGroup(book: Book, { listed, grid }: Found): void {
  const places = placesOf(duplicatesTab, grid[0]);
  const column = places.get('Group') ?? 0;
  const rows = grid.flatMap((row, index) => (row[column - 1] === listed.group ? [index + 1] : []));
  const cells = rows.flatMap((row) => [...places.values()].map((place) => ({ row, column: place })));
  if (cells.length > 0) findOwnTab(book, duplicatesTab)?.writeSame(cells, '');
}
