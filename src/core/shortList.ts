/** Lists of which most have nothing or one thing in them: of 50,000 lines each has several, and what they take up would be a third of an import's memory. */

/** One empty list for all. */
export const NONE: readonly never[] = [];

/** The list with one more, no longer than it must be: an array that grows has room for 17 at once. */
export function withOne<T>(list: readonly T[], one: T): readonly T[] {
  return list.length === 0 ? [one] : [...list, one];
}
