/** What Sheets may have made of a text that was written into a cell which is no text cell. */
import type { Cell } from '../../src/core/cell';
import { isReadAs } from '../../src/core/reread';

const day = { day: '2026-01-02' } as Cell;

test.each<[written: string, cell: Cell, formula: string, isOurs: boolean]>([
  ['01002', 1002, '', true],
  ['1/2', day, '', true],
  ['TRUE', true, '', true],
  ['+14135550110', 14135550110, '', true],
  ['=1+1', 2, '=1+1', true],
  ['=HYPERLINK("x","win")', 'win', '=HYPERLINK("x","win")', true],
  ['=IF(1,"")', '', '=IF(1,"")', true],
  ["'tis", 'tis', '', true],
  ['likes rye', 5, '', false],
  ['likes rye', 'no seeds', '', false],
  ['+14135550110', '413-555-0107', '', false],
  ['01002', '', '', false],
])('"%s" that was written is found as %p with the formula "%s": %s', (written, cell, formula, isOurs) => {
  expect(isReadAs(cell, written, () => formula)).toBe(isOurs);
});

test.each<[text: string, written: Cell, isOurs: boolean]>([
  ['1/2/2026', day, true],
  ['02.01.2026', day, true],
  ['2026/1/2 09:30', { day: '2026-01-02', time: '09:30' } as Cell, true],
  ['TRUE', true, true],
  ['38', 38, true],
  ['1/3/2026', day, false],
  ['413-555-0101', day, false],
  ['', false, false],
])('"%s" is found in a text cell into which %p was written: %s', (text, written, isOurs) => {
  expect(isReadAs(text, written, () => '')).toBe(isOurs);
});
