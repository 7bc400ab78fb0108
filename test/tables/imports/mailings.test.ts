/** Mailing lists: what is made of each fixture, to the last cell. */
import { flat, read, summary } from './files';

const FILES: readonly (readonly [string, object, readonly object[]])[] = [
  [
    'mailchimp-subscribed.csv',
    { source: 'Mailchimp', system: 'Mailchimp', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        birthday: '03/14',
        addedOn: '2024-01-01',
        segment: 'Loyalist',
        phone: '413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St',
        externalId: '77001',
        changedOn: '2026-02-01',
      },
      { line: 3, firstName: 'Ben', email: 'ben@example.com', externalId: '77002', changedOn: '2026-02-02' },
    ],
  ],
  [
    'mailchimp-unsubscribed.csv',
    { source: 'Mailchimp unsubscribed', system: 'Mailchimp', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Cleo',
        lastName: 'Cruz',
        phone: '413-555-0103',
        email: 'cleo@example.com',
        externalId: '77003',
        stops: 'email',
        changedOn: '2026-03-01',
      },
    ],
  ],
  [
    'cleaned_members_export_1a2b3c.csv',
    { source: 'Mailchimp cleaned', system: 'Mailchimp', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Dora',
        email: 'dora@example.com',
        externalId: '77004',
        stops: 'email',
        changedOn: '2026-03-02',
      },
    ],
  ],
  [
    'brevo.csv',
    { source: 'Brevo', system: 'Brevo', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        lastName: 'Adams',
        firstName: 'Ana',
        addedOn: '2024-02-01',
        phone: '14135550101',
        email: 'ana@example.com',
        externalId: '1',
        changedOn: '2026-03-25',
      },
      {
        line: 3,
        lastName: 'Brook',
        firstName: 'Ben',
        addedOn: '2024-02-02',
        phone: '14135550102',
        email: 'ben@example.com',
        externalId: '2',
        stops: 'email text',
        changedOn: '2026-03-26',
      },
    ],
  ],
  [
    'activecampaign.csv',
    { source: 'ActiveCampaign', system: 'ActiveCampaign', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        segment: 'Loyalist',
        addedOn: '2024-01-02',
        phone: '+14135550101',
        email: 'ana@example.com',
        externalId: '5',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        addedOn: '2024-01-03',
        email: 'ben@example.com',
        externalId: '6',
        stops: 'email',
      },
    ],
  ],
  [
    'constant-contact.csv',
    { source: 'Constant Contact', system: 'Constant Contact', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        segment: 'Loyalist',
        addedOn: '2024-03-12',
        phone: '413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St',
        more: '413-555-0181',
        changedOn: '2026-10-02',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        addedOn: '2024-03-13',
        email: 'ben@example.com',
        stops: 'email',
        changedOn: '2026-03-01',
      },
    ],
  ],
  [
    'gohighlevel.csv',
    { source: 'HighLevel contacts', system: 'HighLevel', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        addedOn: '2024-03-12',
        lastContactOn: '2026-10-01',
        segment: 'Loyalist',
        phone: '+14135550101',
        email: 'ana@example.com',
        externalId: 'ghl00000000000001',
        more: 'ana.home@example.com',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        addedOn: '2024-03-13',
        phone: '+14135550102',
        email: 'ben@example.com',
        externalId: 'ghl00000000000002',
        stops: 'text call email',
      },
    ],
  ],
  [
    'klaviyo.csv',
    { source: 'Klaviyo', system: 'Klaviyo', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        textConsent: 'Yes',
        addedOn: '2024-03-12',
        phone: '+14135550101',
        email: 'ana@example.com',
        externalId: '01AAAA',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        addedOn: '2024-03-13',
        phone: '+14135550102',
        email: 'ben@example.com',
        externalId: '01AAAB',
        stops: 'email',
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
