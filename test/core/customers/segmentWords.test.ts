/** Words of the owner's own where a segment should stand. */
import { cellOf, ownWords, readMeaning } from '../../../src/core/customers/segmentWords';

describe('ownWords', () => {
  test('are those that are no segment, the most frequent first; upper and lower case are one word', () => {
    const cells = ['VIP', 'regular', 'Apostle', 'loylist', 'Regular ', '', undefined, 'vip', 'REGULAR', 1, 1];
    expect(ownWords(cells)).toEqual([
      { word: 'regular', count: 3 },
      { word: 'VIP', count: 2 },
      { word: '1', count: 2 },
    ]);
  });

  test('leave out notes and marks, and are eight at most', () => {
    const note = 'asked for the large cake twice, call her';
    const many = Array.from({ length: 20 }, (_, at) => `class ${at}`);
    expect(ownWords([note, note, '??', '??', ...many]).map(({ word }) => word)).toEqual(many.slice(0, 8));
  });
});

test.each([
  ['Apostle', 'Apostle'],
  ['loyalists', 'Loyalist'],
  ['hostge', 'Hostage'],
  ['lead', 'Lead'],
  ['  LEAD ', 'Lead'],
  ['m', 'Mercenary'],
  ['l', undefined],
  ['lo', 'Loyalist'],
  ['', undefined],
  ['regular', undefined],
  ['Apostle or Loyalist', undefined],
])('the answer "%s" means %s', (answer, meaning) => {
  expect(readMeaning(answer)).toBe(meaning);
});

test('a lead has nothing in the cell', () => {
  expect([cellOf('Lead'), cellOf('Hostage')]).toEqual(['', 'Hostage']);
});
