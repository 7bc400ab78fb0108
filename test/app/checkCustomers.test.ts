/** Check customer list: every value that cannot be read with certainty becomes a row of the Problems tab with its remedy. */
import {
  adoptedShop,
  gridOf,
  HEADINGS,
  linesOf,
  openShop,
  adopt,
  sheetOf,
  SHOP,
  use,
  type Line,
  type Typed,
} from './shop';

const WIDE = [...HEADINGS, 'Next follow-up', 'Birthday', 'Added on'];

/** One customer with one thing wrong. */
function problemsOf(cells: Readonly<Record<string, string>>): Line[] {
  const person: Record<string, string> = {
    Name: 'Ana Adams',
    Phone: '413-555-0101',
    Email: 'ana@example.com',
    ...cells,
  };
  const host = openShop([WIDE, WIDE.map((heading) => person[heading] ?? '')]);
  adopt(host);
  use(host, 'checkCustomers');
  return linesOf(host, 'Problems');
}

test.each([
  ['a word that is no segment', { Segment: 'Gold' }, 'segment', 'Segment', ''],
  ['a phone that is too short', { Phone: '413-555-01' }, 'phone', 'Phone', ''],
  ['two phones in one cell', { Phone: '413-555-0101 / 413-555-0102' }, 'phone', 'Phone', ''],
  ['words as a phone', { Phone: 'ask mum' }, 'phone', 'Phone', ''],
  ['an e-mail with " at "', { Email: 'ana at example.com' }, 'email', 'Email', 'ana@example.com'],
  ['two e-mails in one cell', { Email: 'ana@example.com, ben@example.com' }, 'email', 'Email', ''],
  ['a last contact that is no day', { 'Last contact': 'ages ago' }, 'date', 'Last contact', ''],
  ['a day the calendar does not have', { 'Last contact': '2/30/2026' }, 'date', 'Last contact', ''],
  ['a last contact tomorrow', { 'Last contact': '11/21/2026' }, 'date', 'Last contact', ''],
  ['a last contact on the last day of 1989', { 'Last contact': '12/31/1989' }, 'date', 'Last contact', ''],
  ['a call-back that is no day', { 'Next follow-up': 'soon' }, 'date', 'Next follow-up', ''],
  ['a birthday that is no day', { Birthday: 'in May?' }, 'date', 'Birthday', ''],
  ['a consent nobody knows', { 'Text consent': 'maybe' }, 'consent', 'Text consent', ''],
  ['no name', { Name: '' }, 'name', '', ''],
  ['a name without a letter', { Name: '12345' }, 'name', '', ''],
  ['neither phone nor e-mail', { Phone: '', Email: '' }, 'reach', '', ''],
])('%s is a problem of its row and column', (_, cells, kind, column, suggested) => {
  const [problem, ...others] = problemsOf(cells);
  expect(problem).toMatchObject({ Row: '2', Kind: kind, Column: column, Suggested: suggested });
  expect(problem?.Problem).toMatch(/[.?]$/);
  expect(others).toEqual([]);
});

test.each([
  ['nothing in phone, segment, date and consent', { Phone: '' }],
  ['a phone with a label', { Phone: 'tel: 413.555.0101' }],
  ['a phone typed with a plus, which Sheets takes for a formula', { Phone: '+1 413 555 0148' }],
  ['a phone typed with a plus, which Sheets takes for a number', { Phone: '+14135550148' }],
  ['a phone with the .0 of an export', { Phone: '4135550101.0' }],
  ['capitals and blanks around an e-mail', { Email: ' ANA@EXAMPLE.COM ' }],
  ['a segment in capitals and the plural', { Segment: 'LOYALISTS' }],
  ['a last contact today', { 'Last contact': '11/20/2026' }],
  ['a last contact on the first day of 1990', { 'Last contact': '1/1/1990' }],
  ['a call-back in the future', { 'Next follow-up': '12/24/2030' }],
  ['a birthday without a year', { Birthday: 'March 3' }],
  ['a birthday in 1950', { Birthday: '3/3/1950' }],
])('%s is no problem', (_, cells) => {
  expect(problemsOf(cells)).toEqual([]);
});

