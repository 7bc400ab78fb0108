/** Weeks of an owner who sorts, inserts, copies, renames and is cut off, in any order: the list stays everybody's own, and the three tabs stay right. */
import fc from 'fast-check';
import { Walk } from './randomWalk';

/** Each walk takes about half a second. */
const WALKS = 12;

const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const step = fc.record({ kind: chance, who: chance, what: chance });

test('whatever owners do to their list between and during commands, everybody keeps their data, ID, Status and text', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 8, maxLength: 14 }), (steps) => {
      const walk = new Walk();
      for (const each of steps) expect([walk.story.join(', '), ...walk.take(each)]).toHaveLength(1);
    }),
    { numRuns: WALKS, seed: 20_261_120, endOnFailure: true },
  );
});
