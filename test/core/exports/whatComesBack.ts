/** What each format brings back of a customer, measured: out through it, in again through our own import. */
import type { CustomerCells } from '../../../src/core/customers/customer';
import { fullNameOf } from '../../../src/core/customers/fullName';
import { FORMATS } from '../../../src/core/exports/formats';
import type { IncomingCustomer } from '../../../src/core/imports/incoming';
import { comeBack, idOf, leave, recordOf } from './people';

/** Somebody with everything. */
export const WHOLE: CustomerCells = {
  name: 'Ana van der Berg',
  company: 'Acme, Inc.',
  phone: '413-555-0101',
  email: 'ana@example.com',
  segment: 'Apostle',
  lastContactOn: '2026-09-01',
  nextFollowUpOn: '2026-12-24',
  rhythm: '45',
  textConsent: 'yes',
  callConsent: 'yes',
  referredBy: 'Ben Brown',
  address: '1 Main St',
  city: 'Springfield',
  state: 'MA',
  postcode: '01101',
  birthday: '1980-03-14',
  addedOn: '2020-01-02',
  notes: 'rye; "no" nuts,\n=1+1',
};

interface Trait {
  readonly name: string;
  readonly cells?: CustomerCells;
  /** Says no to e-mail in the Consent tab. */
  readonly isStopped?: boolean;
  readonly heard: (back: IncomingCustomer) => unknown;
  readonly wanted: unknown;
}

const cell = (name: string, field: keyof IncomingCustomer['cells'], wanted: string): Trait => ({
  name,
  heard: ({ cells }) => cells[field] ?? '',
  wanted,
});

const TRAITS: readonly Trait[] = [
  { name: 'Name', heard: ({ cells }) => fullNameOf(cells), wanted: 'Ana van der Berg' },
  cell('Company', 'company', 'Acme, Inc.'),
  cell('Phone', 'phone', '+14135550101'),
  cell('Email', 'email', 'ana@example.com'),
  cell('Segment', 'segment', 'Apostle'),
  {
    name: 'Address, city, state, postcode',
    heard: ({ cells }) => [cells.address, cells.city, cells.state, cells.postcode],
    wanted: ['1 Main St', 'Springfield', 'MA', '01101'],
  },
  cell('Birthday', 'birthday', '1980-03-14'),
  { ...cell('Birthday without its year', 'birthday', 'March 14'), cells: { birthday: '3/14' } },
  cell('Last contact', 'lastContactOn', '2026-09-01'),
  cell('Next follow-up', 'nextFollowUpOn', '2026-12-24'),
  cell('Follow up every (days)', 'rhythm', '45'),
  cell('Referred by', 'referredBy', 'Ben Brown'),
  cell('Added on', 'addedOn', '2020-01-02'),
  { ...cell('Archived on', 'archivedOn', '2026-11-01'), cells: { archivedOn: '2026-11-01' } },
  cell('Notes', 'notes', 'rye; "no" nuts,\n=1+1'),
  cell('Yes to texts', 'textConsent', 'Yes'),
  cell('Yes to calls', 'callConsent', 'Yes'),
  { name: 'No to texts', cells: { textConsent: 'no' }, heard: closed, wanted: ['call', 'text'] },
  { name: 'No to calls, yes to texts', cells: { callConsent: 'no' }, heard: closed, wanted: ['call'] },
  { name: 'No to e-mail', isStopped: true, heard: closed, wanted: ['email'] },
  cell('Customer ID', 'id', idOf(0)),
  {
    name: 'Ids that other systems gave',
    cells: { 'external:HubSpot': '77', 'external:Square': 'SQ-7' },
    heard: ({ cells, externalId }) => [cells['external:HubSpot'] ?? externalId, cells['external:Square']],
    wanted: ['77', 'SQ-7'],
  },
];

function closed({ optOuts }: IncomingCustomer): string[] {
  return [...optOuts].sort();
}

/** A line for each trait: its name, and `yes` or `no` for each format. */
export function measured(): string[][] {
  return TRAITS.map((trait) => [
    trait.name,
    ...FORMATS.map((format) => (isBack(trait, format) ? 'yes' : 'no')),
  ]);
}

function isBack({ cells = {}, isStopped, heard, wanted }: Trait, format: string): boolean {
  const records = isStopped ? [recordOf('ana@example.com', 'email', 'revoked')] : [];
  const [back] = comeBack(format, leave([{ ...WHOLE, ...cells }], records));
  return back !== undefined && JSON.stringify(heard(back)) === JSON.stringify(wanted);
}
