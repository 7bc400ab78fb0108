import fc from 'fast-check';
import type { RangeImpl } from '../../../../local/emulator/sheets/range';
import { member } from '../../../../local/emulator/sheets/enums';
import { newWorld } from './fixture';
import type { World } from './fixture';

// Acts that Google buffers; each gets a rectangle within A1:J10 and a number.
const ACTS: readonly ((world: World, range: RangeImpl, n: number) => unknown)[] = [
  (_, range, n) => range.setValue(n),
  (_, range) => range.setValue('=A1'),
  (_, range) => range.setValue('11/20/2026'),
  (_, range) => range.setNumberFormat('@'),
  (_, range, n) => range.setBackground(n % 2 === 0 ? 'red' : null),
  (_, range, n) => range.setNote(`n${n}`),
  (_, range) => range.insertCheckboxes(),
  (_, range) => range.clear(),
  (_, range) => range.setBorder(true, null, true, null, true, false),
  ({ sheet }, _, n) => sheet.insertRowsAfter(1 + (n % 9), 1 + (n % 3)),
  ({ sheet }, _, n) => sheet.deleteRows(1 + (n % 9), 1 + (n % 3)),
  ({ sheet }, _, n) => sheet.insertColumnsBefore(1 + (n % 9), 1 + (n % 3)),
  ({ sheet }, _, n) => sheet.deleteColumns(1 + (n % 9), 1 + (n % 3)),
  ({ sheet }, _, n) => sheet.moveRows(sheet.getRange(1 + (n % 5), 1, 2), 9),
  ({ sheet }, _, n) => sheet.moveColumns(sheet.getRange(1, 4, 1, 2), 1 + (n % 3)),
  ({ sheet }, _, n) => sheet.hideRows(1 + (n % 9)),
  ({ sheet }, _, n) => sheet.setColumnWidth(1 + (n % 9), 30),
  ({ sheet }, _, n) => sheet.getRange(1, 1 + (n % 9), sheet.model.grid.maxRows).addDeveloperMetadata(`k${n}`),
  ({ book }, range, n) => book.setNamedRange(`name${n % 3}`, range),
  (_, range) => range.protect(),
  (_, range) => range.sort(range.getColumn()),
  (_, range) => range.deleteCells(member('Dimension', 'ROWS')),
  ({ sheet }) => sheet.setFrozenRows(1),
  ({ book }) => book.rename('Other name'),
];

const steps = fc.array(
  fc.record({
    act: fc.nat(ACTS.length - 1),
    top: fc.integer({ min: 1, max: 8 }),
    left: fc.integer({ min: 1, max: 8 }),
    height: fc.integer({ min: 1, max: 3 }),
    width: fc.integer({ min: 1, max: 3 }),
    n: fc.nat(30),
  }),
  { minLength: 1, maxLength: 12 },
);

function play(world: World, list: typeof steps extends fc.Arbitrary<infer T> ? T : never): void {
  for (const { act, top, left, height, width, n } of list) {
    ACTS[act]?.(world, world.sheet.getRange(top, left, height, width), n);
  }
}

describe('undoing', () => {
  test('whatever was done since the last flush, a kill brings back the state of that flush', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const world = newWorld();
        play(world, first);
        world.app.flush();
        const before = JSON.stringify(world.app.snapshot());
        play(world, second);
        world.app.rollback();
        expect(JSON.stringify(world.app.snapshot())).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  test('a snapshot that was put back is the same snapshot', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const world = newWorld();
        play(world, list);
        world.app.flush();
        const saved = JSON.stringify(world.app.snapshot());
        const other = newWorld();
        other.app.restore(JSON.parse(saved));
        expect(JSON.stringify(other.app.snapshot())).toBe(saved);
      }),
      { numRuns: 100 },
    );
  });
});
