/** The archive of merged rows: what is written there is read back to the letter, and rows of old never give a number that may be somebody else's. */
import fc from 'fast-check';
import { cellText, type Cell, type DayCell } from '../../src/core/cell';
import type { Field } from '../../src/core/customers/customer';
import type { Day } from '../../src/core/day';
import { mergedEntry, mergedTab, namingInMerged, readMerged } from '../../src/tables/mergedTable';
import { headingsOf } from '../../src/tables/ownTab';

const HEADINGS = new Map<Field, string>([
  ['name', 'Name'],
  ['notes', 'Notes'],
  ['phone', 'Phone'],
  ['callConsent', 'Phone: call\nconsent'],
  ['referredBy', 'Referred by'],
  ['referredById', 'Referred by ID'],
]);
const ON: DayCell = { day: '2026-11-20' as Day };

function gridWith(row: string): Cell[][] {
  return [headingsOf(mergedTab), ['2026-11-20', 'C-AAAAAA', 'Ana', 'C-BBBBBB', row, 'M-1']];
}

function gridOf(cells: readonly (readonly [string, Cell])[]): Cell[][] {
  const line = { on: ON, id: 'C-AAAAAA', name: 'Ana', into: 'C-BBBBBB', cells, change: 'M-1' };
  return gridWith(cellText(mergedEntry(line).get('Row')));
}

const cellsIn = (grid: Cell[][]) => readMerged(grid, HEADINGS)[0]?.cells;

/** Texts with all that could be taken for a cell of its own. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        ' ',
        '  ',
        '• ',
        ': ',
        'Phone',
        'Phone: ',
        'call',
        '\u2028',
        '413-555-0103',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

test('whatever stands in the cells is read back to the letter', () => {
  const fields = [...HEADINGS.keys()];
  const values = fc.tuple(...fields.map(() => text));
  fc.assert(
    fc.property(values, text, (texts, other) => {
      const cells = fields.map((field, at) => [HEADINGS.get(field) ?? '', texts[at] ?? ''] as const);
      const filled = fields
        .map((field, at) => [field, cellText(texts[at])])
        .filter(([, cell]) => cell !== '');
      expect(cellsIn(gridOf([['Shoe size', other], ...cells]))).toEqual(Object.fromEntries(filled));
    }),
    { numRuns: 2_000 },
  );
});

test('a number in a note of a row of old is nobody’s, and what stands before the notes is read', () => {
  const row = 'Name: Ana\nNotes: husband is\nPhone: 413-555-0103';
  expect(cellsIn(gridWith(row))).toEqual({ name: 'Ana', notes: 'husband is' });
});

test('a number that stands twice in a row of old is nobody’s', () => {
  const row = 'Name: Ana\nNickname: Annie\nPhone: 413-555-0103\nPhone: 413-555-0101\nNotes: rye';
  expect(cellsIn(gridWith(row))).toEqual({ name: 'Ana', notes: 'rye' });
});

describe('a row of somebody else that names who is forgotten', () => {
  const named = { names: new Set(['cy cole']), namesakes: new Set(['C-CCCCC2']) };
  const naming = (grid: Cell[][]) => namingInMerged(grid, HEADINGS, named).map(({ text }) => text);
  const cells = [
    ['Name', 'Ana'],
    ['Referred by', 'Cy Cole'],
    ['Notes', 'by\nReferred by: Cy Cole'],
  ] as const;

  test('loses the name and keeps its notes', () => {
    expect(naming(gridOf(cells))).toEqual(['• Name: Ana\n• Notes: by\n  Referred by: Cy Cole']);
  });

  test('keeps it when another Cy Cole is meant', () => {
    expect(naming(gridOf([...cells, ['Referred by ID', 'C-CCCCC2']]))).toEqual([]);
  });

  test('loses the name in a row of old as well', () => {
    expect(naming(gridWith('Name: Ana\nReferred by: Cy Cole\nPhone: 1'))).toEqual(['Name: Ana\nPhone: 1']);
  });
});
