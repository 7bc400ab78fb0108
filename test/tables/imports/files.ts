/** The fixtures read as an owner's files are, and what was read in few words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadingRules } from '../../../src/core/customers/customer';
import type { Day } from '../../../src/core/day';
import { readFile } from '../../../src/core/files/readFile';
import type { IncomingCustomer, IncomingFile, RawTable } from '../../../src/core/imports/incoming';
import { readTable } from '../../../src/tables/imports/readTable';
import { TOOLS } from '../../core/files/tools';

const FOLDER = path.resolve(__dirname, '../../data/imports');

export const US: ReadingRules = { country: 'US', dayFirst: false, today: '2026-11-20' as Day };
export const DE: ReadingRules = { country: 'DE', dayFirst: true, today: '2026-11-20' as Day };

/** A fixture as rows of text. */
export function tableOf(file: string): RawTable {
  const read = readFile(file, readFileSync(path.join(FOLDER, file)), TOOLS);
  if (!read.ok) throw new Error(read.trouble.message);
  return read.value;
}

/** A table written down in a test. */
export function table(...rows: readonly (readonly string[])[]): RawTable {
  return { file: 'list.csv', encoding: 'UTF-8', delimiter: ',', rows };
}

/** Everything that is known of a customer in one flat object, without what is blank; `more` are further ways to reach them. */
export function flat({
  line,
  externalId,
  cells,
  morePhones,
  moreEmails,
  optOuts,
  stoppedOn = {},
  changedOn,
}: IncomingCustomer) {
  const more = [...morePhones, ...moreEmails].join(' ');
  const days = Object.entries(stoppedOn).map(([channel, day]) => `${channel} ${day}`);
  const rest = { externalId, more, stops: optOuts.join(' '), stoppedOn: days.join(' '), changedOn };
  const filled = Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== ''));
  return { line, ...cells, ...filled };
}

/** What was read of a file, in few words. */
export function summary(read: IncomingFile) {
  const { source, system, headingLine, refused } = read;
  return { source, system, headingLine, refused: refused.map(({ line, why }) => `${line}: ${why}`) };
}

/** A fixture, read. */
export function read(file: string, rules = US): IncomingFile {
  return readTable(tableOf(file), rules);
}

/** The customer made of one row. */
export function customer(cells: { readonly [heading: string]: string | undefined }) {
  const row = Object.values(cells).map((cell) => cell ?? '');
  const [found] = readTable(table(Object.keys(cells), row), US).customers;
  return found && flat(found);
}

/** A file, what it is known for, and its customers to the last cell. */
export type Fixture = readonly [file: string, told: object, customers: readonly object[]];

/** Two tests for each fixture. */
export function describeFixtures(fixtures: readonly Fixture[], rulesFor = (_file: string) => US): void {
  describe.each(fixtures)('%s', (file, told, customers) => {
    const incoming = read(file, rulesFor(file));

    test('is known for what it is, and what is no customer is left out with its reason', () => {
      expect(summary(incoming)).toEqual(told);
    });

    test('gives every customer, each cell as the list reads it', () => {
      expect(incoming.customers.map(flat)).toEqual(customers);
    });
  });
}
