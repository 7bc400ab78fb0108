/** The list of a demo shop as it stands on any day, so that a newcomer sees each case at work; the people are in `demoPeople`. */
import { addDays, toDay, type Day } from '../../core/day';
import { demoList } from './demoPeople';

/** A customer of the demo shop by our own headings, each cell as an owner would type it. */
export type DemoCustomer = Readonly<Record<string, string>>;

/** A day told from today: `-26d`, `+5d`. */
const RELATIVE_DAY = /^([+-]\d+)d$/;

/** About sixty invented customers as they would stand in the list on this day; every customer has the same headings. */
export function demoCustomers(today: Day): DemoCustomer[] {
  const [headings = [], ...rows] = demoList().trim().split('\n').map(cellsOf);
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, index) => [heading, cellOn(today, cells[index] ?? '')])),
  );
}

/** The same for a day written `yyyy-mm-dd`; throws when the calendar has no such day. */
export function demoCustomersOn(today: string): DemoCustomer[] {
  const day = toDay(today);
  if (day === undefined) throw new Error(`${today} is not a day; write it as 2026-11-20.`);
  return demoCustomers(day);
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function cellOn(today: Day, cell: string): string {
  const offset = RELATIVE_DAY.exec(cell);
  return offset ? addDays(today, Number(offset[1])) : cell;
}