describe('doubles', () => {
  const host = adoptedShop([
    HEADINGS,
    ['Ana Adams', '413-555-0101', 'ana@example.com'],
    ['A. Adams', '(413) 555-0101', ''],
    ['Anna', '', 'ANA@example.com'],
    ['Ben Brown', '413-555-0102', ''],
  ]);
  use(host, 'checkCustomers');

  test('each later row with the same phone or e-mail names the first', () => {
    const lines = linesOf(host, 'Problems').map((line) => [line.Row, line.Kind, line.Column, line.Problem]);
    expect(lines).toEqual([
      ['3', 'double', 'Phone', expect.stringContaining('Ana Adams in row 2')],
      ['4', 'double', 'Email', expect.stringContaining('Ana Adams in row 2')],
    ]);
  });
});

test('two headings of one name are a problem of the heading row', () => {
  const host = adoptedShop([[...HEADINGS, 'notes'], ...SHOP.slice(1)]);
  use(host, 'checkCustomers');
  expect(linesOf(host, 'Problems')).toEqual([
    expect.objectContaining({ Row: '1', Kind: 'heading', Value: 'Notes', 'Customer ID': '' }),
  ]);
});

test("rows are those of the sheet, below title lines and after blank rows, and headings the owner's to the letter", () => {
  const host = adoptedShop([
    ['My shop'],
    [],
    ['Client', 'Cell  no.', 'E-mail', 'Type'],
    [],
    ['Ana Adams', '413-555-01', '', 'Apostle'],
  ]);
  use(host, 'checkCustomers');
  expect(linesOf(host, 'Problems')).toEqual([
    expect.objectContaining({ Row: '5', Kind: 'phone', Value: '413-555-01' }),
  ]);
  expect(linesOf(host, 'Problems')[0]?.Column).toBe(gridOf(host, 'Customers')[2]?.[1]);
});

describe('the tab', () => {
  const host = adoptedShop([...SHOP, ['Cy Cole', '413-555-01', 'cy at example.com', '', '', '', '']]);
  const ended = use(host, 'checkCustomers');

  test('has a tick box where a fix is certain, and only there', () => {
    const rules = sheetOf(host, 'Problems').getRange('G2:G5').getDataValidations().flat();
    expect(rules.map((rule) => String(rule?.getCriteriaType() ?? ''))).toEqual(['', 'CHECKBOX', '', '']);
  });

  test('counts problems and certain fixes in one sentence, and judges the mix of segments', () => {
    expect(ended.sentence).toMatch(
      /^2 problems in a list of 3\. For 1 the right value is certain: tick Fix and check again\. Of 2 customers/,
    );
    expect(ended.sentence).toMatch(/about 10 %.*about 70 %/);
  });

  test('is gone to, and its IDs are hidden', () => {
    expect(host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()).toBe('Problems');
    expect(sheetOf(host, 'Problems').isColumnHiddenByUser(8)).toBe(true);
  });

  test('is empty, without boxes, when all was mended by hand, and the sentence says that the list is clean', () => {
    host.sheets.typeCells('Customers', { row: 4, column: 2 }, [['413-555-0103', 'cy@example.com']]);
    expect(use(host, 'checkCustomers').sentence).toContain('Your list of 3 is clean');
    expect(gridOf(host, 'Problems')).toHaveLength(1);
    expect(
      sheetOf(host, 'Problems')
        .getRange('G2:G9')
        .getDataValidations()
        .flat()
        .every((rule) => rule === null),
    ).toBe(true);
  });
});

test('the check changes no cell of the owner', () => {
  const rows: Typed = [
    HEADINGS,
    ['  ana  ', '413-555-01', 'x', '', '2/30/2026', 'hm', '=1+1'],
    ['', '', '', '', '9/1/2026', 'no', 'note'],
  ];
  const host = adoptedShop(rows);
  const before = gridOf(host, 'Customers').map((row) => row.slice(0, 7));
  use(host, 'checkCustomers');
  expect(gridOf(host, 'Customers').map((row) => row.slice(0, 7))).toEqual(before);
});
