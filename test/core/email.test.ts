import fc from 'fast-check';
import { readEmail } from '../../src/core/email';

describe('readEmail', () => {
  test.each([
    [' ANA@EXAMPLE.COM ', 'ana@example.com'],
    ['mailto:ana@example.com', 'ana@example.com'],
    ['Ana Adams <ana@example.com>', 'ana@example.com'],
    ['ana\u200b@example.com\u00a0', 'ana@example.com'],
    ["o'brien+x@mail.example.co.uk", "o'brien+x@mail.example.co.uk"],
    ['josé@example.com', 'josé@example.com'],
    ['ana@my-shop.example.com', 'ana@my-shop.example.com'],
    ['"ana@example.com"', 'ana@example.com'],
    ["'ana@example.com'", 'ana@example.com'],
    ['“ana@example.com”', 'ana@example.com'],
    ['"Ana Adams" <ana@example.com>', 'ana@example.com'],
    ['E: ana@example.com', 'ana@example.com'],
    ['e-mail: ana@example.com', 'ana@example.com'],
    ['ana@example.com (work)', 'ana@example.com'],
  ])('%j is %s', (cell, email) => {
    expect(readEmail(cell)).toEqual({ kind: 'email', email });
  });

  test.each([undefined, '', '  ', '\u200b'])('%j is blank', (cell) => {
    expect(readEmail(cell)).toEqual({ kind: 'blank' });
  });

  test.each([
    ['ana at example.com', '"at" instead of @', 'ana@example.com'],
    ['ana [at] example [dot] com', '"at" instead of @', 'ana@example.com'],
    ['ana@@example.com', 'more than one @', 'ana@example.com'],
    ['ana@example,com', 'a comma instead of a dot', 'ana@example.com'],
    ['ana @example.com', 'a blank in it', 'ana@example.com'],
    ['ana@exam ple.com', 'a blank in it', 'ana@example.com'],
    ['ana@example..com', 'two dots in a row', 'ana@example.com'],
    ['ana@example.com;', 'a mark at its end', 'ana@example.com'],
    ['ana@example.con', 'a misspelt name after the @', 'ana@example.com'],
    ['ana@gmial.com', 'a misspelt name after the @', 'ana@gmail.com'],
  ])('%j is a certain slip: %s', (cell, why, suggestion) => {
    expect(readEmail(cell)).toEqual({ kind: 'unreadable', why, suggestion });
  });

  test.each([
    ['ana adams@example.com', 'a blank in it'],
    ['ana@example', 'nothing like .com at its end'],
    ['ana@example.com, ben@example.com', 'two addresses in one cell'],
    ['meet at noon at example.com', '"at" instead of @'],
    ['anaexample.com', 'no @ in it'],
    ['@example.com', 'not an e-mail address'],
    ['ana.@example.com', 'not an e-mail address'],
    ['ana@example.com (bounced)', 'a blank in it'],
    ['ana@192.168.0.1', 'not an e-mail address'],
    [`${'a'.repeat(320)}@example.com`, 'too long'],
    [42, 'no @ in it'],
    [true, 'no @ in it'],
  ])('%j leaves no certain address: %s', (cell, why) => {
    expect(readEmail(cell)).toEqual({ kind: 'unreadable', why, suggestion: '' });
  });

  test('an address with accents of the quick pattern is one where the same with other letters is one', () => {
    const local = fc.string({ unit: fc.constantFrom('é', 'a', '.', '-', '_', '÷', '×', '@') });
    fc.assert(
      fc.property(local, (text) => {
        const kindOf = (letter: string) => readEmail(`${text.replace(/é/g, letter)}@example.com`).kind;
        expect(kindOf('é')).toBe(kindOf('ą'));
      }),
      { numRuns: 2000 },
    );
  });

  test('each suggestion is itself an address', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '@', '.', ' ', ',', ';', 'at ', ' at', '.con', 'gmial.com'),
    });
    fc.assert(
      fc.property(text, (cell) => {
        const reading = readEmail(cell);
        if (reading.kind === 'unreadable' && reading.suggestion !== '') {
          expect(readEmail(reading.suggestion)).toEqual({ kind: 'email', email: reading.suggestion });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
