/** How much developer metadata a spreadsheet can hold. */
import { ServiceError } from '../contract';
import type { MetadataItem } from './model/rules';

/** Characters of keys and values: for the spreadsheet itself, and as many for each tab with its rows and columns (Google's guide to metadata). */
const allowance = 30_000;

/** The items as they are; throws when they are more than Google keeps. Google's words for it are not known. */
export function withinAllowance(items: readonly MetadataItem[]): readonly MetadataItem[] {
  const used = new Map<number | undefined, number>();
  for (const { key, value, place } of items) {
    const tab = place.kind === 'SPREADSHEET' ? undefined : place.sheetId;
    const size = (used.get(tab) ?? 0) + key.length + (value ?? '').length;
    used.set(tab, size);
    if (size > allowance) throw new ServiceError(`Developer metadata is limited to ${allowance} characters.`);
  }
  return items;
}
