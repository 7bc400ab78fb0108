/** Columns that one formula of the owner's fills from the top: a word written into one of its cells would empty the whole column on Google. */
import type { Host } from '../../local/emulator';
import { agree, look, stage } from './imports/importing';
import {
  adopt,
  adoptedShop,
  ask,
  formulasOf,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  openShop,
  sheetOf,
  typeFor,
  use,
  type Typed,
} from './shop';

/** The formula stands beside the first customer; Google names it there and nowhere else. */
const FORMULA = '=ARRAYFORMULA(IF(Sales!A2:A="";"";Sales!B2:B))';

function listWith(column: number, cells: readonly string[]): Typed {
  return [
    HEADINGS,
    ...cells.map((cell, index) => {
      const row = [
        `Customer ${index}`,
        `413-555-010${index}`,
        `c${index}@example.com`,
        '',
        '9/1/2026',
        'yes',
        '',
      ];
      row[column - 1] = cell;
      return row;
    }),
  ];
}

function column(host: Host, index: number): (string | undefined)[] {
  return gridOf(host, 'Customers')
    .slice(2, 4)
    .map((row) => row[index - 1]);
}

test.each([
  ['segments', 4, ['apostle ', 'loyal']],
  ['phones', 2, ['4135550101', '14135550102']],
  ['days', 5, ['Mar 27th, 2026', '20260101']],
])('set-up mends none of the %s', (_, at, cells) => {
  const host = openShop(listWith(at, [FORMULA, ...cells]));
  const before = column(host, at);
  expect(adopt(host).ok).toBe(true);
  expect(column(host, at)).toEqual(before);
  expect(formulasOf(host, ['Customers'])).toEqual([FORMULA]);
});

test('a ticked fix is left alone, and the sentence says why', () => {
  const host = adoptedShop(listWith(3, [FORMULA, 'ana at example.com', 'ben@@example.com']));
  use(host, 'checkCustomers');
  gridOf(host, 'Problems').forEach((_, index) => {
    if (index > 0) host.sheets.typeCells('Problems', { row: index + 1, column: 7 }, [['TRUE']]);
  });
  expect(use(host, 'checkCustomers').sentence).toMatch(
    /2 were left alone, because a formula of yours fills the cell/,
  );
  expect(
    linesOf(host, 'Customers')
      .slice(1)
      .map(({ Email }) => Email),
  ).toEqual(['ana at example.com', 'ben@@example.com']);
});

test.each([
  ['all of it', '=QUERY(Sales!$A$2:$G; "select * where D <> \'\'")'],
  ['a range in braces', '={Sales!A2:G}'],
  ['another file', '=IMPORTRANGE("https://example.com/a:b", "Sales!A2:G")'],
])('a formula beside the names that spreads over the segments is left alone by set-up: %s', (_, formula) => {
  const host = openShop(listWith(4, ['apostle ', 'loyal']));
  host.sheets.typeCells('Customers', { row: 2, column: 1 }, [[formula]]);
  host.sheets.showResults('Customers', { row: 2, column: 1 }, ['Customer 0']);
  adopt(host);
  expect(linesOf(host, 'Customers').map(({ Segment }) => Segment)).toEqual(['apostle ', 'loyal']);
});

test.each([
  ['fewer columns', '=QUERY(Sales!A2:Z, "select A, B, C")'],
  ['its own column', '=ARRAYFORMULA(IFERROR(VLOOKUP(B2:B, Sales!A:G, 2, 0)))'],
  ['its own column, with the heading', '={"Name"; ARRAYFORMULA(VLOOKUP(B2:B, Sales!A:G, 2, 0))}'],
])('segments beside a formula that fills %s are mended', (_, formula) => {
  const host = openShop(listWith(4, ['apostle ', 'loyal', 'Hostage']));
  host.sheets.typeCells('Customers', { row: 2, column: 1 }, [[formula]]);
  adopt(host);
  expect(linesOf(host, 'Customers').map(({ Segment }) => Segment)).toContain('Loyalist');
});

