/** Customers for the tests of files that leave: rows of a list by field, read as the list would be, and what comes back of their files. */
import { openConsentBook, type ConsentRecord } from '../../../src/core/customers/consentRecords';
import type {
  CustomerCells,
  CustomerId,
  CustomerRow,
  Field,
  ReadingRules,
} from '../../../src/core/customers/customer';
import type { Day } from '../../../src/core/day';
import type { ExportFile } from '../../../src/core/exports/columns';
import { exportFiles } from '../../../src/core/exports/formats';
import { leavingOf, type Leaving } from '../../../src/core/exports/leaving';
import { readFile } from '../../../src/core/files/readFile';
import type { IncomingCustomer, IncomingFile } from '../../../src/core/imports/incoming';
import { COLUMNS } from '../../../src/tables/customers/columns';
import { readTable } from '../../../src/tables/imports/readTable';
import { TOOLS } from '../files/tools';

export const RULES: ReadingRules = { country: 'US', dayFirst: false, today: '2026-11-20' as Day };

const HEADINGS = new Map<Field, string>([
  ...COLUMNS.map(({ field, heading }) => [field, heading] as const),
  ...['HubSpot', 'Keap', 'SharpSpring', 'Dynamics 365', 'Google', 'Mailchimp', 'Square'].map(
    (system) => [`external:${system}` as const, `${system} ID`] as const,
  ),
]);

/** Customers with ids C-00000A, C-00000B …; `records` are of the Consent tab. */
export function leave(people: readonly CustomerCells[], records: readonly ConsentRecord[] = []): Leaving[] {
  const customers = people.map((cells, index): CustomerRow => ({ row: index + 2, id: idOf(index), cells }));
  const consent = openConsentBook(records, RULES.country, (text) => text);
  return leavingOf(customers, { rules: RULES, consent, records, headings: HEADINGS });
}

export function idOf(index: number): CustomerId {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ';
  const digits = String(Math.floor(index / letters.length)).padStart(5, '0');
  return `C-${digits}${letters.charAt(index % letters.length)}` as CustomerId;
}

/** The rows of a file as a spreadsheet program has them: what keeps a formula from being one is still there. */
export function rowsOf(file: ExportFile | undefined): string[][] {
  return file === undefined
    ? []
    : TOOLS.parse(file.text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
}

/** The cells of a column of the file of this name. */
export function cellsOf(files: readonly ExportFile[], name: string, heading: string): string[] {
  const [headings = [], ...rows] = rowsOf(files.find((file) => file.name === name));
  return rows.map((row) => row[headings.indexOf(heading)] ?? 'no such column');
}

/** What our own import makes of the files of a format, those that only repeat something left out. */
export function comeBack(format: string, leaving: readonly Leaving[]): IncomingCustomer[] {
  return exportFiles(format, leaving)
    .filter(({ name }) => !REPEATING.includes(name))
    .flatMap((file) => readBack(file).customers);
}

const REPEATING = ['hubspot-opt-outs.csv', 'Account.csv'];

/** A file as our own import reads it. */
export function readBack({ name, text }: ExportFile): IncomingFile {
  const read = readFile(name, new TextEncoder().encode(text), TOOLS);
  if (!read.ok) throw new Error(read.trouble.message);
  return readTable(read.value, RULES);
}

/** A record of the Consent tab. */
export function recordOf(
  contact: string,
  channel: ConsentRecord['channel'],
  state: ConsentRecord['state'],
): ConsentRecord {
  const texts = {
    name: '',
    how: '',
    wording: '',
    where: '',
    by: '',
    evidence: '',
    revokedBy: '',
    source: '',
  };
  return {
    record: 'R-000001',
    entered: '',
    on: '2026-11-01',
    customerId: '',
    ...texts,
    contact,
    channel,
    state,
  };
}
