/** Walks over a text of separated values without keeping its cells: how many cells each record has, how its lines end, which sign separates. */

/** Signs that separate cells; of two that fit equally well the first one, since commas stand in addresses and names. */
const SEPARATORS = ['\t', '|', ';', ','];
/** Characters and records that tell which one it is. */
const SAMPLE = 262_144;
const SAMPLE_RECORDS = 500;
/** Share of the records with the same number of cells from which a sign is taken seriously. */
const REGULAR = 0.6;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** What a walk found. */
export interface Records {
  /** How many cells each record has. */
  readonly widths: readonly number[];
  readonly widest: number;
  /** How every record ends; `mixed` when they differ. */
  readonly lineEnd: '\n' | '\r\n' | '\r' | 'mixed';
}

/** Where the walk stops, so that no text takes longer than it deserves. */
export interface Bounds {
  readonly records: number;
  readonly cells: number;
}

/** Walks to the end or to the bounds. A quote counts only where a cell begins, and ends only where a cell ends. */
export function walkRecords(text: string, separator: string, bounds: Bounds): Records {
  const sign = separator.charCodeAt(0);
  const widths: number[] = [];
  const ends = new Set<'\n' | '\r\n' | '\r'>();
  let cells = 1;
  let widest = 1;
  let at = 0;
  while (at < text.length && widths.length < bounds.records && widest <= bounds.cells) {
    at = endOfCell(text, at, sign);
    const code = text.charCodeAt(at);
    if (code === sign) {
      cells++;
      widest = Math.max(widest, cells);
    } else {
      widths.push(cells);
      cells = 1;
      const isPair = code === CR && text.charCodeAt(at + 1) === LF;
      if (at < text.length) ends.add(isPair ? '\r\n' : code === CR ? '\r' : '\n');
      if (isPair) at++;
    }
    at++;
  }
  const [lineEnd = '\n'] = ends;
  return { widths, widest, lineEnd: ends.size > 1 ? 'mixed' : lineEnd };
}

/** The place of the separator or line end after the cell that begins here. */
function endOfCell(text: string, from: number, sign: number): number {
  let at = from;
  if (text.charCodeAt(at) === QUOTE) at = endOfQuotes(text, at + 1, sign);
  while (at < text.length && !endsCell(text.charCodeAt(at), sign)) at++;
  return at;
}

function endOfQuotes(text: string, from: number, sign: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) at++;
    else if (at + 1 >= text.length || endsCell(next, sign)) return at + 1;
  }
  return text.length;
}

function endsCell(code: number, sign: number): boolean {
  return code === sign || code === LF || code === CR;
}

interface Candidate {
  readonly separator: string;
  /** Cells of most records. */
  readonly width: number;
  /** How many of the records have so many. */
  readonly share: number;
  /** The first that has, from 0: the headings, when the sign is right. */
  readonly first: number;
}

/** The sign that cuts the text most regularly from the earliest line on; a comma when none does. */
export function guessSeparator(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const bounds = { records: SAMPLE_RECORDS, cells: Infinity };
  const candidates = SEPARATORS.map((separator) => judge(separator, walkRecords(sample, separator, bounds)))
    .filter(({ width }) => width > 1)
    .sort(better);
  return candidates[0]?.separator ?? ',';
}

function judge(separator: string, { widths }: Records): Candidate {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const cut = [...counts].filter(([width]) => width > 1);
  const [width = 1, count = 0] = cut.reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  return { separator, width, share: count / widths.length, first: widths.indexOf(width) };
}

function better(one: Candidate, other: Candidate): number {
  const isRegular = [one.share >= REGULAR, other.share >= REGULAR];
  if (isRegular[0] !== isRegular[1]) return isRegular[0] ? -1 : 1;
  if (!isRegular[0]) return other.share - one.share || other.width - one.width;
  return one.first - other.first || other.width - one.width;
}
