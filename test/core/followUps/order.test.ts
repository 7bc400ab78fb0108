// The order of people in the follow-up list: equally urgent ones by their names, as the English collation has them.
import fc from 'fast-check';
import { SEGMENTS } from '../../../src/core/customers/segment';
import { sortFollowUps } from '../../../src/core/followUps/order';

const { compare } = new Intl.Collator('en');

/** A few are compared, many are sorted by the digits of their names. */
const LENGTHS = [
  { few: 'a few', maxLength: 12, numRuns: 2000 },
  { few: 'hundreds', minLength: 257, maxLength: 400, numRuns: 60 },
];

const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aAbBzZéÉñł '-.09@`[{|"), maxLength: 14 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)) }),
);

describe.each(LENGTHS)('$few people', ({ minLength = 0, maxLength, numRuns }) => {
  it('of one urgency are in the order of the collation, whatever their names', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength, maxLength }), (names) => {
        const people = names.map((found) => ({ name: found, segment: undefined, daysOverdue: 1 }));
        const sorted = sortFollowUps(people).map((person) => person.name);
        expect(sorted).toEqual([...names].sort(compare));
      }),
      { numRuns },
    );
  });

  it('have the Hostages first, then who is overdue longest, then the rank of the segment, then the name', () => {
    const person = fc.record({
      name: fc.constantFrom('Ana', 'ana', 'Ben', 'Élan', 'Ćira', '🎈', ''),
      segment: fc.constantFrom(undefined, ...SEGMENTS.filter((segment) => segment !== 'Terrorist')),
      daysOverdue: fc.nat({ max: 3 }),
    });
    const ranks = ['Apostle', 'Loyalist', undefined, 'Mercenary'];
    fc.assert(
      fc.property(fc.array(person, { minLength, maxLength }), (people) => {
        const wanted = [...people].sort(
          (a, b) =>
            Number(b.segment === 'Hostage') - Number(a.segment === 'Hostage') ||
            b.daysOverdue - a.daysOverdue ||
            ranks.indexOf(a.segment) - ranks.indexOf(b.segment) ||
            compare(a.name, b.name),
        );
        expect(sortFollowUps(people)).toEqual(wanted);
      }),
      { numRuns: numRuns / 2 },
    );
  });
});
