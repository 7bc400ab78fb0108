/** Lists as tests write them: one line per row, cells between bars, typed the way Sheets would. */
import type { Cell } from '../../../src/core/cell';
import { toDay } from '../../../src/core/day';
import type { Field } from '../../../src/core/customers/customer';
import { recogniseList, type RecognisedList } from '../../../src/tables/customers/recognise';

/** `yyyy-mm-dd` becomes a date, figures a number, TRUE and FALSE a tick; `'` in front keeps a text. */
export function grid(text: string): Cell[][] {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
  return lines.map((line) => line.split('|').map((cell) => typed(cell.trim())));
}

function typed(cell: string): Cell {
  if (cell.startsWith("'")) return cell.slice(1);
  const day = toDay(cell);
  if (day !== undefined) return { day };
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** The list in these lines; fails the test when there is none. */
export function recognised(text: string): RecognisedList {
  const list = recogniseList(grid(text));
  if (!list) throw new Error('No list was found.');
  return list;
}

/** Each field's column number. */
export function columnsOf(list: RecognisedList): { [field in Field]?: number } {
  return Object.fromEntries(list.columns.map(({ field, column }) => [field, column]));
}

/** Fields of which the owner would be asked. */
export function unsureFields(list: RecognisedList): Field[] {
  return list.columns.filter(({ isSure }) => !isSure).map(({ field }) => field);
}

/** Each field's heading. */
export function headingsByField(list: RecognisedList): { [field in Field]?: string } {
  return Object.fromEntries(list.columns.map(({ field, heading }) => [field, heading]));
}

/** So many rows, each made from its number. */
export function people(count: number, cells: (index: number) => readonly Cell[]): Cell[][] {
  return Array.from({ length: count }, (_, index) => [...cells(index)]);
}
