/** A change without what it says of a person who is forgotten. */
import { cellText, type Cell } from '../cell';
import {
  keptIn,
  type CellChange,
  type Change,
  type RowByHeading,
  type RowChange,
  type TakenRow,
} from './change';

/** Whoever is forgotten, with the rows that were merged into theirs. */
export interface Forgotten {
  readonly ids: ReadonlySet<string>;
  /** In lower case, as they may stand in others' `Referred by`. */
  readonly names: ReadonlySet<string>;
}

const LISTS = ['cells', 'created', 'rows', 'taken'] as const;
const NOTHING = { cells: [], created: [], rows: [], taken: [] };

/** The same object when nothing of theirs is in it. Of a merge of theirs nothing is left, since it wrote one row's values into the other. */
export function without(change: Change, who: Forgotten): Change {
  if (isParty(change, who)) return { ...change, ...NOTHING, title: '', isShortened: true };
  const isOther = ({ customerId }: { readonly customerId: string }) => !who.ids.has(customerId);
  const rest: Change = {
    ...change,
    cells: change.cells.filter((one) => isOther(one) && !isReferral(one, who)),
    created: change.created.filter(isOther),
    rows: change.rows.filter((row) => !isRowOf(row, who)),
    taken: change.taken.map((row) => withoutReferrer(row, who)),
  };
  const isSame = LISTS.every(
    (list) =>
      rest[list].length === change[list].length && rest[list].every((one, at) => one === change[list][at]),
  );
  return isSame ? change : { ...rest, isShortened: true };
}

function isParty(change: Change, { ids }: Forgotten): boolean {
  if (change.kind !== 'merge') return false;
  return ids.has(keptIn(change)) || change.taken.some(({ customerId }) => ids.has(customerId));
}

function isReferral({ field, was, wrote }: CellChange, who: Forgotten): boolean {
  if (field !== 'referredBy' && field !== 'referredById') return false;
  return isNamed(was, who) || isNamed(wrote, who);
}

function isNamed(cell: Cell | undefined, { ids, names }: Forgotten): boolean {
  const text = cellText(cell);
  return ids.has(text) || names.has(text.toLowerCase());
}

function isRowOf({ key, was, wrote }: RowChange, { ids }: Forgotten): boolean {
  return [key, was ?? {}, wrote].some((cells: RowByHeading) =>
    Object.values(cells).some((cell) => ids.has(cellText(cell))),
  );
}

function withoutReferrer(row: TakenRow, who: Forgotten): TakenRow {
  const { referredBy, referredById, ...cells } = row.cells;
  return isNamed(referredBy, who) || isNamed(referredById, who) ? { ...row, cells } : row;
}
