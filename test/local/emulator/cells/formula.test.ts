/** Which formulas can be parsed, what the few computed ones show, and how copies move. */
import fc from 'fast-check';
import {
  type CellRange,
  type CellValue,
  checkFormula,
  evaluateFormula,
  evaluateRule,
  localeOf,
  shiftFormula,
} from '../../../../local/emulator/cells';

const grid: readonly (readonly CellValue[])[] = [
  ['Name', 'Spent', 'Known'],
  ['Ann', 10, true],
  ['ben', 20.5, false],
  ['Bert', 'n/a', ''],
  ['=x', -3, true],
];

function lookup(range: CellRange): CellValue[][] | undefined {
  if (range.sheet !== undefined && range.sheet !== "Kim's list") return undefined;
  return grid
    .slice(range.firstRow - 1, range.lastRow)
    .map((row) => row.slice(range.firstColumn - 1, range.lastColumn));
}

/** The value of a formula that stands in E9 of a small list. */
function evaluate(formula: string, locale = 'en_US'): CellValue | undefined {
  const named = (name: string): CellRange | undefined =>
    name === 'spent' ? { firstRow: 2, lastRow: 5, firstColumn: 2, lastColumn: 2 } : undefined;
  return evaluateFormula(formula, {
    locale: localeOf(locale),
    row: 9,
    column: 5,
    sheet: 'Customers',
    lookup,
    named,
  });
}

describe('syntax', () => {
  test.each([
    '=1+2*3',
    '=A1',
    '=$A$1:B2',
    '=A:A',
    '=2:2',
    '=A2:A',
    "='Kim''s list'!A1",
    '=Sheet2!A1:B2',
    '="a""b"&"c"',
    '=-2^-2%',
    '=IF(A1>=2,,"x")',
    '=SUM()',
    '={1,2;3,4}',
    '=SUM( A1 ;\n B2 )',
    '=LAMBDA(x,x+1)(2)',
    '=#REF!+1',
    '=Orders[Total]',
    '=INDEX(A:A,2):C3',
    '=nosuch(1)',
    '=1.5e3+.5',
    '=TRUE',
    '=+1-317-555-0124',
  ])('%j can be parsed', (formula) => {
    expect(checkFormula(formula)).toBe('ok');
  });

  test.each([
    '=1 2',
    '=(1',
    '=1)',
    '=A1 B1',
    '="a',
    '={}',
    '=1+',
    '=*2',
    '=,',
    '=A1:',
    '=SUM(1',
    '=@A1',
    '=1=',
    '=a b',
    "='x'",
    '=-10% promised',
    '=$',
    '=[a',
    '=é?',
  ])('%j cannot be parsed', (formula) => {
    expect(checkFormula(formula)).toBe('parse-error');
  });

  test('with a decimal comma arguments are parted by semicolons', () => {
    expect(evaluate('=SUM(1,5;2)', 'de_DE')).toBe(3.5);
    expect(checkFormula('=SUM(A1,B1)', localeOf('de_DE'))).toBe('parse-error');
  });

  test('any text after the equals sign is judged without failing, however deep its brackets', () => {
    expect(checkFormula(`=${'('.repeat(100_000)}1`)).toBe('parse-error');
    fc.assert(fc.property(fc.string(), (text) => ['ok', 'parse-error'].includes(checkFormula(`=${text}`))));
  });
});

