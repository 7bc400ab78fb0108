/** Thrown when somebody moved columns under our hands in a way that only a fresh start can cope with; what was hit is put back first. */
export class MovedMeanwhile extends Error {}

/** What is thrown when the ids of the list are deleted while something is written by them. */
export const IDS_GONE = 'ids were deleted';

/** True for what Google throws at whoever reads or writes a tab that was deleted meanwhile. */
export function isTabGone(error: unknown): boolean {
  return /Sheet \d+ not found/.test(String(error));
}
