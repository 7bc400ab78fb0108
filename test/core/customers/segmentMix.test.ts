import type { CustomerId, CustomerRow } from '../../../src/core/customers/customer';
import { mixSentence, segmentMix } from '../../../src/core/customers/segmentMix';

const listOf = (counts: Readonly<Record<string, number>>): CustomerRow[] =>
  Object.entries(counts)
    .flatMap(([segment, count]) => Array.from({ length: count }, () => segment))
    .map((segment, at) => ({ row: at + 2, id: `C-${at}` as CustomerId, cells: { segment } }));

describe('segmentMix', () => {
  test('counts leads and unknown words apart and takes shares of known segments only', () => {
    const mix = segmentMix(listOf({ Apostle: 1, loyalists: 7, Merc: 2, '': 5, VIP: 3, loylist: 1 }));
    expect(mix.counts).toMatchObject({
      Apostle: 1,
      Loyalist: 7,
      Mercenary: 2,
      Hostage: 0,
      Lead: 5,
      Unknown: 4,
    });
    expect([mix.apostleShare, mix.loyalistShare]).toEqual([0.1, 0.7]);
  });

  test('shares are 0 when nobody has a segment', () => {
    const mix = segmentMix(listOf({ '': 3 }));
    expect([mix.apostleShare, mix.loyalistShare]).toEqual([0, 0]);
  });
});

describe('mixSentence', () => {
  test.each([
    [{ Apostle: 1, Loyalist: 7, Hostage: 2 }, 'That is a healthy mix.'],
    [{ Apostle: 1, Loyalist: 6, Hostage: 3 }, 'Keep in touch more often'],
    [{ Apostle: 1, Loyalist: 9, Hostage: 1 }, 'Surprise your best Loyalists'],
    [{ Apostle: 1, Loyalist: 8 }, 'Too few yet'],
    [{ '': 4 }, 'No customer has a segment yet.'],
  ])('%j: %s', (counts, words) => {
    expect(mixSentence(segmentMix(listOf(counts)))).toContain(words);
  });

  test('names both shares with the healthy ones', () => {
    expect(mixSentence(segmentMix(listOf({ Apostle: 1, Loyalist: 7, Mercenary: 2 })))).toBe(
      'Of 10 customers with a segment 10 % are Apostles (healthy: about 10 %) and 70 % Loyalists (about 70 %). That is a healthy mix.',
    );
  });
});
