import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../../local/files';
import type { Cell } from '../../../src/core/cell';
import { recogniseList } from '../../../src/tables/customers/recognise';
import { columnsOf, grid, people, recognised, unsureFields } from './lists';

describe('where the list is', () => {
  test('headings in row 1 over three customers are a list', () => {
    const list = recognised(`
      Name         | Phone        | Email
      Ana Adams    | 413-555-0101 | ana@example.com
      Ben Brook    | 413-555-0102 | ben@example.com
      Cleo Cruz    | 413-555-0103 | cleo@example.com`);
    expect(list).toMatchObject({ headingRow: 1, lastRow: 4, customerCount: 3 });
  });

  test('headings in row 8 are found below titles, notes and blank rows', () => {
    const list = recognised(`
      ROSEWOOD SALON |  |
      Client list    |  |
                     |  |
      Note: call the ones in yellow first, the phone numbers are from last year | |
      Phone          | 413-555-0199 |
      2026-11-20     |  |
                     |  |
      Client         | Cell         | Notes
      Ana Adams      | 413-555-0101 | likes rye
      Ben Brook      | 413-555-0102 |`);
    expect(list).toMatchObject({ headingRow: 8, lastRow: 10, customerCount: 2 });
  });

  test('a merged title in the middle and group titles above the headings are skipped', () => {
    const list = recognised(`
               |       | Customers |              |
      Who      |       | Contact   |              | History
      First    | Last  | Mail      | Tel.         | Last visit
      Ana      | Adams | ana@example.com | 413-555-0101 | 2026-10-01
      Ben      | Brook | ben@example.com | 413-555-0102 | 2026-10-02`);
    expect(list.headingRow).toBe(3);
    expect(columnsOf(list)).toEqual({ firstName: 1, lastName: 2, email: 3, phone: 4, lastContactOn: 5 });
  });

  test('of two heading rows one under the other the lower counts and neither is a customer', () => {
    const list = recognised(`
      first_name | last_name | phone_number
      First name | Last name | Phone number
      Ana        | Adams     | 413-555-0101
      Ben        | Brook     | 413-555-0102`);
    expect(list).toMatchObject({ headingRow: 2, customerCount: 2 });
  });

  test('headings that come again on the next page are no customer and do not cut the list', () => {
    const list = recognised(`
      Customer  | Phone
      Ana Adams | 413-555-0101
      Ben Brook | 413-555-0102
      Customer  | Phone
      Cleo Cruz | 413-555-0103`);
    expect(list).toMatchObject({ headingRow: 1, lastRow: 5, customerCount: 3 });
  });

  test('a title word that is also a heading loses to the headings', () => {
    const list = recognised(`
      Customers |
                |
      Name      |
      Ana Adams |
      Ben Brook |`);
    expect(list).toMatchObject({ headingRow: 3, customerCount: 2 });
  });

  test('years and months may be headings beside ours', () => {
    const list = recognised(`
      Name      | Phone        | 2024 | 2025 | 2026 | 2026-01-01 | 2026-02-01
      Ana Adams | 413-555-0101 | 20   | 30   | 40   | 1          | 2
      Ben Brook | 413-555-0102 | 20   | 30   | 40   | 1          | 2`);
    expect(list).toMatchObject({ headingRow: 1, customerCount: 2 });
  });

  test('headings without anybody below are a list of nobody', () => {
    expect(recognised('Name | Phone | Segment')).toMatchObject({
      headingRow: 1,
      lastRow: 1,
      customerCount: 0,
    });
  });

  test('capitals, punctuation and blanks in headings make no difference', () => {
    const list = recognised(`
      FULL NAME | CELL PHONE # | E-MAIL ADDRESS | TYPE OF CUSTOMER | LAST_CONTACT | NEXT FOLLOW-UP DATE: | OK TO TEXT???
      Ana Adams | 413-555-0101 | ana@example.com | Loyalist | 2026-10-01 | 2026-12-01 | Y
      Ben Brook | 413-555-0102 | ben@example.com | Apostle  | 2026-10-02 |            | N`);
    expect(columnsOf(list)).toEqual({
      name: 1,
      phone: 2,
      email: 3,
      segment: 4,
      lastContactOn: 5,
      nextFollowUpOn: 6,
      textConsent: 7,
    });
  });

  test('two lists side by side: the left one, unsure, and both places of each heading are told', () => {
    const list = recognised(`
      Name      | Phone        |  | Name        | Phone
      Ana Adams | 413-555-0101 |  | Flour Mill  | 413-555-0151
      Ben Brook | 413-555-0102 |  | Egg Farm    | 413-555-0152
                |              |  | Sugar House | 413-555-0153`);
    expect(columnsOf(list)).toEqual({ name: 1, phone: 2 });
    expect(list.customerCount).toBe(2);
    expect(unsureFields(list)).toEqual(['name', 'phone']);
    expect(list.repeatedHeadings).toEqual([
      { heading: 'Name', columns: [1, 4] },
      { heading: 'Phone', columns: [2, 5] },
    ]);
  });

  test('two lists side by side without a gap are told apart', () => {
    const list = recognised(`
      Name      | Phone        | Name       | Phone        | Email
      Ana Adams |              | Flour Mill | 413-555-0151 | mill@example.com
      Ben Brook | 413-555-0102 | Egg Farm   | 413-555-0152 | egg@example.com`);
    expect(columnsOf(list)).toEqual({ name: 1, phone: 2 });
  });

  test('of two lists side by side the one under a customers title counts', () => {
    const list = recognised(`
      Suppliers  |              |  | Customers |
      Name       | Phone        |  | Name      | Phone
      Flour Mill | 413-555-0151 |  | Ana Adams | 413-555-0101
      Egg Farm   | 413-555-0152 |  | Ben Brook | 413-555-0102`);
    expect(columnsOf(list)).toEqual({ name: 4, phone: 5 });
  });

  test('a legend beside the list is not the segment column', () => {
    const rows = people(30, (i) => [`Ana No${'abcdefghij'[i % 10]}`, `413-555-01${10 + i}`, '', '']);
    const cells: Cell[][] = [['Name', 'Phone', '', 'Segment'], ...rows];
    ['Apostle', 'Loyalist', 'Hostage'].forEach(
      (word, i) => (cells[i + 1] = [...(cells[i + 1] ?? []).slice(0, 3), word]),
    );
    expect(recogniseList(cells)?.columns.map(({ field }) => field)).toEqual(['name', 'phone']);
  });

  test('a spacer column does not cut the list', () => {
    const list = recognised(`
      Name      | | Phone        | | Segment
      Ana Adams | | 413-555-0101 | | Loyalist
      Ben Brook | | 413-555-0102 | | Apostle`);
    expect(columnsOf(list)).toEqual({ name: 1, phone: 3, segment: 5 });
  });
});

