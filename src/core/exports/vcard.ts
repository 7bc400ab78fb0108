/** Customers as vCards 4.0 (RFC 6350): folded at 75 octets, escaped, and `X-REGULARS-…` for what a vCard has no property for. */
import { tagsOf, type Column } from './columns';
import type { Leaving } from './leaving';

const LINE_END = '\r\n';
const MAX_OCTETS = 75;
const MOST_OCTETS_EACH = 3;

/** One text with a card for each customer; `own` are the columns written as `X-REGULARS-<NAME>`, of which our reader makes columns headed `<Name>`. */
export function formatVcards(customers: readonly Leaving[], own: readonly Column[]): string {
  return customers.map((customer) => linesOf(customer, own).map(fold).join('')).join('');
}

function linesOf(customer: Leaving, own: readonly Column[]): string[] {
  const { values, isTextable } = customer;
  const { first, last, full, company, phone, email, birthday, notes } = values;
  const { address, city, state, postcode } = values;
  const place = ['', '', address, city, state, postcode, ''];
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    // Every card must have this one.
    `FN:${escape(full || email || phone)}`,
    ...line('N', first + last === '' ? [] : [last, first, '', '', '']),
    ...line('ORG', [company]),
    ...line(telOf(phone, isTextable), [phone]),
    ...line('EMAIL', [email]),
    ...line('ADR', place),
    ...line('BDAY', [birthday.replace(/(\d)-/g, '$1')]),
    ...line('CATEGORIES', tagsOf(customer), ','),
    ...line('NOTE', [notes]),
    ...own.flatMap(([heading, fill]) => line(`X-REGULARS-${nameFor(heading)}`, [fill(customer)])),
    'END:VCARD',
  ];
}

/** A property with the parts of its value; none when all of them are blank. */
function line(name: string, parts: readonly string[], between = ';'): string[] {
  return parts.every((part) => part === '') ? [] : [`${name}:${parts.map(escape).join(between)}`];
}

/** A number with nothing else about it is an address of its own kind. */
function telOf(phone: string, isTextable: boolean): string {
  const type = isTextable ? 'cell' : 'voice';
  return /^\+\d+$/.test(phone) ? `TEL;VALUE=uri;TYPE=${type}:tel` : `TEL;TYPE=${type}`;
}

/** Letters, digits and dashes only: `Follow up every (days)` becomes FOLLOW-UP-EVERY-DAYS. */
function nameFor(heading: string): string {
  return heading
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/-$/, '')
    .toUpperCase();
}

function escape(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Lines go on behind a line end and a blank; no character is cut in two. */
function fold(text: string): string {
  if (text.length * MOST_OCTETS_EACH <= MAX_OCTETS) return text + LINE_END;
  let folded = '';
  let octets = 0;
  for (const character of text) {
    const size = sizeOf(character);
    if (octets + size > MAX_OCTETS) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded + LINE_END;
}

/** Octets in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
