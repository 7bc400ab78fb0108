/** Rows written as CSV and read back by another program's parser. */
import fc from 'fast-check';
import { formatCsv, takeOffGuard } from '../../../src/core/files/formatCsv';
import { TOOLS } from './tools';

const cell = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\t', '|', '\r', '\n', "'", '=', '+', '-', '@', ' ', 'é', '1'),
  }),
);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
const read = (csv: string) => TOOLS.parse(csv, { delimiter: ',', newline: '\r\n' }).data;

describe('Rows as CSV', () => {
  it('come back to the letter, whatever stands in the cells', () => {
    fc.assert(fc.property(table, (rows) => expect(read(formatCsv(rows))).toEqual(rows)));
  });

  it('come back to the letter with formula-like text protected', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(formatCsv(rows, { guarded: true }));
        expect(back.map((row) => row.map(takeOffGuard))).toEqual(rows);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["-2+3+cmd|' /C calc'!A0", `"'-2+3+cmd|' /C calc'!A0"`],
    ["'=1", "''=1"],
    ['\t=1', `"'\t=1"`],
    ['＝1', "'＝1"],
    ['+14135550148', '+14135550148'],
    ['-12.50', '-12.50'],
    ['+1 (413) 555-0148', '+1 (413) 555-0148'],
    ["O'Hara", "O'Hara"],
  ])('protect %j as %j', (text, written) => {
    expect(formatCsv([[text]], { guarded: true })).toBe(written);
  });

  it.each(["'+14135550148", "'tis", "it's", "'", ''])(
    'keep the apostrophe of %j, which is no protection',
    (text) => {
      expect(takeOffGuard(text)).toBe(text);
    },
  );

  it('have a byte order mark and bare line feeds when asked', () => {
    expect(formatCsv([['a'], ['b']], { bom: true, lineEnd: '\n' })).toBe('\uFEFFa\nb');
  });
});
