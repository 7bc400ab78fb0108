/** The five segments and how a typed segment is read; what follows from a segment is decided elsewhere. */
import { distance } from 'fastest-levenshtein';
import { cellText, type Cell } from '../cell';

/** Heskett, Sasser, Schlesinger: the service-profit chain. */
export type Segment = 'Apostle' | 'Loyalist' | 'Mercenary' | 'Hostage' | 'Terrorist';

export const SEGMENTS: readonly Segment[] = ['Apostle', 'Loyalist', 'Mercenary', 'Hostage', 'Terrorist'];

export type SegmentReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'known'; readonly segment: Segment }
  | { readonly kind: 'misspelt'; readonly suggestion: Segment }
  | { readonly kind: 'unknown' };

/** Shortest beginning of a segment's name that counts as its short form: `Merc`, `Loyal`. */
const SHORT_FORM_LENGTH = 4;
/** Wrong letters that are guessed over. No two names, plurals too, are less than four letters apart, so that the first within two is the nearest. */
const MAX_WRONG_LETTERS = 2;

const BLANK: SegmentReading = { kind: 'blank' };
const UNKNOWN: SegmentReading = { kind: 'unknown' };
const readings = new Map<string, SegmentReading>();

/** Behind a word it changes nothing; a question mark does. */
const PUNCTUATION = /(?<=\w)[!.,;]+$/;
/** Our own word for who has none. */
const LEAD = /^leads?$/;

/** Reads a typed segment: case, blanks at the ends, plurals and short forms count; one or two wrong letters are misspelt; a lead has none. */
export function readSegment(cell: Cell | undefined): SegmentReading {
  const typed = typeof cell === 'string' ? cell : cellText(cell);
  let reading = readings.get(typed);
  if (reading === undefined) {
    reading = readWord(typed.trim().toLowerCase().replace(PUNCTUATION, ''));
    readings.set(typed, reading);
  }
  return reading;
}

/** The segment of a customer for every rule but the check: undefined for a blank, unknown or misspelt one. */
export function segmentOf(cell: Cell | undefined): Segment | undefined {
  const reading = readSegment(cell);
  return reading.kind === 'known' ? reading.segment : undefined;
}

/** The segment that was surely meant, a misspelt one too: for what is read once and written right. `Apostle?` is a question to the owner. */
export function meantSegment(cell: Cell | undefined): Segment | undefined {
  const reading = readSegment(cell);
  if (cellText(cell).includes('?')) return undefined;
  return reading.kind === 'misspelt' ? reading.suggestion : segmentOf(cell);
}

function readWord(word: string): SegmentReading {
  if (word === '' || LEAD.test(word)) return BLANK;
  const known = SEGMENTS.find((segment) => isFormOf(word, segment));
  if (known) return { kind: 'known', segment: known };
  const close = SEGMENTS.find((segment) => wrongLetters(word, segment) <= MAX_WRONG_LETTERS);
  return close ? { kind: 'misspelt', suggestion: close } : UNKNOWN;
}

function isFormOf(word: string, segment: Segment): boolean {
  const name = segment.toLowerCase();
  if (word === pluralOf(name)) return true;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return [word, singular].some((form) => form.length >= SHORT_FORM_LENGTH && name.startsWith(form));
}

function pluralOf(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function wrongLetters(word: string, segment: Segment): number {
  const name = segment.toLowerCase();
  return Math.min(distance(word, name), distance(word, pluralOf(name)));
}
