/** The fixes ticked in the Problems tab: carried out by the next check, each only where the cell still holds what it was ticked for. */
import type { Host } from '../../local/emulator';
import { adoptedShop, formulasOf, gridOf, HEADINGS, lineOf, linesOf, sheetOf, use, type Typed } from './shop';

const LIST: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', 'ana at example.com', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ['Ben Brown', '413-555-0102', 'ben@@example.com', 'Loyalist', '6/1/2026', 'yes', ''],
  ['Cy Cole', '413-555-0103', 'cy@example.com', '', '10/1/2026', '', ''],
];

/** Checked once, the boxes of these rows of the list ticked. */
function ticked(rows: readonly number[]): Host {
  const host = adoptedShop(LIST);
  use(host, 'checkCustomers');
  tickRows(host, rows);
  return host;
}

function tickRows(host: Host, rows: readonly number[]): void {
  gridOf(host, 'Problems').forEach((cells, index) => {
    if (rows.includes(Number(cells[0])))
      host.sheets.typeCells('Problems', { row: index + 1, column: 7 }, [['TRUE']]);
  });
}

test('a ticked fix is made, an unticked one is not, and all else in the rows stays', () => {
  const host = ticked([2]);
  const ended = use(host, 'checkCustomers');
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')).toMatchObject({
    Email: 'ana@example.com',
    Phone: '413-555-0101',
    Notes: 'rye',
  });
  expect(lineOf(linesOf(host, 'Customers'), 'Ben Brown').Email).toBe('ben@@example.com');
  expect(ended.sentence).toContain('1 fix was made.');
});

test('what was mended is no problem any more in the same run, and nothing new is', () => {
  const host = ticked([2, 3]);
  use(host, 'checkCustomers');
  expect(linesOf(host, 'Problems')).toEqual([]);
});

test('a list that was sorted meanwhile gets each fix at the right customer', () => {
  const host = ticked([2]);
  sheetOf(host, 'Customers').getRange('A2:I4').sort({ column: 1, ascending: false });
  use(host, 'checkCustomers');
  expect(linesOf(host, 'Customers').map(({ Name, Email }) => [Name, Email])).toEqual([
    ['Cy Cole', 'cy@example.com'],
    ['Ben Brown', 'ben@@example.com'],
    ['Ana Adams', 'ana@example.com'],
  ]);
});

test('a cell that was changed meanwhile is left alone, and the sentence says so', () => {
  const host = ticked([2, 3]);
  host.sheets.typeCells('Customers', { row: 2, column: 3 }, [['anna@example.com']]);
  expect(use(host, 'checkCustomers').sentence).toMatch(/1 fix was made\. 1 was left alone/);
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Email).toBe('anna@example.com');
});

test('a suggestion that the owner rewrote is taken as it stands, as text', () => {
  const host = ticked([2]);
  const row = gridOf(host, 'Problems').findIndex((cells) => cells[0] === '2') + 1;
  host.sheets.typeCells('Problems', { row, column: 6 }, [['=1+1']]);
  use(host, 'checkCustomers');
  expect(formulasOf(host, ['Customers', 'Problems'])).toEqual([]);
});

test.each(['+ana@@example.com', '=ana@@example.com', '-ana@@example.com'])(
  'the fix of the text %s is text',
  (typed) => {
    const host = adoptedShop([
      HEADINGS,
      ['Ana Adams', '413-555-0101', `'${typed}`, 'Apostle', '9/1/2026', 'yes', ''],
    ]);
    use(host, 'checkCustomers');
    tickRows(host, [2]);
    use(host, 'checkCustomers');
    expect(linesOf(host, 'Customers')[0]?.Email).toBe(typed.replace('@@', '@'));
  },
);

test.each([
  ['the customer was deleted', (host: Host) => void sheetOf(host, 'Customers').deleteRow(2)],
  [
    'the column was given up',
    (host: Host) => void sheetOf(host, 'Customers').getRange('C1').setValue('Post'),
  ],
])('a fix is no error when %s', (_, change) => {
  const host = ticked([2]);
  change(host);
  expect(use(host, 'checkCustomers').ok).toBe(true);
});

test('the other commands carry out no fix: only checking does', () => {
  const host = ticked([2]);
  use(host, 'whoNeedsFollowUp');
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Email).toBe('ana at example.com');
  use(host, 'checkCustomers');
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Email).toBe('ana@example.com');
});

test('a misspelt segment typed from a copied row is mended by its tick, into a word the dropdown takes', () => {
  const host = adoptedShop(LIST);
  const { SpreadsheetApp } = host.globals;
  const sheet = sheetOf(host, 'Customers');
  sheet.getRange('D4').clearDataValidations();
  SpreadsheetApp.flush();
  host.sheets.typeCells('Customers', { row: 4, column: 4 }, [['Hostge']]);
  use(host, 'checkCustomers');
  tickRows(host, [4]);
  use(host, 'checkCustomers');
  expect(lineOf(linesOf(host, 'Customers'), 'Cy Cole').Segment).toBe('Hostage');
});

test.each(['\u202a', '\u0007'])(
  'a character that nobody sees (%j) keeps no fix from being made',
  (hidden) => {
    const host = adoptedShop([
      HEADINGS,
      ['Ana Adams', '413-555-0101', `ana${hidden}@gmial.com`, 'Apostle', '9/1/2026', 'yes', ''],
    ]);
    use(host, 'checkCustomers');
    tickRows(host, [2]);
    expect(use(host, 'checkCustomers').sentence).toContain('1 fix was made.');
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Email).toBe('ana@gmail.com');
  },
);
