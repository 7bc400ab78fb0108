/** A whole spreadsheet as plain values: what an archive holds of each tab, in blocks small enough to cross to a page and back; reading and writing tabs is left to app. */

/** A date keeps its time to the millisecond: `2026-11-20 09:05:33.25`, without a time at midnight. */
export type ExactCell = string | number | boolean | { readonly at: string };

/** A formula beside what it came to; text that only looks like one is text. */
export type ArchiveCell = ExactCell | { readonly formula: string; readonly value: ExactCell };

/** What a cell looks like: number format, weight of its letters, colour of its ground, and its note. */
export const LOOKS = ['format', 'weight', 'ground', 'note'] as const;
export type Look = (typeof LOOKS)[number];

/** The look of a column from top to bottom: a value and for how many cells, and so on. */
export type Runs = readonly (string | number)[];

/** A stretch of rows of one tab. */
export interface ArchiveBlock {
  /** Which of the archive's tabs, from 0. */
  readonly tab: number;
  readonly row: number;
  /** Rows in the block, blank ones at its end too. */
  readonly height: number;
  /** Blank cells at the end of a row, and blank rows at the end, are left out. */
  readonly cells: readonly (readonly ArchiveCell[])[];
  /** One entry a column; a look that all cells have as an untouched cell has it is left out. */
  readonly looks: { readonly [look in Look]?: readonly Runs[] };
  /** The looks of the last row go on to the end of the grid. */
  readonly goesOn: boolean;
}

export interface TabShape {
  readonly isHidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels. */
  readonly widths: readonly number[];
  /** From 1. */
  readonly hiddenColumns: readonly number[];
}

export interface ArchiveTab extends TabShape {
  /** Google's number of the tab, by which our marks point to it. */
  readonly id: number;
  readonly name: string;
}

/** Everything but the cells. */
export interface ArchiveHead {
  readonly regulars: 'archive';
  /** Of this file's form. */
  readonly version: number;
  /** Of the tabs and marks. */
  readonly schema: number;
  /** The day on which it was made. */
  readonly made: string;
  readonly tabs: readonly ArchiveTab[];
  /** Our marks: on which tab (from 0, -1 for the spreadsheet itself) and which column of it (0 for the tab itself). */
  readonly marks: readonly (readonly [tab: number, column: number, mark: string])[];
  /** What was sent to whom, in fingerprints. */
  readonly journal: { readonly [name: string]: string };
}

export type Archive = ArchiveHead & { readonly blocks: readonly ArchiveBlock[] };

export const ARCHIVE_VERSION = 1;

/** How an untouched cell has it; a number format is always told. */
const UNTOUCHED: { readonly [look in Look]?: string } = {
  weight: 'normal',
  ground: '#ffffff',
  note: '',
};

/** Text of a block at most, but for a single row that is longer. */
const MOST_CHARACTERS = 200_000;

type Table<T> = readonly (readonly T[])[];

/** Rows of a tab as read. */
export interface TabRows {
  readonly tab: number;
  readonly row: number;
  readonly values: Table<ExactCell>;
  readonly formulas: Table<string>;
  readonly looks: { readonly [look in Look]: Table<string> };
  readonly goesOn: boolean;
}

/** The rows as blocks. */
export function blocksOf(rows: TabRows): ArchiveBlock[] {
  const cells = rows.values.map((row, r) => row.map((value, c) => cellOf(value, rows.formulas[r]?.[c])));
  return cutsOf(cells).map(([from, to], index, cuts) => {
    const looks = LOOKS.flatMap((look) => runsOf(rows.looks[look].slice(from, to), UNTOUCHED[look], look));
    return {
      tab: rows.tab,
      row: rows.row + from,
      height: to - from,
      cells: withoutBlankEnd(
        cells.slice(from, to).map((row) => withoutBlankEnd(row, (cell) => cell === '')),
        (row) => row.length === 0,
      ),
      looks: Object.fromEntries(looks),
      goesOn: rows.goesOn && index === cuts.length - 1,
    };
  });
}

function cellOf(value: ExactCell, formula = ''): ArchiveCell {
  return formula === '' ? value : { formula, value };
}

