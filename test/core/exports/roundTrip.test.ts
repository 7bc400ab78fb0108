/** Out and in again: nothing that a format can hold is lost, and docs/exports.md says what it cannot. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CustomerCells } from '../../../src/core/customers/customer';
import { fullNameOf } from '../../../src/core/customers/fullName';
import { FORMATS } from '../../../src/core/exports/formats';
import type { Leaving } from '../../../src/core/exports/leaving';
import type { IncomingCustomer } from '../../../src/core/imports/incoming';
import { comeBack, leave, RULES } from './people';
import { measured } from './whatComesBack';

test('what comes back of each format is what the table in docs/exports.md says', () => {
  const docs = readFileSync(path.resolve(__dirname, '../../../docs/exports.md'), 'utf8');
  const [, section = ''] = docs.split('## What comes back');
  const [table = ''] = section.split('| System |');
  const said = table
    .split('\n')
    .filter((line) => /\| (?:yes|no)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((text) => text.trim()),
    );
  expect(said).toEqual(measured());
});

const word = fc.constantFrom(
  'Ana',
  'Zoë',
  'O’Neil',
  'van der Berg',
  'Łukasz',
  'Mary Ann',
  '李',
  'Smith',
  'Müller',
  'Al',
);
const hostile = fc.constantFrom(
  '=1+1',
  '+41 x',
  '-2',
  '@SUM(A1)',
  '"quoted"',
  'a,b;c|d',
  "it's",
  "'=x",
  'line one\nline two',
  'tab\there',
  '\\n \\, \\;',
  '<b>x</b>',
  '🥐 ::: rye',
  'BEGIN:VCARD',
);
const text = fc
  .array(fc.oneof(hostile, word), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));
const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2026-11-19'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant('' as const));

const customer = (index: number): fc.Arbitrary<CustomerCells> =>
  fc.record({
    firstName: word,
    lastName: word,
    company: maybe(fc.constantFrom('Acme, Inc.', 'Bread & Co', 'Café "Zum Löwen"')),
    phone: fc.constant(`413-555-01${String(10 + index)}`),
    email: fc.constant(`p${index}@example.com`),
    segment: maybe(fc.constantFrom('Apostle', 'Loyalist', 'Mercenary', 'Hostage', 'Terrorist')),
    lastContactOn: maybe(day),
    nextFollowUpOn: maybe(day),
    rhythm: maybe(fc.integer({ min: 1, max: 400 }).map(String)),
    textConsent: maybe(fc.constantFrom('yes', 'no')),
    callConsent: maybe(fc.constant('yes')),
    referredBy: maybe(word),
    address: maybe(fc.constantFrom('1 Main St', 'Hauptstraße 5', '12 "The Mews", Flat 3')),
    city: maybe(word),
    state: maybe(fc.constantFrom('MA', 'CA')),
    postcode: maybe(fc.constantFrom('01101', '94103')),
    // One of this year leaves as a day without a year.
    birthday: maybe(day.filter((born) => born < RULES.today.slice(0, 4))),
    addedOn: maybe(day),
    archivedOn: maybe(day),
    notes: maybe(text),
  });
const people = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => customer(at))));

const FIELDS = [
  'company',
  'phone',
  'email',
  'segment',
  'lastContactOn',
  'nextFollowUpOn',
  'rhythm',
  'referredBy',
  'city',
  'state',
  'postcode',
  'address',
  'addedOn',
  'archivedOn',
  'notes',
  'id',
] as const;

/** What should come back of a customer, by field. */
function told({ values: all }: Leaving, format: string): unknown {
  const values = format === 'mailchimp' ? withoutHalfAddress(all) : all;
  const { textConsent, callConsent } = values;
  return {
    ...Object.fromEntries(FIELDS.map((field) => [field, values[field].replace(/\s+/g, ' ')])),
    name: values.full,
    closed: textConsent === 'no' ? 'call text' : '',
    open: [textConsent === 'yes', callConsent === 'yes'],
  };
}

/** Mailchimp takes a whole address or none: parts of one are in the notes. */
function withoutHalfAddress(values: Leaving['values']): Leaving['values'] {
  const { address, city, state, postcode, notes } = values;
  const parts = [address, city, state, postcode].filter((part) => part !== '');
  if (parts.length === 4) return values;
  const line = parts.length === 0 ? '' : `Address: ${parts.join(', ')}`;
  return { ...values, address: '', city: '', state: '', postcode: '', notes: `${notes} ${line}`.trim() };
}

function heard({ cells, optOuts }: IncomingCustomer): unknown {
  const stops = optOuts.filter((channel) => channel !== 'email');
  return {
    ...Object.fromEntries(FIELDS.map((field) => [field, (cells[field] ?? '').replace(/\s+/g, ' ')])),
    name: fullNameOf(cells),
    closed: [...stops].sort().join(' '),
    open: [cells.textConsent === 'Yes', cells.callConsent === 'Yes'],
  };
}

test.each(FORMATS)('%s: whoever leaves comes back the same, hostile notes to the letter', (format) => {
  fc.assert(
    fc.property(people, (list) => {
      const leaving = leave(list);
      const back = comeBack(format, leaving);
      const byId = (one: IncomingCustomer, other: IncomingCustomer) =>
        (one.cells.id ?? '') < (other.cells.id ?? '') ? -1 : 1;
      expect([...back].sort(byId).map(heard)).toEqual(leaving.map((one) => told(one, format)));
    }),
    { numRuns: 60 },
  );
});
