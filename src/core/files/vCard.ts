/** vCard text (2.1, 3.0, 4.0) as cards of properties: folds, encodings and escapes are undone here; what a property means is left to vCardRows. */
import { decodeText, type Decode } from './decodeText';

/** One line of a card. */
export interface Property {
  /** In capitals, without the group: `TEL`. */
  readonly name: string;
  /** Kinds and other bare words, in capitals: `CELL`, `PREF`, `QUOTED-PRINTABLE`. */
  readonly types: readonly string[];
  /** The 4.0 rank, 1 first; undefined when there is none. */
  readonly rank: number | undefined;
  /** As written, escapes not undone yet: structured values must be cut first. */
  readonly value: string;
}

export type Card = readonly Property[];

const BEGIN = /^\s*BEGIN:VCARD\s*$/im;
/** Name and parameters before the value; quoted parameters may hold colons. */
const HEAD = /^(?:[^":]|"[^"]*")+(?=:)/;
/** No head is so long, and no value that a cell could take. */
const LONGEST_HEAD = 2_000;
const LONGEST_VALUE = 100_000;
const IS_QUOTED_PRINTABLE = /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE[;:]/i;
/** Charsets that decodeText tells apart, and the absent one. */
const KNOWN_BY_LOOKS = /^(utf-?8|us-ascii|iso-?8859-?1|windows-?1252)?$/i;
const ESCAPED = /\\([\\,;:nN])/g;

/** True when the text begins with a contact card. */
export function isVCard(text: string): boolean {
  return /^\s*BEGIN:VCARD/i.test(text.slice(0, 200)) && BEGIN.test(text.slice(0, 2_000));
}

/** The cards in their order, a card within another left out; one without an end is read as far as it goes. */
export function readCards(text: string, decode: Decode): Card[] {
  const cards: Property[][] = [];
  let depth = 0;
  for (const line of unfold(text)) {
    const property = readProperty(line, decode);
    if (property === undefined) continue;
    const isEdge = property.value.trim().toUpperCase() === 'VCARD';
    if (isEdge && property.name === 'BEGIN') {
      // Only an AGENT holds another card; elsewhere the end of the first was lost.
      const isWithin = depth > 0 && cards[cards.length - 1]?.slice(-1)[0]?.name === 'AGENT';
      depth = isWithin ? depth + 1 : 1;
      if (depth === 1) cards.push([]);
    } else if (isEdge && property.name === 'END') depth = Math.max(0, depth - 1);
    else if (depth === 1) cards[cards.length - 1]?.push(property);
  }
  return cards;
}

/** Lines that begin with a blank go on the line before (RFC 6350, 3.2); so do soft breaks of quoted-printable. */
function unfold(text: string): string[] {
  // In pieces until the end: a picture comes in tens of thousands of lines.
  const lines: string[][] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const before = lines[lines.length - 1];
    const last = before?.[before.length - 1] ?? '';
    if (before && last.endsWith('=') && IS_QUOTED_PRINTABLE.test(before[0] ?? ''))
      before.splice(-1, 1, last.slice(0, -1), line.replace(/^[ \t]+(?==)/, ''));
    else if (before && /^[ \t]/.test(line)) before.push(line.slice(1));
    else lines.push([line]);
  }
  return lines.map((pieces) => pieces.join(''));
}

function readProperty(line: string, decode: Decode): Property | undefined {
  const [head] = HEAD.exec(line.slice(0, LONGEST_HEAD)) ?? [];
  if (head === undefined) return undefined;
  const written = line.slice(head.length + 1, head.length + LONGEST_VALUE);
  const [name = '', ...parameters] = head.match(/(?:[^";]|"[^"]*")+/g) ?? [];
  const pairs = parameters.map((one): [string, string] => {
    const at = one.indexOf('=');
    return at < 0 ? ['TYPE', one] : [one.slice(0, at).trim().toUpperCase(), one.slice(at + 1)];
  });
  const named = (wanted: string) =>
    pairs.filter(([key]) => key === wanted).flatMap(([, value]) => value.replace(/"/g, '').split(','));
  const types = [...named('TYPE'), ...named('ENCODING')].map((type) => type.trim().toUpperCase());
  const [rank] = named('PREF').map(Number).filter(Number.isFinite);
  const value = types.includes('QUOTED-PRINTABLE')
    ? unquote(written, { charset: named('CHARSET')[0] ?? '', decode })
    : written;
  return {
    name: name
      .replace(/^[^.]*\./, '')
      .trim()
      .toUpperCase(),
    types,
    rank,
    value,
  };
}

/** Quoted-printable (RFC 2045, 6.7) as text; unnamed bytes are known by their looks, as a file's are. */
function unquote(written: string, how: { charset: string; decode: Decode }): string {
  return written.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => parseInt(pair, 16));
    return KNOWN_BY_LOOKS.test(how.charset) ? decodeText(bytes, how.decode).text : decodeNamed(bytes, how);
  });
}

/** A charset that nobody knows is guessed. */
function decodeNamed(bytes: Uint8Array, { charset, decode }: { charset: string; decode: Decode }): string {
  try {
    return decode(charset.toLowerCase(), bytes);
  } catch {
    return decodeText(bytes, decode).text;
  }
}

/** The parts of a structured value (N, ORG, ADR), escapes undone. */
export function partsOf(value: string, sign: ';' | ','): string[] {
  const parts = [''];
  for (const piece of value.match(/\\[\s\S]|[^\\]/g) ?? []) {
    if (piece === sign) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts.map(plain);
}

/** A text value, escapes undone, without blanks at its ends. */
export function plain(value: string): string {
  return value.replace(ESCAPED, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();
}