/** The segments stand beside formulas in the e-mail column, one for each customer. */
function besideFormulas(formulaFor: (row: number) => string): Typed {
  const [headings = [], ...rows] = listWith(4, ['apostle ', 'loyal', 'Hostage']);
  return [headings, ...rows.map((row, at) => row.map((cell, i) => (i === 2 ? formulaFor(at + 2) : cell)))];
}

/** A shop whose formulas beside the segments find something, as they would on Google. */
function shopBeside(formulaFor: (row: number) => string, shown: readonly string[] = ['a', 'b', 'c']): Host {
  const host = openShop(besideFormulas(formulaFor));
  host.sheets.showResults('Customers', { row: 2, column: 3 }, shown);
  return host;
}

const segmentsIn = (host: Host) => linesOf(host, 'Customers').map(({ Segment }) => Segment);

test.each([
  ['looks up two columns', (row: number) => `=XLOOKUP(A${row};Sales!A:A;Sales!C:D)`],
  ['puts two cells side by side', (row: number) => `=HSTACK(Sales!C${row};Sales!D${row})`],
  ['takes a text apart by a pattern', (row: number) => `=REGEXEXTRACT(Sales!C${row}; "(.*) (.*)")`],
])('segments are left alone by set-up where the formula beside each %s', (_, formulaFor) => {
  const host = shopBeside(formulaFor);
  adopt(host);
  expect(segmentsIn(host)).toEqual(['apostle ', 'loyal', 'Hostage']);
});

test.each([
  ['looks up one column', (row: number) => `=XLOOKUP(A${row};Sales!A:A;Sales!C:C)`],
  ['has another one below', (row: number) => `=FILTER(Sales!C:C;Sales!A:A=A${row})`],
  ['splits a text of which the segment is no piece', (row: number) => `=SPLIT(A${row}; " ")`],
])('segments are mended where the formula beside each %s', (_, formulaFor) => {
  const host = shopBeside(formulaFor);
  adopt(host);
  expect(segmentsIn(host)).toEqual(['Apostle', 'Loyalist', 'Hostage']);
});

test.each([
  '=VSTACK(Sales!B2:B9; Sales!D2:D9)',
  '=TRANSPOSE(Sales!B1:Z1)',
  '=INDEX(Sales!A2:C; 0; 2)',
  '=IMPORTXML("https://example.com"; "//td")',
  '=LET(all; Sales!B2:B; BYROW(all; LAMBDA(one; UPPER(one))))',
])('set-up mends nothing below %s', (formula) => {
  const host = openShop(listWith(4, [formula, 'apostle ', 'loyal']));
  adopt(host);
  expect(segmentsIn(host).slice(1)).toEqual(['apostle ', 'loyal']);
});

