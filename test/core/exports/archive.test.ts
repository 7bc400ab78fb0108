/** Rows of a tab as blocks of an archive and back. */
import fc from 'fast-check';
import {
  blocksOf,
  lookOf,
  portionsOf,
  readPortion,
  tableOf,
  widthOf,
  type ExactCell,
} from '../../../src/core/exports/archive';

const cell: fc.Arbitrary<ExactCell> = fc.oneof(
  fc.constant(''),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant({ at: '2026-11-20 09:05:33.000' }),
  fc.constantFrom(60_000, 90_000).map((length) => 'x'.repeat(length)),
);
const look = fc.constantFrom('normal', 'bold', '', '@', '#ffffff', 'a note');

test('values, formulas and looks of any rows come back from their blocks', () => {
  const shape = fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 4 }) });
  const table = <T>(one: fc.Arbitrary<T>, { rows, columns }: { rows: number; columns: number }) =>
    fc.array(fc.array(one, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
  const read = shape.chain((size) =>
    fc.record({
      tab: fc.constant(0),
      row: fc.constant(1),
      values: table(cell, size),
      formulas: table(fc.constantFrom('', '', '=A1+1'), size),
      looks: fc.record({
        format: table(look, size),
        weight: table(look, size),
        ground: table(look, size),
        note: table(look, size),
      }),
      goesOn: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(read, (rows) => {
      const blocks = blocksOf(rows);
      const width = rows.values[0]?.length ?? 0;
      const wanted = rows.values.map((row, r) =>
        row.map((value, c) => (rows.formulas[r]?.[c] ? { formula: rows.formulas[r]?.[c], value } : value)),
      );
      expect(blocks.flatMap((block) => tableOf(block, width))).toEqual(wanted);
      expect(blocks.flatMap((block) => lookOf(block, 'format'))).toEqual(rows.looks.format);
      expect(
        blocks.flatMap((block) => lookOf(block, 'note') ?? tableOf({ ...block, cells: [] }, width)),
      ).toEqual(rows.looks.note);
      expect(blocks.map(({ goesOn }) => goesOn)).toEqual(
        blocks.map((_, at) => rows.goesOn && at === blocks.length - 1),
      );
      expect(blocks.map(widthOf)).toEqual(blocks.map(() => width));
    }),
    { numRuns: 30 },
  );
});

test('a block is cut before it is too long to cross to a page', () => {
  const values = Array.from({ length: 20 }, () => ['x'.repeat(40_000)]);
  const plain = values.map(() => ['']);
  const looks = { format: plain, weight: plain, ground: plain, note: plain };
  const blocks = blocksOf({ tab: 0, row: 1, values, formulas: plain, looks, goesOn: false });
  expect(blocks.map(({ row, height }) => [row, height])).toEqual([
    [1, 4],
    [5, 4],
    [9, 4],
    [13, 4],
    [17, 4],
  ]);
});

test('an archive is a beginning, its blocks and an end; anything else is none', () => {
  const archive = { regulars: 'archive', tabs: [], blocks: [{ tab: 0, cells: [] }] };
  expect(portionsOf(JSON.stringify(archive)).map((portion) => readPortion(portion)?.step)).toEqual([
    'begin',
    'block',
    'end',
  ]);
  expect(['', '[]', 'null', '{"regulars":"archive"}', '{"blocks":[]}'].flatMap(portionsOf)).toEqual([]);
});