describe('values', () => {
  test.each<[string, CellValue]>([
    ['=B2', 10],
    ['=$A$3', 'ben'],
    ['=C4', ''],
    ["='Kim''s list'!B2", 10],
    ['=SUM(B1:B5)', 27.5],
    ['=SUM(B:B,1,TRUE,"2")', 31.5],
    ['=sum(spent)', 27.5],
    ['=COUNTIF(B2:B5,">=10")', 2],
    ['=COUNTIF(A1:A5,"b*")', 2],
    ['=COUNTIF(A1:A5,"BEN")', 1],
    ['=COUNTIF(A1:A5,"<>ben")', 4],
    ['=COUNTIF(A1:A5,"??n")', 2],
    ['=COUNTIF(C1:C5,TRUE)', 2],
    ['=COUNTIF(C1:C5,"")', 1],
    ['=COUNTIF(B1:B5,20.5)', 1],
    ['=COUNTIF(A1:A5,"==x")', 1],
    ['=HYPERLINK("https://a.example","click")', 'click'],
    ['=1+2*3', 7],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=50%', 0.5],
    ['="a"&1.5', 'a1.5'],
    ['="B"="b"', true],
    ['=1<"a"', true],
    ['=C4=0', true],
    ['=+1-317-555-0124', -995],
    ['=AND(1<2,C2)', true],
    ['=OR(C3,1>2)', false],
    ['=IF(B2>5,"many",1/0)', 'many'],
    ['=IF(B2>50,"many")', false],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IFERROR(B2)', 10],
    ['=SWITCH(A2,"Bert",1,"Ann",2,3)', 2],
    ['=SWITCH(A5,"Bert",1,3)', 3],
    ['=LEFT("Overdue 3 days",7)', 'Overdue'],
    ['=LEFT(B2)', '1'],
    ['=TRIM("  so   many ")', 'so many'],
    ['=PROPER("ANNA-lena o\'neil")', "Anna-Lena O'Neil"],
    ['=VALUE("12")+1', 13],
    ['=N("x")+N(C2)+N(B2)', 11],
    ['=REGEXEXTRACT("Overdue 12 days","\\d+")', '12'],
  ])('%s shows %j', (formula, value) => {
    expect(evaluate(formula)).toBe(value);
  });

  test.each([
    ['=1 2', '#ERROR!'],
    ['=nosuch(1)', '#NAME?'],
    ['=nosuch', '#NAME?'],
    ['=VLOOKUP(nosuch,A1:B2,2)', '#NAME?'],
    ['=E9', '#REF!'],
    ['=SUM(E1:E10)', '#REF!'],
    ['=SUM(Customers!E:E)', '#REF!'],
    ['=VLOOKUP(1,A1:E9,2)', '#REF!'],
    ['=Gone!A1', '#REF!'],
    ['=#N/A', '#N/A'],
    ['=1/0', '#DIV/0!'],
    ['=A2+1', '#VALUE!'],
    ['=1/0&"x"', '#DIV/0!'],
    ['=10^400', '#NUM!'],
    ['=AND(1,"x")', '#VALUE!'],
    ['=IF("x",1,2)', '#VALUE!'],
    ['=SWITCH(1,2,3)', '#N/A'],
    ['=LEFT("x",-1)', '#VALUE!'],
    ['=VALUE("x")', '#VALUE!'],
    ['=REGEXEXTRACT("x","\\d")', '#N/A'],
    ['=REGEXEXTRACT(12,"\\d")', '#VALUE!'],
    ['=TRIM(1/0)', '#DIV/0!'],
    ['=TRIM()', '#N/A'],
  ])('%s shows the error %s', (formula, error) => {
    expect(evaluate(formula)).toBe(error);
  });

  test.each([
    '=VLOOKUP(1,A1:B2,2)',
    '=A1:B2',
    '={1,2}',
    '=TODAY()',
    '=1+TODAY()',
    '=ROW(E9)',
    '=LET(x,1,x+1)',
    '=Orders[Total]',
    '=AND(C4,1)',
    '=IF(1,,2)',
    '=SWITCH("a","A",1)',
    '=REGEXEXTRACT("ab","(a)(b)")',
    '=IFERROR(TODAY(),1)',
  ])('%s is kept, not computed', (formula) => {
    expect(evaluate(formula)).toBeUndefined();
  });

  test('an error inside a range is the sum', () => {
    const context = {
      locale: localeOf('en_US'),
      row: 9,
      column: 5,
      sheet: 'Customers',
      lookup: () => [[1], ['#N/A']],
    };
    expect(evaluateFormula('=SUM(A1:A2)', context)).toBe('#N/A');
  });
});

describe('copies', () => {
  test.each([
    ['=A1', '=C3'],
    ['=$A1+A$1+$A$1', '=$A3+C$1+$A$1'],
    ['=SUM(A1:B2)', '=SUM(C3:D4)'],
    ["='My tab'!A1", "='My tab'!C3"],
    ['=Z9', '=AB11'],
    ['=A:A', '=C:C'],
    ['=2:2', '=4:4'],
    ['="A1"&a1', '="A1"&C3'],
    ['=LOG10(A1)', '=LOG10(C3)'],
  ])('%s copied two down and two right reads %s', (formula, copy) => {
    expect(shiftFormula(formula, { rows: 2, columns: 2 })).toBe(copy);
  });

  test.each([
    [{ rows: -1, columns: 0 }, '=#REF!+$A$1'],
    [{ rows: 0, columns: -1 }, '=#REF!+$A$1'],
  ])('a reference pushed off the sheet by %j is lost', (by, copy) => {
    expect(shiftFormula('=A1+$A$1', by)).toBe(copy);
  });

  test.each(['=B2&LEFT($A1,2)', '=SUM(B2:B4)*2', "=-'Kim''s list'!B1", '=IF(A1="",B9,COUNTIF(A1:A5,"Ann"))'])(
    '%s worked out elsewhere is what its copy there shows',
    (formula) => {
      const context = { locale: localeOf('en_US'), row: 9, column: 9, sheet: "Kim's list", lookup };
      for (const by of [
        { rows: 1, columns: 0 },
        { rows: 2, columns: 1 },
        { rows: -1, columns: 0 },
      ])
        expect(evaluateRule(formula, by, context)).toEqual(
          evaluateFormula(shiftFormula(formula, by), context),
        );
    },
  );

  test('a formula that cannot be parsed is copied as it is', () => {
    expect(shiftFormula('=+1 (419) 555', { rows: 1, columns: 1 })).toBe('=+1 (419) 555');
  });

  test('copying there and back leaves a formula as it was', () => {
    const by = fc.record({ rows: fc.nat(500), columns: fc.nat(500) });
    fc.assert(
      fc.property(by, ({ rows, columns }) => {
        const there = shiftFormula('=SUM(B2:$C9)*Sheet2!D:D', { rows, columns });
        expect(shiftFormula(there, { rows: -rows, columns: -columns })).toBe('=SUM(B2:$C9)*Sheet2!D:D');
      }),
    );
  });
});
