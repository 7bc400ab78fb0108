/** Nobody gets a second text or call in a month because two rows became one: what went to a row that goes counts for the one who stays. */
import { cellText } from '../../core/cell';
import type { CustomerId } from '../../core/customers/customer';
import { monthOf } from '../../core/day';
import { readRecord, writeRecord, type JobRecord } from '../../core/texts/outbox/record';
import { leftToOwner } from '../../core/texts/outbox/sendPlan';
import { callKey, textKey } from '../../core/texts/text';
import type { RowChange } from '../../core/undo/change';
import { Journal } from '../outbox/journal';
import type { Ports } from '../ports';

/** Stands for the journal among the tabs of a change. */
export const JOURNAL = 'journal';

/** What did not arrive anywhere is no text of the month. */
const NO_TEXT: ReadonlySet<JobRecord['state']> = new Set([
  'approved',
  'withdrawn',
  'rejected',
  'undelivered',
]);

/** What will stand in the journal under the keys of the one who stays; nothing when their own text or call went out. */
export function recordsToKeep(
  { clock }: Ports,
  journal: Journal,
  { gone, keep }: { readonly gone: readonly CustomerId[]; readonly keep: CustomerId },
): RowChange[] {
  if (!journal.isInUse) return [];
  const month = monthOf(clock.today());
  return [textKey, callKey].flatMap((keyOf): RowChange[] => {
    const own = journal.recordOf(keyOf(month, keep));
    const sent = gone
      .map((id) => journal.recordOf(keyOf(month, id)))
      .find((record) => record !== undefined && !NO_TEXT.has(record.state));
    if (sent === undefined || (own !== undefined && !NO_TEXT.has(own.state))) return [];
    const name = journal.nameOf(keyOf(month, keep));
    const was = own === undefined ? '' : writeRecord(own);
    // Two records must not look for one text in the provider's list.
    const wrote = writeRecord(leftToOwner(sent) ?? sent);
    return [{ tab: JOURNAL, key: {}, was: { [name]: was }, wrote: { [name]: wrote } }];
  });
}

/** Writes what stands in a change. */
export function putRecords(ports: Ports, rows: readonly RowChange[]): void {
  changeRecords(ports, rows, (now, { wrote }) =>
    now !== undefined && writeRecord(now) === wrote ? undefined : readRecord(wrote),
  );
}

/** Takes it back where it is still what was written. */
export function putRecordsBack(ports: Ports, rows: readonly RowChange[]): void {
  changeRecords(ports, rows, (now, { was, wrote }) =>
    now === undefined || writeRecord(now) !== wrote
      ? undefined
      : (readRecord(was) ?? { ...now, state: 'withdrawn', minute: ports.clock.minute() }),
  );
}

type Change = (
  now: JobRecord | undefined,
  texts: { readonly was: string; readonly wrote: string },
) => JobRecord | undefined;

function changeRecords(ports: Ports, rows: readonly RowChange[], change: Change): void {
  const ours = rows.filter(({ tab }) => tab === JOURNAL);
  if (ours.length === 0) return;
  const journal = new Journal(ports);
  const present = journal.jobs();
  const records = new Map<string, JobRecord>();
  for (const { was, wrote } of ours)
    for (const [name, cell] of Object.entries(wrote)) {
      const record = change(present.get(name), { was: cellText(was?.[name]), wrote: cellText(cell) });
      if (record !== undefined) records.set(name, record);
    }
  journal.put(records);
}
