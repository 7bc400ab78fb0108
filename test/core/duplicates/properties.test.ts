import fc from 'fast-check';
import type { CustomerCells, CustomerId, CustomerRow } from '../../../src/core/customers/customer';
import { findDuplicates } from '../../../src/core/duplicates/findDuplicates';
import type { DuplicateGroup, NotTheSame } from '../../../src/core/duplicates/group';
import { readTraits } from '../../../src/core/duplicates/traits';
import { weigh } from '../../../src/core/duplicates/weigh';
import { list, RULES } from '../people';
import { LIST_KINDS } from './listKinds';
import { noisyList } from './noisyList';
import { OTHERS } from './others';

/** Small lists of every kind, with doubles. */
const lists = fc
  .record({ kind: fc.constantFrom(...LIST_KINDS), seed: fc.nat(10_000) })
  .map(({ kind, seed }) => noisyList({ ...kind, people: 40, doubled: 40 }, seed).rows);

/** One number that others have too, and one that they have not. */
const SHARED = '413-555-0101';
const OWN = '413-555-0177';

function find(rows: readonly CustomerRow[], notTheSame: readonly NotTheSame[] = []): DuplicateGroup[] {
  return findDuplicates(rows, RULES, notTheSame);
}

/** Who stands with whom and how sure it is. */
function told(groups: readonly DuplicateGroup[]): string[] {
  return groups
    .map(
      ({ members, score }) =>
        `${members
          .map(({ id }) => id)
          .sort()
          .join(' ')} ${score}`,
    )
    .sort();
}

