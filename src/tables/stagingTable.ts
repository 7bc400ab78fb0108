/** The hidden tab in which the rows of files wait until the owner says yes: many rows packed into one cell, so that it stays small. */
import { cellText, type Cell } from '../core/cell';
import type { OwnTab } from './ownTab';

export const stagingTab: OwnTab = {
  key: 'staging',
  name: 'Regulars import',
  isHidden: true,
  columns: [
    {
      heading: 'File',
      kind: 'text',
      width: 60,
      note: 'An import under way. It goes when the import is done.',
    },
    { heading: 'From', kind: 'text', width: 300 },
    { heading: 'Rows', kind: 'text', width: 60 },
    { heading: 'Data', kind: 'text', width: 300 },
  ],
};

/** Columns that say what is there: all but the data. */
export const STAGING_INDEX = 3;
export const STAGED_DATA = 4;

/** A file that is staged. */
export interface StagedFile {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly fingerprint: string;
}

/** What the tab holds. */
export interface StagingHead {
  readonly importId: string;
  readonly files: readonly StagedFile[];
  /** Google's id of the tab that is the source; then no rows are staged. */
  readonly tab?: number;
}

/** Some rows of a file, in one cell. */
export interface StagedPiece {
  /** Index of the file. */
  readonly file: number;
  /** First row, from 0. */
  readonly from: number;
  readonly rows: number;
  /** Row in the staging tab, from 1. */
  readonly row: number;
}

type Grid = readonly (readonly Cell[])[];

const HEAD = 'head';
/** Google allows 50,000 characters in a cell. */
const MAX_PIECE = 45_000;
/** A cell of a row that is too long for one piece is cut to this. */
const CUT_CELL = 1_000;

/** The rows below the headings of a tab that holds nothing yet. */
export function headRow(head: StagingHead): Cell[] {
  return [HEAD, `~${JSON.stringify(head)}`, '', ''];
}

/** The head and the pieces; undefined when the tab is none of ours any more. */
export function readStagingIndex(grid: Grid): { head: StagingHead; pieces: StagedPiece[] } | undefined {
  const headCells = grid.find((cells) => cellText(cells[0]) === HEAD);
  const head = readHead(cellText(headCells?.[1]));
  if (head === undefined) return undefined;
  const pieces = grid.flatMap((cells, index): StagedPiece[] => {
    const [file, from, rows] = [cells[0], cells[1], cells[2]].map((cell) => cellText(cell));
    if (index === 0 || !/^\d+$/.test(file ?? '')) return [];
    return [{ file: Number(file), from: Number(from), rows: Number(rows), row: index + 1 }];
  });
  return { head, pieces };
}

function readHead(text: string): StagingHead | undefined {
  try {
    const head = JSON.parse(text.slice(1)) as StagingHead;
    return typeof head.importId === 'string' && Array.isArray(head.files) ? head : undefined;
  } catch {
    return undefined;
  }
}

/** The rows of a file as rows of the tab. */
export function pieceRows(file: number, from: number, rows: readonly (readonly string[])[]): Cell[][] {
  const pieces: Cell[][] = [];
  let texts: string[] = [];
  let length = 0;
  let first = from;
  const flush = () => {
    if (texts.length === 0) return;
    pieces.push([String(file), String(first), String(texts.length), `[${texts.join(',')}]`]);
    first += texts.length;
    texts = [];
    length = 0;
  };
  for (const row of rows) {
    const text = rowText(row);
    if (length + text.length > MAX_PIECE) flush();
    texts.push(text);
    length += text.length + 1;
  }
  flush();
  return pieces;
}

/** A row that is longer than a cell can hold loses the ends of its long cells, then its last cells. */
function rowText(row: readonly string[]): string {
  const text = JSON.stringify(row);
  if (text.length <= MAX_PIECE) return text;
  let short = row.map((cell) => cell.slice(0, CUT_CELL));
  while (JSON.stringify(short).length > MAX_PIECE) short = short.slice(0, Math.floor(short.length / 2));
  return JSON.stringify(short);
}

/** How many rows of each file are here without a gap. */
export function stagedRows({
  head,
  pieces,
}: {
  head: StagingHead;
  pieces: readonly StagedPiece[];
}): number[] {
  return head.files.map((_, file) =>
    pieces
      .filter((piece) => piece.file === file)
      .sort((a, b) => a.from - b.from)
      .reduce((have, { from, rows }) => (from <= have ? Math.max(have, from + rows) : have), 0),
  );
}

/** The rows of each file; `data` are the data cells by row of the tab. */
export function unpackRows(
  { head, pieces }: { head: StagingHead; pieces: readonly StagedPiece[] },
  data: (row: number) => Cell,
): string[][][] {
  const files = head.files.map((): string[][] => []);
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const rows = files[piece.file];
    if (rows === undefined || piece.from > rows.length) continue;
    const read = JSON.parse(cellText(data(piece.row))) as string[][];
    for (let at = rows.length - piece.from; at < read.length; at++) rows.push(read[at] ?? []);
  }
  return files;
}
