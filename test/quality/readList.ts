/** Reads a list of the folder as an import would. */
import { tableOf } from '../../local/files';
import type { ReadingRules } from '../../src/core/customers/customer';
import type { Day } from '../../src/core/day';
import type { IncomingFile, RawTable } from '../../src/core/imports/incoming';
import { good, type Result } from '../../src/core/result';
import { readTable } from '../../src/tables/imports/readTable';
import type { ListFile } from './run';

export const RULES: ReadingRules = { country: 'US', dayFirst: false, today: '2026-11-20' as Day };

/** The file as rows of text, and what they tell. */
export function readList({ file, bytes }: ListFile): Result<{ table: RawTable; incoming: IncomingFile }> {
  const read = tableOf(file, bytes);
  return read.ok ? good({ table: read.value, incoming: readTable(read.value, RULES) }) : read;
}
