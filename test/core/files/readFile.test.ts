/** Files as owners have them: encodings, separators, stray quotes, and what is no table at all. */
import fc from 'fast-check';
import { fingerprint } from '../../../src/core/files/fingerprint';
import { formatCsv } from '../../../src/core/files/formatCsv';
import { readFile } from '../../../src/core/files/readFile';
import { rowsOf, TOOLS, utf16 } from './tools';

const LIST = 'Name,City\r\nZoë “Zo” Ångström,Ōtaki\r\nBo,Ŵrecsam';
const LIST_ROWS = [
  ['Name', 'City'],
  ['Zoë “Zo” Ångström', 'Ōtaki'],
  ['Bo', 'Ŵrecsam'],
];
const MARK = '\uFEFF';
const encodingOf = (bytes: Uint8Array) => {
  const read = readFile('list.csv', bytes, TOOLS);
  return read.ok ? [read.value.encoding, read.value.rows] : read.trouble.message;
};

describe('The bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8', Buffer.from(MARK + LIST)],
    ['UTF-16LE', utf16(LIST, 'LE')],
    ['UTF-16LE', utf16(MARK + LIST, 'LE')],
    ['UTF-16BE', utf16(LIST, 'BE')],
    ['UTF-16BE', utf16(MARK + LIST, 'BE')],
  ])('are read as %s', (encoding, bytes) => {
    expect(encodingOf(bytes)).toEqual([encoding, LIST_ROWS]);
  });

  it('are read as windows-1252 when they are nothing else, typographic signs included', () => {
    const bytes = Buffer.from('Name\nJos\xE9 \x93Pepe\x94 O\x92Hara \x80 5', 'latin1');
    expect(encodingOf(bytes)).toEqual(['windows-1252', [['Name'], ['José “Pepe” O’Hara € 5']]]);
  });

  it('stay UTF-8 when a few are broken among many good ones', () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(10)), Buffer.from([0xe9])]);
    expect(encodingOf(bytes)).toEqual(['UTF-8', [['é'.repeat(10) + '\uFFFD']]]);
  });

  it('may hold NULs and other control characters, which are dropped', () => {
    expect(rowsOf(`Name\0,Pho\0ne\r\nAnn\0\0,\u001B555-0101${' '.repeat(60)}\u001A`)).toEqual([
      ['Name', 'Phone'],
      ['Ann', `555-0101${' '.repeat(60)}`],
    ]);
  });
});

describe('The separator', () => {
  it.each([
    [',', 'Name,Phone,City\nAnn,555-0101,Troy\nBob,555-0102,Rome'],
    [';', 'Name;Phone;Spent\nAnn;555-0101;12,50\nBob;555-0102;8,00'],
    ['\t', 'Name\tAddress\nAnn\t1 Elm St, Troy, NY\nBob\t2 Oak St, Rome, NY'],
    ['|', 'Name|Tags|Phone\nAnn|vip;new;old|1\nBob|vip;new;old|2'],
    [',', 'Name,Labels\nAnn,"a;b;c;d;e"\nBob,"a;b;c;d;e"\nCy,"a;b;c;d;e"'],
    [',', 'Name,Tags\nAnn,a;b;c\nBob,a;b;c\nCy,a;b;c'],
    [';', 'Our customers\nas of January 5, 2026\n\nName;Phone;City\nAnn;1;Troy\nBob;2;Rome'],
    [',', 'Name,Notes\n"Ann","first\nsecond; third; fourth\nlast"\n"Bob","x, y"'],
    [';', 'sep=;\nName,Vorname;Telefon,privat\nAnn,A;1,2'],
    ['^', '"sep=^"\r\nName^Phone\r\nAnn^1'],
    [',', 'Email\nann@example.com\nbob@example.com'],
  ])('is %j in %j', (separator, text) => {
    const read = readFile('list.csv', Buffer.from(text), TOOLS);
    expect(read.ok && read.value.delimiter).toBe(separator);
  });

  it('line of Excel becomes a blank line, so that lines keep their numbers', () => {
    expect(rowsOf('sep=;\r\nName;Phone\r\nAnn;1\r\n')).toEqual([[''], ['Name', 'Phone'], ['Ann', '1']]);
  });
});

