/** What the notes get of cells that go with their row, line by line: which cell stays is told by who asks. */
import { cellText, type Cell } from '../cell';
import type { Field } from '../customers/customer';
import { readEmail } from '../email';
import { saysNothing } from '../tidyText';
import { isDayWithoutYear, isNever, readDay } from '../typedDay';
import { saidIn, validity, type MergedRow, type MergedRows } from './mergedRows';

/** The cell of the merged customer in this field. */
export type Staying = (field: Field) => Cell | undefined;

/** Of these the merged customer has one. */
const REACH: ReadonlyMap<Field, string> = new Map<Field, string>([
  ['phone', 'Phone'],
  ['email', 'E-mail'],
]);
/** One day of the rows is taken; words in place of a day are told. */
const DAYS: ReadonlyMap<Field, string> = new Map<Field, string>([
  ['nextFollowUpOn', 'Next follow-up'],
  ['lastContactOn', 'Last contact'],
  ['addedOn', 'Added on'],
  ['birthday', 'Birthday'],
]);

/** `Phone: 413-555-0182` for every number and address that can be read and is another than the one that stays. */
export function reachLines({ rows, rules }: MergedRows, staying: Staying): string[] {
  return [...REACH].flatMap(([field, name]) => {
    const said = saidIn(field, staying(field), rules.country);
    const going = new Map<string, string>();
    for (const { cells } of rows) {
      const text = saidIn(field, cells[field], rules.country);
      if (text !== said && validity(field, cells[field], rules) > 0 && !going.has(text))
        going.set(text, `${name}: ${cellText(cells[field])}`);
    }
    return [...going.values()];
  });
}

/** `Phone: ask at desk 555-0111`, `Next follow-up: after Easter`: whoever typed it there meant it to be read by a person. */
export function wordLines(merged: MergedRows, staying: Staying): string[] {
  const lines = [...REACH, ...DAYS].flatMap(([field, name]) => {
    const said = cellText(staying(field)).toLowerCase();
    const going = merged.rows
      .filter((row) => isWord(field, row, merged))
      .map(({ cells }) => cellText(cells[field]))
      .filter((text) => text.toLowerCase() !== said && meantIn(field, text) !== said);
    return going.map((text) => `${name}: ${text}`);
  });
  return [...new Set(lines)];
}

/** True for what is none of what belongs there, and no formula's doing. */
function isWord(field: Field, { cells, calculated }: MergedRow, { rules }: MergedRows): boolean {
  const cell = cells[field];
  const text = cellText(cell);
  if (text === '' || saysNothing(text) || calculated?.has(field) === true) return false;
  if (REACH.has(field)) return validity(field, cell, rules) === 0;
  if (field === 'lastContactOn' && isNever(cell)) return false;
  if (field === 'birthday' && isDayWithoutYear(cell)) return false;
  return readDay(cell, rules.dayFirst).kind === 'unreadable';
}

/** `ana@gmial.com` is the address that was surely meant; undefined where that is not sure. */
function meantIn(field: Field, text: string): string | undefined {
  const reading = field === 'email' ? readEmail(text) : undefined;
  return reading?.kind === 'unreadable' && reading.suggestion !== '' ? reading.suggestion : undefined;
}
