/** Cells that a formula beside them fills: a merge neither notes nor writes them, and they come back by their formula. */
import { formulasOf, gridOf, linesOf, openShop, sheetOf, type Typed } from '../shop';
import { DOUBLES, findAll, groupOf, idsOf, merge, request, takeBack } from './doubleShop';

/** Both of Ana's rows have other pieces in the last two columns, which a formula in each row gives. */
function listWith(formulaFor: (row: number) => string): Typed {
  const [headings = [], ...rows] = DOUBLES;
  return [
    [...headings.slice(0, 9), 'Whole', 'First piece', 'Last piece'],
    ...rows.map((row, at) => [...row.slice(0, 9), `rye${at} oats${at}`, formulaFor(at + 2), `oats${at}`]),
  ];
}

function shop(formulaFor: (row: number) => string) {
  const host = openShop(listWith(formulaFor));
  findAll(host);
  return host;
}

const notesIn = (rows: ReturnType<typeof linesOf>) => rows.map(({ Notes }) => Notes).join();

test.each([
  ['SPLIT', (row: number) => `=SPLIT(J${row}," ")`],
  ['XLOOKUP', (row: number) => `=XLOOKUP(A${row},Sales!A:A,Sales!C:D)`],
])('a piece that a %s gives is not noted', (_, formulaFor) => {
  const host = shop(formulaFor);
  merge(host, 'Ana Adams', { keep: idsOf(host, 'Ana Adams')[0] });
  const notes = notesIn(linesOf(host, 'Customers'));
  expect(notes).toContain('rye2 oats2');
  expect(notes).not.toContain('Last piece');
});

test('a row with pieces comes back with its formula and without them, so that they can be filled', () => {
  const host = shop((row) => `=SPLIT(J${row}," ")`);
  const before = formulasOf(host, ['Customers']);
  takeBack(host, merge(host, 'Ana Adams', { keep: idsOf(host, 'Ana Adams')[0] }));
  expect(formulasOf(host, ['Customers'])).toEqual(before);
  expect(
    gridOf(host, 'Customers')
      .slice(1)
      .map((row) => row[11]),
  ).toEqual(['oats0', 'oats1', '', 'oats3', 'oats4']);
});

test('a row with a FILTER of its own goes, since the next row has one too', () => {
  const host = shop((row) => `=FILTER(Sales!B:B,Sales!A:A=A${row})`);
  expect(request(host, 'mergeDuplicates', { group: groupOf(host, 'Ana Adams') }).ok).toBe(true);
});

test('a row whose formula goes on below stays where it is', () => {
  const host = shop((row) => `=FILTER(Sales!B:B,Sales!A:A=A${row})`);
  sheetOf(host, 'Customers').getRange('K3').setFormula('=VSTACK(Sales!B2:B9,Sales!C2:C9)');
  sheetOf(host, 'Customers').getRange('K4').clearContent();
  const [gone, keep] = idsOf(host, 'Ana Adams');
  expect(gone).toBeDefined();
  expect(request(host, 'mergeDuplicates', { group: groupOf(host, 'Ana Adams'), keep }).message).toContain(
    'Row 3 of your list holds a formula that fills a whole column',
  );
});
