// Counting parts: the edges of one part, agreement with both libraries, and the names of dear characters.
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import UNICODE_TO_GSM from 'sms-segments-calculator/dist/libs/UnicodeToGSM';
import { split } from 'split-sms';
import { countingRenderer, partsOf } from '../../../src/core/texts/parts';
import { compileTemplate } from '../../../src/core/texts/template';

const GSM_CHARACTERS = Object.keys(UNICODE_TO_GSM).map((code) => String.fromCharCode(Number(code)));
const PLAIN_CHARACTERS = GSM_CHARACTERS.filter(
  (character) => UNICODE_TO_GSM[character.charCodeAt(0)]?.length === 1,
);

/** Up to five parts of these characters. */
function textsOf(characters: readonly string[]) {
  return fc.array(fc.constantFrom(...characters), { maxLength: 800 }).map((found) => found.join(''));
}

describe('the number of parts', () => {
  it.each([
    ['a', 0, 1],
    ['a', 160, 1],
    ['a', 161, 2],
    ['a', 306, 2],
    ['a', 307, 3],
    ['€', 80, 1],
    ['€', 81, 2],
    ['ł', 70, 1],
    ['ł', 71, 2],
    ['ł', 134, 2],
    ['ł', 135, 3],
    ['🥐', 35, 1],
    ['🥐', 36, 2],
  ])('of %s, %d times, is %d', (character, count, parts) => {
    expect(partsOf(character.repeat(count)).parts).toBe(parts);
  });

  it('never cuts a character of two septets: 152 plain ones and a euro sign end the part early', () => {
    const text = `${'a'.repeat(152)}€${'a'.repeat(152)}`;
    expect([partsOf(text).parts, partsOf(text.replace('€', 'ab')).parts]).toEqual([3, 2]);
  });

  it('counts a line end once, however it is typed', () => {
    expect(partsOf(`${'a'.repeat(158)}\r\nb`)).toEqual({ parts: 1, encoding: 'GSM-7', dear: [] });
  });

  it.each(['\r', '\n', '\r\n'])('counts %j as one character at the edge of a part', (end) => {
    expect([159, 160].map((length) => partsOf(`${'a'.repeat(length - 1)}${end}b`).parts)).toEqual([1, 2]);
  });

  it("is the library's for plain text that takes the quick way", () => {
    const texts = textsOf(PLAIN_CHARACTERS).map((text) => text.replace(/\r/g, ''));
    fc.assert(
      fc.property(texts, (text) => {
        const counted = new SegmentedMessage(text);
        expect(partsOf(text)).toEqual({ parts: counted.segmentsCount, encoding: 'GSM-7', dear: [] });
      }),
    );
  });

  it('is that of an independent splitter for the whole cheap alphabet', () => {
    const texts = textsOf(GSM_CHARACTERS).map((text) => text.replace(/\r/g, ''));
    fc.assert(fc.property(texts, (text) => partsOf(text).parts === split(text).parts.length));
  });

  it('is that of an independent splitter for letters of the dear alphabet', () => {
    const texts = textsOf([...'abc łíçêαЖ’—']);
    fc.assert(fc.property(texts, (text) => partsOf(text).parts === split(text).parts.length));
  });
});

describe('the counting of many texts', () => {
  const name = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."ab Éñłíé'-’€[ž"), maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
  );
  const template = fc.constantFrom(
    'Hi {first name}, bread! {link}',
    `${'x'.repeat(140)} {first name} {name}`,
    `{name} €${'x'.repeat(130)}[{first name}]${'€'.repeat(20)}`,
    `{first name} 🥐 ${'x'.repeat(40)}`,
    `{first name}\u0301 👩\u200d👩\u200d👧 {name} ${'x'.repeat(100)}`,
  );

  it('is the counting of each one of them', () => {
    const business = { businessName: 'Bella', website: 'https://bella.example.com' };
    fc.assert(
      fc.property(
        template,
        fc.array(fc.record({ firstName: name, name }), { minLength: 1 }),
        (words, people) => {
          const renderFor = compileTemplate(words, business);
          const counting = countingRenderer(renderFor);
          for (const person of people)
            expect(counting(person)).toEqual({
              message: renderFor(person),
              parts: partsOf(renderFor(person)).parts,
            });
        },
      ),
    );
  });

  it('is told apart for names with a bar in them', () => {
    const renderFor = ({ firstName }: { firstName: string }) => firstName + 'a'.repeat(100);
    const counting = countingRenderer(renderFor);
    const [dear, plain] = [
      { firstName: 'a|🥐', name: 'b' },
      { firstName: 'a', name: '🥐|a' },
    ].map((person) => counting(person).parts);
    expect([dear, plain]).toEqual([2, 1]);
  });
});

describe('dear characters', () => {
  it.each([
    ['It’s', '’', 'curly apostrophe', "'"],
    ['“Hi', '“', 'curly quotation mark', '"'],
    ['now – here', '–', 'long dash', '-'],
    ['soon…', '…', 'three dots in one character', '...'],
    ['a\u00a0b', '\u00a0', 'blank that does not break', ' '],
    ['a\u200bb', '\u200b', 'invisible character', ''],
    ['fresh 🥐', '🥐', 'emoji', ''],
    ['love ❤️', '❤️', 'emoji', ''],
    ['we 👩‍🍳 bake', '👩‍🍳', 'emoji', ''],
    ['García', 'í', 'letter', 'i'],
    ['Łukasz', 'Ł', 'letter', 'L'],
    ['gar\u00e7on', 'ç', 'letter', 'c'],
    ['Caf\u0065\u0301', 'e\u0301', 'letter', 'é'],
    ['Привет'.slice(0, 1), 'П', 'letter', ''],
    ['Bella™', '™', 'trade mark sign', 'TM'],
    ['½ off', '½', 'fraction', '1/2'],
  ])('of %s: %s is a %s, to be written %j', (text, character, name, plain) => {
    expect(partsOf(text)).toMatchObject({ encoding: 'UCS-2', dear: [{ character, name, plain }] });
  });

  it('are each named once, in order of appearance, beside cheap letters with accents', () => {
    const { dear } = partsOf('“Señor’s” café’ “crème”');
    expect(dear.map(({ character }) => character)).toEqual(['“', '’', '”']);
  });

  it('are gone once their plain forms are written', () => {
    const dearest = fc.string({
      unit: fc.constantFrom(...'ab’“”–—…•´™®íçêÇłœ½×\u00a0\u200b🥐'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(dearest, (text) => {
        const plain = partsOf(text).dear.reduce(
          (words, one) => words.split(one.character).join(one.plain),
          text,
        );
        return partsOf(plain).encoding === 'GSM-7';
      }),
    );
  });
});
