// The order of equally urgent people: their names as the English collation has them.
import fc from 'fast-check';
import { sortFollowUps } from '../../../src/core/followUps/order';

const { compare } = new Intl.Collator('en');

describe('equally urgent people', () => {
  it('are in the order of the collation, whatever their names', () => {
    const name = fc.oneof(
      fc.string({ unit: fc.constantFrom(..."aAbBzZéÉñł '-.09@`[{|"), maxLength: 14 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)) }),
    );
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const people = names.map((found) => ({ name: found, segment: undefined, daysOverdue: 1 }));
        const sorted = sortFollowUps(people).map((person) => person.name);
        expect(sorted).toEqual([...names].sort(compare));
      }),
      { numRuns: 2000 },
    );
  });
});
