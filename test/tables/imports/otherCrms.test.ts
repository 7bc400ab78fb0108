/** Other customer relationship systems: what is made of each fixture, to the last cell. */
import { flat, read, summary } from './files';

const FILES: readonly (readonly [string, object, readonly object[]])[] = [
  [
    'salesforce-report.csv',
    { source: 'Salesforce contacts', system: 'Salesforce', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        company: 'Adams LLC',
        lastContactOn: '2026-10-01',
        phone: '(413) 555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St, Apt 4',
        externalId: '003A0000001AAAA',
        more: '(413) 555-0171',
        stops: 'call',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        company: 'Brook Inc',
        phone: '(413) 555-0102',
        email: 'ben@example.com',
        externalId: '003A0000001AAAB',
        stops: 'email',
      },
    ],
  ],
  [
    'salesforce-contacts-api.csv',
    { source: 'Salesforce contacts', system: 'Salesforce', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        lastName: 'Cruz',
        firstName: 'Cleo',
        name: 'Cleo Cruz',
        birthday: '1990-12-24',
        addedOn: '2024-03-12',
        lastContactOn: '2026-04-14',
        phone: '4135550103',
        email: 'cleo@example.com',
        city: 'Salem',
        state: 'MA',
        postcode: '01970',
        address: '3 Oak Rd',
        externalId: '003A0000001AAAC',
        more: '4135550173',
        stops: 'email',
        changedOn: '2026-04-15',
      },
    ],
  ],
  [
    'salesforce-accounts.csv',
    { source: 'Salesforce accounts', system: 'Salesforce', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        company: 'Harbor Cafe',
        lastContactOn: '2026-09-01',
        phone: '(413) 555-0153',
        city: 'Salem',
        state: 'MA',
        postcode: '01970',
        address: '9 Wharf',
        externalId: '001A0000001AAAA',
      },
    ],
  ],
  [
    'zoho.csv',
    { source: 'Zoho CRM', system: 'Zoho', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        company: 'Adams LLC',
        birthday: '1984-03-14',
        addedOn: '2024-03-12',
        lastContactOn: '2026-10-01',
        segment: 'Mercenary',
        phone: '413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St',
        externalId: 'zcrm_4876876000001234567',
        more: '413-555-0171 ana.home@example.com',
        stops: 'email',
        changedOn: '2026-10-02',
      },
    ],
  ],
  [
    'pipedrive.csv',
    { source: 'Pipedrive people', system: 'Pipedrive', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        name: 'Ana Adams',
        firstName: 'Ana',
        lastName: 'Adams',
        company: 'Adams LLC',
        segment: 'Apostle',
        addedOn: '2024-03-12',
        lastContactOn: '2026-10-01',
        nextFollowUpOn: '2026-12-01',
        phone: '413-555-0101',
        email: 'ana@example.com',
        externalId: '31',
        more: '413-555-0171 413-555-0181 ana.home@example.com',
        changedOn: '2026-10-02',
      },
    ],
  ],
  [
    'atomic-crm.csv',
    { source: 'Atomic CRM', system: 'Atomic CRM', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        notes: 'likes rye',
        addedOn: '2024-08-13',
        lastContactOn: '2026-08-14',
        segment: 'Apostle',
        company: 'Adams LLC',
        phone: '413-555-0181',
        email: 'ana.home@example.com',
        externalId: '7',
        more: '413-555-0171 x12 ana.other@example.com',
      },
    ],
  ],
  [
    'sheety.csv',
    { source: 'Sheety', system: 'Sheety', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        company: 'Adams LLC',
        name: 'Ana Adams',
        notes: 'likes rye',
        addedOn: '2024-01-02',
        phone: '413-555-0101',
        email: 'ana@example.com',
        externalId: 'L-1',
        changedOn: '2026-02-03',
      },
    ],
  ],
];

describe.each(FILES)('%s', (file, told, customers) => {
  const incoming = read(file);

  test('is known for what it is, and what is no customer is left out with its reason', () => {
    expect(summary(incoming)).toEqual(told);
  });

  test('gives every customer, each cell as the list reads it', () => {
    expect(incoming.customers.map(flat)).toEqual(customers);
  });
});
