import type { CustomerCells } from '../../../src/core/customers/customer';
import { rowToKeep } from '../../../src/core/duplicates/propose';
import { findDuplicates } from '../../../src/core/duplicates/findDuplicates';
import { idOf, list, RULES } from '../people';
import { OTHERS } from './others';

function groupsOf(...rows: readonly CustomerCells[]) {
  return findDuplicates(list(...rows, ...OTHERS), RULES, []);
}

const PHONE = '413-555-0148';

describe('A group', () => {
  const rows: readonly CustomerCells[] = [
    {
      name: 'Joan Hallowell',
      phone: PHONE,
      textConsent: 'yes',
      lastContactOn: '2026-01-05',
      segment: 'Loyalist',
    },
    {
      name: 'joan hallowel',
      phone: '(413) 555-0148',
      email: 'joan@example.com',
      textConsent: 'STOP',
      notes: 'likes rye',
    },
    { name: 'Joan Hallowell', email: 'joan@example.com', lastContactOn: '2026-03-05', segment: 'Hostage' },
  ];

  test('has all rows of the person, from the top', () => {
    expect(groupsOf(...rows).map(({ members }) => members.map(({ row }) => row))).toEqual([[2, 3, 4]]);
  });

  test('says why in plain words, the strongest first', () => {
    const [group] = groupsOf(
      { name: 'Joan Hallowell', phone: PHONE },
      { name: 'Joan Hallowel', phone: PHONE },
    );
    expect(group?.reasons).toEqual(['same phone', 'same first name', 'last names differ by one letter']);
    expect(group?.score).toBeGreaterThanOrEqual(95);
  });

  test('keeps the fullest row, of equals the upper one', () => {
    const [group] = groupsOf(...rows);
    expect(rowToKeep(group?.members ?? [])?.id).toBe(idOf(2));
  });

  test('stands before less sure ones', () => {
    const scores = groupsOf(
      { name: 'Joan Hallowell', phone: PHONE },
      { name: 'Joan Burnside', phone: PHONE },
      { name: 'Petra Quillfeather', phone: '212-555-0101', email: 'p@example.com' },
      { name: 'Petra Quillfeather', phone: '212-555-0101', email: 'p@example.com' },
    ).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(scores).toHaveLength(2);
  });
});

describe('Rows that the owner called two people', () => {
  const rows = list(
    { name: 'Joan Hallowell', phone: PHONE },
    { name: 'Joan Hallowell', phone: PHONE },
    { name: 'Joan Hallowell', phone: PHONE },
    ...OTHERS,
  );

  test('are in one group no more, in whichever order they were named', () => {
    for (const pair of [[idOf(2), idOf(3)] as const, [idOf(3), idOf(2)] as const]) {
      const groups = findDuplicates(rows, RULES, [pair]);
      expect(groups).toHaveLength(1);
      expect(groups[0]?.members).toHaveLength(2);
    }
  });

  test('do not come back by way of a third', () => {
    const apart = [
      [idOf(2), idOf(3)],
      [idOf(3), idOf(4)],
    ] as const;
    expect(findDuplicates(rows, RULES, apart).map(({ members }) => members.map(({ row }) => row))).toEqual([
      [2, 4],
    ]);
  });
});
