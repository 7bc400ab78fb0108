/** The rows that are to be merged, and what single cells of theirs say and are worth; which of them is taken is decided field by field. */
import { cellText, isDayCell, type Cell } from '../cell';
import type { ConsentField } from '../customers/consent';
import type { CustomerCells, CustomerId, Field, ReadingRules } from '../customers/customer';
import { earliestDay } from '../customers/earliestDay';
import type { Day } from '../day';
import { readEmail } from '../email';
import { readPhone } from '../phone';
import { isDayWithoutYear, readDay } from '../typedDay';
import type { OwnCells } from './ownColumns';

/** One row of the group. */
export type MergedRow = OwnCells['rows'][number] & {
  readonly cells: CustomerCells;
  /** What the records of consent have closed for this row. */
  readonly stops: ReadonlySet<ConsentField>;
  /** Fields in which a formula stands, which comes to something else in the row that is kept. */
  readonly calculated?: ReadonlySet<string>;
};

/** The rows to be merged: the one that is kept first, then the others from the top of the list. */
export interface MergedRows extends Pick<OwnCells, 'formulas'> {
  readonly rows: readonly MergedRow[];
  readonly rules: ReadingRules;
  /** What the owner chose instead of what is proposed; for a bundle under its first field. */
  readonly chosen: { readonly [field in Field]?: CustomerId };
  /** The owner's word for no. */
  readonly no: { readonly [field in ConsentField]: Cell };
}

/** What a cell says, however it is written. */
export function saidIn(field: Field, cell: Cell | undefined, country: string): string {
  if (field === 'phone') {
    const reading = readPhone(cell, country);
    if (reading.kind === 'phone') return reading.phone;
  }
  const text = cellText(cell);
  return field === 'email' ? text.toLowerCase() : text;
}

/** How much a cell is worth of those that one customer can have but once: 0 for what cannot be read. */
export function validity(field: Field, cell: Cell | undefined, { country, dayFirst }: ReadingRules): number {
  if (field === 'email') return Number(readEmail(cell).kind === 'email');
  if (field === 'birthday')
    return Number(isDayCell(cell) || isDayWithoutYear(cell) || readDay(cell, dayFirst).kind === 'day');
  if (field !== 'phone') return 0;
  const reading = readPhone(cell, country);
  return reading.kind === 'phone' ? 1 + Number(reading.isTextable) : 0;
}

/** A day that cannot be right says nothing. */
export function rightDay(field: Field, { cells }: MergedRow, { dayFirst, today }: ReadingRules): Day | '' {
  const reading = readDay(cells[field], dayFirst);
  if (reading.kind !== 'day' || reading.day < earliestDay(field)) return '';
  return field === 'lastContactOn' && reading.day > today ? '' : reading.day;
}
