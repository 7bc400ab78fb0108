/** Where the ids and some fields stand in the customer tab now, and what is in them; columns that moved are found again by tag. */
import { cellText, type Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import type { Book } from './book';
import { taggedColumns, type CustomerList } from './customerList';
import type { Tab } from './ports';

/** One look at two columns; row 1 is index 0. */
export interface Look {
  readonly target: number;
  readonly ids: readonly string[];
  readonly cells: readonly Cell[];
  /** What stands to the right of the target, and takes its place when somebody deletes it; blank at the grid's end. */
  readonly next: readonly Cell[];
  /** Row of the headings; undefined when the heading of the ids was changed meanwhile. */
  readonly headingRow: number | undefined;
  /** Ids and cells were read one after the other: somebody may have sorted in between. */
  readonly isApart: boolean;
}

/** Columns no further apart than this are read together: one call for both costs no more than one for one. */
const NEIGHBOURHOOD = 4;

/** By field; one whose column is gone has none. */
export type Looks = ReadonlyMap<Field, Look>;

/** One or two service calls, one more when columns have moved; undefined when a column is gone. */
export function lookAt(book: Book, list: CustomerList, field: Field): Look | undefined {
  return lookAtAll(book, list, [field]).get(field);
}

/** The same for several fields, which cost no more calls than one while they stand near each other. */
export function lookAtAll(book: Book, list: CustomerList, fields: readonly Field[]): Looks {
  const usual = readLooks(list, list.columns, fields);
  const isUsual = fields.every((field) => isAsBefore(usual.get(field), list, field));
  return isUsual ? usual : readLooks(list, taggedColumns(book.ports.workbook.tags(), list.tab.id), fields);
}

/** True when both headings are what and where they were. */
function isAsBefore(look: Look | undefined, list: CustomerList, field: Field): boolean {
  const headingRow = look?.headingRow;
  return headingRow !== undefined && cellText(look?.cells[headingRow - 1]) === list.headings.get(field);
}

function readLooks(list: CustomerList, columns: ReadonlyMap<Field, number>, fields: readonly Field[]): Looks {
  const idColumn = columns.get('id');
  if (idColumn === undefined) return new Map();
  const targets = fields.flatMap((field) => columns.get(field) ?? []);
  if (targets.length === 0) return new Map();
  const { cellsOf, isApart } = readNear(list.tab, idColumn, targets);
  const ids = cellsOf(idColumn).map(cellText);
  const row = ids.indexOf(list.headings.get('id') ?? '') + 1;
  const headingRow = row > 0 ? row : undefined;
  return new Map(
    fields.flatMap((field): [Field, Look][] => {
      const target = columns.get(field);
      if (target === undefined) return [];
      const [cells, next] = [cellsOf(target), cellsOf(target + 1)];
      return [[field, { target, ids, cells, next, headingRow, isApart: isApart(target) }]];
    }),
  );
}

/** The columns of a look. */
interface Near {
  readonly cellsOf: (column: number) => Cell[];
  /** True for a column that was not read in one call with the ids. */
  readonly isApart: (column: number) => boolean;
}

/** The cells of the ids, of each target and of the column to its right; a call for each group of neighbours. */
function readNear(tab: Tab, ids: number, targets: readonly number[]): Near {
  const groups: { from: number; to: number; rows: Cell[][] }[] = [];
  for (const column of [ids, ...targets].sort((a, b) => a - b)) {
    const last = groups[groups.length - 1];
    if (last && column - last.to < NEIGHBOURHOOD) last.to = column;
    else groups.push({ from: column, to: column, rows: [] });
  }
  for (const group of groups) {
    const { from: column, to } = group;
    const columns = to - column + 1;
    group.rows = targets.includes(to)
      ? readAndNext(tab, column, columns)
      : tab.read({ row: 1, column, rows: 'all', columns });
  }
  const groupOf = (column: number) => groups.find(({ from, to }) => column >= from && column <= to + 1);
  return {
    cellsOf(column) {
      const group = groupOf(column);
      return (group?.rows ?? []).map((row) => row[column - (group?.from ?? column)] ?? '');
    },
    isApart: (column) => groupOf(column) !== groupOf(ids),
  };
}

/** So many columns and the one to the right of them, unless the grid ends there: Google then refuses before it reads. */
function readAndNext(tab: Tab, column: number, columns: number): Cell[][] {
  const block = { row: 1, column, rows: 'all' as const, columns };
  try {
    return tab.read({ ...block, columns: columns + 1 });
  } catch {
    return tab.read(block);
  }
}

/** The cells of a column from row 1 to the end of the grid; one service call. */
export function readColumn(tab: Tab, column: number): Cell[] {
  return tab.read({ row: 1, column, rows: 'all', columns: 1 }).map((row) => row[0] ?? '');
}

/** True when two cells hold the same kind of value, to the letter. */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (typeof one !== 'object') return one === other;
  return typeof other === 'object' && one.day === other.day && one.time === other.time;
}
