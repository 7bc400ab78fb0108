/** Columns that one formula of the owner's fills from the top: a word written into one of its cells would empty the whole column on Google. */
import type { Host } from '../../local/emulator';
import { adopt, adoptedShop, formulasOf, gridOf, HEADINGS, linesOf, openShop, use, type Typed } from './shop';

/** The formula stands beside the first customer; Google names it there and nowhere else. */
const FORMULA = '=ARRAYFORMULA(IF(Sales!A2:A="";"";Sales!B2:B))';

function listWith(column: number, cells: readonly string[]): Typed {
  return [
    HEADINGS,
    ...cells.map((cell, index) => {
      const row = [
        `Customer ${index}`,
        `413-555-010${index}`,
        `c${index}@example.com`,
        '',
        '9/1/2026',
        'yes',
        '',
      ];
      row[column - 1] = cell;
      return row;
    }),
  ];
}

function column(host: Host, index: number): (string | undefined)[] {
  return gridOf(host, 'Customers')
    .slice(2, 4)
    .map((row) => row[index - 1]);
}

test.each([
  ['segments', 4, ['apostle ', 'loyal']],
  ['phones', 2, ['4135550101', '14135550102']],
  ['days', 5, ['Mar 27th, 2026', '20260101']],
])('set-up mends none of the %s', (_, at, cells) => {
  const host = openShop(listWith(at, [FORMULA, ...cells]));
  const before = column(host, at);
  expect(adopt(host).ok).toBe(true);
  expect(column(host, at)).toEqual(before);
  expect(formulasOf(host, ['Customers'])).toEqual([FORMULA]);
});

test('a ticked fix is left alone, and the sentence says why', () => {
  const host = adoptedShop(listWith(3, [FORMULA, 'ana at example.com', 'ben@@example.com']));
  use(host, 'checkCustomers');
  gridOf(host, 'Problems').forEach((_, index) => {
    if (index > 0) host.sheets.typeCells('Problems', { row: index + 1, column: 7 }, [['TRUE']]);
  });
  expect(use(host, 'checkCustomers').sentence).toMatch(
    /2 were left alone, because a formula of yours fills the cell/,
  );
  expect(
    linesOf(host, 'Customers')
      .slice(1)
      .map(({ Email }) => Email),
  ).toEqual(['ana at example.com', 'ben@@example.com']);
});
