import { scoreOfMade } from '../../quality/made';
import { LIST_KINDS } from './listKinds';

/** What must be right of what is found, and found of what is there: a little less than what is measured, so that a change for the worse is seen. */
const LEAST: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  'a shop with phones and e-mails': [0.97, 0.84],
  'a shop with everything': [0.97, 0.81],
  'a register without phones, five doubles a person': [0.99, 0.88],
  'restaurants and workshops': [0.97, 0.95],
  'a German list': [0.95, 0.91],
  'a Spanish list': [0.93, 0.75],
  'subscribers to a newsletter': [0.93, 0.55],
};

describe('Doubles among namesakes, families and slips', () => {
  test.each(LIST_KINDS.map((kind) => [kind.title, kind] as const))('are found in %s', (title, kind) => {
    const { right, given, wanted } = scoreOfMade(kind, 1);
    const [precision = 1, recall = 1] = LEAST[title] ?? [];
    expect(right / given).toBeGreaterThanOrEqual(precision);
    expect(right / wanted).toBeGreaterThanOrEqual(recall);
  });
});
