/** Fingerprints of a customer's row: of the whole as a change brought it in, and of each cell by itself while the row is being taken out. */
import { cellText, type Cell } from '../cell';
import type { CustomerCells, Field } from '../customers/customer';
import { Printer } from '../print';
import type { CreatedCustomer } from './change';

/** Written by us all the time, or no part of what is known of a customer. */
const NOT_PRINTED: ReadonlySet<string> = new Set<Field>(['id', 'status']);
/** Before the prints of single cells; letters and digits are that of a whole row. */
const CELL_BY_CELL = '.';
/** One chance in 1.6 million that another word has the same. */
const CELL_LETTERS = 4;

/** The fields that are in fingerprints, in their one order: everything apart from ID and Status. */
export function printOrder(fields: Iterable<Field>): Field[] {
  return [...fields].filter((field) => !NOT_PRINTED.has(field)).sort((a, b) => (a < b ? -1 : 1));
}

/** The fingerprint of what stands in a customer's row under these fields, see `printOrder`. */
export function printOfCells(cells: CustomerCells, fields: readonly Field[]): string {
  const printer = new Printer();
  for (const [field, cell] of filledCells(cells, fields)) printer.add(field).add(printedText(cell));
  return printer.print();
}

/** A row that is about to go column by column: with some of its cells gone it is still the same, with another word in one it is not. */
export function printCellByCell(cells: CustomerCells, fields: readonly Field[]): string {
  const prints = filledCells(cells, fields).map(([field, cell]) => printOfCell(field, cell));
  return CELL_BY_CELL + prints.join('');
}

/** True for a row of which a run that was cut off may have taken cells out already. */
export function isGoing({ print }: Pick<CreatedCustomer, 'print'>): boolean {
  return print.startsWith(CELL_BY_CELL);
}

/** True for a row that nobody has edited since its fingerprint was taken. */
export function isAsPrinted(
  created: Pick<CreatedCustomer, 'print'>,
  cells: CustomerCells,
  fields: readonly Field[],
): boolean {
  const { print } = created;
  if (!isGoing(created)) return printOfCells(cells, fields) === print;
  const known = new Set<string>();
  for (let at = CELL_BY_CELL.length; at < print.length; at += CELL_LETTERS)
    known.add(print.slice(at, at + CELL_LETTERS));
  return filledCells(cells, fields).every(([field, cell]) => known.has(printOfCell(field, cell)));
}

function filledCells(cells: CustomerCells, fields: readonly Field[]): (readonly [Field, Cell])[] {
  return fields.flatMap((field) => {
    const cell = cells[field];
    return cell === undefined || cell === '' ? [] : [[field, cell] as const];
  });
}

function printOfCell(field: Field, cell: Cell): string {
  const print = new Printer().add(field).add(printedText(cell)).print();
  return print.padStart(CELL_LETTERS, '0').slice(-CELL_LETTERS);
}

function printedText(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : cellText(cell);
}
