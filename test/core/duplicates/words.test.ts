/** Words of a name as they are compared. */
import { plainWords } from '../../../src/core/duplicates/words';

test.each([
  ["O'Brien, José-María", ['obrien', 'jose', 'maria']],
  ['  ', []],
  ['Ł. Straße & Co.', ['l', 'strasse', 'co']],
])('of %j', (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

test.each(['word ', 'wórd '])(
  'of a cell filled with %j no more than fifty are laid beside others',
  (word) => {
    expect(plainWords(word.repeat(10_000))).toHaveLength(50);
    expect(plainWords(word.repeat(50))).toHaveLength(50);
    expect(plainWords(word.repeat(49))).toHaveLength(49);
  },
);
