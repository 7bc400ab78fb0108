/** How a tab is drawn: texts as texts, hidden columns hidden, dropdowns to the end, ticks as boxes. */
import {
  drawnText,
  FIRST_CELL,
  gridCell,
  gridSheet,
  sizeOf,
  structureOf,
} from '../../../local/preview/page/gridSheet';
import { tabOf } from './tabs';

test('every text is drawn as text, so that the grid reads no meaning into it', () => {
  expect(gridCell('=1+1')).toMatchObject({ v: '=1+1', m: '=1+1', ct: { fa: '@', t: 's' } });
});

test.each([
  [true, '\u2611'],
  [false, '\u2610'],
])('a tick box that is %s is drawn as %s', (isChecked, box) => {
  expect(drawnText({ text: String(isChecked).toUpperCase(), isChecked })).toBe(box);
});

test('a number stands at the right unless its cell says otherwise', () => {
  expect(gridCell({ text: '7', isNumber: true })?.ht).toBe(2);
  expect(gridCell({ text: '7', isNumber: true, align: 'left' })?.ht).toBe(1);
});

test('a column of width 0 is hidden', () => {
  const { config } = gridSheet(tabOf([['a', 'b']], { columnWidths: [120, 0] }), FIRST_CELL);
  expect(config).toMatchObject({ columnlen: { 0: 120 }, colhidden: { 1: 0 } });
});

test('a dropdown that covers its column is offered below the last row too', () => {
  const tab = tabOf([[{ text: 'Apostle', choices: 0 }]], {
    choiceLists: [['Apostle', 'Loyalist']],
    choicesBelow: [0],
  });
  const choices = gridSheet(tab, FIRST_CELL).dataVerification as Record<string, { value1: string }>;
  expect(Object.keys(choices)).toHaveLength(sizeOf(tab).rows);
  expect(choices['9_0']?.value1).toBe('Apostle,Loyalist');
});

test('frozen rows are frozen though no column is', () => {
  expect(gridSheet(tabOf([['a']], { frozenRows: 1 }), FIRST_CELL).frozen).toEqual({
    type: 'rangeRow',
    range: { row_focus: 0, column_focus: 0 },
  });
});

test('a text typed below the last row does not have the grid drawn anew', () => {
  expect(structureOf(tabOf([['a'], ['b']]))).toBe(structureOf(tabOf([['a']])));
});

test('a wider column has the grid drawn anew', () => {
  expect(structureOf(tabOf([['a']], { columnWidths: [101] }))).not.toBe(structureOf(tabOf([['a']])));
});
