/** Carries the rows of files to the server in portions, from where an earlier time stopped. */
import { nextPortion } from '../../src/core/files/portions';
import type { RawTable } from '../../src/core/imports/incoming';
import type { TransferDesk } from './desk';

export interface Journey {
  readonly importId: string;
  readonly tables: readonly RawTable[];
  /** Rows of each that are there already. */
  readonly have: readonly number[];
  /** Asked before each portion. */
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: { done: number; total: number }) => void;
}

const NOT_TAKEN =
  'Your spreadsheet does not take the rows just now. Nothing was changed. Try again in a minute.';

/** How the journey ended; a failure has been said. */
export async function sendRows(
  desk: TransferDesk,
  journey: Journey,
): Promise<'all' | 'cancelled' | 'failed'> {
  const { importId, tables, isCancelled, onProgress } = journey;
  const have = tables.map((_, file) => journey.have[file] ?? 0);
  const total = sum(tables.map(({ rows }) => rows.length));
  for (const [file, { rows }] of tables.entries()) {
    for (let from = have[file] ?? 0; from < rows.length; from = have[file] ?? 0) {
      onProgress({ done: sum(have), total });
      if (isCancelled()) return 'cancelled';
      const answer = await desk.request('addImportRows', {
        importId,
        file,
        from,
        rows: nextPortion(rows, from),
      });
      if (answer === undefined) return 'failed';
      // A server that takes nothing would be asked for ever.
      if (answer.have <= from) {
        desk.say({ isGood: false, sentence: NOT_TAKEN });
        return 'failed';
      }
      have[file] = answer.have;
    }
  }
  return isCancelled() ? 'cancelled' : 'all';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
