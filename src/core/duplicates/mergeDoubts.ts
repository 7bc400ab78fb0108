/** What the owner is told of a merge before it is carried out, since no rule can settle it. */
import { readConsent } from '../customers/consent';
import { segmentOf } from '../customers/segment';
import type { MergedRows } from './mergedRows';
import { mergedCell } from './mergeFields';

/** The segments of the rows when they are not one and the same. */
export function contradiction({ rows }: MergedRows): readonly string[] {
  const segments = new Set(rows.flatMap(({ cells }) => segmentOf(cells.segment) ?? []));
  return segments.size > 1 ? [...segments] : [];
}

/** True when a row says yes and the merged customer does not, though nobody says no. */
export function isConsentLost(merged: MergedRows): boolean {
  const readings = merged.rows.map(({ cells }) => readConsent(cells.textConsent));
  const now = readConsent(mergedCell('textConsent', merged).cell);
  return readings.includes('yes') && now !== 'yes' && now !== 'no';
}
