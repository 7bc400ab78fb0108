// When so many texts are taken for spam that no more may go out.
import { filteredTrouble } from '../../../../src/core/texts/outbox/filtered';
import { problemOfDelivery } from '../../../../src/core/texts/providers/twilioCodes';
import type { SeenText } from '../../../../src/core/texts/providers/provider';

const SINCE = 1_000;

function texts(count: number, code: number | undefined, createdAt: number | undefined = SINCE): SeenText[] {
  const text: SeenText = {
    providerId: 'SM1',
    direction: 'out',
    from: '',
    to: '+14135550101',
    body: 'Hi',
    createdAt,
    progress: code === undefined ? 'delivered' : 'not delivered',
    parts: 1,
    problem: code === undefined ? undefined : problemOfDelivery(code),
  };
  return Array.from({ length: count }, () => text);
}

it.each([
  [0, 0, false],
  [2, 3, false],
  [3, 3, true],
  [3, 20, true],
  [3, 149, true],
  [3, 150, false],
  [4, 150, true],
  [10, 500, false],
  [11, 500, true],
])('%d of %d texts swallowed end the run: %p', (swallowed, all, isEnd) => {
  const sent = [...texts(swallowed, 30007), ...texts(all - swallowed, undefined)];
  expect(filteredTrouble(sent, SINCE) !== '').toBe(isEnd);
});

it.each([30003, 30005, 30006, 30034, 30008])('code %d is no filter', (code) => {
  expect(filteredTrouble(texts(50, code), SINCE)).toBe('');
});

it('counts nothing from before, and nothing of an unknown time', () => {
  expect(filteredTrouble(texts(9, 30007, SINCE - 1), SINCE)).toBe('');
  expect(filteredTrouble(texts(9, 30007, 0), SINCE)).toBe('');
});

it('names both numbers', () => {
  expect(filteredTrouble([...texts(3, 30007), ...texts(17, undefined)], SINCE)).toContain('3 of 20 texts');
});
