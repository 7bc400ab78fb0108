/** How many cells a formula fills, told from its words. */
import { sizeOfFormula } from '../../../src/tables/customers/formulaSize';

const MANY = Infinity;

/** Rows and columns that the formula fills. */
function filled(formula: string): [number, number] {
  const { rows, columns } = sizeOfFormula(formula);
  return [rows, columns];
}

test.each([
  '=+1 413 555 0148',
  '=+1 (413) 555-0148',
  '=+14135550148',
  '=-note',
  '=VLOOKUP(A2,X:Y,2,FALSE)',
  '=IFERROR(VLOOKUP($A2,Sales!$A:$G,2,0),"")',
  '=INDEX(X:X,MATCH(A2,Y:Y,0))',
  '=INDEX(X:Z,MATCH(A2,Y:Y,0),2)',
  '=INDEX(SPLIT(A2," "),2)',
  '=INDEX(X:X;MATCH(A2;Y:Y;0);0,5)',
  '=XLOOKUP(A2,X:X,Y:Y)',
  '=SUM(B2:B9)',
  '=SUM(FILTER(B:B,A:A=A2))',
  '=IF(A2="","",B2)',
  '=IF(COUNTIF(A:A,A2)>1,"double","")',
  '=COUNTIFS(Sales!A:A,A2,Sales!B:B,">"&TODAY())',
  '=MAXIFS(Sales!C:C,Sales!A:A,A2)',
  '=TEXTJOIN(", ",TRUE,FILTER(Sales!B:B,Sales!A:A=A2))',
  '=JOIN(", ";UNIQUE(B2:B9))',
  '=ARRAYFORMULA(SUM(B2:B9*C2:C9))',
  '=ARRAYFORMULA(A2&" "&B2)',
  '=A2:A9',
  '=INDIRECT("B"&ROW())',
  '=OFFSET(A2,-1,0)',
  '=REGEXEXTRACT(A2,"\\d+")',
  '=REGEXEXTRACT(A2,"(?:Mr|Mrs) (\\w+)")',
  '=GOOGLEFINANCE("GOOG","price")',
  '=SORTN(B2:B9)',
  '=LAMBDA(x,x*2)(A2)',
  '=LET(t,B2:B9,SUM(t))',
  '=REDUCE(0,B2:B9,LAMBDA(a,b,a+b))',
  '=NETWORKDAYS(A2,TODAY(),Days!A:A)',
  '=RANK(B2,B$2:B)',
  '={"Name"}',
  '="FILTER(A:A)"',
  "='FILTER('!A2",
])('%s is one cell', (formula) => {
  expect(filled(formula)).toEqual([1, 1]);
});

test.each<[string, number, number]>([
  ['=SPLIT(A2," ")', 1, MANY],
  ['=IFERROR(SPLIT(TRIM(A2)," "),"")', 1, MANY],
  ['=REGEXEXTRACT(A2,"(\\w+) (\\w+)")', 1, 2],
  ['=XLOOKUP(A2,X:X,Y:Z)', 1, 2],
  ['=XLOOKUP(A2;Sales!$A:$A;Sales!$B:$E;"")', 1, 4],
  ['=INDEX(X:Z,MATCH(A2,Y:Y,0))', 1, 3],
  ['=INDEX(X:Z,MATCH(A2,Y:Y,0),0)', 1, 3],
  ['=ARRAYFORMULA(VLOOKUP(A2,X:Z,{2,3},FALSE))', 1, 2],
  ['=ARRAYFORMULA(VLOOKUP(A2;X:Z;{2\\3};FALSE))', 1, 2],
  ['=HSTACK(B2,C2,"x")', 1, 3],
  ['=TOROW(B2:B4)', 1, 3],
  ['=TRANSPOSE(Sales!A2:A4)', 1, 3],
  ['=CHOOSECOLS(A2:F2,1,3)', 1, 2],
  ['=CHOOSECOLS(A2:F2,{1,3,5})', 1, 3],
  ['={A2,B2}', 1, 2],
  ['={A2\\B2}', 1, 2],
  ['=FILTER(B2:F2,B2:F2<>"")', 1, 5],
  ['=SORT(TRANSPOSE(A2:A4))', 1, 3],
  ['=LET(row,XLOOKUP(A2,X:X,Y:Z),row)', 1, 2],
  ['=BYCOL(A2:C9,LAMBDA(c,SUM(c)))', 1, 3],
  ['=SEQUENCE(1,4)', 1, 4],
])('%s goes on to the right: %d by %d', (formula, rows, columns) => {
  expect(filled(formula)).toEqual([rows, columns]);
});

