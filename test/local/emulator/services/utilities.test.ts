import fc from 'fast-check';
import { createHost } from '../../../../local/emulator';
import { formatString } from '../../../../local/emulator/services/formatString';
import { parseCsv } from '../../../../local/emulator/services/csv';

const host = createHost();
const run = (code: string): unknown => host.evaluate(code);

describe('digests', () => {
  const hex =
    'function hex(b) { return b.map(function (x) { return ((x + 256) % 256).toString(16).padStart(2, "0"); }).join(""); }';

  test('of texts are of ASCII unless a character set is named', () => {
    const code = `${hex} var U = Utilities, A = U.DigestAlgorithm.SHA_256; [hex(U.computeDigest(A, "é")) === hex(U.computeDigest(A, "?")), hex(U.computeDigest(A, "é", U.Charset.UTF_8)) === hex(U.computeDigest(A, "?"))]`;
    expect(run(code)).toEqual([true, false]);
  });

  test('are the known ones, in signed bytes', () => {
    expect(run(`${hex} hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc"))`)).toBe(
      '900150983cd24fb0d6963f7d28e17f72',
    );
    expect(run('Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc")[0]')).toBe(-112);
  });

  test.each([
    'Utilities.computeHmacSha256Signature([1], "key")',
    'Utilities.computeDigest("MD5", "x")',
    'Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [1], Utilities.Charset.UTF_8)',
  ])('%s fits no signature', (code) => {
    expect(() => run(code)).toThrow("don't match the method signature for Utilities.compute");
  });
});

describe('base64', () => {
  test('comes back as signed bytes, from both alphabets', () => {
    expect(
      run(
        '[Utilities.base64Encode("é"), Utilities.base64EncodeWebSafe([-5, -1]), Utilities.base64Decode("-_8=")]',
      ),
    ).toEqual(['w6k=', '-_8=', [-5, -1]]);
  });

  test('is undone by decoding', () => {
    const bytes = fc.array(fc.integer({ min: -128, max: 127 }));
    fc.assert(
      fc.property(bytes, (given) => {
        expect(run(`Utilities.base64Decode(Utilities.base64Encode(${JSON.stringify(given)}))`)).toEqual(
          given,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('formatString', () => {
  test.each([
    ['%s is %d', ['a', 5], 'a is 5'],
    ['%05.1f|%-5s|%5s', [3.14159, 'ab', 'cd'], '003.1|ab   |   cd'],
    ['%,d %+d %x %X %%', [1234567, 5, 255, 255], '1,234,567 +5 ff FF %'],
    ['%2$s %1$s', ['a', 'b'], 'b a'],
    ['%s', [], 'undefined'],
    ['100% sure', [], '100% sure'],
  ])('fills %s', (template, values, expected) => {
    expect(formatString(template, values)).toBe(expected);
  });
});

describe('parseCsv', () => {
  test.each([
    [
      'a,b\n1,2',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      ',',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a ""q"", b",c', ',', [['a "q", b', 'c']]],
    ['"two\nlines",x', ',', [['two\nlines', 'x']]],
    ['a;b,c', ';', [['a', 'b,c']]],
    ['a,', ',', [['a', '']]],
  ])('reads %j', (text, delimiter, rows) => {
    expect(parseCsv(text, delimiter)).toEqual(rows);
  });

  test('refuses a quote that never closes', () => {
    expect(() => parseCsv('"a')).toThrow('Could not parse text.');
  });
});

describe('sleep', () => {
  test.each([
    ['"abc"', 'Cannot convert abc to int.'],
    ['300001', 'Invalid argument: 300001'],
  ])('refuses %s', (given, message) => {
    expect(() => run(`Utilities.sleep(${given})`)).toThrow(message);
  });
});

describe('blobs', () => {
  test('of text are plain text without a name', () => {
    expect(
      run('var b = Utilities.newBlob("x"); [b.getContentType(), b.getName(), b.getDataAsString()]'),
    ).toEqual(['text/plain', null, 'x']);
  });

  test('survive packing', () => {
    expect(run('Utilities.ungzip(Utilities.gzip(Utilities.newBlob("é"))).getDataAsString()')).toBe('é');
  });
});
