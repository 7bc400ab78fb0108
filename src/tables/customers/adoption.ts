/** What adopting a list would change in its cells: columns to add, spellings, spoilt phones, days typed as text. A pure plan; app carries it out. */
import { cellText, isDayCell, type Cell, type DayCell } from '../../core/cell';
import type { CustomerId, CustomerRow, Field, ReadingRules } from '../../core/customers/customer';
import { meantSegment, readSegment, type Segment } from '../../core/customers/segment';
import { cellOf, type SegmentWords } from '../../core/customers/segmentWords';
import { wordKey } from '../../core/customers/wordCounts';
import { readPhone } from '../../core/phone';
import { isDayEitherWay, readDay } from '../../core/typedDay';
import {
  findDottedProof,
  findProof,
  isDottedEitherWay,
  judgeDays,
  slashed,
  turnRound,
  typedOrder,
  type Swap,
} from './swappedDays';

/** A spelling of a segment that is understood, or a word whose meaning was told, and the customers where it stands. */
export interface Respelling {
  readonly from: string;
  /** '' for a lead. */
  readonly to: Segment | '';
  readonly ids: readonly CustomerId[];
}

/** What cells of one column shall hold, by customer; before ids are given all share the empty one, and only the count tells. */
export type CellChanges = readonly { readonly id: CustomerId; readonly cell: Cell }[];

export interface AdoptionPlan {
  /** Columns to add at the right end. */
  readonly missing: readonly Field[];
  /** Most frequent first. */
  readonly respellings: readonly Respelling[];
  /** Phones that are numbers or spoilt, as text. */
  readonly phones: CellChanges;
  readonly days: readonly DayPlan[];
}

/** What becomes of one column of days. */
export interface DayPlan {
  readonly field: Field;
  /** Days typed as text, as dates. */
  readonly changes: CellChanges;
  /** A text that shows how others like 05/09/2026 are read, where that is not how Sheets reads here. */
  readonly proof: string | undefined;
  /** Dates that are another day with day and month exchanged, as that day; written only when the swap is sure. */
  readonly turned: readonly { readonly id: CustomerId; readonly cell: DayCell }[];
  readonly swap: Swap;
  /** How Sheets reads here. */
  readonly dayFirst: boolean;
  /** Rows whose cell is a number and no day, as the year 2019: as dates they would be days of 1905. */
  readonly numbers: readonly number[];
  /** A text that shows that days with dots have the month first, where others could be read either way. */
  readonly dotted: string | undefined;
}

/** What the plan is made from. */
export interface AdoptionInput {
  readonly customers: readonly CustomerRow[];
  readonly fields: ReadonlySet<Field>;
  readonly rules: ReadingRules;
  /** What the owner's own words in the segment column mean. */
  readonly words: SegmentWords;
  /** Rows whose phone Sheets took for a formula. */
  readonly spoiltPhones: ReadonlySet<number>;
  /** True for a cell that the owner's formula fills: it is left alone. */
  readonly isFormula: (row: number, field: Field) => boolean;
}

/** As long as an international number without its plus. */
const BARE_DIGITS = /^\d{11,15}$/;
const EIGHT_DIGITS = /^\d{8}$/;
/** Needed at once; the other columns are added at first need. */
export const NEEDED: readonly Field[] = ['segment', 'lastContactOn', 'id', 'status'];
/** Birthdays are left as they are: many have no year. */
const DAY_FIELDS: readonly Field[] = ['lastContactOn', 'nextFollowUpOn', 'addedOn', 'archivedOn'];

/** The plan; empty lists where the list is right already. */
export function planAdoption(input: AdoptionInput): AdoptionPlan {
  return {
    missing: NEEDED.filter((field) => !input.fields.has(field)),
    respellings: planRespellings(input),
    phones: planPhones(input),
    days: DAY_FIELDS.filter((field) => input.fields.has(field))
      .map((field) => planDays(input, field))
      .filter(({ changes }) => changes.length > 0),
  };
}

function planRespellings({ customers, words, isFormula }: AdoptionInput): Respelling[] {
  const found = new Map<string, { from: string; to: Segment | ''; ids: CustomerId[] }>();
  for (const { row, id, cells } of customers) {
    const to = toBeWritten(cells.segment, words);
    if (to === undefined || cells.segment === to || isFormula(row, 'segment')) continue;
    const from = cellText(cells.segment);
    const entry = found.get(from) ?? { from, to, ids: [] };
    entry.ids.push(id);
    found.set(from, entry);
  }
  return [...found.values()].sort((a, b) => b.ids.length - a.ids.length);
}

