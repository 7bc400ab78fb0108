/** The yeses that an import brought go back with it: a line for each says so, and is no stop. */
import { CHANNEL_OF, isConsentField } from '../../core/customers/consent';
import { IMPORTED, withdrawnIn } from '../../core/customers/consentRecords';
import type { Change } from '../../core/undo/change';
import type { TakeBackPlan } from '../../core/undo/takeBackPlan';
import type { Book } from '../book';
import { addRecords, readConsents } from '../consentBook';

/** Of customers who go, or whose yes in the list goes. What they said since stays; a second time nothing is added. */
export function withdrawYeses(
  book: Book,
  plan: TakeBackPlan,
  { change: { kind, when }, country }: { readonly change: Change; readonly country: string },
): void {
  if (kind !== 'import') return;
  const { records } = readConsents(book, country);
  const back = plan.restored.flatMap(({ customerId, field }) =>
    isConsentField(field) ? `${customerId} ${CHANNEL_OF[field]}` : [],
  );
  const going = new Set([...plan.removed, ...back]);
  const withdrawn = withdrawnIn(records);
  const yeses = records.filter(
    ({ state, how, entered, customerId, channel, record }) =>
      state === 'granted' &&
      how === IMPORTED &&
      entered >= when &&
      (going.has(customerId) || going.has(`${customerId} ${channel}`)) &&
      !withdrawn.has(record),
  );
  if (yeses.length === 0) return;
  const { clock, person } = book.ports;
  const now = { state: 'withdrawn', entered: clock.utc(), on: clock.today(), by: person() } as const;
  const lines = yeses.map((yes) => ({ ...yes, ...now, evidence: yes.record, source: 'Taken back' }));
  addRecords(book, lines, { records, country });
}
