/** What was told at set-up of a row that goes counts for the one who stays: nobody has to be asked again because two rows became one. */
import { readConsent } from '../../core/customers/consent';
import { idNumber } from '../../core/customers/customer';
import { reachedOf } from '../../core/customers/stoppedButYes';
import type { Book } from '../book';
import { Journal } from '../outbox/journal';
import { mergedRow, type GroupToMerge } from './groupToMerge';

/** For the same number only, since consent belongs to one; `country` is for numbers without a country code. */
export function inheritYes({ ports }: Book, { kept, gone, plan }: GroupToMerge, country: string): void {
  const merged = mergedRow({ kept, plan });
  if (readConsent(merged.cells.textConsent) !== 'yes') return;
  const journal = new Journal(ports);
  const told = journal.told();
  if (told === undefined || told === 'everybody' || told.has(idNumber(kept.id))) return;
  const { phone } = reachedOf(merged, country);
  const isTold = gone.some(
    (one) =>
      told.has(idNumber(one.id)) &&
      readConsent(one.cells.textConsent) === 'yes' &&
      reachedOf(one, country).phone === phone,
  );
  if (isTold) journal.keepTold(new Set(told).add(idNumber(kept.id)));
}
