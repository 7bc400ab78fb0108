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

  test('tidying twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
      }),
    );
  });
});
