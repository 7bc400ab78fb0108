/** A merge is taken back after the owner has changed their own columns: what was in them stands under its heading, or in the notes, never elsewhere. */
import type { Host } from '../../../local/emulator';
import { linesOf, gridOf, openShop, sheetOf } from '../shop';
import { findAll, merge, takeBack } from '../duplicates/doubleShop';

type Deed = (sheet: ReturnType<typeof sheetOf>) => void;

function afterMerge(deed: Deed): { host: Host; sentence: string } {
  const ana = ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026'];
  const host = openShop([
    ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Size', 'Size', 'Hat', ''],
    [...ana, '38', '39', 'big', 'left'],
    [...ana, '40', '41', 'small', 'right'],
  ]);
  findAll(host);
  const change = merge(host, 'Ana Adams');
  deed(sheetOf(host, 'Customers'));
  return { host, sentence: takeBack(host, change).value?.sentence ?? '' };
}

const notes = (host: Host) =>
  linesOf(host, 'Customers')
    .map(({ Notes }) => Notes ?? '')
    .join('');

/** The cells of the second row under a heading, from the left. */
function under(host: Host, heading: string): string[] {
  const [headings = [], , second = []] = gridOf(host, 'Customers');
  return second.filter((_, index) => headings[index] === heading);
}

describe('taking a merge back', () => {
  test('puts what stood under a heading that was renamed into the notes, and says so', () => {
    const { host, sentence } = afterMerge((sheet) => sheet.getRange(1, 8).setValue('Hat size'));
    expect([notes(host), /What stood under "Hat".* is in the notes/.test(sentence)]).toEqual([
      'Hat: small\nA column without heading: right',
      true,
    ]);
  });

  test('finds both columns of one heading after a column was inserted before them', () => {
    const { host } = afterMerge((sheet) => sheet.insertColumnBefore(6));
    expect(under(host, 'Size')).toEqual(['40', '41']);
  });

  test('finds the column without a heading between its neighbours after a column was inserted elsewhere', () => {
    const { host } = afterMerge((sheet) => sheet.insertColumnBefore(6));
    expect([notes(host), gridOf(host, 'Customers')[2]?.[9]]).toEqual(['', 'right']);
  });

  test('puts what stood under a blank heading into the notes after a blank column was inserted beside it', () => {
    const { host } = afterMerge((sheet) => sheet.insertColumnBefore(9));
    expect([notes(host), gridOf(host, 'Customers')[2]?.slice(8, 10)]).toEqual([
      'A column without heading: right',
      ['', ''],
    ]);
  });

  test('puts all of a doubled heading into the notes when it stands three times', () => {
    const { host } = afterMerge((sheet) => {
      sheet.insertColumnBefore(6);
      sheet.getRange(1, 6).setValue('Size');
    });
    expect([notes(host), under(host, 'Size')]).toEqual([
      expect.stringContaining('Size: 40\nSize: 41'),
      ['', '', ''],
    ]);
  });

  test('keeps the cell of a column that was deleted', () => {
    const { host } = afterMerge((sheet) => sheet.deleteColumn(8));
    expect(notes(host)).toContain('Hat: small');
  });

  test('adds nothing to the notes while all columns are there', () => {
    const { host, sentence } = afterMerge((sheet) => sheet.moveColumns(sheet.getRange('C:C'), 2));
    expect([notes(host), under(host, 'Hat'), sentence.includes('notes')]).toEqual(['', ['small'], false]);
  });
});
