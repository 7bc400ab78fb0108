/** A change without what it says of one person, who is forgotten. */
import { cellText } from '../cell';
import type { Change, RowByHeading, RowChange } from './change';

/** The same object when nothing of theirs is in it. The names in the title of a merge go with either of its people. */
export function without(change: Change, customerId: string): Change {
  const isOther = (one: { readonly customerId: string }) => one.customerId !== customerId;
  const rest: Change = {
    ...change,
    cells: change.cells.filter(isOther),
    created: change.created.filter(isOther),
    taken: change.taken.filter(isOther),
    rows: change.rows.filter((row) => !isRowOf(row, customerId)),
  };
  const lists = ['cells', 'created', 'taken', 'rows'] as const;
  if (lists.every((list) => rest[list].length === change[list].length)) return change;
  return change.kind === 'merge' ? { ...rest, title: '' } : rest;
}

function isRowOf({ key, was, wrote }: RowChange, customerId: string): boolean {
  return [key, was ?? {}, wrote].some((cells: RowByHeading) =>
    Object.values(cells).some((cell) => cellText(cell) === customerId),
  );
}
