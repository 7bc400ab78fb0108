/** Files that no program should have written, or that somebody wrote to do harm. */
import fc from 'fast-check';
import { fingerprintOf, mappingOf } from '../../../src/tables/imports/mapping';
import { readTable } from '../../../src/tables/imports/readTable';
import { flat, summary, table, tableOf, US } from './files';

const counts = (...rows: readonly string[][]) => {
  const { customers, purchases, refused } = readTable(table(...rows), US);
  return [customers.length, purchases.length, refused.length];
};

describe('odd tables', () => {
  test.each<[string, string[][], number[]]>([
    ['nothing', [], [0, 0, 0]],
    ['blank lines', [[''], ['', '']], [0, 0, 0]],
    ['only headings', [['Name', 'Phone', 'Email']], [0, 0, 0]],
    ['only addresses for mail', [['ana@example.com'], ['ben@example.com']], [2, 0, 0]],
    ['one column with its heading', [['Email'], ['ana@example.com'], ['']], [1, 0, 0]],
    [
      'a price list',
      [
        ['SKU', 'Price', 'Qty'],
        ['7', '3.00', '2'],
      ],
      [0, 0, 2],
    ],
    ['ragged rows', [['Name', 'Phone'], ['Ana'], ['Ben', '413-555-0102', 'x', 'y']], [2, 0, 0]],
    [
      'headings that come again and a total',
      [
        ['Name', 'Phone'],
        ['Ana', '413-555-0101'],
        ['Name', 'Phone'],
        ['Ben', '413-555-0102'],
        ['Total', '2'],
      ],
      [2, 0, 0],
    ],
    [
      'a record that is nobody',
      [
        ['Name', 'Email', 'City', 'Notes'],
        ['Ana', 'ana@example.com', '', ''],
        ['', '', 'Salem', 'who?'],
      ],
      [1, 0, 1],
    ],
  ])('%s', (_, rows, expected) => {
    expect(counts(...rows)).toEqual(expected);
  });

  test('ten thousand columns are read as far as a list could go', () => {
    const headings = ['Name', 'Phone', ...Array.from({ length: 9_998 }, (_, at) => `Column ${at}`)];
    const cells = headings.map((_, at) => (at === 0 ? 'Ana' : at === 1 ? '413-555-0101' : 'x'));
    const { customers } = readTable(table(headings, cells, cells), US);
    expect(customers.map(flat)).toEqual([
      { line: 2, name: 'Ana', phone: '413-555-0101' },
      { line: 3, name: 'Ana', phone: '413-555-0101' },
    ]);
  });

  test('formulas and HTML stay the text they are', () => {
    const cells = [
      '=HYPERLINK("http://evil.example")',
      '<img src=x onerror=alert(1)>',
      '@SUM(A1)',
      'a@example.com',
    ];
    const { customers } = readTable(table(['Name', 'Notes', 'Company', 'Email'], cells), US);
    expect(customers.map(flat)).toEqual([
      { line: 2, name: cells[0], notes: cells[1], company: cells[2], email: cells[3] },
    ]);
  });

  test('headings named as members of every object are headings like others', () => {
    const { customers } = readTable(
      table(['__proto__', 'constructor', 'Email'], ['x', 'y', 'a@example.com']),
      US,
      { Toys: 'notes' },
    );
    expect(customers.map(flat)).toEqual([{ line: 2, email: 'a@example.com' }]);
  });

  test('whatever the cells are, every line that is not blank is told of at most once, and none twice', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Ana Adams',
        '413-555-0101',
        'a@example.com',
        'Total',
        '2024-01-01',
        '',
        'Name',
        'Email',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const { customers, refused, headingLine } = readTable(table(['Name', 'Email', 'Phone'], ...rows), US);
        const lines = [...customers, ...refused].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines.every((line) => line > headingLine && line <= rows.length + 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines that are no records', () => {
  test('titles above, and what reports write below, are neither customers nor left out', () => {
    const read = readTable(
      table(
        ["Bella's Bakery"],
        ['Printed 11/20/2026'],
        [],
        ['Title', 'First Name', 'Last Name', 'Phone'],
        ['Ms', 'Ana', 'Adams', '413-555-0101'],
        ['Mr', 'Ben', '', ''],
        [],
        ['Grand Totals (2 records)'],
        ['Contacts and accounts'],
        ['Copyright (c) 2000-2026 a company, inc. All rights reserved.'],
        ['Confidential Information - Do Not Distribute'],
        ["Bella's Bakery"],
        ['11/20/2026 9:15 AM'],
      ),
      US,
    );
    expect(summary(read)).toEqual({ source: 'List', system: '', headingLine: 4, refused: [] });
    expect(read.customers.map(({ line }) => line)).toEqual([5, 6]);
  });

  test('below a list of names the titles of what follows are no names', () => {
    const names = ['Ana Adams', 'Ben Brook'].map((name) => [name, '413-555-0101']);
    expect(
      counts(['Name', 'Phone'], ...names, [], ['Rosewood Bakery'], ['Friday, Nov 20, 2026 09:15 AM']),
    ).toEqual([2, 0, 0]);
    expect(counts(['Name'], ['Ana Adams'], ['Ben Brook'], ['Cleo Cruz'])).toEqual([3, 0, 0]);
    expect(counts(['Name', 'Phone'], ...names, ['Cleo Cruz'], ['3 customers'])).toEqual([3, 0, 0]);
  });
});

describe('what the owner is shown of the columns', () => {
  const list = table(
    ['Full Name', 'E-mail', 'Card number', 'Wer', 'Notes'],
    ['Ana Adams', 'ana@example.com', '4111111111111111', 'Bella', 'card 4111111111111111'],
    ['Ben Brook', 'ben@example.com', '', 'Bella', ''],
  );

  test('is each with its heading, what it is taken for, and cells without secrets', () => {
    const free = { isSure: true, use: '', isFixed: false };
    expect(mappingOf(list)).toEqual([
      { heading: 'Full Name', samples: ['Ana Adams', 'Ben Brook'], field: 'name', ...free },
      { heading: 'E-mail', samples: ['ana@example.com', 'ben@example.com'], field: 'email', ...free },
      { ...free, heading: 'Card number', samples: [], field: '', use: 'Never taken in', isFixed: true },
      { heading: 'Wer', samples: ['Bella'], field: '', ...free },
      { heading: 'Notes', samples: ['card [left out]'], field: 'notes', ...free },
    ]);
  });

  test('is what really happens to a column that is no column of the list', () => {
    const uses = (file: string) =>
      Object.fromEntries(
        mappingOf(tableOf(file)).map(({ heading, field, use }) => [heading, field === '' ? use : field]),
      );
    expect(uses('shopify-customers.csv')).toMatchObject({
      ...{ 'Customer ID': 'Finds the customer again, in a hidden column', Phone: 'phone' },
      ...{ 'Accepts Email Marketing': 'Read for stops', Tags: 'segment' },
      ...{ 'Default Address Country Code': 'Tells the country of phone and address', 'Total Spent': '' },
    });
    expect(uses('square-transactions.csv')).toMatchObject({
      ...{ Date: 'Goes to Purchases', 'Total Collected': 'Goes to Purchases', Tip: '' },
      ...{ 'Customer ID': 'Tells whose purchase it is', 'Transaction Status': 'Tells which sales count' },
    });
  });

  test('goes to the notes with its heading when the owner says so', () => {
    const [ana] = readTable(tableOf('shopify-customers.csv'), US, {
      ...{ 'Total Spent': 'notes', Tags: 'notes' },
    }).customers;
    expect(ana?.cells.notes).toBe('Total Spent: 112.5\nlikes rye\nTags: Loyalist, vip');
  });

  test('can be changed, but for secrets; confirmed as it is, it changes nothing', () => {
    const shown = Object.fromEntries(mappingOf(list).map(({ heading, field }) => [heading, field]));
    expect(readTable(list, US, shown)).toEqual(readTable(list, US));
    const changed = readTable(list, US, { ...shown, Wer: 'referredBy', Notes: '', 'Card number': 'notes' });
    expect(changed.customers.map(flat)).toEqual([
      { line: 2, name: 'Ana Adams', email: 'ana@example.com', referredBy: 'Bella' },
      { line: 3, name: 'Ben Brook', email: 'ben@example.com', referredBy: 'Bella' },
    ]);
  });

  test('is known again by the headings, whatever their order and case and the rows below', () => {
    const other = table(
      ['NOTES', 'wer', 'full name', 'Card Number', 'e-mail'],
      ['x', 'y', 'Cleo', '', 'c@example.com'],
    );
    expect(fingerprintOf(other)).toBe(fingerprintOf(list));
    expect(fingerprintOf(table(['Full Name', 'E-mail'], ['Ana', 'a@example.com']))).not.toBe(
      fingerprintOf(list),
    );
    expect(fingerprintOf(table(['ana@example.com'], ['ben@example.com']))).toBe('');
  });
});
