/** The column Keep of the Duplicates tab: what was chosen there is carried out by the next Find duplicates, whatever else was done to the tab. */
import type { Host } from '../../../local/emulator';
import { gridOf, lineOf, linesOf, openShop, sheetOf, use, type Typed } from '../shop';
import { choose, DOUBLES, findAll, groupOf, idsOf, listIn, request } from './doubleShop';

const TWO_SEGMENTS: Typed = [
  ['Di Dow', '413-555-0107', 'di@example.com', 'Loyalist', '10/1/2026', '', '', '', '', ''],
  ['Di Dow', '413-555-0107', 'di@example.com', 'Apostle', '8/1/2026', '', '', '', '', ''],
];

function shop(rows: Typed = DOUBLES): Host {
  const host = openShop(rows);
  findAll(host);
  return host;
}

const find = (host: Host) => use(host, 'findDuplicates').sentence;
const keepOf = (host: Host, id: string) =>
  linesOf(host, 'Duplicates').find((line) => line['Customer ID'] === id)?.Keep;

describe('What is chosen in Keep', () => {
  test.each(['Merge', ' merge ', 'MERGE'])('"%s" in one row leaves one row of the group', (word) => {
    const host = shop();
    const [first = '', second = ''] = idsOf(host, 'Ana Adams');
    choose(host, second, word);
    expect(find(host)).toContain('1 group was merged. ');
    expect(idsOf(host, 'Ana Adams')).toEqual([first]);
  });

  test.each([0, 1])('"Merge into this one" keeps the row in which it stands, here row %i', (index) => {
    const host = shop();
    const id = idsOf(host, 'Ana Adams')[index] ?? '';
    choose(host, id, 'Merge into this one');
    find(host);
    expect(idsOf(host, 'Ana Adams')).toEqual([id]);
  });

  test('"Merge" in every row of the group is one merge', () => {
    const host = shop();
    for (const id of idsOf(host, 'Cy Cole')) choose(host, id, 'Merge');
    expect(find(host)).toContain('1 group was merged. ');
    expect(idsOf(host, 'Cy Cole')).toHaveLength(1);
  });

  test('one group that cannot be merged is told apart from those that were', () => {
    const host = shop();
    for (const name of ['Ana Adams', 'Cy Cole']) choose(host, idsOf(host, name)[0] ?? '', 'Merge');
    const gone = gridOf(host, 'Customers').findIndex((row) => row.includes(idsOf(host, 'Cy Cole')[1] ?? ''));
    sheetOf(host, 'Customers').deleteRow(gone + 1);
    const said = find(host);
    expect(said).toContain('1 group was merged. Your list has changed since these duplicates were found');
    expect(said).not.toMatch(/nothing was merged/i);
  });

  test('several groups are carried out at once', () => {
    const host = shop();
    for (const name of ['Ana Adams', 'Cy Cole']) choose(host, idsOf(host, name)[0] ?? '', 'Merge');
    expect(find(host)).toBe(
      '2 groups were merged. The rows of Cy Cole said Hostage and Apostle: Hostage stays, so look whether that is right. Nobody seems to be in your list twice. Well kept!',
    );
    expect(linesOf(host, 'Duplicates')).toEqual([]);
  });

  test.each([1, 2])(
    'of %i groups whose segments differ the first is named, and what stays there',
    (count) => {
      const names = ['Cy Cole', 'Di Dow'].slice(0, count);
      const host = shop([...DOUBLES, ...TWO_SEGMENTS]);
      for (const name of names) choose(host, idsOf(host, name)[0] ?? '', 'Merge');
      const line =
        /^Of 2 customers the rows had different segments, first of (Cy Cole|Di Dow) \(\S+ and \S+: \S+ stays\), so look/;
      const said = find(host).replace(/^.*? merged\. /, '');
      expect(said).toMatch(
        count === 1 ? /^The rows of Cy Cole said Hostage and Apostle: Hostage stays, so/ : line,
      );
      expect(
        linesOf(host, 'Activity')
          .map(({ What }) => What)
          .join(),
      ).not.toContain('Cole');
    },
  );

  test('nothing changes nothing', () => {
    const host = shop();
    const before = [listIn(host), gridOf(host, 'Duplicates')];
    find(host);
    expect([listIn(host), gridOf(host, 'Duplicates')]).toEqual(before);
  });

  test('two rows to keep are refused, and both words stay for the owner to choose', () => {
    const host = shop();
    const ids = idsOf(host, 'Ana Adams');
    for (const id of ids) choose(host, id, 'Merge into this one');
    const group = groupOf(host, 'Ana Adams');
    expect(find(host)).toContain(`Group ${group}: choose "Merge into this one" in one row only.`);
    expect(ids.map((id) => keepOf(host, id))).toEqual(['Merge into this one', 'Merge into this one']);
    expect(idsOf(host, 'Ana Adams')).toEqual(ids);
  });

  test('a word that means nothing is told, and what was chosen beside it waits', () => {
    const host = shop();
    const [first = '', second = ''] = idsOf(host, 'Ana Adams');
    choose(host, first, 'Merge');
    choose(host, second, 'perhaps');
    const group = groupOf(host, 'Ana Adams');
    expect(find(host)).toContain(
      `Group ${group}: "perhaps" is none of the choices in Keep, so nothing was done there.`,
    );
    expect([keepOf(host, first), keepOf(host, second)]).toEqual(['Merge', '']);
    find(host);
    expect(idsOf(host, 'Ana Adams')).toHaveLength(1);
  });
});

