/** Which columns of a list formulas at its top fill, from the formulas and from what stands beside them. */
import type { Cell } from '../../../src/core/cell';
import { filledColumns, filledTest, type Formulas } from '../../../src/tables/customers/formulas';

const HEADINGS = ['Full name', 'First', 'Last', 'Phone', 'Segment'];
const SPLIT = (row: number) => `=SPLIT(A${row}," ")`;

/** Formulas and cells from A1, headings in row 1. */
function listOf(formulas: Formulas, rows: readonly (readonly Cell[])[] = []) {
  const cells = [HEADINGS, ...rows];
  return { headingRow: 1, formulasIn: (row: number) => formulas[row - 1] ?? [], cells: () => cells };
}

const filled = (formulas: Formulas, rows?: readonly (readonly Cell[])[]) => [
  ...filledColumns(listOf(formulas, rows)),
];

const PEOPLE: readonly Cell[][] = [
  ['Ana Adams', 'Ana', 'Adams', '413-555-0148', 'Apostle'],
  ['Ben Brown', 'Ben', 'Brown', '413-555-0149', 'Loyalist'],
  ['Cher', 'Cher', '', '413-555-0150', ''],
];

test.each<[string, Formulas]>([
  [
    'a FILTER in each row',
    [[], ['', '', '', '=FILTER(S!B:B,S!A:A=A2)'], ['', '', '', '=FILTER(S!B:B,S!A:A=A3)']],
  ],
  ['a lookup in the first row alone', [[], ['', '', '', '', '=VLOOKUP(A2,X:Y,2,FALSE)']]],
  ['a phone that was typed with its plus', [[], ['', '', '', '=+1 413 555 0148']]],
  ['a FILTER in the fourth row', [[], [], [], ['', '', '', '=FILTER(S!B:B,S!A:A=A2)']]],
  ['headings that one formula gives', [['={"Full name","First","Last","Phone","Segment"}']]],
])('%s fills no column', (_, formulas) => {
  expect(filled(formulas, PEOPLE)).toEqual([]);
});

test.each<[string, Formulas, number[]]>([
  ['alone below the headings', [[], ['', '', '', '', '=TRANSPOSE(S!B1:Z1)']], [5]],
  ['beside the headings', [['', '', '', '', '=VSTACK("Segment",S!B2:B)']], [5]],
  [
    'as wide as what it looks up',
    [[], ['', '=XLOOKUP(A2,S!A:A,S!B:D)'], ['', '=XLOOKUP(A3,S!A:A,S!B:D)']],
    [3, 4],
  ],
])('a formula %s fills columns', (_, formulas, columns) => {
  expect(filled(formulas, PEOPLE)).toEqual(columns);
});

test.each<[string, Formulas, readonly Cell[][], number[]]>([
  [
    'a range of which somebody has no name',
    [[], ['={S!A2:C}']],
    [
      ['Ana', 'Adams', 'Apostle', '', ''],
      ['', '413-555-0149', 'loyal', '', ''],
    ],
    [1, 2, 3],
  ],
  ['a lookup whose first part is blank', [[], ['', '=XLOOKUP(A2,S!A:A,S!B:C)']], [['Ana', '', 'loyal']], [3]],
  [
    'a lookup that has an error for the moment',
    [[], ['', '=XLOOKUP(A2,S!A:A,S!B:C)']],
    [['Ana', '#N/A', '']],
    [3],
  ],
  [
    'another file that is loading',
    [[], ['', '=IMPORTRANGE("x","S!B2:C")']],
    [['Ana', 'Loading...', '']],
    [2, 3],
  ],
])('%s fills all that it says', (_, formulas, rows, columns) => {
  expect(filled(formulas, rows)).toEqual(columns);
});

describe('A SPLIT in every row, which does not say how wide it is', () => {
  const formulas = [[], ['', SPLIT(2)], ['', SPLIT(3)], ['', SPLIT(4)]];

  test('reaches the columns that hold pieces of its text and none that were typed', () => {
    expect(filled(formulas, PEOPLE)).toEqual([3]);
  });

  test('of another tab reaches no column that holds more than it does', () => {
    const elsewhere = formulas.map((row) => row.map((formula) => formula.replace('A', 'S!A')));
    expect(filled(elsewhere, PEOPLE)).toEqual([3]);
  });

  test('ends before a column with a formula of its own', () => {
    expect(filled([[], ['', SPLIT(2), '=LEN(A2)'], ['', SPLIT(3), '=LEN(A3)']], PEOPLE)).toEqual([]);
  });

  test('makes days and numbers of the pieces', () => {
    const rows: Cell[][] = [['10/5/2026 1,200', { day: '2026-10-05' as never }, 1200, '413-555-0148', '']];
    expect(filled(formulas.slice(0, 2), rows)).toEqual([3]);
  });

  test('is seen also where it stands in lower rows alone', () => {
    const isFilled = filledTest(listOf([[], [], ['', '={A3,B3}']], PEOPLE));
    expect([1, 2, 3, 4].map((column) => isFilled({ row: 3, column }))).toEqual([false, true, true, false]);
  });
});

test('a table from the web reaches as far as its cells do, up to our own column', () => {
  const rows: Cell[][] = [
    ['Ana', 'Adams', '', 'C-AB12CD', 'Apostle'],
    ['Ben', '', 'Hadley', 'C-AB12CE', ''],
  ];
  expect(filled([[], ['=IMPORTDATA("https://example.com/people.csv")']], rows)).toEqual([1, 2, 3]);
});

test('a function that we do not know goes on below where values without formulas stand there', () => {
  const formulas = [[], ['', '', '', '', '=DOUBLED(A2:A9)']];
  expect([filled(formulas, PEOPLE), filled(formulas, PEOPLE.slice(0, 1))]).toEqual([[5], []]);
});