describe('Finding doubles in any list', () => {
  test('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (rows, chance) => {
        const drawn = rows.map((row) => ({ row, at: chance.next().value }));
        const shuffled = drawn.sort((a, b) => a.at - b.at).map(({ row }, at) => ({ ...row, row: at + 2 }));
        expect(told(find(shuffled))).toEqual(told(find(rows)));
      }),
      { numRuns: 30 },
    );
  });

  test('never gives two rows back that the owner called two people', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat(2)), (rows, chance) => {
        const pairs = find(rows).flatMap(({ members: [one, ...others] }) =>
          others.map((other): NotTheSame => (one ? [other.id, one.id] : [other.id, other.id])),
        );
        const apart = pairs.filter(() => chance.next().value > 0);
        const groups = find(rows, apart);
        const isTogether = ([a, b]: NotTheSame) =>
          groups.some(({ members }) => [a, b].every((id) => members.some((member) => member.id === id)));
        expect(apart.filter(isTogether)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('puts no row into two groups, and pairs, members and score of a group go together', () => {
    fc.assert(
      fc.property(lists, (rows) => {
        const groups = find(rows);
        const members = groups.flatMap((group) => group.members);
        expect(new Set(members).size).toBe(members.length);
        for (const { pairs, members: own, score, reasons } of groups) {
          expect(pairs).toHaveLength(own.length - 1);
          expect(score).toBe(Math.min(...pairs.map((pair) => pair.score)));
          expect(own.map(({ row }) => row)).toEqual(own.map(({ row }) => row).sort((a, b) => a - b));
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('is not moved by a customer who shares nothing with anybody', () => {
    const rows = list(
      { name: 'Joan Hallowell', phone: '413-555-0148' },
      { name: 'Joan Hallowel', phone: '413-555-0148' },
      { name: 'Robert Ingram', email: 'r.ingram@example.com' },
      { name: 'Bob Ingram', email: 'r.ingram@example.com' },
      { name: 'Henry Abbott', phone: '413-555-0149' },
      { name: 'Petra Abbott', phone: '413-555-0149' },
      ...OTHERS,
    );
    const cells = fc.record({
      name: fc.constantFrom('Quido Xanthakis', 'Ljuba Wrzos', 'Fjodor Uhlmann'),
      phone: fc.nat(99).map((line) => `907-555-01${String(line).padStart(2, '0')}`),
    });
    fc.assert(
      fc.property(cells, (more: CustomerCells) => {
        const stranger = { row: 99, id: 'C-ZZZZZZ' as CustomerId, cells: more };
        expect(told(find([...rows, stranger]))).toEqual(told(find(rows)));
      }),
    );
  });

  test.each([
    ['20 Magnolia Boulevard', '2 0 Magnolia Boulevard'],
    ['2 Oak Street', '25 Oak Street'],
  ])('weighs %s beside %s the same whichever comes first', (one, other) => {
    const traits = readTraits(
      list({ name: 'Ana Adams', address: one }, { name: 'Ana Adams', address: other }),
      RULES,
    );
    const [a, b] = traits.rows;
    if (!a || !b) throw new Error('There are two rows.');
    expect(weigh(b, a, traits)).toEqual(weigh(a, b, traits));
  });

  test.each<[CustomerCells, CustomerCells]>([
    [
      { name: 'Carol Martin', email: 'carolmarti2n0@example.org' },
      { name: 'Carol Matrin', email: 'carolmartin20@example.org' },
    ],
    [{ name: 'Isabel qonzalez Gonzal ez' }, { name: 'Isabel Gonzalez Gonzalez' }],
    [{ name: 'The Old Town Willow Kitchen Co' }, { name: 'Ostland Kitchen' }],
    [{ name: 'John Johnson' }, { name: 'Johnson' }],
  ])('weighs %j beside %j the same whichever comes first', (one, other) => {
    const traits = readTraits(list(one, other, { name: 'Isabel Gonzalez' }, { name: 'Old Town' }), RULES);
    const [a, b] = traits.rows;
    if (!a || !b) throw new Error('There are rows.');
    const [there, back] = [weigh(a, b, traits), weigh(b, a, traits)];
    for (const key of ['same', 'household', 'support'] as const) expect(back[key]).toBeCloseTo(there[key], 6);
  });

  test('weighs a pair the same whichever row comes first', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (rows, x, y) => {
        const traits = readTraits(rows, RULES);
        const [a, b] = [traits.rows[x % rows.length], traits.rows[y % rows.length]];
        if (!a || !b) throw new Error('The list is empty.');
        const [there, back] = [weigh(a, b, traits), weigh(b, a, traits)];
        for (const key of ['same', 'household', 'support'] as const)
          expect(back[key]).toBeCloseTo(there[key], 6);
      }),
    );
  });

  test('weighs the same two numbers in one cell the other way round the same whichever row comes first', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), fc.nat(12), (rows, x, y, others) => {
        const [one, other] = [x % rows.length, y % rows.length];
        const crossed = rows.map((row, at) => {
          if (at !== one && at !== other && at >= others) return row;
          const phone = at === one ? `${SHARED} / ${OWN}` : at === other ? `${OWN} / ${SHARED}` : SHARED;
          return { ...row, cells: { ...row.cells, phone } };
        });
        const traits = readTraits(crossed, RULES);
        const [a, b] = [traits.rows[one], traits.rows[other]];
        if (!a || !b) throw new Error('The list is empty.');
        const [there, back] = [weigh(a, b, traits), weigh(b, a, traits)];
        for (const key of ['same', 'household', 'support'] as const)
          expect(back[key]).toBeCloseTo(there[key], 6);
      }),
    );
  });

  test.each([
    [`${SHARED} / ${OWN}`, `${OWN} / ${SHARED}`],
    [`${OWN} / ${SHARED}`, `${SHARED} / ${OWN}`],
  ])('weighs %s beside %s as the number that nobody else has', (one, other) => {
    const supportOf = (...phones: readonly [string, string]) => {
      const pair = phones.map((phone): CustomerCells => ({ name: 'Ana Adams', phone }));
      const others = OTHERS.map((cells, at) => (at < 8 ? { ...cells, phone: SHARED } : cells));
      const traits = readTraits(list(...pair, ...others), RULES);
      const [a, b] = traits.rows;
      if (!a || !b) throw new Error('There are two rows.');
      return weigh(a, b, traits).support;
    };
    expect(supportOf(one, other)).toBe(supportOf(OWN, OWN));
    expect(supportOf(one, other)).toBeGreaterThan(supportOf(SHARED, SHARED));
  });

  test('takes a list in which all are alike', () => {
    const alike = (cells: CustomerCells) => find(list(...Array.from({ length: 3_000 }, () => cells)));
    expect(alike({ name: 'John Smith' })).toEqual([]);
    expect(alike({})).toEqual([]);
    expect(alike({ name: 'Joan Hallowell', email: 'joan@example.com' })[0]?.members).toHaveLength(3_000);
  });
});
