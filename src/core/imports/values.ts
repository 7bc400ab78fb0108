/** What a text of a file becomes in a cell of the list, and whether a cell says the same already; what is written is decided by the plan. */
import { cellText, dayCell, isDayCell, LONGEST_TEXT, type Cell } from '../cell';
import type { Field, ReadingRules } from '../customers/customer';
import { segmentOf } from '../customers/segment';
import { readEmail } from '../email';
import { readPhone } from '../phone';
import { readPhones } from '../phonesOfCell';
import { tidyText } from '../tidyText';
import { readDay } from '../typedDay';

type Reader = (text: string, rules: ReadingRules) => Cell;

/** What no cell can hold or nobody can see; line ends and tabs stay. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const EXTENSION = /(?:#|x|ext|extension)[.:]?\s*(\d{1,7})\s*$/i;
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
const DAYS: ReadonlySet<Field> = new Set<Field>([
  'lastContactOn',
  'nextFollowUpOn',
  'addedOn',
  'archivedOn',
  'birthday',
]);
/** More days than this are no rhythm. */
const LONGEST_RHYTHM = 3_650;

const READERS: { readonly [field in Field]?: Reader } = {
  // Written by us, or settled elsewhere: ids by the match, consent with what is known of stops.
  id: () => '',
  status: () => '',
  textConsent: () => '',
  callConsent: () => '',
  phone: phoneCell,
  email: (text) => {
    const reading = readEmail(text);
    return reading.kind === 'email' ? reading.email : plainText(text);
  },
  segment: (text) => segmentOf(text) ?? '',
  rhythm: (text) => {
    const days = Number(text.trim());
    return Number.isInteger(days) && days > 0 && days <= LONGEST_RHYTHM ? days : '';
  },
};

/** An extension, or a word like `home`, stays: it says that no text can go there. */
function phoneCell(text: string, { country }: ReadingRules): Cell {
  const reading = readPhone(text, country);
  if (reading.kind !== 'phone') return plainText(text);
  const { phone, isTextable } = reading;
  const bare = isTextable ? reading : readPhone(phone, country);
  if (bare.kind !== 'phone' || bare.isTextable === isTextable) return phone;
  const extension = EXTENSION.exec(text)?.[1];
  return extension === undefined ? plainText(text) : `${phone} ext ${extension}`;
}

/** The cell that a text becomes; '' for nothing, and for what does not belong into this column. */
export function cellFor(field: Field, text: string, rules: ReadingRules): Cell {
  if (text === '') return '';
  const reader = READERS[field];
  if (reader !== undefined) return reader(text, rules);
  if (!DAYS.has(field)) return plainText(text);
  const reading = readDay(text, rules.dayFirst);
  return reading.kind === 'day' ? dayCell(reading.day) : plainText(text);
}

/** Without what cannot be seen, at most as long as a cell. */
export function plainText(text: string): string {
  if (PLAIN.test(text) && text.length <= LONGEST_TEXT) return text;
  const plain = text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(LONE, '').trim();
  return plain.length > LONGEST_TEXT ? plain.slice(0, LONGEST_TEXT).replace(LONE, '') : plain;
}

/** True when the list says in its own way what the file says. */
export function isSameValue(
  field: Field,
  { here, there }: { here: Cell; there: Cell },
  rules: ReadingRules,
): boolean {
  if (here === there) return true;
  if (DAYS.has(field)) return dayText(here, rules) === dayText(there, rules);
  const said = cellText(here);
  // A cell with two numbers says either.
  if (field === 'phone' && readPhones(here, rules.country).some((phone) => phone === there)) return true;
  if (field === 'phone' || field === 'email' || field === 'segment')
    return cellText(cellFor(field, said, rules)) === cellText(there);
  return tidyText(said).toLowerCase() === tidyText(cellText(there)).toLowerCase();
}

/** The day as text when it can be read, else the words. */
export function dayText(cell: Cell, { dayFirst }: ReadingRules): string {
  if (isDayCell(cell)) return cell.day;
  const reading = readDay(cell, dayFirst);
  return reading.kind === 'day' ? reading.day : cellText(cell);
}

/** True for a column of days. */
export function isDayField(field: Field): boolean {
  return DAYS.has(field);
}
