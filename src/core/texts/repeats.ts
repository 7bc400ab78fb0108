/** Whether this month's words were those of a month before; of each month's words only a short fingerprint is kept. */
import { addDays, monthOf, type Day, type Month } from '../day';

/** Months that are looked back. */
const MONTHS_BACK = 3;
const BASIS = [0x811c9dc5, 0x9747b28c] as const;
const PRIME = 0x01000193;
const RADIX = 36;

/** `before` with this month's words noted, the newest first; no more months than are looked at. */
export function noteWords(before: string, month: Month, template: string): string {
  const others = entriesOf(before).filter(([noted]) => noted !== month);
  const all = [[month, printOf(template)] as const, ...others].sort(([a], [b]) => b.localeCompare(a));
  return all
    .slice(0, MONTHS_BACK + 1)
    .map((entry) => entry.join(' '))
    .join(',');
}

/** The latest of the three months before this one that had the same words. */
export function repeatedMonth(noted: string, month: Month, template: string): Month | undefined {
  const print = printOf(template);
  const entries = new Map(entriesOf(noted));
  return monthsBefore(month).find((one) => entries.get(one) === print);
}

function entriesOf(noted: string): (readonly [month: string, print: string])[] {
  return noted.split(',').flatMap((entry) => {
    const [month = '', print = ''] = entry.split(' ');
    return print === '' ? [] : [[month, print] as const];
  });
}

function monthsBefore(month: Month): Month[] {
  const months: Month[] = [];
  for (let last = month; months.length < MONTHS_BACK; months.push(last))
    last = monthOf(addDays(`${last}-01` as Day, -1));
  return months;
}

/** The same for words that differ in blanks, case and punctuation only (FNV-1a, twice 32 bits). */
function printOf(template: string): string {
  const plain = template
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return BASIS.map((basis) => {
    let hash: number = basis;
    for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), PRIME);
    return (hash >>> 0).toString(RADIX);
  }).join('-');
}
