/** Columns under headings that do not say for certain what they hold: who is named, who is gone. */
import type { Cell } from '../../../src/core/cell';
import { recogniseList } from '../../../src/tables/customers/recognise';

describe('names under headings of other things', () => {
  const names = (heading: string) => {
    const list = recogniseList([
      [heading, 'Dog', 'Cell'],
      ['Adams, Ana', 'Rex', '413-555-0101'],
      ['Brook, Ben', 'Bo', '413-555-0102'],
      ['Cruz, Cleo', 'Otis', '413-555-0103'],
    ]);
    return list?.columns.find(({ field }) => field === 'name');
  };

  test.each(['Pet Parent', 'Pet owner', 'Dog Owner', 'Dog mom', 'Horse owner'])('%s is sure', (heading) => {
    expect(names(heading)).toMatchObject({ column: 1, isSure: true });
  });

  test.each(['Client Title', 'Dog person', 'Spouse'])(
    '%s is asked about where nothing else has names',
    (heading) => {
      expect(names(heading)).toMatchObject({ column: 1, isSure: false });
    },
  );
});

describe('who is gone', () => {
  const gone = (heading: string, cells: readonly Cell[]) =>
    recogniseList([
      ['Name', 'Phone', heading],
      ...cells.map((cell, index) => [`Ana ${'ABCDEF'[index] ?? ''}dams`, `413-555-010${index}`, cell]),
    ])?.columns.find(({ field }) => field === 'archivedOn');

  test.each<[string, Cell[], boolean]>([
    ['Archived', ['No', 'Yes', 'No', '14/04/2026', 'No'], true],
    ['Archived', [true, false, false, false], true],
    ['Gone?', ['No', 'Yes', 'No', '14/04/2026', 'No'], false],
    ['Inactive', ['x', '', '', 'x', ''], false],
  ])('stands under %s, with %j', (heading, cells, isSure) => {
    expect(gone(heading, cells)).toMatchObject({ column: 3, isSure });
  });

  test('is told by nothing else', () => {
    expect(gone('Gone?', ['skiing', 'to Rome', 'home', 'fishing'])).toBeUndefined();
  });
});
