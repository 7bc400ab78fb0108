// Who counts as archived: anything but a blank, an unticked box or a word that says no.
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
    ['No', false],
    ['not yet', false],
    ['?', false],
    ['soon', false],
    [' no ', false],
    ['N', false],
    ['n/a', false],
    ['N.A.', false],
    ['none', false],
    ['-', false],
    ['No.', false],
    ['n / a', false],
    ['✗', false],
    ['❌', false],
    ['#N/A', true],
    ['—', false],
    ['Nein', false],
    ['not archived', false],
    ['Active', false],
    [0, false],
    ['yes', true],
    ['x', true],
    ['✓', true],
    ['1', true],
    ['no longer with us', true],
    ['not active', true],
    ['inactive', true],
    ['removed', true],
    ['no 3/1/2026', true],
    ['3/1/2026', true],
  ])('with %j under Archived on is archived: %s', (cell, archived) => {
    expect(isArchived(cell)).toBe(archived);
  });
});