/** Where to cut so that no block is longer than it may be. */
function cutsOf(cells: Table<ArchiveCell>): [from: number, to: number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  let length = 0;
  cells.forEach((row, at) => {
    const size = JSON.stringify(row).length;
    if (at > from && length + size > MOST_CHARACTERS) {
      cuts.push([from, at]);
      from = at;
      length = 0;
    }
    length += size;
  });
  return [...cuts, [from, cells.length]];
}

function withoutBlankEnd<T>(list: readonly T[], isBlank: (one: T) => boolean): readonly T[] {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1] as T)) length--;
  return list.slice(0, length);
}

function runsOf(rows: Table<string>, untouched: string | undefined, look: Look): [Look, Runs[]][] {
  if (rows.every((row) => row.every((value) => value === untouched))) return [];
  const columns = (rows[0] ?? []).map((_, column) => runs(rows.map((row) => row[column] ?? '')));
  return [[look, columns]];
}

function runs(values: readonly string[]): Runs {
  const found: (string | number)[] = [];
  let start = 0;
  values.forEach((value, at) => {
    if (value === values[at + 1]) return;
    found.push(value, at + 1 - start);
    start = at + 1;
  });
  return found;
}

/** A look of a block as rows of values; undefined when all its cells are untouched. */
export function lookOf({ looks, height }: ArchiveBlock, look: Look): string[][] | undefined {
  const columns = looks[look]?.map(unroll);
  return columns && Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? ''));
}

function unroll(run: Runs): string[] {
  const values: string[] = [];
  for (let at = 0; at < run.length; at += 2)
    for (let count = Number(run[at + 1]); count > 0; count--) values.push(String(run[at]));
  return values;
}

/** An archive may come from anybody: a formula that fetches from elsewhere, or shows what is there, comes back as its value. */
const REACHES_OUT = /\b(?:import\w*|image|hyperlink|googlefinance|googletranslate)\s*\(/i;

/** The cells of a block as a full table. */
export function tableOf({ cells, height }: ArchiveBlock, width: number): ArchiveCell[][] {
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => tamed(cells[row]?.[column] ?? '')),
  );
}

function tamed(cell: ArchiveCell): ArchiveCell {
  const isWild = typeof cell === 'object' && 'formula' in cell && REACHES_OUT.test(cell.formula);
  return isWild ? cell.value : cell;
}

/** Columns that a block needs. */
export function widthOf({ cells, looks }: ArchiveBlock): number {
  const lengths = [...cells, ...Object.values(looks)].map((list) => list.length);
  return Math.max(1, ...lengths);
}

/** What an archive asks for, one after the other; each may be asked for again. */
export type Portion =
  | { readonly step: 'begin'; readonly head: ArchiveHead }
  | { readonly step: 'end'; readonly head: ArchiveHead }
  | { readonly step: 'block'; readonly block: ArchiveBlock };

/** The portions of an archive, each as text; none when the text is something else. */
export function portionsOf(text: string): string[] {
  const archive = parse<Archive>(text);
  if (archive?.regulars !== 'archive' || !Array.isArray(archive.blocks)) return [];
  const { blocks, ...head } = archive as Archive;
  const portions: Portion[] = [
    { step: 'begin', head },
    ...blocks.map((block): Portion => ({ step: 'block', block })),
    { step: 'end', head },
  ];
  return portions.map((portion) => JSON.stringify(portion));
}

/** A portion; undefined for what is none. */
export function readPortion(text: string): Portion | undefined {
  const portion = parse<{ step: string; head: ArchiveHead; block: ArchiveBlock }>(text);
  const isBlock = portion?.step === 'block' && Array.isArray(portion.block?.cells);
  return isBlock || portion?.head?.regulars === 'archive' ? (portion as Portion) : undefined;
}

/** What JSON says, as far as it is there at all. */
function parse<T>(text: string): { readonly [key in keyof T]?: T[key] } | undefined {
  try {
    return (JSON.parse(text) as T | null) ?? undefined;
  } catch {
    return undefined;
  }
}
