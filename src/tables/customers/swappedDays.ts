/** Days that Sheets took the other way round: where the month goes first, 05/09/2026 of somebody who writes the day first became 9 May, and 27/12/2025 stayed a text. */
import { isDayCell, type DayCell } from '../../core/cell';
import type { Day } from '../../core/day';
import { isDayEitherWay, readDay } from '../../core/typedDay';

/** `sure` when nothing else explains the column, `maybe` when chance or a habit could. */
export type Swap = 'no' | 'maybe' | 'sure';

/** Without dots: where days are written with slashes, Sheets reads no dots. */
const SLASHED = /^\s*(\d{1,2})([/-])(\d{1,2})\2\d{2,4}\b/;
/** That of so many dates none is later than the 12th is chance in one list of 115. */
const LEAST_DATES = 5;
/** One could be a typing error. */
const LEAST_TEXTS = 2;
/** With fewer days of the month, or months, it may be a habit: the first of each month, or a list begun in its first days. */
const LEAST_VARIETY = 3;
/** Two for each day that can only be one, where chance gives two for each three: the few were typed with the month in letters, or the year first. */
const EITHER_PER_OTHER = 2;
/** Of all days three in five can only be one; with more others for each than this, other people typed them. */
const OTHERS_PER_TEXT = 4;

/** What the dates and texts of one column show; `dayFirst` is how Sheets reads here. */
export function judgeDays(cells: readonly (DayCell | string)[], dayFirst: boolean): Swap {
  const all = cells.filter(isDayCell).map(({ day }) => day);
  const days = all.filter(isEitherWay);
  const others = all.length - days.length;
  const texts = [...new Set(cells)].flatMap((cell) => (isDayCell(cell) ? [] : (typedOrder(cell) ?? [])));
  const daysOfMonth = new Set(days.map((day) => Number(day.slice(8))));
  const isOdd = days.length >= others * EITHER_PER_OTHER && texts.length >= LEAST_TEXTS;
  const isExplained = days.length === 0 || (others > 0 && !isOdd);
  if (isExplained || texts.length === 0 || texts.some((text) => text.dayFirst === dayFirst)) return 'no';
  // What is kept by the month stands on the first of each: all these count once.
  const dates = new Set(days.map((day) => (day.endsWith('-01') ? '' : day))).size;
  const months = new Set(days.map((day) => day.slice(5, 7))).size;
  // Turned round, the days of the month are months: those of the texts, when all is of one season.
  const isOneSeason = [...daysOfMonth].every((day) => texts.some(({ month }) => month === day));
  const isEnough =
    dates >= LEAST_DATES && texts.length >= LEAST_TEXTS && dates <= texts.length * OTHERS_PER_TEXT;
  const isVaried = months >= LEAST_VARIETY && (daysOfMonth.size >= LEAST_VARIETY || isOneSeason);
  // Who typed `2026-09-22` may have typed `2026-09-02` too, which is right as it stands.
  return others === 0 && isEnough && isVaried ? 'sure' : 'maybe';
}

/** True for a day that is one with day and month exchanged as well. */
function isEitherWay(day: Day): boolean {
  return Number(day.slice(8)) <= 12;
}

/** A text like 27/12/2025 that shows how 05/09/2026, text as well, was typed; undefined where too few do, or others show the contrary. */
export function findProof(cells: readonly (DayCell | string)[], dayFirst: boolean): string | undefined {
  const texts = [...new Set(cells.flatMap((cell) => (isDayCell(cell) ? [] : cell.trim())))];
  const proofs = texts.filter(typedOrder);
  const [order, ...others] = new Set(proofs.map((text) => typedOrder(text)?.dayFirst));
  // A date that can only have been read as Sheets reads here was typed so.
  const isContrary =
    order !== dayFirst && cells.some((cell) => isDayCell(cell) && Number(cell.day.slice(8)) > 12);
  const open = texts.filter(isDayEitherWay).length;
  const isEnough = proofs.length >= LEAST_TEXTS && open <= proofs.length * OTHERS_PER_TEXT;
  return isEnough && others.length === 0 && !isContrary ? proofs[0] : undefined;
}

const DOTTED = /^\s*\d{1,2}\.\d{1,2}\.\d{2,4}\b/;

/** A text like 06.27.2026 that shows that the month goes first where dots stand, which is not the habit; undefined where too few do, or one of any kind shows the contrary. */
export function findDottedProof(cells: readonly (DayCell | string)[]): string | undefined {
  const texts = [...new Set(cells)].filter((cell): cell is string => !isDayCell(cell) && DOTTED.test(cell));
  const orders = texts.map((text) => typedOrder(slashed(text))?.dayFirst);
  const proofs = texts.filter((_, index) => orders[index] === false);
  const isContrary = cells.some((cell) => !isDayCell(cell) && typedOrder(slashed(cell))?.dayFirst === true);
  return proofs.length >= LEAST_TEXTS && !isContrary ? proofs[0]?.trim() : undefined;
}

/** True for `07.04.2026`, which by itself is the 7th of April. */
export function isDottedEitherWay(text: string): boolean {
  return DOTTED.test(text) && isDayEitherWay(slashed(text));
}

/** The same day with the signs that can be read either way. */
export function slashed(text: string): string {
  return text.replace(/\./g, '/');
}

/** What 27/12/2025 shows of whoever typed it; undefined where either order is possible, or neither. */
export function typedOrder(text: string): { readonly dayFirst: boolean; readonly month: number } | undefined {
  const match = SLASHED.exec(text);
  const [first, second] = [Number(match?.[1]), Number(match?.[3])];
  const dayFirst = first > 12;
  if (dayFirst === second > 12 || readDay(text, true).kind !== 'day') return undefined;
  return { dayFirst, month: Math.min(first, second) };
}

/** The 5th of September for the 9th of May, at the same time of day; the day of the month is 12 at most. */
export function turnRound(cell: DayCell): DayCell {
  return { ...cell, day: cell.day.replace(/-(..)-(..)/, '-$2-$1') as Day };
}
