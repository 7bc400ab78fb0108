/** What of the sending journal moves with an archive: who got what, in fingerprints, so that nobody gets a text twice; what belongs to the old spreadsheet's own runs stays there. */
import { readRecord, writeRecord } from '../../core/texts/outbox/record';
import { leftToOwner, takenBack } from '../../core/texts/outbox/sendPlan';

type Entries = { readonly [name: string]: string };

/** The company whose key stays behind, a run at work, what went wrong in it, tests and stops of the old place. */
const OF_THE_OLD_PLACE: ReadonlySet<string> = new Set(
  ['provider', 'lease', 'stop', 'trouble', 'tests', 'last'].map((name) => `run ${name}`),
);
const JOB = 'job ';

/** The journal without what only the old spreadsheet needs. */
export function keptJournal(entries: Entries): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !OF_THE_OLD_PLACE.has(name)));
}

/**
 * What the new spreadsheet writes down: nothing that it has already; a text that had the owner's yes needs it anew, since the old
 * spreadsheet may have sent it since; of one that nobody knows of the owner decides.
 */
export function broughtBack(entries: Entries, present: Entries, minute: number): Entries {
  const missing = Object.entries(keptJournal(entries)).filter(([name]) => !(name in present));
  return Object.fromEntries(missing.map(([name, value]) => [name, settled(name, value, minute)]));
}

function settled(name: string, value: string, minute: number): string {
  const record = name.startsWith(JOB) ? readRecord(value) : undefined;
  if (record === undefined) return value;
  return writeRecord(leftToOwner(record) ?? takenBack(record, minute) ?? record);
}
