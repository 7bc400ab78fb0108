/** The Imports tab: the line of an import when it begins, and what became of it. */
import { importEntry, importsTab, type ImportState } from '../../tables/importsTable';
import { appendSurely } from '../appendSurely';
import { findOwnTab, readGrid, type Book } from '../book';
import { editOwnRows } from '../ownRows';
import type { Situation } from './situation';

/** Longest list of files in a cell. */
const LONGEST = 500;

/** Notes that an import is under way; one that was cut off before has its line already. */
export function noteBegun({ book, source, files, plan }: Situation): void {
  const grid = readGrid(findOwnTab(book, importsTab), importsTab);
  const { importId } = source.head;
  if (grid.some((row) => row.includes(importId))) return;
  const { clock, person } = book.ports;
  const entry = importEntry({
    when: clock.now(),
    who: person(),
    files: source.head.files
      .map(({ file }) => file)
      .join(', ')
      .slice(0, LONGEST),
    systems: [...new Set(files.map((file) => file.source))].join(', ').slice(0, LONGEST),
    created: plan.created.length,
    updated: plan.updated.length,
    leftOut: plan.refused,
    state: 'Under way',
    importId,
  });
  appendSurely(book, importsTab, { entries: [entry] });
}

/** Says what became of it. */
export function noteState(book: Book, importId: string, state: ImportState): void {
  editOwnRows(book, importsTab, [{ known: { Import: importId }, cells: { State: state } }]);
}
