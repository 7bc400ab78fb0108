/** Recognises a customer list in a sheet: its heading row, its last customer, its columns; what is done with it is left to the app, and the headings of a list adopted before to `knownHeadings`. */
import { cellText, type Cell } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import type { Day } from '../../core/day';
import { assignColumns, type RecognisedColumn } from './assign';
import { ownBlock } from './blocks';
import { answersTexts, holdsCallBacks, type CellsOfColumn } from './byCells';
import { candidateRows, type HeadingRow } from './headingRow';
import { headingAt, type ListPlace } from './listPlace';
import type { Grid } from './looks';
import { isCustomerRow } from './rows';
import { keyOf } from './words';

export type { RecognisedColumn } from './assign';

/** What was found; rows and columns count from 1, as in the sheet. */
export interface RecognisedList {
  readonly headingRow: number;
  /** The last customer's row; the heading row when there is none yet. */
  readonly lastRow: number;
  readonly columns: readonly RecognisedColumn[];
  /** Headings that stand over more than one column; blank ones are left out. */
  readonly repeatedHeadings: readonly RepeatedHeading[];
  readonly customerCount: number;
}

export interface RepeatedHeading {
  /** As written the first time. */
  readonly heading: string;
  readonly columns: number[];
}

type Rows = readonly (readonly Cell[])[];

/** Cells looked at to learn what the columns hold: about 50 ms. */
const SAMPLE_CELLS = 60_000;
/** Enough rows for a share, however many columns there are; and enough for a column that is nearly empty. */
const FEWEST_SAMPLED_ROWS = 300;
const MOST_SAMPLED_ROWS = 2_000;
const PERSON_FIELDS: readonly Field[] = ['name', 'firstName', 'lastName', 'company', 'phone', 'email'];
const REACH_FIELDS: readonly Field[] = ['phone', 'email', 'segment'];
/** Headings of price lists and sales; two of them and no way to reach anybody is no customer list. */
const TRADE_WORDS =
  /^(?:sku|qty|quantity|(?:unit)?price|cost|(?:in)?stock|item(?:name)?|product(?:name)?|transaction(?:id|date|type)|invoice(?:no|number|date)?|order(?:id|no|number|date)?|grosssale|netsale|amount|debit|credit|barcode|discount|tax)$/;
/** A row with this part of the best row's points may be the headings of an earlier list. */
const RIVAL_PART = 0.6;

/**
 * The customer list in a sheet, undefined when there is none. `formulas` are the cells' formulas ('' where there is none); with
 * them phones that Sheets took for failing formulas are seen, and with `today` days that are yet to come.
 */
export function recogniseList(
  cells: Rows,
  formulas?: readonly (readonly string[])[],
  today?: Day,
): RecognisedList | undefined {
  const grid: Grid = { cells, formulas };
  const list = listIn(grid);
  return list && { ...list, columns: withAsked(grid, list, today) };
}

function listIn(grid: Grid): RecognisedList | undefined {
  const { cells } = grid;
  const candidates = candidateRows(cells);
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const [first, ...others] = candidates.filter(({ score }) => score >= best * RIVAL_PART);
  if (!first) return undefined;
  const list = upperList(grid, first, others);
  return isCustomerList(grid, list)
    ? list
    : candidates.map(({ row }) => readListAt(grid, row)).find((each) => isCustomerList(grid, each));
}

/** Of several rows that could be headings the upper one, unless nobody stands between it and a better or equal one. */
function upperList(grid: Grid, first: HeadingRow, others: readonly HeadingRow[]): RecognisedList {
  let current = first;
  let list = readListAt(grid, first.row);
  for (const next of others) {
    const between = grid.cells.slice(current.row + 1, next.row);
    if (between.some((row) => isCustomerRow(row, list.columns))) return list;
    if (next.score < current.score) continue;
    current = next;
    list = readListAt(grid, next.row);
  }
  return list;
}

function readListAt(grid: Grid, headingRow: number): RecognisedList {
  const filled = filledRows(grid.cells, headingRow);
  const columns = assignColumns(placeOf(grid, headingRow, filled));
  const customers = filled.filter((row) => isCustomerRow(grid.cells[row] ?? [], columns));
  return {
    headingRow: headingRow + 1,
    lastRow: (customers[customers.length - 1] ?? headingRow) + 1,
    columns,
    repeatedHeadings: repeatedHeadings(grid.cells[headingRow] ?? []),
    customerCount: customers.length,
  };
}

