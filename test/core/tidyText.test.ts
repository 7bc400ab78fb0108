import fc from 'fast-check';
import { tidyText } from '../../src/core/tidyText';

describe('tidyText', () => {
  test.each([
    ['  Ana   Adams ', 'Ana Adams'],
    ['Ana\u00a0Adams', 'Ana Adams'],
    ['Ana\n\tAdams', 'Ana Adams'],
    ['\u202aAna\u202c \u200bAdams\ufeff', 'Ana Adams'],
    ['A\u0000n\u0007a', 'Ana'],
    ['Zoe\u0308', 'Zoë'],
    ['\u200b', ''],
  ])('%j becomes %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  test('text that needs no tidying, and text that does, reads the same by the short way as by the long one', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'Z', ' ', '~', '\t', '\u007f', '\u00a0', 'é', '\u200b'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const seen = text.replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '');
        expect(tidyText(text)).toBe(seen.replace(/\s+/g, ' ').trim().normalize('NFC'));
      }),
    );
  });

  test('tidying twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});
