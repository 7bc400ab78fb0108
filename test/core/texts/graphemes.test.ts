// The splitting of texts into characters as people see them, beside the standard's own segmenter.
import fc from 'fast-check';
import GraphemeSplitter from '../../../src/core/texts/graphemes';

const CHARACTERS = [
  ...'aZ1 \n\r€łéżß“’—…中한각🥐👍🏽❤️☎☂️',
  '\u0301',
  '\u0308',
  '\u200d',
  '\ufe0f',
  '👨‍👩‍👧',
  '🇺🇸',
  '🇩🇪',
  '👩🏽‍🍳',
  '1️⃣',
  '🏴‍☠️',
];
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

it('is that of the standard for any mixture of letters, accents, flags, families and Korean', () => {
  const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 20 }).map((found) => found.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const wanted = [...segmenter.segment(text)].map(({ segment }) => segment);
      expect(new GraphemeSplitter().splitGraphemes(text)).toEqual(wanted);
    }),
    { numRuns: 2000, seed: 7 },
  );
});
