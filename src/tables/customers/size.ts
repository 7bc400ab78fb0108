/** The size of what a formula shows, and what the rules of the functions are told of their arguments. */

/** Rows and columns of a result; Infinity where nobody can tell. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Cells as they are named: by themselves they show the one beside the formula. */
  readonly isRange?: boolean;
  /** Of a function that we do not know: it may as well give one cell. */
  readonly isGuess?: boolean;
  /** Where the width depends on texts: the columns in which they stand, in the row of the formula. */
  readonly from?: readonly number[];
}

/** The arguments of one call, from 0. */
export interface Args {
  readonly count: number;
  /** False for one that is missing or left blank. */
  has(index: number): boolean;
  /** As it is worked out where it stands. */
  size(index: number): Size;
  /** With every cell of a range. */
  whole(index: number): Size;
  /** A number that is written there. */
  number(index: number): number | undefined;
  /** True for a text that is written there and not calculated. */
  isText(index: number): boolean;
  /** The texts that are written anywhere in it. */
  texts(index: number): readonly string[];
  /** Of a text that is made of cells beside the formula and nothing else: their columns. */
  sources(index: number): readonly number[] | undefined;
}

/** How many cells a function gives for these arguments. */
export type SizeRule = (args: Args) => Size;

/** A single cell. */
export const ONE: Size = { rows: 1, columns: 1 };
/** Nobody can tell. */
export const ANYTHING: Size = { rows: Infinity, columns: Infinity };

/** All arguments, with every cell of each. */
export function wholes(args: Args, from = 0): Size[] {
  return Array.from({ length: Math.max(0, args.count - from) }, (_, index) => args.whole(from + index));
}

/** Infinity where nobody can tell. */
export function cellsIn({ rows, columns }: Size): number {
  return rows * columns;
}

/** A number of rows or columns: 1 where it is left out, Infinity where it is calculated. */
export function countAt(args: Args, index: number): number {
  return args.has(index) ? (args.number(index) ?? Infinity) : 1;
}

/** What is worked out cell by cell is as large as its largest part. */
export function broadcast(sizes: readonly Size[]): Size {
  const rows = Math.max(1, ...sizes.map((size) => size.rows));
  const columns = Math.max(1, ...sizes.map((size) => size.columns));
  const long = sizes.filter((size) => size.rows > 1);
  const isGuess = long.length > 0 && long.every((size) => size.isGuess === true);
  const from = sizes.find((size) => size.columns === Infinity)?.from;
  return { rows, columns, ...(isGuess ? { isGuess } : {}), ...(from === undefined ? {} : { from }) };
}
