import fc from 'fast-check';
import { parseA1, printA1 } from '../../../../../local/emulator/sheets/model/a1';
import { moveBox, moveIndex } from '../../../../../local/emulator/sheets/model/box';
import type { Change } from '../../../../../local/emulator/sheets/model/box';
import { splice } from '../../../../../local/emulator/sheets/model/grid';
import { moveReferences, renameReferences } from '../../../../../local/emulator/sheets/model/references';
import { closeGap, expand, openGap, paint, reorder } from '../../../../../local/emulator/sheets/model/runs';
import type { Runs } from '../../../../../local/emulator/sheets/model/runs';

const SIZE = 12;
const ALL = { from: 0, to: SIZE };

const stretch = fc
  .tuple(fc.nat(SIZE), fc.nat(SIZE))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const paints = fc.array(fc.record({ stretch, value: fc.constantFrom('a', 'b', undefined) }), {
  maxLength: 8,
});

function painted(steps: readonly { stretch: { from: number; to: number }; value: string | undefined }[]): {
  runs: Runs<string>;
  list: (string | undefined)[];
} {
  let runs: Runs<string> = [];
  const list = new Array<string | undefined>(SIZE).fill(undefined);
  for (const step of steps) {
    runs = step.stretch.from < step.stretch.to ? paint(runs, step.stretch, step.value) : runs;
    list.fill(step.value, step.stretch.from, step.stretch.to);
  }
  return { runs, list };
}

describe('runs', () => {
  test('painting is what it would be cell by cell, with equal neighbours joined', () => {
    fc.assert(
      fc.property(paints, (steps) => {
        const { runs, list } = painted(steps);
        expect(expand(runs, ALL)).toEqual(list);
        runs.forEach((run, i) =>
          expect(runs[i - 1]?.to === run.from && runs[i - 1]?.value === run.value).toBe(false),
        );
      }),
    );
  });

  test('a gap that is opened and closed again leaves no trace', () => {
    fc.assert(
      fc.property(paints, fc.nat(SIZE), fc.integer({ min: 1, max: 3 }), (steps, at, count) => {
        const { runs } = painted(steps);
        expect(closeGap(openGap(runs, at, { count, filling: 'x' }), at, count)).toEqual(runs);
      }),
    );
  });

  test('reordering is what it would be cell by cell', () => {
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    fc.assert(
      fc.property(paints, orders, (steps, order) => {
        const { runs, list } = painted(steps);
        const expected = [...list.slice(0, 3), ...order.map((i) => list[3 + i]), ...list.slice(8)];
        expect(expand(reorder(runs, 3, order), ALL)).toEqual(expected);
      }),
    );
  });
});

describe('moving rectangles and references', () => {
  const changes: fc.Arbitrary<Change> = fc
    .record({
      kind: fc.constantFrom('insert' as const, 'delete' as const, 'move' as const),
      at: fc.nat(7),
      count: fc.integer({ min: 1, max: 4 }),
      to: fc.nat(SIZE),
    })
    .filter(({ kind, at, count, to }) => kind !== 'move' || to <= at || to >= at + count)
    .map(({ kind, at, count, to }) =>
      kind === 'move' ? { kind, axis: 'rows', at, count, to } : { kind, axis: 'rows', at, count },
    );

  test('an index moves as its row in a list does', () => {
    fc.assert(
      fc.property(changes, fc.nat(SIZE - 1), (change, index) => {
        const rows = splice<number>(
          Array.from({ length: SIZE }, (_, i) => i),
          change,
          -1,
        );
        expect(moveIndex(change, index) ?? -1).toBe(rows.indexOf(index));
      }),
    );
  });

  test('a rectangle keeps its first and last surviving row when rows come or go', () => {
    fc.assert(
      fc.property(
        changes.filter(({ kind }) => kind !== 'move'),
        fc.nat(7),
        fc.integer({ min: 1, max: 5 }),
        (change, top, height) => {
          const moved = moveBox(change, { top, left: 0, bottom: top + height, right: 1 });
          const rows = Array.from({ length: height }, (_, i) => moveIndex(change, top + i)).filter(
            (row) => row !== undefined,
          );
          expect(moved && [moved.top, moved.bottom - 1]).toEqual(
            rows.length > 0 ? [rows[0], rows[rows.length - 1]] : undefined,
          );
        },
      ),
    );
  });

  test('A1 notation reads back', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(700), fc.nat(20), fc.nat(20), (top, left, height, width) => {
        const box = { top, left, bottom: top + height + 1, right: left + width + 1 };
        expect(parseA1(printA1(box), { rows: 2000, columns: 800 })?.box).toEqual(box);
      }),
    );
  });

  const insert: Change = { kind: 'insert', axis: 'rows', at: 2, count: 1 };
  const remove: Change = { kind: 'delete', axis: 'columns', at: 1, count: 1 };
  test.each([
    ['=A2+A3', insert, '=A2+A4'],
    ['=SUM($A$1:A9)', insert, '=SUM($A$1:A10)'],
    ['=SUM(A:A)+"A3"', insert, '=SUM(A:A)+"A3"'],
    ['=Other!A3+LOG10(A3)', insert, '=Other!A3+LOG10(A4)'],
    ["='Sheet1'!A3", insert, "='Sheet1'!A4"],
    ['=B1+C1+SUM(A1:C1)+B:B', remove, '=#REF!+B1+SUM(A1:B1)+#REF!'],
  ] as const)('%s after %j is %s', (formula, change, expected) => {
    expect(moveReferences(formula, { change, sheetName: 'Sheet1', isOwnSheet: true })).toBe(expected);
  });

  test('a renamed tab is quoted where its new name needs it', () => {
    expect(renameReferences("=Sheet1!A1+'sheet1'!B2+Other!C3", 'Sheet1', "Bob's list")).toBe(
      "='Bob''s list'!A1+'Bob''s list'!B2+Other!C3",
    );
  });
});
