/** Cells that the owner merged over the rows of a group: Google moves no row that holds a part of one, nor into the middle of one. */
import type { Host } from '../../../local/emulator';
import { gridOf, linesOf, openShop, sheetOf, use } from '../shop';
import { choose, DOUBLES, findAll, groupOf, idsOf, listIn, merge, request, takeBack } from './doubleShop';

/** Ana stands in rows 3 and 4, Cy in 5 and 6. */
function shop(): Host {
  const host = openShop(DOUBLES);
  findAll(host);
  return host;
}

const mergeCells = (host: Host, range: string) => sheetOf(host, 'Customers').getRange(range).merge();
const everything = (host: Host) =>
  ['Customers', 'Contact log', 'Consent', 'Merged', 'Changes'].map((tab) =>
    host.sheets.listSheets().some(({ name }) => name === tab) ? gridOf(host, tab) : [],
  );

describe('A merge is refused before anything is written', () => {
  test.each([
    [
      'a column of ours',
      'D4:D5',
      'The cells D4 to D5 are merged, so row 4 cannot be taken out of your list.',
    ],
    [
      'a column of the owner',
      'I3:I4',
      'The cells I3 to I4 are merged, so row 4 cannot be taken out of your list.',
    ],
    [
      'a column beyond the list',
      'Q1:R9',
      'The cells Q1 to R9 are merged, so row 4 cannot be taken out of your list.',
    ],
  ])('when the row that would go holds a part of a merged cell in %s', (_, range, sentence) => {
    const host = shop();
    mergeCells(host, range);
    const before = everything(host);
    const ids = idsOf(host, 'Ana Adams');
    const merged = request(host, 'mergeDuplicates', { group: groupOf(host, 'Ana Adams'), keep: ids[0] });
    expect(merged.message).toBe(
      `${sentence} Mark them, choose Format > Merge cells > Unmerge, then try again. These rows were left as they are.`,
    );
    expect(everything(host)).toEqual(before);
  });

  test('when what it brings would go into a cell that a merged one hides', () => {
    const host = shop();
    mergeCells(host, 'H3:I3');
    const keep = idsOf(host, 'Ana Adams')[0];
    expect(request(host, 'mergeDuplicates', { group: groupOf(host, 'Ana Adams'), keep }).message).toContain(
      'The cells H3 to I3 are merged, so what belongs into row 3 would be lost.',
    );
  });

  test('from the tab too, and the choice stays for the time after', () => {
    const host = shop();
    mergeCells(host, 'I4:I5');
    const [first = '', second = ''] = idsOf(host, 'Ana Adams');
    choose(host, first, 'Merge into this one');
    expect(use(host, 'findDuplicates').sentence).toContain('Format > Merge cells > Unmerge');
    expect(idsOf(host, 'Ana Adams')).toEqual([first, second]);
    sheetOf(host, 'Customers').getRange('I4:I5').breakApart();
    use(host, 'findDuplicates');
    expect(idsOf(host, 'Ana Adams')).toEqual([first]);
  });
});

test.each([
  ['of rows that stay', 'I5:I6'],
  ['within the row that goes', 'I4:J4'],
  ['of the row that stays, which shows what it gets', 'I2:I3'],
])('a merge is carried out beside a merged cell %s', (_, range) => {
  const host = shop();
  sheetOf(host, 'Customers').getRange('I3:I4').clearContent();
  mergeCells(host, range);
  const keep = idsOf(host, 'Ana Adams')[0];
  merge(host, 'Ana Adams', { keep });
  expect(idsOf(host, 'Ana Adams')).toEqual([keep]);
});

test('a merge is carried out above a merged cell at the end of the grid, and so is taking it back', () => {
  const host = shop();
  const sheet = sheetOf(host, 'Customers');
  const before = listIn(host);
  sheet.getRange(sheet.getMaxRows() - 1, 1, 2, 3).merge();
  expect(takeBack(host, merge(host, 'Ana Adams')).ok).toBe(true);
  expect(listIn(host)).toEqual(before);
});

describe('Taking a merge back', () => {
  test('puts the row below the cells that were merged over its place since, with all that it held', () => {
    const host = shop();
    const [keep = ''] = idsOf(host, 'Ana Adams');
    const change = merge(host, 'Ana Adams', { keep });
    mergeCells(host, 'I3:I4');
    expect(takeBack(host, change).ok).toBe(true);
    const lines = linesOf(host, 'Customers');
    expect(lines.map(({ Name }) => Name)).toEqual([
      'Ben Brown',
      'Ana Adams',
      'Cy Cole',
      'ana adams',
      'Cy Cole',
    ]);
    expect(lines[3]).toMatchObject({ Notes: 'no seeds', 'Shoe size': '38' });
  });

  test('merges no cells of the row because those above it are merged', () => {
    const host = shop();
    const [keep = ''] = idsOf(host, 'Ana Adams');
    const change = merge(host, 'Ana Adams', { keep });
    mergeCells(host, 'I3:J3');
    takeBack(host, change);
    const merged = sheetOf(host, 'Customers').getRange('A:Z').getMergedRanges();
    expect(merged.map((range) => range.getA1Notation())).toEqual(['I3:J3']);
  });
});
