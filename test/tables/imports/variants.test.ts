/** The same exports as other people's programs write them: headings in other letters, lines around the list, no headings at all. */
import type { RawTable } from '../../../src/core/imports/incoming';
import { layOut } from '../../../src/tables/imports/layout';
import { readTable } from '../../../src/tables/imports/readTable';
import { flat, table, tableOf, US } from './files';

const FILES = [
  'hubspot-contacts.csv',
  'keap.csv',
  'dynamics-leads.csv',
  'square-customers.csv',
  'outlook.csv',
  'zoho.csv',
  'hubspot-contacts-all.csv',
  'sharpspring-labels.csv',
  'stripe-customers-addresses.csv',
];

/** What is read, lines left aside. */
function told(raw: RawTable) {
  const { source, customers, purchases, refused } = readTable(raw, US);
  const people = customers.map((customer) => ({ ...flat(customer), line: 0 }));
  return { source, people, purchases: purchases.length, refused: refused.length };
}

/** The table with its headings written anew. */
function withHeadings(raw: RawTable, write: (heading: string) => string): RawTable {
  const at = layOut(raw)?.headingRow ?? 0;
  return { ...raw, rows: raw.rows.map((row, index) => (index === at ? row.map(write) : row)) };
}

describe.each(FILES)('%s', (file) => {
  const raw = tableOf(file);

  test.each<[string, (heading: string) => string]>([
    ['capitals', (heading) => heading.toUpperCase()],
    ['small letters', (heading) => heading.toLowerCase()],
    ['underscores', (heading) => heading.trim().replace(/[^A-Za-z0-9]+/g, '_')],
    ['blanks of all kinds', (heading) => `\u00A0 ${heading.replace(/ /g, '  ')}\u200B `],
    ['a zone in brackets', (heading) => (/date$/i.test(heading) ? `${heading} (EDT)` : heading)],
  ])('reads the same with headings in %s', (_, write) => {
    expect(told(withHeadings(raw, write))).toEqual(told(raw));
  });

  test('reads the same with a title above, blank lines between and a total below', () => {
    const [headings = [], ...rows] = raw.rows;
    const dressed = [
      ['Rosewood Bakery'],
      ['Exported 11/20/2026'],
      [],
      headings,
      ...rows.flatMap((row) => [row, row.map(() => '')]),
      [],
      ['Total', String(rows.length)],
      ['Exported by Bella on 11/20/2026 9:15 AM'],
    ];
    expect(told({ ...raw, rows: dressed })).toEqual(told(raw));
  });
});

describe('with a column missing', () => {
  const without = (file: string, ...gone: string[]) => {
    const raw = tableOf(file);
    const kept = (raw.rows[0] ?? []).map((heading) => !gone.includes(heading));
    return readTable({ ...raw, rows: raw.rows.map((row) => row.filter((_, at) => kept[at])) }, US);
  };

  test('those who unsubscribed are still closed to e-mail', () => {
    const { source, customers } = without('mailchimp-unsubscribed.csv', 'UNSUB_TIME', 'UNSUB_CAMPAIGN_ID');
    expect([source, customers[0]?.optOuts]).toEqual(['Mailchimp unsubscribed', ['email']]);
  });

  test('deals are no contacts', () => {
    const { source, customers } = without('hubspot-deals.csv', 'Deal Name', 'Record ID');
    expect([source, customers]).toEqual(['HubSpot deals', []]);
  });
});

describe('a list without headings', () => {
  test.each([
    [
      [
        ['Ana Adams', '413-555-0101'],
        ['Ben Brook', '413-555-0102'],
      ],
      [
        { line: 1, name: 'Ana Adams', phone: '413-555-0101' },
        { line: 2, name: 'Ben Brook', phone: '413-555-0102' },
      ],
    ],
    [
      [
        ['ana@example.com', 'Apostle'],
        ['ben@example.com', 'Loyalist'],
      ],
      [
        { line: 1, email: 'ana@example.com', segment: 'Apostle' },
        { line: 2, email: 'ben@example.com', segment: 'Loyalist' },
      ],
    ],
  ])('%j is read by what its cells look like', (rows, expected) => {
    const read = readTable(table(...rows), US);
    expect([read.headingLine, read.customers.map(flat)]).toEqual([0, expected]);
  });
});

describe('a list of jobs', () => {
  test('is a list of customers first: a line without an amount is a customer without a sale', () => {
    const read = readTable(
      table(
        ['Customer', 'Phone', 'Invoice #', 'Date', 'Total', 'Segment', 'Owner'],
        ['Ana Adams', '413-555-0101', '7001', '10/13/2026', '$80.00', 'Apostle', 'Bella'],
        ['Ben Brook', '413-555-0102', '', '', '', 'Loyalist', 'Bella'],
        ['Ana Adams', '413-555-0101', '7002', '10/14/2026', '$20.00', '', 'Bella'],
      ),
      US,
    );
    expect(read.customers.map(({ line, cells }) => [line, cells.name, cells.segment])).toEqual([
      [2, 'Ana Adams', 'Apostle'],
      [3, 'Ben Brook', 'Loyalist'],
      [4, 'Ana Adams', undefined],
    ]);
    expect(read.purchases.map(({ order, amount, on }) => [order, amount, on])).toEqual([
      ['7001', 80, '2026-10-13'],
      ['7002', 20, '2026-10-14'],
    ]);
    expect(read.refused).toEqual([]);
  });

  test('whose owner column names a salesman beside first and last names keeps it out of the name', () => {
    const { customers } = readTable(
      table(
        ['First Name', 'Last Name', 'Email', 'Owner'],
        ['Ana', 'Adams', 'ana@example.com', 'Bella Baker'],
        ['Ben', 'Brook', 'ben@example.com', 'Bella Baker'],
      ),
      US,
    );
    expect(customers.map(flat)).toEqual([
      { line: 2, firstName: 'Ana', lastName: 'Adams', email: 'ana@example.com' },
      { line: 3, firstName: 'Ben', lastName: 'Brook', email: 'ben@example.com' },
    ]);
  });
});
