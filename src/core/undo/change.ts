/** An import or a merge as a whole, as it is kept so that it can be taken back; where it is kept is left to the tables and app. */
import { cellText, type Cell } from '../cell';
import type { CustomerId, Field } from '../customers/customer';

/** What a change has come to: `begun` while it is carried out, and after a run that was cut off. */
export type ChangeState = 'begun' | 'done' | 'partly taken back';

/** What a list of changes shows of one. */
export interface ChangeHead {
  /** The import's id, or the merge's; never used twice. */
  readonly id: string;
  readonly kind: 'import' | 'merge';
  /** The files, or who was merged; goes when one of them is forgotten. */
  readonly title: string;
  /** UTC, ISO 8601. */
  readonly when: string;
  readonly by: string;
  readonly state: ChangeState;
  /** Somebody in it was forgotten since: what it said of them is gone. */
  readonly isShortened?: boolean;
}

/** One cell of a customer. Goes back while it still holds what was written. */
export interface CellChange {
  readonly customerId: string;
  readonly field: Field;
  readonly was: Cell;
  readonly wrote: Cell;
}

/** A customer that the change brought into the list; goes while the row still has this fingerprint. */
export interface CreatedCustomer {
  readonly customerId: string;
  /** See `printOfCells`; that of `printCellByCell` from when the row is being taken out. */
  readonly print: string;
}

/** Cells of a row by heading. */
export type RowByHeading = { readonly [heading: string]: Cell };

/** A row of a tab of ours that was added or altered. It is found by `key` and `wrote` together, wherever it stands. */
export interface RowChange {
  /** The tab's key, as in OwnTab. */
  readonly tab: string;
  /** Cells of the row that the change did not touch; empty for a row that was added. */
  readonly key: RowByHeading;
  /** What stood in the cells that were written; undefined for a row that was added. */
  readonly was?: RowByHeading;
  readonly wrote: RowByHeading;
}

/** A row that was taken out of the list; it comes back whole. */
export interface TakenRow {
  readonly customerId: string;
  /** The customer above, '' for the headings, and how many rows below them: where the row comes back, else below the last customer. */
  readonly place?: { readonly above: string; readonly rows: number };
  readonly cells: { readonly [field in Field]?: Cell };
  /** What stood under the headings that have no meaning for us. */
  readonly others: RowByHeading;
  /** Formulas relative to the row, by the owner's heading; '' where a formula in another row fills the cell. */
  readonly formulas?: { readonly [heading: string]: string };
}

/** Everything that a change writes, told before it is carried out. */
export interface Change extends ChangeHead {
  readonly cells: readonly CellChange[];
  readonly created: readonly CreatedCustomer[];
  readonly rows: readonly RowChange[];
  readonly taken: readonly TakenRow[];
}

/** Stands for the owner's list among the tabs of a change. */
export const CUSTOMERS = 'customers';

/** Whose row a merge keeps; '' for an import. */
export function keptIn({ rows }: Pick<Change, 'rows'>): CustomerId {
  const row = rows.find(({ tab }) => tab === CUSTOMERS);
  return cellText(row?.key['Customer ID']) as CustomerId;
}
