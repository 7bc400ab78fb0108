/** Whether this month's words were those of a month before, or nearly; of each word only two letters of a fingerprint are kept. */
import { addDays, monthOf, type Day, type Month } from '../day';

/** Months that are looked back. */
const MONTHS_BACK = 3;
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const RADIX = 36;
/** Letters kept of a word: one of 1,296 others looks the same. */
const LETTERS = 2;
const MOST_WORDS = 100;
/** Words in common, of all in both, above which a text is nearly the same; with fewer words only the very same counts. */
const NEARLY = 0.75;
const LEAST_WORDS = 4;
/** What every text has: how to stop, and what stands in braces. */
const USUAL = /\S*\s*\bstop\b[^.!?\n]*|\{[^{}]*\}|https?:\S+/gi;

/** `before` with this month's words noted, the newest first; no more months than are looked at. */
export function noteWords(before: string, month: Month, template: string): string {
  const others = entriesOf(before).filter(([noted]) => noted !== month);
  const all = [[month, printOf(template)] as const, ...others].sort(([a], [b]) => b.localeCompare(a));
  return all
    .slice(0, MONTHS_BACK + 1)
    .map((entry) => entry.join(' '))
    .join(',');
}

/** A month that had these words, the very same or nearly. */
export interface Repeated {
  readonly month: Month;
  readonly isSame: boolean;
}

/** The latest of the three months before this one that had the same words; else the latest that had nearly the same. */
export function repeatedMonth(noted: string, month: Month, template: string): Repeated | undefined {
  const print = printOf(template);
  const entries = new Map(entriesOf(noted));
  const before = monthsBefore(month);
  const same = before.find((one) => entries.get(one) === print);
  const found = same ?? before.find((one) => isNear(entries.get(one) ?? '', print));
  return found && { month: found, isSame: same !== undefined };
}

function isNear(one: string, other: string): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const all = words.length + others.length;
  const common = words.filter((word) => {
    const at = others.indexOf(word);
    return at >= 0 && others.splice(at, 1).length > 0;
  });
  return common.length >= LEAST_WORDS && (2 * common.length) / all > NEARLY;
}

/** The words behind the point: those that every text has stand before it. */
function wordsIn(print: string): string[] {
  return (print.split('.')[1] ?? '').match(/../g) ?? [];
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

/** The same for words that differ in blanks, case and punctuation only: of all of them, a point, and of each that not every text has. */
function printOf(template: string): string {
  const words = plainWords(template.replace(USUAL, ' ')).slice(0, MOST_WORDS);
  return `${hashOf(plainWords(template).join(' '))}.${words.map((word) => hashOf(word).slice(-LETTERS)).join('')}`;
}

function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** FNV-1a, 32 bits, at least two letters. */
function hashOf(text: string): string {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(RADIX).padStart(LETTERS, '0');
}
