/** Cuts a list out of a sheet where another list or a legend stands beside it; which column is what is left to `assign`. */
import { cellText } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { headingAt, type ListPlace } from './listPlace';
import { meaningsOf } from './headings';
import { keyOf, wordsOf } from './words';

type Place = Omit<ListPlace, 'columns'>;
/** Columns from 0, side by side. */
type Block = readonly number[];

const PERSON_FIELDS: readonly Field[] = ['name', 'firstName', 'lastName', 'company', 'phone', 'email'];
/** Words above a block that say whose list it is. */
const OTHERS = /^(?:supplier|vendor|staff|employee|team|contractor|lieferant|mitarbeiter)$/;
const CUSTOMERS = /^(?:customer|client|kunde|kunden|cliente|regular|guest|member)$/;
/** A legend beside a list fills this many rows at the most, and less than half of the list's. */
const LONGEST_LEGEND = 15;

/** The columns (from 0) of the customer list among all columns in use. */
export function ownBlock(place: Place): Block {
  const blocks = blocksOf(place);
  const doubled = blocks.flatMap((block) => cutAtRepeat(place, block));
  const rivals = doubled.filter((block) =>
    doubled.some((other) => other !== block && sharesHeading(place, block, other)),
  );
  const main = preferred(place, rivals.length > 0 ? rivals : doubled);
  const beside = doubled.filter(
    (block) => block !== main && !rivals.includes(block) && !isLegend(place, block, main),
  );
  return [...main, ...beside.flat()].sort((a, b) => a - b);
}

/** Runs of columns with something in them. */
function blocksOf(place: Place): number[][] {
  const blocks: number[][] = [];
  let wasUsed = false;
  for (let column = 0; column < widthOf(place); column += 1) {
    const isUsed = headingAt(place, column) !== '' || place.rows.some((row) => isFilled(place, row, column));
    if (isUsed && wasUsed) blocks[blocks.length - 1]?.push(column);
    else if (isUsed) blocks.push([column]);
    wasUsed = isUsed;
  }
  return blocks;
}

function widthOf({ grid, headingRow, rows }: Place): number {
  return rows.reduce(
    (width, row) => Math.max(width, grid.cells[row]?.length ?? 0),
    grid.cells[headingRow]?.length ?? 0,
  );
}

function isFilled({ grid }: Place, row: number, column: number): boolean {
  const cell = grid.cells[row]?.[column];
  return cell !== undefined && cell !== '' && cellText(cell) !== '';
}

/** `Name Phone Name Phone` without a gap: two lists when at least two known headings come again in a row. */
function cutAtRepeat(place: Place, block: Block): Block[] {
  const keys = block.map((column) => keyOf(headingAt(place, column)));
  const again = keys.findIndex((key, index) => isKnown(place, block[index]) && keys.indexOf(key) < index);
  if (again < 1) return [block];
  const first = keys.indexOf(keys[again] ?? '');
  const isTwoLists =
    first === 0 &&
    keys[again + 1] !== undefined &&
    keys.indexOf(keys[again + 1] ?? '') < again &&
    isKnown(place, block[again + 1]);
  return isTwoLists ? [block.slice(0, again), block.slice(again)] : [block];
}

function isKnown(place: Place, column: number | undefined): boolean {
  return column !== undefined && meaningsOf(headingAt(place, column)).length > 0;
}

function sharesHeading(place: Place, one: Block, other: Block): boolean {
  const keys = new Set(
    one.filter((column) => isKnown(place, column)).map((column) => keyOf(headingAt(place, column))),
  );
  return (
    isPersonList(place, one) &&
    isPersonList(place, other) &&
    other.some((column) => keys.has(keyOf(headingAt(place, column))))
  );
}

function isPersonList(place: Place, block: Block): boolean {
  return block.some((column) =>
    meaningsOf(headingAt(place, column)).some(({ field }) => PERSON_FIELDS.includes(field)),
  );
}

/** The block under a title that speaks of customers, else the first that holds people, else the first. */
function preferred(place: Place, blocks: readonly Block[]): Block {
  const people = blocks.filter((block) => isPersonList(place, block));
  const named = people.find((block) => titleHas(place, block, CUSTOMERS));
  return named ?? people.find((block) => !titleHas(place, block, OTHERS)) ?? people[0] ?? blocks[0] ?? [];
}

function titleHas(place: Place, block: Block, pattern: RegExp): boolean {
  const above = place.grid.cells.slice(0, place.headingRow);
  return above.some((row) =>
    block.some((column) => wordsOf(cellText(row[column])).some((word) => pattern.test(word))),
  );
}

/** Filled from the first row without a gap, and over well before the list is. */
function isLegend(place: Place, block: Block, main: Block): boolean {
  const filled = (columns: Block) =>
    place.rows.map((row) => columns.some((column) => isFilled(place, row, column)));
  const own = filled(block);
  const length = own.filter(Boolean).length;
  const isOnTop = own.slice(0, length).every(Boolean);
  return (
    length > 0 && length <= LONGEST_LEGEND && isOnTop && length * 2 < filled(main).filter(Boolean).length
  );
}