describe('what is no list', () => {
  test.each([
    ['an empty sheet', ''],
    ['a price list', 'Item | Price | Qty\nRye | 4.5 | 3\nBagel | 2 | 10'],
    ['a price list with names', 'Product name | SKU | Price\nRye | 12 | 4.5'],
    [
      'sales of an export',
      'Date | Transaction ID | Amount | Customer Name\n2026-10-01 | a1 | 4.5 | Ana Adams',
    ],
    ['a budget', 'Month | Income | Rent\nJanuary | 3000 | 900\nFebruary | 3100 | 900'],
    ['a note', 'Remember to order flour\nand to call the oven people'],
    ['customers without headings', 'Ana Adams | 413-555-0101\nBen Brook | 413-555-0102'],
  ])('%s', (_, text) => {
    expect(recogniseList(grid(text))).toBeUndefined();
  });

  test('no rows at all', () => {
    expect(recogniseList([])).toBeUndefined();
  });
});

describe('where the list ends', () => {
  const above = `
      Client    | Cell         | Grade    | Spent
      Ana Adams | 413-555-0101 | Loyalist | 20
                |              |          |
      Ben Brook | 413-555-0102 | Apostle  | 30`;

  test.each([
    ['a total', 'Total | | | 50'],
    ['a grand total after a blank row', '| | |\nGrand total: | | | 50'],
    ['a total with a count in words', 'TOTAL customers: 2 | | |'],
    ['a count in the name column', '2 | | | 50'],
    ['sums without a label', '| | | 50'],
    ['a label in the second column', '| Total | | 50'],
    ['a print line', 'Printed 11/20/2026 | | |'],
    ['a print line in two cells', 'Last updated | 2026-11-20 | |'],
    ['an export line', 'Exported by Till on Friday | | |'],
    ['a page line', 'Page 1 of 3 | | |'],
    ['a count of records', '2 customers | | |'],
    ['a dashed line', '---------- | ------- | |'],
    ['a time stamp', 'Friday, Nov 20, 2026 09:15 AM GMT-05:00 | | |'],
    ['a legend', '* = has a key | | |'],
    [
      'a long sentence',
      'Please do not call anybody on this list before nine in the morning or after six at night. | | |',
    ],
    ['failed formulas', '#REF! | | #N/A | #REF!'],
  ])('%s is not a customer', (_, below) => {
    expect(recognised(`${above}\n${below}`)).toMatchObject({ lastRow: 4, customerCount: 2 });
  });

  test('ticks that run on to the end of the sheet are not customers', () => {
    const rows: Cell[][] = people(997, (i) =>
      i < 2 ? ['Ana Adams', '413-555-0101', true] : ['', '', false],
    );
    const list = recogniseList([['Name', 'Phone', 'OK to text?'], ...rows]);
    expect(list).toMatchObject({ lastRow: 3, customerCount: 2 });
    expect(list?.columns[2]).toMatchObject({ field: 'textConsent', isSure: true });
  });

  test('a customer below a footer still counts', () => {
    const list = recognised(`${above}\nTotal | | | 50\nCleo Cruz | 413-555-0103 | Loyalist | 5`);
    expect(list).toMatchObject({ lastRow: 6, customerCount: 3 });
  });
});