function toBeWritten(cell: Cell | undefined, words: SegmentWords): Segment | '' | undefined {
  if (readSegment(cell).kind === 'blank') return cellText(cell) === '' ? undefined : '';
  const meaning = meantSegment(cell) ?? words.get(wordKey(cell));
  return meaning === undefined ? undefined : cellOf(meaning);
}

function planPhones({ customers, rules, spoiltPhones, isFormula }: AdoptionInput): CellChanges {
  return customers.flatMap(({ row, id, cells: { phone } }) => {
    const isSpoilt = spoiltPhones.has(row);
    if (phone === undefined || phone === '' || (!isSpoilt && isFormula(row, 'phone'))) return [];
    const cell = phoneText(phone, rules.country);
    return cell === phone && !isSpoilt ? [] : [{ id, cell }];
  });
}

/** The text that was typed: bare digits that begin with the country's code, or are a number only with a plus, have lost it. */
function phoneText(cell: Cell, country: string): string {
  const text = typeof cell === 'string' ? cell : cellText(cell);
  if (!BARE_DIGITS.test(text)) return text;
  const reading = readPhone(text, country);
  if (reading.kind === 'phone') return reading.phone === `+${text}` ? reading.phone : text;
  const withPlus = readPhone(`+${text}`, country);
  return withPlus.kind === 'phone' ? withPlus.phone : text;
}

function planDays({ customers, rules: { dayFirst }, isFormula }: AdoptionInput, field: Field): DayPlan {
  const typed = customers.flatMap(({ row, id, cells }) => {
    const cell = cells[field];
    // Eight digits are a day to us, but none to Sheets.
    const text = typeof cell === 'number' && EIGHT_DIGITS.test(String(cell)) ? String(cell) : cell;
    const isDay = typeof text === 'string' || isDayCell(text);
    return isDay && !isFormula(row, field) ? [{ id, cell: text }] : [];
  });
  const cells = typed.map(({ cell }) => cell);
  const swap = judgeDays(cells, dayFirst);
  const shown = findProof(cells, dayFirst);
  const order = shown === undefined ? dayFirst : typedOrder(shown)?.dayFirst === true;
  const isProven = (text: Cell) => shown !== undefined && typeof text === 'string' && isDayEitherWay(text);
  const dottedProof = findDottedProof(cells);
  const isDotted = (text: Cell) =>
    dottedProof !== undefined && typeof text === 'string' && isDottedEitherWay(text);
  const changes = typed.flatMap(({ id, cell }) => {
    if (isDayCell(cell) || !(isCertain(cell) || isProven(cell) || isDotted(cell))) return [];
    const reading = isDotted(cell) ? readDay(slashed(cell), false) : readDay(cell, order);
    return reading.kind === 'day' ? [{ id, cell: { day: reading.day } }] : [];
  });
  const turned = typed.flatMap(({ id, cell }) => {
    if (!isDayCell(cell) || Number(cell.day.slice(8)) > 12) return [];
    const meant = turnRound(cell);
    return meant.day === cell.day ? [] : [{ id, cell: meant }];
  });
  const proof = order !== dayFirst && cells.some(isProven) ? shown : undefined;
  const dotted = cells.some(isDotted) ? dottedProof : undefined;
  const numbers = customers.flatMap(({ row, cells: line }) => (isNoDay(line[field], dayFirst) ? row : []));
  return { field, changes, proof, turned, swap, dayFirst, dotted, numbers };
}

function isNoDay(cell: Cell | undefined, dayFirst: boolean): boolean {
  return typeof cell === 'number' && readDay(cell, dayFirst).kind !== 'day';
}

/** Of `03/04/2026` nobody knows by itself which is the month, when it came as text from somewhere else. */
function isCertain(text: string): boolean {
  const match = /^\s*(\d{1,2})[/\-.](\d{1,2})[/\-.]\d{2,4}\b/.exec(text);
  return match === null || Number(match[1]) > 12 || Number(match[2]) > 12 || match[1] === match[2];
}