function placeOf(grid: Grid, headingRow: number, filled: readonly number[]): ListPlace {
  const place = { grid, headingRow, rows: sampleOf(filled, widest(grid.cells)) };
  return { ...place, columns: ownBlock(place) };
}

/** The columns, and those that only their cells tell of, where nothing else is taken for the same; the owner is asked. */
function withAsked(grid: Grid, list: RecognisedList, today: Day | undefined): readonly RecognisedColumn[] {
  const isFree = (field: Field) => list.columns.every((column) => column.field !== field);
  const areFree = { texts: isFree('textConsent'), calls: today !== undefined && isFree('nextFollowUpOn') };
  if (!areFree.texts && !areFree.calls) return list.columns;
  const others = otherColumns(grid, list);
  const answers = areFree.texts ? mostCertain(others) : undefined;
  const days = today && areFree.calls ? others.find((one) => holdsCallBacks(one, today)) : undefined;
  const asked = (field: Field, { column, heading }: OtherColumn) => ({
    column,
    heading,
    field,
    isSure: false,
  });
  return [
    ...list.columns,
    ...(answers ? [asked('textConsent', answers)] : []),
    ...(days ? [asked('nextFollowUpOn', days)] : []),
  ].sort((a, b) => a.column - b.column);
}

interface OtherColumn extends CellsOfColumn {
  /** From 1. */
  readonly column: number;
}

/** Those that nothing is taken for. */
function otherColumns(grid: Grid, { headingRow, columns }: RecognisedList): OtherColumn[] {
  const taken = new Set(columns.map(({ column }) => column - 1));
  const place = placeOf(grid, headingRow - 1, filledRows(grid.cells, headingRow - 1));
  return place.columns
    .filter((at) => !taken.has(at))
    .map((at) => ({
      column: at + 1,
      heading: headingAt(place, at),
      cells: place.rows.map((row) => grid.cells[row]?.[at]),
    }));
}

/** A column with a STOP in it goes before one that only its heading speaks for. */
function mostCertain(columns: readonly OtherColumn[]): OtherColumn | undefined {
  const judged = columns.map((column) => ({ column, sureness: answersTexts(column) }));
  const [best] = judged.sort((a, b) => b.sureness - a.sureness);
  return best && best.sureness > 0 ? best.column : undefined;
}

/** Rows (from 0) below the headings with anything but ticks in them. */
function filledRows(cells: Rows, headingRow: number): number[] {
  const rows: number[] = [];
  for (let row = headingRow + 1; row < cells.length; row += 1) {
    if (cells[row]?.some((cell) => cell !== '' && typeof cell !== 'boolean' && cellText(cell) !== ''))
      rows.push(row);
  }
  return rows;
}

/** Evenly spread over the list. */
function sampleOf(rows: readonly number[], width: number): readonly number[] {
  const size = Math.min(
    MOST_SAMPLED_ROWS,
    Math.max(FEWEST_SAMPLED_ROWS, Math.floor(SAMPLE_CELLS / Math.max(1, width))),
  );
  if (rows.length <= size) return rows;
  return Array.from({ length: size }, (_, index) => rows[Math.floor((index * rows.length) / size)] ?? 0);
}

function widest(cells: Rows): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}

function repeatedHeadings(row: readonly Cell[]): RepeatedHeading[] {
  const byKey = new Map<string, RepeatedHeading>();
  row.forEach((cell, index) => {
    const heading = cellText(cell);
    const key = heading.toLowerCase();
    if (key === '') return;
    const there = byKey.get(key);
    if (there) there.columns.push(index + 1);
    else byKey.set(key, { heading, columns: [index + 1] });
  });
  return [...byKey.values()].filter(({ columns }) => columns.length > 1);
}

/** Somebody can be named or reached, and it is neither a price list nor a list of sales. */
function isCustomerList(grid: Grid, list: RecognisedList): boolean {
  const fields = list.columns.map(({ field }) => field);
  if (!fields.some((field) => PERSON_FIELDS.includes(field))) return false;
  if (list.customerCount === 0 && fields.length < 2) return false;
  if (fields.some((field) => REACH_FIELDS.includes(field))) return true;
  const headings = (grid.cells[list.headingRow - 1] ?? []).map((_, column) =>
    headingAt({ grid, headingRow: list.headingRow - 1 }, column),
  );
  return headings.filter((heading) => TRADE_WORDS.test(keyOf(heading))).length < 2;
}
