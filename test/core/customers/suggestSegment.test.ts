/** Which segment follows from which answers. */
import fc from 'fast-check';
import { SEGMENTS } from '../../../src/core/customers/segment';
import { suggestSegment, type SegmentAnswers } from '../../../src/core/customers/suggestSegment';

const answers = (satisfied: number, loyal: number, more: Partial<SegmentAnswers> = {}): SegmentAnswers => ({
  satisfied,
  loyal,
  bringsOthers: false,
  letDown: false,
  onlyPrice: false,
  ...more,
});

test.each([
  ['content, loyal, brings others', answers(5, 5, { bringsOthers: true }), 'Apostle'],
  ['at the boundary of both', answers(4, 4, { bringsOthers: true }), 'Apostle'],
  ['brings others but is not delighted', answers(3, 5, { bringsOthers: true }), 'Loyalist'],
  ['content and loyal, brings nobody', answers(5, 5), 'Loyalist'],
  ['in the middle of everything', answers(3, 3), 'Loyalist'],
  ['content but would leave', answers(5, 2), 'Mercenary'],
  ['for the price only, however loyal', answers(5, 5, { onlyPrice: true, bringsOthers: true }), 'Mercenary'],
  ['unhappy but stays', answers(2, 3), 'Hostage'],
  ['unhappy and gone', answers(2, 2), 'Terrorist'],
  ['unhappy and gone because we let them down', answers(1, 1, { letDown: true }), 'Hostage'],
  ['let down and not content yet', answers(3, 5, { letDown: true }), 'Hostage'],
  ['let down once, content again', answers(4, 4, { letDown: true, bringsOthers: true }), 'Apostle'],
])('%s', (_, given, segment) => {
  expect(suggestSegment(given).segment).toBe(segment);
});

const score = fc.integer({ min: 1, max: 5 });
const anyAnswers = fc.record({
  satisfied: score,
  loyal: score,
  bringsOthers: fc.boolean(),
  letDown: fc.boolean(),
  onlyPrice: fc.boolean(),
});

test('every answer gets one of the five with a reason', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      const { segment, reason } = suggestSegment(given);
      expect(SEGMENTS).toContain(segment);
      expect(reason).not.toBe('');
    }),
  );
});

test('nobody with a grievance is given up', () => {
  fc.assert(
    fc.property(anyAnswers, (given) => {
      expect(suggestSegment({ ...given, letDown: true }).segment).not.toBe('Terrorist');
    }),
  );
});