describe('Rows', () => {
  it.each([
    [
      'are what Excel keeps as text',
      'Zip,Phone\n="01060","=""14135550101"""\n',
      [
        ['Zip', 'Phone'],
        ['01060', '14135550101'],
      ],
    ],
    ['are ragged when the file is', 'a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    [
      'have any line end, mixed too',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'keep line breaks within quotes',
      'a,b\r\n"x\ny","p, q"',
      [
        ['a', 'b'],
        ['x\ny', 'p, q'],
      ],
    ],
    [
      'end before the blank ones',
      'a,b\n1,2\n\n,\n  ,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['keep blank ones in between', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'keep a quote within a cell',
      'a,b\n5" pipe,"say ""hi"""',
      [
        ['a', 'b'],
        ['5" pipe', 'say "hi"'],
      ],
    ],
    ['lose the apostrophe that protected a formula', "a\n'=1+1\n'tis", [['a'], ['=1+1'], ["'tis"]]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('below a quote that nobody closed are not swallowed', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `Bo${index},"n ${index}",1`);
    lines[3] = '"Cy,open,2';
    lines[20] = 'Di,"open,2';
    const rows = rowsOf(['Name,Note,N', ...lines].join('\n'));
    expect(rows).toEqual([['Name', 'Note', 'N'], ...lines.map((line) => line.replace(/"/g, '').split(','))]);
  });

  it('with more stray quotes than are looked for are still as many as the lines', () => {
    const text = Array.from({ length: 60 }, (_, index) => `a${index},"b,c`).join('\n');
    expect(rowsOf(text)).toHaveLength(60);
  });

  it('written by us come back to the letter, in every encoding', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', "'", '=', ' ', '1') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('utf8', 'LE', 'BE'), (cells, how) => {
        const rows = [['Name', 'Note'], ...cells.map(([a = '', b = '']) => [`x${a}`, `${b}x`])];
        const text = formatCsv(rows, { bom: true, guarded: true });
        const bytes = how === 'utf8' ? Buffer.from(text) : utf16(text, how);
        expect(rowsOf(bytes)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });
});

describe('One sentence is all that comes of', () => {
  const random = Uint8Array.from(
    { length: 5_000 },
    (_, index) => (index * 7_919 + (index >> 3) * 104_729) % 256,
  );
  it.each([
    ['a workbook', 'list.xlsx', 'PK\x03\x04\x14\0\x06', 'list.xlsx is a workbook, not a CSV file.'],
    ['a ZIP file', 'all.zip', 'PK\x03\x04\x14\0\x06', 'all.zip is a ZIP file, not a table.'],
    ['an old workbook', 'list.xls', '\xD0\xCF\x11\xE0\xA1', 'list.xls is an Excel workbook, not a table.'],
    ['a PDF', 'list.pdf', '%PDF-1.7', 'list.pdf is a PDF document, not a table.'],
    ['a picture', 'a.csv', '\x89PNG\r\n', 'a.csv is a picture, not a table.'],
    ['a web page', 'a.xls', '<html><table>', 'a.xls is a web page, not a table.'],
    ['bytes without text', 'a.csv', Buffer.from(random).toString('latin1'), 'a.csv holds no text'],
    ['an empty file', 'a.csv', '', 'a.csv is empty.'],
    ['blank lines', 'a.csv', '\n \n\0', 'a.csv is empty.'],
    ['blank cells', 'a.csv', ', ,\n, ', 'a.csv is empty.'],
  ])('%s', (_, name, latin, sentence) => {
    expect(rowsOf(Buffer.from(latin, 'latin1'), name)).toMatch(
      new RegExp(`^${sentence}.* Nothing was brought in\\.`),
    );
  });

  it.each([
    ['50,101 rows', 'a\n'.repeat(50_101), 'has more than 50,000 rows'],
    ['10,000 columns', 'a,'.repeat(10_000), 'has more than 1,000 columns'],
    [
      'a cell of 50,001 characters',
      `a,b\n${'x'.repeat(50_001)},1`,
      'Line 2 of .* more than 50,000 characters',
    ],
    ['one line of 20 million separators', ','.repeat(20_000_000), 'has more than 1,000 columns'],
    ['more than 60 MB', new Uint8Array(60_000_001), 'is larger than 60 MB'],
    ['a line without an end', 'x'.repeat(30_000_000), 'Line 1 of .* more than 50,000 characters'],
    ['quotes without an end', '"'.repeat(9_000_001), 'more than 50,000 characters'],
  ])('a file of %s', (_, content, sentence) => {
    expect(rowsOf(content)).toMatch(new RegExp(sentence));
  });

  it('no file of 50,000 customers with their headings', () => {
    expect(rowsOf(`Name,Phone\n${'Ann,1\n'.repeat(50_000)}`)).toHaveLength(50_001);
  });
});

describe('A fingerprint', () => {
  it('is the same for the same bytes and another for others', () => {
    const [one, same, other] = ['a,b\n1,2', 'a,b\n1,2', 'a,b\n1,3'].map((text) =>
      fingerprint(Buffer.from(text)),
    );
    expect([one === same, one === other, one?.length]).toEqual([true, false, 16]);
  });
});
