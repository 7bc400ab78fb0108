import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { RawRows } from '../../src/core/rawRows';

const cells = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Cell>('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(' ', 'Ana', 0, 7, false, true, { day: '2026-11-20' } as Cell),
  },
);

describe('the filled rows of a tab', () => {
  test('end with the last one in which anything stands, be it a blank, a zero or an empty tick box', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { maxLength: 8 }), (grid) => {
        const last = grid.reduce((found, row, at) => (row.some((cell) => cell !== '') ? at + 1 : found), 0);
        expect(RawRows.of(grid).filled).toBe(last);
      }),
    );
  });

  test('end with a row that holds nothing but a date of Google', () => {
    const rows = new RawRows(
      [
        ['Name', ''],
        ['', new Date(0)],
        ['', ''],
      ],
      () => '',
    );
    expect(rows.filled).toBe(2);
  });
});
