/** Files that nobody knows by their headings: what is made of each fixture, to the last cell. */
import { DE, describeFixtures, US, type Fixture } from './files';

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