describe('The tab may be', () => {
  test('sorted, and its columns moved', () => {
    const host = shop();
    const id = idsOf(host, 'Ana Adams')[1] ?? '';
    choose(host, id, 'Merge into this one');
    const sheet = sheetOf(host, 'Duplicates');
    sheet.getRange('A2:H5').sort({ column: 4, ascending: false });
    sheet.moveColumns(sheet.getRange('H:H'), 1);
    find(host);
    expect(idsOf(host, 'Ana Adams')).toEqual([id]);
    expect(idsOf(host, 'Cy Cole')).toHaveLength(2);
  });

  test('without one of the rows of a group: then the group has nobody to merge', () => {
    const host = shop();
    const [first = '', second = ''] = idsOf(host, 'Ana Adams');
    const row = linesOf(host, 'Duplicates').findIndex((line) => line['Customer ID'] === second) + 2;
    sheetOf(host, 'Duplicates').deleteRow(row);
    choose(host, first, 'Merge');
    find(host);
    expect(idsOf(host, 'Ana Adams')).toEqual([first, second]);
  });

  test('about somebody who has left the list: nothing is merged, and it is said', () => {
    const host = shop([...DOUBLES, ['ANA ADAMS', '413 555 0101', '', '', '', '', '', '', '', '']]);
    choose(host, idsOf(host, 'Ana Adams')[0] ?? '', 'Merge');
    sheetOf(host, 'Customers').deleteRow(4);
    expect(find(host)).toContain('Your list has changed since these duplicates were found');
    expect(idsOf(host, 'Ana Adams')).toHaveLength(2);
  });

  test('deleted: it is made anew', () => {
    const host = shop();
    host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Duplicates'));
    find(host);
    expect(linesOf(host, 'Duplicates')).toHaveLength(4);
  });
});

describe('Somebody of a group is another person', () => {
  const THREE: Typed = [...DOUBLES, ['Ana Adams', '413-555-0101', '', 'Loyalist', '', '', '', '', '', '']];

  test('the others are merged when it is chosen beside it', () => {
    const host = shop(THREE);
    const [first = '', second = '', third = ''] = idsOf(host, 'Ana Adams');
    choose(host, second, 'Not the same');
    choose(host, third, 'Merge into this one');
    expect(find(host)).toContain('1 group was merged. 1 group was noted as different people. ');
    expect(idsOf(host, 'Ana Adams')).toEqual([second, third]);
    expect(first).not.toBe('');
    expect(groupOf(host, 'Ana Adams')).toBe(0);
  });

  test('the others stay a group when nothing else is chosen', () => {
    const host = shop(THREE);
    const [first = '', second = '', third = ''] = idsOf(host, 'Ana Adams');
    choose(host, second, 'Not the same');
    find(host);
    const shown = linesOf(host, 'Duplicates').map((line) => line['Customer ID']);
    expect(shown).toEqual(expect.arrayContaining([first, third]));
    expect(shown).not.toContain(second);
  });
});

test('the panel refuses a group of which another row was added in the tab', () => {
  const host = shop();
  const ids = idsOf(host, 'Ana Adams');
  const [other = ''] = idsOf(host, 'Cy Cole');
  const row = linesOf(host, 'Duplicates').findIndex((line) => line['Customer ID'] === other) + 2;
  const group = groupOf(host, 'Ana Adams');
  sheetOf(host, 'Duplicates').getRange(row, 1).setValue(group);
  expect(request(host, 'mergeDuplicates', { group, ids }).ok).toBe(false);
  expect(lineOf(linesOf(host, 'Customers'), 'Ben Brown')['Referred by']).toBe('Ana Adams');
});
