// Incoming files in as few words as possible, and the list as it would stand after a plan was carried out.
import { NO_RECORDS, openConsentBook, type ConsentRecord } from '../../../src/core/customers/consentRecords';
import type { CustomerId, CustomerRow, Field } from '../../../src/core/customers/customer';
import type { IncomingCustomer, IncomingFile, IncomingPurchase } from '../../../src/core/imports/incoming';
import type { ConsentNews, ImportInput, ImportPlan } from '../../../src/core/imports/planTypes';
import type { KnownPurchase } from '../../../src/core/imports/purchases';
import { hash } from '../customers/records';
import { day, RULES } from '../people';

/** A line of a file: its cells, and what else it says. */
export type Said = Partial<Omit<IncomingCustomer, 'line' | 'cells'>> & {
  readonly cells?: IncomingCustomer['cells'];
};

/** A file with these lines, from line 2 on. */
export function file(lines: readonly Said[], parts: Partial<IncomingFile> = {}): IncomingFile {
  return {
    file: 'people.csv',
    source: 'HubSpot contacts',
    system: 'HubSpot',
    headingLine: 1,
    customers: lines.map((said, index) => ({
      line: index + 2,
      externalId: '',
      cells: {},
      morePhones: [],
      moreEmails: [],
      optOuts: [],
      changedOn: '',
      ...said,
    })),
    purchases: [],
    refused: [],
    ...parts,
  };
}

/** A sale of Ana's, until the parts given say otherwise. */
export function sale(parts: Partial<IncomingPurchase> = {}): IncomingPurchase {
  return {
    line: 2,
    externalId: '',
    name: 'Ana Adams',
    phone: '+14135550101',
    email: '',
    on: day('2026-10-01'),
    amount: 12.5,
    what: 'Rye',
    order: '',
    ...parts,
  };
}

export const FIELDS: readonly Field[] = [
  'id',
  'name',
  'phone',
  'email',
  'segment',
  'lastContactOn',
  'textConsent',
  'notes',
];

/** Everything a plan needs, with a list and nothing else known. */
export function input(
  customers: readonly CustomerRow[],
  files: readonly IncomingFile[],
  parts: Partial<ImportInput> = {},
): ImportInput {
  return {
    files,
    customers,
    fields: new Set(FIELDS),
    rules: RULES,
    consent: NO_RECORDS,
    stopsTakenIn: new Set(),
    words: { textConsent: { yes: 'yes', no: 'no' }, callConsent: { yes: 'yes', no: 'no' } },
    purchases: [],
    choice: 'blanks',
    answers: new Map(),
    hasStory: false,
    ...parts,
  };
}

/** The list, the records and the purchases after the plan. */
export function after(
  given: ImportInput,
  plan: ImportPlan,
  records: readonly ConsentRecord[] = [],
): ImportInput {
  plan.created.forEach((person, index) => {
    if (person.id === '') person.id = `C-N${String(index).padStart(5, '0')}`;
  });
  const changed = new Map(plan.updated.map((person) => [person.customer, person.wanted]));
  const customers = [
    ...given.customers.map((customer) => ({
      ...customer,
      cells: { ...customer.cells, ...changed.get(customer) },
    })),
    ...plan.created.map(({ id, wanted }, index) => ({
      row: given.customers.length + 2 + index,
      id: id as CustomerId,
      cells: { ...wanted },
    })),
  ];
  const news = [
    ...plan.grants.map((one) => recordOf(one, 'granted')),
    ...plan.optOuts.map((one) => recordOf(one, 'revoked')),
  ];
  const all = [...records, ...news.map((record, index) => ({ ...record, record: `R-${100_000 + index}` }))];
  return {
    ...given,
    customers,
    fields: new Set([...given.fields, ...plan.fields]),
    consent: openConsentBook(all, 'US', hash),
    stopsTakenIn: new Set(
      all.filter(({ state }) => state === 'revoked').map(({ channel, contact }) => `${channel} ${contact}`),
    ),
    purchases: [
      ...given.purchases,
      ...plan.purchases.map(({ person, name, on, amount, what, order, source }): KnownPurchase => ({
        on,
        customerId: person?.id ?? '',
        name,
        amount,
        what,
        order,
        source,
      })),
    ],
  };
}

function recordOf({ person, channel, contact }: ConsentNews, state: 'granted' | 'revoked'): ConsentRecord {
  return {
    record: '',
    entered: '',
    name: '',
    contact,
    channel,
    state,
    on: RULES.today,
    how: '',
    wording: '',
    where: '',
    by: '',
    evidence: '',
    revokedBy: state === 'revoked' ? 'import' : '',
    source: '',
    customerId: person.id,
  };
}
