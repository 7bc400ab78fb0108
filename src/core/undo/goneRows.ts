/** The rows that went into somebody's by merging; where they are kept is left to app. */
import type { CustomerCells } from '../customers/customer';

/** A row that a merge took out of the list, as it was. */
export interface GoneRow {
  readonly id: string;
  /** Whose row stayed then. */
  readonly into: string;
  readonly cells: CustomerCells;
}

/** Through however many merges. Who is in the list again is somebody of their own, and so is what went into them. */
export function goneInto(id: string, rows: readonly GoneRow[], present: ReadonlySet<string>): GoneRow[] {
  const found = new Map<string, GoneRow>();
  const ids = [id];
  for (const into of ids)
    for (const row of rows)
      if (row.into === into && !present.has(row.id) && !found.has(row.id)) {
        found.set(row.id, row);
        ids.push(row.id);
      }
  return [...found.values()];
}
