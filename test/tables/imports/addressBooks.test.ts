/** Address books: what is made of each fixture, to the last cell. */
import { flat, read, summary } from './files';

const FILES: readonly (readonly [string, object, readonly object[]])[] = [
  [
    'google-contacts.csv',
    {
      source: 'Google Contacts',
      system: 'Google',
      headingLine: 1,
      refused: ['5: it has no name, no phone number and no e-mail address'],
    },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams Jr.',
        company: 'Adams LLC',
        birthday: '1984-03-14',
        notes: 'likes rye\nand bagels',
        segment: 'Apostle',
        referredBy: 'Dora Dale',
        lastContactOn: '2026-10-01',
        textConsent: 'Yes',
        phone: '+1 413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        name: 'Ana M. Adams Jr.',
        address: '1 Main St',
        more: '413-555-0181 413-555-0182 ana.other@example.com ana.home@example.com',
      },
      { line: 3, firstName: 'Ben', birthday: 'July 4', phone: '(413) 555-0102' },
      { line: 4, company: 'Harbor Cafe', phone: '413-555-0153' },
    ],
  ],
  [
    'google-contacts-old.csv',
    { source: 'Google Contacts', system: 'Google', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        name: 'Cleo Cruz',
        firstName: 'Cleo',
        lastName: 'Cruz',
        birthday: '1990-12-24',
        notes: 'rye',
        segment: 'Loyalist',
        phone: '413-555-0103',
        email: 'cleo@example.com',
        address: '3 Oak Rd, Salem, MA 01970',
      },
      { line: 3, name: 'Dora Dale', firstName: 'Dora', lastName: 'Dale', phone: '413-555-0104' },
    ],
  ],
  [
    'outlook.csv',
    { source: 'Outlook', system: 'Outlook', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Ana',
        lastName: 'Adams',
        company: 'Adams LLC',
        birthday: '1984-03-14',
        segment: 'Apostle',
        notes: 'likes rye',
        referredBy: 'Ben Brook',
        phone: '413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St, Apt 4',
        more: '413-555-0171 413-555-0181 ana.home@example.com',
      },
      {
        line: 3,
        firstName: 'Ben',
        lastName: 'Brook',
        phone: '413-555-0102',
        city: 'Salem',
        state: 'MA',
        postcode: '01970',
        address: '2 Mill St',
      },
    ],
  ],
  [
    'outlook-web.csv',
    { source: 'Outlook', system: 'Outlook', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Cleo',
        lastName: 'Cruz',
        birthday: '1990-12-24',
        phone: '4135550103',
        email: 'cleo@example.com',
        more: '4135550193',
      },
    ],
  ],
  [
    'cards.vcf',
    { source: 'vCard', system: 'vCard', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        name: 'Ana Adams',
        firstName: 'Ana',
        lastName: 'Adams',
        company: 'Adams LLC',
        birthday: 'March 14',
        notes: 'likes rye',
        segment: 'Apostle',
        phone: '+1 413-555-0101',
        email: 'ana@example.com',
        city: 'Boston',
        state: 'MA',
        postcode: '02101',
        address: '1 Main St',
        externalId: '4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
        more: '413-555-0171 ana.home@example.com',
        changedOn: '2026-02-14',
      },
      {
        line: 3,
        id: 'C-7K2Q9F',
        lastContactOn: '2026-10-01',
        'external:Dynamics 365': 'a1b2c3d4',
        email: 'ben@example.com',
        stops: 'text',
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