describe('what is written later', () => {
  const CONTACT = { channel: 'Call', outcome: 'Spoke', note: '', next: '' };
  const idOf = (host: Host, name: string) => lineOf(linesOf(host, 'Customers'), name)['Customer ID'] ?? '';
  const left = (heading: string) =>
    `Nothing was written into "${heading}": one formula of yours fills that column.`;

  /** Its second and third customer show what the formula beside the first one says. */
  function filledShop(heading: string, cells: readonly string[]): Host {
    return adoptedShop(listWith(HEADINGS.indexOf(heading) + 1, [FORMULA, ...cells]));
  }

  const cellsOf = (host: Host, heading: string) => column(host, HEADINGS.indexOf(heading) + 1);

  test('a contact is logged, the day that a formula calculates stays, and it can be taken back', () => {
    const host = filledShop('Last contact', ['9/1/2026', '9/2/2026']);
    const customerId = idOf(host, 'Customer 1');
    const answer = host.scriptRun('rpc', 'logContact', { customerId, ...CONTACT }) as {
      value: { sentence: string; undo: object };
    };
    expect(answer.value.sentence).toBe(`Logged: Call with Customer 1. ${left('Last contact')}`);
    expect(cellsOf(host, 'Last contact')).toEqual(['2026-09-01', '2026-09-02']);
    expect(linesOf(host, 'Contact log')).toHaveLength(1);
    expect(ask(host, 'takeBack', answer.value.undo).ok).toBe(true);
    expect([linesOf(host, 'Contact log'), cellsOf(host, 'Last contact')]).toEqual([
      [],
      ['2026-09-01', '2026-09-02'],
    ]);
  });

  test('Done in the Follow-ups tab says that the day is calculated', () => {
    const host = filledShop('Last contact', ['1/1/2026', '1/2/2026']);
    use(host, 'whoNeedsFollowUp');
    typeFor(host, { tab: 'Follow-ups', name: 'Customer 1', column: 'Done' }, 'Done');
    expect(use(host, 'whoNeedsFollowUp').sentence).toContain(`1 logged as done. ${left('Last contact')}`);
    expect(cellsOf(host, 'Last contact')).toEqual(['2026-01-01', '2026-01-02']);
  });

  test('a segment is not set from the panel, and the answer says why', () => {
    const host = filledShop('Segment', ['Apostle', 'Loyalist']);
    const customerId = idOf(host, 'Customer 1');
    expect(ask(host, 'setSegment', { customerId, segment: 'Hostage' }).sentence).toBe(left('Segment'));
    expect(cellsOf(host, 'Segment')).toEqual(['Apostle', 'Loyalist']);
  });

  test.each([
    ['with another one below it', [1, 2].map((at) => `=FILTER(Sales!B:B;Sales!A:A=A${at + 1})`)],
    ['that gives one cell', ['=SUM(FILTER(Sales!B:B;Sales!A:A=A2))', 'Apostle']],
  ])('a segment is set from the panel below a formula %s', (_, cells) => {
    const host = adoptedShop(listWith(HEADINGS.indexOf('Segment') + 1, [...cells, 'Loyalist']));
    const customerId = idOf(host, 'Customer 2');
    expect(ask(host, 'setSegment', { customerId, segment: 'Hostage' }).ok).toBe(true);
    expect(lineOf(linesOf(host, 'Customers'), 'Customer 2').Segment).toBe('Hostage');
  });

  test('a segment beside a formula that is two cells wide is not set from the panel, and no fix is made there', () => {
    const host = shopBeside((row) => `=XLOOKUP(A${row};Sales!A:A;Sales!C:D)`);
    adopt(host);
    const customerId = idOf(host, 'Customer 1');
    expect(ask(host, 'setSegment', { customerId, segment: 'Hostage' }).sentence).toBe(left('Segment'));
    sheetOf(host, 'Customers').getRange('D3').setDataValidation(null).setValue('Hostge');
    use(host, 'checkCustomers');
    gridOf(host, 'Problems').forEach((_, index) => {
      if (index > 0) host.sheets.typeCells('Problems', { row: index + 1, column: 7 }, [['TRUE']]);
    });
    expect(use(host, 'checkCustomers').sentence).toContain(
      '1 was left alone, because a formula of yours fills the cell',
    );
  });

  test('a stop is recorded, and the word that a formula shows stays', () => {
    const host = filledShop('Text consent', ['yes', 'yes']);
    const request = { channel: 'text', state: 'revoked', on: '', how: '', wording: '', note: '' };
    ask(host, 'recordConsent', { customerId: idOf(host, 'Customer 1'), ...request });
    expect(cellsOf(host, 'Text consent')).toEqual(['yes', 'yes']);
    expect(gridOf(host, 'Consent').flat()).toContain('+14135550101');
  });

  test('an import completes and adds customers beside the column, writes nothing into it and says how many cells that were', () => {
    const host = filledShop('Notes', ['', 'rye']);
    const { sentence } = agree(
      host,
      look(
        host,
        stage(host, {
          'people.csv': [
            ['Name', 'Phone', 'Notes', 'City'],
            ['Customer 1', '413-555-0101', 'from the file', 'Hadley'],
            ['Dora Dunn', '413-555-0104', 'from the file', 'Hadley'],
          ],
        }),
      ),
    );
    expect(sentence).toContain('2 cells were left as they are: changed meanwhile, or filled by a formula');
    const lines = linesOf(host, 'Customers');
    expect(lines.filter(({ Notes }) => Notes === 'from the file')).toEqual([]);
    expect(lines.filter(({ City }) => City === 'Hadley')).toHaveLength(2);
  });
});