test.each<[string, number, number]>([
  ['=ARRAYFORMULA(IF(A2:A="","",B2:B))', MANY, 1],
  ['={"Name";ARRAYFORMULA(A2:A&" "&B2:B)}', MANY, 1],
  ['=ARRAYFORMULA(SPLIT(A2:A," "))', MANY, MANY],
  ['=ARRAYFORMULA(COUNTIF(Sales!A:A,A2:A))', MANY, 1],
  ['=INDEX(UPPER(A2:A))', MANY, 1],
  ['=INDEX(Sales!A:C,0,2)', MANY, 1],
  ['=INDEX(Sales!A:C,,2)', MANY, 1],
  ['=XLOOKUP(B1,Sales!1:1,Sales!2:50)', 49, 1],
  ['=ARRAYFORMULA(XLOOKUP(A2:A,X:X,Y:Z))', MANY, 1],
  ['=OFFSET(Sales!A1,1,0,9,2)', 9, 2],
  ['=OFFSET(Sales!A1,1,0,COUNTA(Sales!A:A),1)', MANY, 1],
  ['=INDIRECT("Sales!A2:C9")', 8, 3],
  ['=INDIRECT("Sales!A2:C"&B1)', MANY, MANY],
  ['=TRANSPOSE(Sales!B1:Z1)', 25, 1],
  ['=FLATTEN(B2:C4)', 6, 1],
  ['=TOCOL(B2:C4)', 6, 1],
  ['=VSTACK(A2:A4,C2:D9)', 11, 2],
  ['=HSTACK(A2:A4,C2:D9)', 8, 3],
  ['=WRAPROWS(A2:A10,3)', 3, 3],
  ['=WRAPCOLS(A2:A11,5)', 5, 2],
  ['=CHOOSECOLS(Sales!A2:F,1,3)', MANY, 2],
  ['=CHOOSEROWS(Sales!A2:F9,1,3)', 2, 6],
  ['=SORTN(Sales!A2:C,5)', 5, 3],
  ['=UNIQUE(Sales!A2:B)', MANY, 2],
  ['=SORT(FILTER(Sales!A2:D;Sales!D2:D>0);1;TRUE)', MANY, 4],
  ['=QUERY(Sales!A:G,"select A, max(B), count(C) where D > 1 group by A")', MANY, 3],
  ['=QUERY(Sales!A:G,"where D > 1")', MANY, 7],
  ['=QUERY(Sales!A:G,"select B where A = \'"&A2&"\' limit 1",0)', 1, 1],
  ['=QUERY(Sales!A:G,B1)', MANY, MANY],
  ['=IMPORTRANGE("https://example.com/x","Sales!A2:G")', MANY, 7],
  ['=IMPORTDATA("https://example.com/people.csv")', MANY, MANY],
  ['=IMPORTHTML("https://example.com","table",1)', MANY, MANY],
  ['=IMPORTXML("https://example.com","//li")', MANY, MANY],
  ['=IMPORTFEED("https://example.com/feed")', MANY, MANY],
  ['=MAP(A2:A9,B2:B9,LAMBDA(a,b,a&b))', 8, 1],
  ['=BYROW(A2:C9,LAMBDA(r,TEXTJOIN(" ",1,r)))', 8, 1],
  ['=SCAN(0,B2:B9,LAMBDA(a,b,a+b))', 8, 1],
  ['=MAKEARRAY(4,2,LAMBDA(r,c,r*c))', 4, 2],
  ['=REDUCE("",A2:A9,LAMBDA(a,b,VSTACK(a,b)))', MANY, 1],
  ['=LAMBDA(r,FILTER(r,r<>""))(A2:A9)', 8, 1],
  ['=LET(f,LAMBDA(r,SORT(r)),f(A2:B9))', 8, 2],
  ['=SEQUENCE(9)', 9, 1],
  ['=RANDARRAY(3,2)', 3, 2],
  ['=MMULT(A2:B9,D2:F3)', 8, 3],
  ['=FREQUENCY(B2:B9,D2:D4)', 4, 1],
  ['=TREND(B2:B9,A2:A9,A10:A12)', 3, 1],
  ['=GROWTH(B2:B9)', 8, 1],
  ['=GOOGLEFINANCE("GOOG","price",DATE(2026,1,1),TODAY())', MANY, 2],
  ['=EXPAND(A2,3,2,"")', 3, 2],
  ['={A2:A9;C2:C4}', 11, 1],
  ['=IFERROR(FILTER(A2:A;B2:B=0,5);"")', MANY, 1],
  ['=DOUBLED(A2:A9)', MANY, 1],
])('%s goes on below: %d by %d', (formula, rows, columns) => {
  expect(filled(formula)).toEqual([rows, columns]);
});

test.each<[string, number, number]>([
  ['=ARRAYFORMULA(R[0]C[-1]:R[9]C[0]&"")', 10, 2],
  ['=ARRAYFORMULA(R2C1:C1)', MANY, 1],
  ['=XLOOKUP(RC[-1],C[5]:C[5],C8:C9)', 1, 2],
  ['=UNIQUE(C2:C4)', MANY, 3],
  ['=ARRAYFORMULA(IF(R[0]C[-1]:B="","",1))', MANY, 1],
])('relative to its cell: %s', (formula, rows, columns) => {
  expect(sizeOfFormula(formula, { row: 2, column: 3 })).toMatchObject({ rows, columns });
});

test('a formula in pieces that nobody can read fills its column when a word of it says so', () => {
  expect(filled('=FILTER(A2:A,, ¿')).toEqual([MANY, 1]);
});

describe('A formula that nobody can have typed', () => {
  const nested = (depth: number, open: string, close: string) =>
    `=${open.repeat(depth)}A2${close.repeat(depth)}`;

  test.each([
    ['brackets', '(', ')'],
    ['functions', 'ABS(', ')'],
    ['arrays', '{', '}'],
  ])('with 6,000 %s within each other is of one cell', (_, open, close) => {
    expect(filled(nested(6_000, open, close))[0]).toBe(open === '{' ? MANY : 1);
  });

  test.each([
    ['INDEX(X:Z,', ',INDEX(A1:A2,1))'],
    ['IF(A2,', ',IF(B2,1,2))'],
    ['XLOOKUP(A2,', ',XLOOKUP(A2,B:B,C:C))'],
  ])('with %s within itself on 90 levels comes to an end', (open, close) => {
    expect(filled(nested(90, open, close))[0]).toBeGreaterThan(0);
  });

  test('with a number of its rows on each of 45 levels comes to an end', () => {
    const formula = `=${'INDEX(X:Z,INDEX(A1:A9,'.repeat(45)}1${'))'.repeat(45)}`;
    expect(filled(formula)).toEqual([3, 3]);
  });
});
