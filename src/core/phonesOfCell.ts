/** The numbers of a cell that may hold more than one, or words beside it: for a yes only what can be read whole, for a no whatever is a number. */
import { cellText, type Cell } from './cell';
import {
  MAX_DIGITS,
  MIN_LOCAL_DIGITS,
  NUMBER_BREAK,
  ORNAMENT,
  readPhone,
  type Phone,
  type PhoneReading,
} from './phone';
import { NONE } from './shortList';
import { tidyText } from './tidyText';

/** Digits with what people write within a number and between two of them; anything else ends it. */
const RUN = /\+?\(?\d[\d\s().\p{Pd}/]*/gu;
/** What blanks and strokes part: one number, or a piece of one. */
const PIECE = /[^\s/]+/g;
/** With a plus or the nought of a country that has one begins a number of its own. */
const BEGINS = /^[+(]*(?:\+|0\d)/;
const WITHIN = /(?<=\d)[().\p{Pd}]+(?=\d)/gu;
/** A day in figures, which has as many digits as a number of some countries. */
const DATE =
  /(?<![\d./-])(?:\d{4}([./-])\d\d?\1\d\d?|\d\d?([./-])\d\d?\2(?:(?:19|20)\d\d|\d\d))(?![./-]?\d)/g;
const AMOUNT = /(?<!\d *)[$€£¥]\d{1,3}(?:,?\d{3})*(?:\.\d\d?)?(?![\d.-]*\d)/g;
/** Digits of a mailbox, a page, an order or an account are nobody's phone. */
const NO_PHONE =
  /\S+@\S+|(?:https?:|www\.)\S+|\b(?:order|inv(?:oice)?|account|acct|ref|po|kunden ?nr|rechnung)\W{0,3}\d[\d-]*/gi;

/** The numbers of a cell: its own, or several side by side when each of them can be read; none of any other cell. */
export function readPhones(cell: Cell | undefined, country: string): readonly Phone[] {
  const parts = readParts(cell, country);
  const phones = phonesOf(parts);
  return phones.length === parts.length ? phones : NONE;
}

/** Every number of a cell that can be read, whatever stands beside it: a no is one to each of them. */
export function everyPhone(cell: Cell | undefined, country: string): readonly Phone[] {
  const parts = readParts(cell, country);
  const phones = phonesOf(parts);
  if (phones.length === parts.length) return phones;
  const lines = cellText(cell).split('\n');
  return [...new Set([...phones, ...lines.flatMap((line) => phonesAmongWords(line, country))])];
}

function readParts(cell: Cell | undefined, country: string): readonly PhoneReading[] {
  const whole = readPhone(cell, country);
  if (whole.kind === 'blank') return NONE;
  if (whole.kind === 'phone') return [whole];
  return cellText(cell)
    .split(NUMBER_BREAK)
    .map((part) => readPhone(part, country))
    .filter(({ kind }) => kind !== 'blank');
}

function phonesOf(readings: readonly PhoneReading[]): Phone[] {
  return readings.flatMap((reading) => (reading.kind === 'phone' ? reading.phone : []));
}

function phonesAmongWords(line: string, country: string): Phone[] {
  const text = tidyText(line.replace(ORNAMENT, ' '))
    .replace(NO_PHONE, ',')
    .replace(DATE, ',')
    .replace(AMOUNT, ',');
  return [...text.matchAll(RUN)].flatMap(([run]) => phonesInRun(run, country));
}

/** From left to right, each piece used once; one that is no number may be two with a dash between them. Where a number may have more digits or fewer, as in Germany, both are taken: a no too many costs less than one too few. */
function phonesInRun(run: string, country: string): Phone[] {
  const pieces = [...run.matchAll(PIECE)].map(([piece]) => piece);
  const found: Phone[] = [];
  for (let from = 0; from < pieces.length; from++) {
    const [before, piece = ''] = [found.length, pieces[from]];
    let last = from;
    for (let to = from; to < pieces.length; to++) {
      const text = pieces.slice(from, to + 1).join(' ');
      const digits = text.replace(/\D/g, '').length;
      if (digits > MAX_DIGITS) break;
      const phone = digits < MIN_LOCAL_DIGITS ? undefined : phoneIn(text, country);
      if (phone === undefined) continue;
      found.push(phone);
      last = to;
    }
    const apart = piece.replace(WITHIN, ' ');
    if (found.length === before && apart !== piece) found.push(...phonesInRun(apart, country));
    // A figure before a number may have been read as its beginning.
    const next = pieces.findIndex((one, at) => at > from && at <= last && BEGINS.test(one));
    from = next > 0 ? next - 1 : last;
  }
  return found;
}

/** Brackets may be those around a remark, a plus one between two numbers. The blank at the end says that nothing was rounded. */
function phoneIn(text: string, country: string): Phone | undefined {
  const bare = `${text.replace(/[()]/g, ' ').trim()} `;
  const [phone] = phonesOf([readPhone(bare, country), readPhone(bare.replace('+', ''), country)]);
  return phone;
}
