// Who counts as archived: anything but a blank or an unticked box.
import type { Cell } from '../../../src/core/cell';
import { isArchived } from '../../../src/core/customers/archived';
import { TODAY } from '../people';

describe('a customer', () => {
  it.each<[Cell | undefined, boolean]>([
    [undefined, false],
    ['', false],
    ['  ', false],
    [false, false],
    ['false', false],
    [true, true],
    [{ day: TODAY }, true],
    ['last year', true],
    [45000, true],
  ])('with %j under Archived on is archived: %s', (cell, archived) => {
    expect(isArchived(cell)).toBe(archived);
  });
});
