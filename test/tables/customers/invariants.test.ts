import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { recogniseList } from '../../../src/tables/customers/recognise';
import { grid, headingsByField } from './lists';

const LIST = grid(`
  Client    | Cell         | Home phone   | E-mail          | Type     | Last visit | Date       | OK to text? | Fav. bread | Zip
  Ana Adams | 413-555-0101 | 413-555-0171 | ana@example.com | Loyalist | 2026-10-01 | 2026-01-01 | x           | rye        | 02101
  Ben Brook | 413-555-0102 |              | ben@example.com | Apostles | 2026-10-02 | 2026-01-01 | no          | bagel      | 02102
  Cleo Cruz | 413-555-0103 |              |                 | Merc     | 2026-10-03 | 2026-01-01 |             |            | 02103
  Dan Dale  |              |              | dan@example.com |          |            | 2026-01-01 | yes         | rye        |`);
const FOUND = recogniseList(LIST);
const order = fc.shuffledSubarray(
  Array.from({ length: 10 }, (_, index) => index),
  { minLength: 10, maxLength: 10 },
);

function fields(cells: readonly (readonly Cell[])[]): object | undefined {
  const list = recogniseList(cells);
  return list && headingsByField(list);
}

test('the order of the columns makes no difference', () => {
  fc.assert(
    fc.property(order, (places) => {
      const moved = LIST.map((row) => places.map((place) => row[place] ?? ''));
      expect(fields(moved)).toEqual(FOUND && headingsByField(FOUND));
    }),
  );
});

test('lines above and blank columns before the list only move it', () => {
  const title = fc.constantFrom('', 'Rosewood Bakery', 'as of November', 'Customers', 'Call before nine');
  fc.assert(
    fc.property(fc.array(title, { maxLength: 8 }), fc.nat({ max: 3 }), (titles, blanks) => {
      const list = recogniseList([
        ...titles.map((text) => [text]),
        ...LIST.map((row) => [...Array<Cell>(blanks).fill(''), ...row]),
      ]);
      expect(list).toMatchObject({
        headingRow: titles.length + 1,
        lastRow: titles.length + 5,
        customerCount: 4,
      });
      expect(list?.columns.map(({ column }) => column - blanks)).toEqual(
        FOUND?.columns.map(({ column }) => column),
      );
    }),
  );
});

test('no sheet, however odd, makes it fail, and what it finds lies in the sheet', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('Name', 'Phone', 'Total', 'Loyalist', '413-555-0101'),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (cells) => {
      const list = recogniseList(cells);
      expect(list === undefined || (list.headingRow <= list.lastRow && list.lastRow <= cells.length)).toBe(
        true,
      );
    }),
  );
});
