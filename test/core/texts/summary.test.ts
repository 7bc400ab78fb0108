// A month in one sentence: how many get a text, how many do not, and why.
import { textSummarySentence, type TextStatus } from '../../../src/core/texts/plan';
import { summariseTexts } from '../../../src/core/texts/summary';
import { heldText, NOVEMBER, OCTOBER } from './planning';

/** The sentence for so many rows of each state or reason. */
function sentence(counts: Readonly<Record<string, number>>): string {
  const rows = Object.entries(counts).flatMap(([word, count]) =>
    Array.from({ length: count }, (_, at) => rowOf(word, at)),
  );
  return textSummarySentence(summariseTexts(rows, NOVEMBER));
}

function rowOf(word: string, at: number) {
  const isStatus = ['Prepared', 'Approved', 'Sent', 'Delivered', 'Not delivered', 'Needs review'].includes(
    word,
  );
  if (isStatus) return heldText(at, { status: word as TextStatus });
  return heldText(at, { status: 'Left out', reason: word === 'Same' ? `Same phone as Ana ${at}` : word });
}

describe('the sentence of a month', () => {
  it.each<[Readonly<Record<string, number>>, string]>([
    [
      { Prepared: 212, 'Said stop': 9, 'No consent to texts': 40, Same: 12 },
      '212 will get it, 61 will not: 40 without consent, 12 with the same phone as somebody else, 9 said no or stop',
    ],
    [{ Prepared: 3 }, '3 will get it'],
    [{ Archived: 1 }, 'Nobody will get it, 1 will not: 1 archived'],
    [
      { Sent: 2, Delivered: 3, Approved: 4, 'No phone': 1 },
      '5 got it, 4 will get it, 1 will not: 1 without a phone',
    ],
    [{ Delivered: 3, 'Not delivered': 1 }, '3 got it, 1 did not arrive'],
    [{ 'Needs review': 2, Delivered: 1 }, '1 got it, 2 to be looked at'],
    [{}, 'There is nobody in the list yet'],
  ])('for %j is %s', (counts, words) => {
    expect(sentence(counts)).toBe(words);
  });

  it('does not count other months', () => {
    expect(summariseTexts([heldText(2, { month: OCTOBER, status: 'Sent' })], NOVEMBER)).toMatchObject({
      got: 0,
      leftOut: 0,
    });
  });
});
