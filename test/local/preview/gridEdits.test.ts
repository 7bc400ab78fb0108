/** What a person does to the grid becomes texts for the emulator; what the server shows becomes steps for the grid. */
import {
  findTyped,
  layDown,
  provisionalSteps,
  readCell,
  readPasted,
  stepsTo,
} from '../../../local/preview/page/gridEdits';
import { gridCell } from '../../../local/preview/page/gridSheet';
import type { ShownCell } from '../../../local/preview/protocol';
import { tabOf } from './tabs';

const NOTHING = new Set<string>();

test('a cell that holds another text than the server showed was typed into', () => {
  const drawn = [[gridCell('Ana'), { v: '007', m: '007' }]];
  expect(findTyped(drawn, [['Ana', null]])).toEqual([{ row: 1, column: 2, text: '007' }]);
});

test('a cell emptied by Delete was typed into with nothing', () => {
  expect(findTyped([[{}]], [['Ana']])).toEqual([{ row: 1, column: 1, text: '' }]);
});

test('an untouched tick box is no typed text', () => {
  const tick: ShownCell = { text: 'FALSE', isChecked: false };
  expect(findTyped([[gridCell(tick)]], [[tick]])).toEqual([]);
});

test('a text of several lines is read as its parts', () => {
  expect(readCell({ ct: { t: 'inlineStr', s: [{ v: 'one\r\n' }, { v: 'two' }] } })).toBe('one\r\ntwo');
});

test('only cells that differ are drawn again', () => {
  const steps = stepsTo(tabOf([['Ana', 'x']]), [['Ana', null]], NOTHING);
  expect(steps.map(({ path }) => path)).toEqual([['data', 0, 1]]);
});

test('a touched cell is drawn again though the server shows what it showed, even beyond the used ones', () => {
  const tab = tabOf([['Ana']]);
  const steps = stepsTo(tab, tab.cells, new Set(['0_0', '7_3']));
  expect(steps.map(({ path, value }) => [path, (value as { v: string } | null)?.v ?? null])).toEqual([
    [['data', 0, 0], 'Ana'],
    [['data', 7, 3], null],
  ]);
});

test('a cell that vanished is emptied', () => {
  const [step] = stepsTo(tabOf([]), [['Ana']], NOTHING);
  expect(step).toMatchObject({ path: ['data', 0, 0], value: null });
});

test('typed text stands in its cell, in the looks of the cell, until the server has answered', () => {
  const tab = tabOf([[{ text: '7', background: '#f4c7c3' }]]);
  const [step] = provisionalSteps(tab, [{ row: 1, column: 1, text: '007' }]);
  expect(step?.value).toMatchObject({ v: '007', bg: '#f4c7c3' });
});

test.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\r\nb\r\n', [['a'], ['b']]],
  ['one cell', [['one cell']]],
])('%j is pasted as rows and columns', (content, rows) => {
  expect(readPasted(content, () => undefined)).toEqual(rows);
});

test('pasted HTML is read as its table', () => {
  expect(readPasted('<table><tr><td>a</td></tr></table>', () => [['a']])).toEqual([['a']]);
});

test('pasted rows are laid down from the selected cell', () => {
  expect(layDown([['a', 'b']], { row: 3, column: 2 })).toEqual([
    { row: 3, column: 2, text: 'a' },
    { row: 3, column: 3, text: 'b' },
  ]);
});
