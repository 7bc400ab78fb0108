/** Rows as high as their wrapped cells need, as Google makes them by itself. */
import { rowHeights } from '../../../local/preview/page/rowHeights';
import type { ShownTab } from '../../../local/preview/protocol';
import { tabOf } from './tabs';

const wrapped = (text: string) => ({ text, isWrapped: true }) as const;
const high = (cell: ShownTab['cells'][number][number], width: number) =>
  rowHeights(tabOf([[cell]], { columnWidths: [width] }))[0];

test.each([
  ['a word', 'Hello', 100, undefined],
  ['as many words as fit', 'one two three', 87, undefined],
  ['one pixel too few', 'one two three', 86, 43],
  ['a word longer than a line', 'mmmmmmmmmmmmmmmmmmmm', 100, 61],
  ['two lines of the owner', 'one\ntwo', 100, 43],
])('%s', (_, text, width, height) => {
  expect(high(wrapped(text), width)).toBe(height);
});

test.each([
  ['is not wrapped', { text: 'one two three' }, 60],
  ['is plain text', 'one two three', 60],
  ['stands in a hidden column', wrapped('one two three'), 0],
])('a cell that %s does not make its row higher', (_, cell, width) => {
  expect(high(cell, width)).toBeUndefined();
});

test('the highest cell decides', () => {
  const tab = tabOf([['x'], ['y', wrapped('one two three four')]], { columnWidths: [100, 40] });
  expect(rowHeights(tab)).toEqual({ 1: 79 });
});

test('a wider font makes more lines', () => {
  const tab = tabOf([[wrapped('one two three')]], { columnWidths: [87] });
  expect(rowHeights(tab, (text) => 10 * text.length)).toEqual({ 0: 43 });
});
