/** Files that nobody knows by their headings: what is made of each fixture, to the last cell. */
import { readTable } from '../../../src/tables/imports/readTable';
import { customer, DE, describeFixtures, table, US, type Fixture } from './files';

const FILES: readonly Fixture[] = [
  [
    'german.csv',
    { source: 'List', system: '', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Anna',
        lastName: 'Abel',
        birthday: '1984-03-14',
        notes: 'mag Roggen',
        textConsent: 'Yes',
        phone: '0151 23456789',
        email: 'anna@example.com',
        city: 'Berlin',
        postcode: '10115',
        address: 'Hauptstr. 1',
        more: '030 555 0171',
      },
      {
        line: 3,
        firstName: 'Bernd',
        lastName: 'Bach',
        company: 'Bach GmbH',
        birthday: '1990-12-01',
        email: 'bernd@example.com',
        phone: '089 555 0102',
        stops: 'text',
      },
    ],
  ],
  [
    'form-answers.csv',
    { source: 'List', system: '', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        addedOn: '2026-10-01',
        name: 'Ana Adams',
        textConsent: 'Yes please',
        notes: 'my card is [left out], [left out]',
        phone: '413-555-0101',
        email: 'ana@example.com',
      },
      {
        line: 3,
        addedOn: '2026-10-13',
        name: 'Ben Brook',
        notes: 'my ssn is [left out], [left out]',
        phone: '413 555 0102',
        more: '413 555 0182',
        stops: 'text',
      },
    ],
  ],
];

describeFixtures(FILES, (file) => (file.startsWith('german') ? DE : US));

test('an export of HubSpot in French with few columns is known by its ID', () => {
  const headings = ["ID de fiche d'informations", 'Prénom', 'Propriétaire du contact', 'E-mail'];
  const read = readTable(table(headings, ['101', 'Ana', 'Bella Baker', 'ana@example.com']), US);
  expect([read.source, read.customers[0]?.externalId]).toEqual(['HubSpot contacts', '101']);
});

test('the users of a WordPress shop have address, number and first day', () => {
  const user = {
    ...{ user_login: 'ana', user_email: 'ana@example.com', user_registered: '2026-03-01 10:00:00' },
    ...{ billing_first_name: 'Ana', billing_phone: '413-555-0101' },
  };
  expect(customer(user)).toEqual({
    ...{ line: 2, firstName: 'Ana', email: 'ana@example.com', phone: '413-555-0101' },
    addedOn: '2026-03-01',
  });
});

test("of Xero's two addresses the one for letters is taken", () => {
  const contact = {
    ...{ '*ContactName': 'Ana Adams', SAAddressLine1: '9 Shop St', SACity: 'Salem' },
    ...{ POAddressLine1: '1 Main St', POCity: 'Boston', POPostalCode: '02101' },
  };
  expect(customer(contact)).toMatchObject({ address: '1 Main St', city: 'Boston', postcode: '02101' });
});
