import type { Cell } from '../../../src/core/cell';
import { findHeadingRow } from '../../../src/tables/customers/knownHeadings';
import { grid, people } from './lists';

const KNOWN = new Map([
  [1, 'Customer'],
  [2, 'Cell'],
  [4, 'Type'],
  [5, 'Customer ID'],
]);
const LIST = `
  Customer  | Cell         | Notes | Type     | Customer ID | Status
  Ana Adams | 413-555-0101 | rye   | Loyalist | C-7K2Q9F    | OK
  Ben Brook | 413-555-0102 |       | Apostle  | C-7K2Q9G    | OK`;

describe('the heading row of an adopted list', () => {
  test.each([
    ['as it was', LIST, 1],
    ['below new title lines', `My shop\nCustomers as of today\n${LIST.trim()}`, 3],
    ['with a heading renamed', LIST.replace('Cell', 'Ring'), 1],
    [
      'with all but one renamed',
      LIST.replace('Customer  ', 'Who').replace('Cell', 'Ring').replace('Type', 'Sort'),
      1,
    ],
    ['in capitals', LIST.replace('Customer  ', 'CUSTOMER').replace('Cell', 'CELL:'), 1],
    [
      'all renamed, above our IDs',
      LIST.replace('Customer  ', 'Who')
        .replace('Cell', 'Ring')
        .replace('Type', 'Sort')
        .replace('Customer ID', 'Ref'),
      1,
    ],
    ['in other columns', 'Notes | Customer | Cell | | Type\nrye | Ana Adams | 413-555-0101 | | Loyalist', 1],
  ])('%s', (_, text, row) => {
    expect(findHeadingRow(grid(text), KNOWN)).toBe(row);
  });

  test('of headings repeated on each page the first', () => {
    expect(findHeadingRow(grid(`${LIST}\n${LIST.trim()}`), KNOWN)).toBe(1);
  });

  test('a title with the word of a heading does not win over the headings', () => {
    expect(findHeadingRow(grid(`Customer\n${LIST.trim()}`), KNOWN)).toBe(2);
  });

  test('sorted down among 100,000 customers', () => {
    const rows: Cell[][] = people(100_000, () => ['Ana Adams', '413-555-0101', '', 'Loyalist']);
    rows[70_000] = ['Customer', 'Cell', 'Notes', 'Type'];
    expect(findHeadingRow(rows, KNOWN)).toBe(70_001);
  });

  test('gone with the whole list', () => {
    expect(findHeadingRow(grid('Flour | 3\nEggs | 12'), KNOWN)).toBeUndefined();
    expect(findHeadingRow([], KNOWN)).toBeUndefined();
  });
});
