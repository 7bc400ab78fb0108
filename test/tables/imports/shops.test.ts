/** Customers of tills and shops: what is made of each fixture, to the last cell. */
import { flat, read, summary } from './files';

const FILES: readonly (readonly [string, object, readonly object[]])[] = [
  [
    'square-customers.csv',
    {
      source: 'Square customers',
      system: 'Square',
      headingLine: 1,
      refused: ['4: it has no name, no phone number and no e-mail address'],
    },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        birthday: '1984-03-14',
        notes: 'likes rye',
        addedOn: '2024-01-02',
        lastContactOn: '2026-10-01',
        phone: '+14135550101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St, Apt 4',
        externalId: 'X1Y2Z3AAAA0000000000000001',
      },
      {
        line: 3,
        firstName: 'Ben',
        addedOn: '2024-01-03',
        lastContactOn: '2026-10-02',
        phone: '+14135550102',
        externalId: 'X1Y2Z3AAAA0000000000000002',
        stops: 'email',
      },
    ],
  ],
  [
    'shopify-customers.csv',
    { source: 'Shopify customers', system: 'Shopify', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        textConsent: 'Yes',
        notes: 'likes rye',
        segment: 'Loyalist',
        phone: '+14135550101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St, Apt 4',
        externalId: '6543210987654',
        more: '+14135550181',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        phone: '+447911123456',
        email: 'ben@example.com',
        city: 'Leeds',
        postcode: 'LS1 1AA',
        address: '2 Mill Lane, GB',
        externalId: '6543210987655',
        stops: 'email text',
      },
    ],
  ],
  [
    'stripe-customers.csv',
    {
      source: 'Stripe customers',
      system: 'Stripe',
      headingLine: 1,
      refused: ['4: it has no name, no phone number and no e-mail address'],
    },
    [
      {
        line: 2,
        name: 'Ana Adams',
        addedOn: '2024-03-12',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St',
        externalId: 'cus_A0000000000001',
      },
      {
        line: 3,
        addedOn: '2024-03-13',
        name: 'Ben Brook',
        email: 'ben@example.com',
        externalId: 'cus_A0000000000002',
      },
    ],
  ],
  [
    'clover.csv',
    { source: 'Clover customers', system: 'Clover', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        addedOn: '2024-03-12',
        phone: '4135550101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St, Apt 4',
        externalId: 'CLV0000000001',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        addedOn: '2024-03-13',
        phone: '4135550102',
        externalId: 'CLV0000000002',
        stops: 'text',
      },
    ],
  ],
  [
    'wix.csv',
    { source: 'Wix contacts', system: 'Wix', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        segment: 'Apostle',
        addedOn: '2024-03-12',
        textConsent: 'Yes',
        lastContactOn: '2026-10-01',
        phone: '+1 413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St',
        more: '413-555-0181 ana.home@example.com',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        addedOn: '2024-03-13',
        phone: '+1 413-555-0102',
        email: 'ben@example.com',
        stops: 'text',
      },
    ],
  ],
  [
    'woocommerce-customers.csv',
    { source: 'WooCommerce customers', system: 'WooCommerce', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        name: 'Ana Adams',
        addedOn: '2024-03-12',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
      },
    ],
  ],
  [
    'fresha.csv',
    { source: 'Fresha clients', system: 'Fresha', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        name: 'Ana Adams',
        textConsent: 'Yes',
        birthday: '1984-03-14',
        addedOn: '2024-03-12',
        notes: 'likes rye',
        phone: '1 413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St, Apt 4',
        externalId: '9001',
        more: '1 413-555-0181',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        name: 'Ben Brook',
        addedOn: '2024-03-13',
        email: 'ben@example.com',
        externalId: '9002',
        stops: 'text call email',
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