describe('big and messy', () => {
  test('the messy shop has its headings in row 3 and 420 customers', () => {
    const csv = readFileSync(join(__dirname, '../../data/messy-shop.csv'), 'utf8');
    const list = recogniseList(parseCsv(csv));
    expect(list).toMatchObject({ headingRow: 3, lastRow: 429, customerCount: 420 });
    expect(list?.columns.map(({ field, isSure }) => [field, isSure])).toEqual(
      [
        'name',
        'phone',
        'email',
        'segment',
        'lastContactOn',
        'nextFollowUpOn',
        'referredBy',
        'textConsent',
        'notes',
      ].map((field) => [field, true]),
    );
  });

  test('two hundred columns with ours among them', () => {
    const headings = Array.from({ length: 200 }, (_, i) => `Week ${i}`);
    headings[120] = 'Customer';
    headings[199] = 'Cell';
    const row = (i: number) =>
      headings.map((_, c) => (c === 120 ? `Ana B${'abcdefgh'[i % 8]}` : c === 199 ? 4135550100 + i : c));
    const list = recogniseList([headings, ...people(50, row)]);
    expect(list && columnsOf(list)).toEqual({ name: 121, phone: 200 });
    expect(list?.customerCount).toBe(50);
  });

  test('a hundred thousand rows are counted to the last', () => {
    const rows = people(100_000, (i) => [`Ana Adams`, 4135550100 + (i % 100), 'Loyalist']);
    expect(recogniseList([['Name', 'Phone', 'Type'], ...rows])).toMatchObject({
      lastRow: 100_001,
      customerCount: 100_000,
    });
  });
});
