/** Customers of bookkeeping: what is made of each fixture, to the last cell. */
import { describeFixtures, type Fixture } from './files';

const FILES: readonly Fixture[] = [
  [
    'quickbooks-contact-list.csv',
    { source: 'QuickBooks customers', system: 'QuickBooks', headingLine: 4, refused: [] },
    [
      {
        line: 5,
        name: 'Ana Adams',
        phone: '(413) 555-0101',
        email: 'ana@example.com',
        address: '1 Main St Boston MA 02101',
        externalId: 'Adams, Ana',
        more: '(413) 555-0171',
      },
      {
        line: 6,
        name: 'Ben Brook',
        phone: '(413) 555-0102',
        email: 'ben@example.com',
        company: 'Brook Roofing',
        address: '2 Mill St Salem MA 01970',
        externalId: 'Brook Roofing',
        more: 'office@example.com',
      },
      { line: 7, name: 'Brook Roofing', externalId: 'Brook Roofing:Town hall' },
      { line: 8, name: 'Cleo Cruz', externalId: 'Cleo Cruz' },
    ],
  ],
  [
    'quickbooks-import.csv',
    { source: 'QuickBooks customers', system: 'QuickBooks', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        name: 'Dora Dale',
        phone: '413-555-0104',
        email: 'dora@example.com',
        city: 'Lynn',
        state: 'MA',
        postcode: '01901',
        address: '4 Elm St',
        more: '413-555-0174',
      },
    ],
  ],
  [
    'quickbooks-desktop.iif',
    { source: 'QuickBooks Desktop customers', system: 'QuickBooks', headingLine: 3, refused: [] },
    [
      {
        line: 4,
        name: 'Ana Adams',
        notes: 'likes rye',
        firstName: 'Ana',
        lastName: 'Adams',
        phone: '413-555-0101',
        email: 'ana@example.com',
        address: '1 Main St, Boston, MA 02101',
        externalId: 'Adams, Ana',
        more: '413-555-0171',
      },
      {
        line: 5,
        company: 'Harbor Cafe',
        phone: '413-555-0153',
        address: '9 Wharf, Salem, MA 01970',
        externalId: 'Harbor Cafe',
      },
    ],
  ],
  [
    'quickbooks-desktop.csv',
    { source: 'QuickBooks Desktop customers', system: 'QuickBooks', headingLine: 1, refused: [] },
    [
      {
        line: 2,
        firstName: 'Cleo',
        lastName: 'Cruz',
        name: 'Cleo Cruz',
        segment: 'Apostle',
        phone: '413-555-0103',
        email: 'cleo@example.com',
        externalId: 'Cleo Cruz',
        more: '413-555-0193',
      },
    ],
  ],
];

describeFixtures(FILES);
