// What the Texts tab holds already: one row for each text, strange words in the Status column, and approved texts that came too late.
import {
  sayExpired,
  sayLastMonth,
  sayStrangeWords,
  sortHeld,
  strangeWord,
} from '../../../src/core/texts/held';
import type { Month } from '../../../src/core/day';
import type { HeldText, TextStatus } from '../../../src/core/texts/text';
import { heldText, NOVEMBER, OCTOBER } from './planning';

/** As a row is read whose Status is this word. */
const strange = (row: number, word: string, parts: Partial<HeldText> = {}) =>
  heldText(row, { reason: strangeWord(word), ...parts });

describe('the owner is told of strange words in the Status column', () => {
  const said = (...held: HeldText[]) => sayStrangeWords(held, NOVEMBER);

  it('with the first of them, and how many more there are', () => {
    expect(said(heldText(2), strange(3, 'Sended'))).toBe(
      'Texts: "Sended" in the Status column is no word of ours, so what is known of the text stands there again.',
    );
    expect(said(strange(2, 'Sended'), strange(3, 'Replied'), strange(4, 'ok'))).toBe(
      'Texts: "Sended" in the Status column and 2 more are no words of ours, so what is known of the text stands there again.',
    );
  });

  it('by 40 characters of a long one', () => {
    expect(strangeWord('x'.repeat(41))).toBe(`Status was "${'x'.repeat(40)}"`);
  });

  it.each<[string, HeldText]>([
    ['an emptied cell', strange(2, '')],
    ['a word in another month', strange(2, 'Sended', { month: OCTOBER })],
    ['a text that went on since', strange(2, 'Sended', { status: 'Sent' })],
    ['a text left out for another reason', heldText(2, { reason: 'No phone' })],
    ['a reason that only ends like ours', heldText(2, { reason: 'I wrote: Status was ' })],
  ])('but not of %s', (_, held) => {
    expect(said(held)).toBe('');
  });
});

describe('the owner is told of approved texts whose month is over', () => {
  const approved = (row: number, parts: Partial<HeldText> = {}) =>
    heldText(row, { status: 'Approved', month: OCTOBER, ...parts });
  const expired = (row: number, parts: Partial<HeldText> = {}) =>
    approved(row, { status: 'Expired', ...parts });

  it.each<[string, HeldText[], HeldText[], RegExp]>([
    ['one that expires', [approved(2)], [expired(2)], /^1 approved text was not sent before the month/],
    [
      'two among others',
      [approved(2), heldText(3), approved(4)],
      [expired(2), heldText(3), expired(4)],
      /^2 approved texts were not sent before the month/,
    ],
    [
      'only one of two expires',
      [approved(2), approved(3)],
      [expired(2), approved(3)],
      /^1 approved text was/,
    ],
    [
      'another had expired before',
      [approved(2), expired(3)],
      [expired(2), expired(3)],
      /^1 approved text was/,
    ],
    ['it had expired before', [expired(2)], [expired(2)], /^$/],
    ['it went out', [approved(2)], [approved(2, { status: 'Sent' })], /^$/],
    ['its month is not over', [approved(2, { month: NOVEMBER })], [expired(2, { month: NOVEMBER })], /^$/],
  ])('%s', (_, held, planned, sentence) => {
    expect(sayExpired(held, planned, NOVEMBER)).toMatch(sentence);
  });
});

test('what expired with the month before is told as long as it is the month before', () => {
  const texts = [2, 3].map((row) => heldText(row, { status: 'Expired', month: OCTOBER }));
  const sentence = 'approved texts were not sent before the month was over and will not be sent any more.';
  expect(sayLastMonth([...texts, heldText(4)], NOVEMBER)).toBe(`Last month: 2 ${sentence}`);
  expect(sayLastMonth(texts, '2026-12' as Month)).toBe('');
  expect(sayLastMonth([heldText(2, { status: 'Sent', month: OCTOBER })], NOVEMBER)).toBe('');
});

describe('of what the tab holds', () => {
  const kept = (held: readonly HeldText[], isOut = false) =>
    sortHeld(held, NOVEMBER, () => isOut).ofOtherMonths.map(({ status, reason }) => [status, reason]);

  it('a row of another month stays when somebody had a yes, when it went out, or when its Status is a strange word', () => {
    expect(kept([heldText(2, { month: OCTOBER, status: 'Approved' })])).toEqual([['Approved', '']]);
    expect(kept([heldText(2, { month: OCTOBER })])).toEqual([]);
    expect(kept([heldText(2, { month: OCTOBER })], true)).toEqual([['Prepared', '']]);
    expect(kept([strange(2, 'Sended', { month: OCTOBER })])).toEqual([
      ['Needs review', 'Status was "Sended"'],
    ]);
  });

  it('a row of another month that was left out goes, whatever its reason says', () => {
    expect(kept([strange(2, 'Sended', { month: OCTOBER, status: 'Left out' })])).toEqual([]);
  });

  it('a text of another month that needs review keeps its customer and its number', () => {
    const [text] = sortHeld([strange(2, 'x', { month: OCTOBER })], NOVEMBER, () => false).ofOtherMonths;
    expect(text).toEqual(strange(2, 'x', { month: OCTOBER, status: 'Needs review' }));
  });

  const ONE_AFTER_THE_OTHER: readonly TextStatus[] = [
    'Left out',
    'Prepared',
    'Approved',
    'Expired',
    'Sending',
    'Needs review',
    'Not delivered',
    'Sent',
    'Delivered',
  ];
  it.each(ONE_AFTER_THE_OTHER.slice(1).map((status, at) => [status, ONE_AFTER_THE_OTHER[at]!] as const))(
    'a row that is %s counts rather than its copy that is %s, in either order',
    (status, before) => {
      const [further, copy] = [heldText(2, { status }), heldText(2, { status: before })];
      for (const held of [
        [further, copy],
        [copy, further],
      ])
        expect(sortHeld(held, NOVEMBER, () => false).ofMonth.items).toEqual([further]);
    },
  );

  it('the upper of two rows that got equally far counts', () => {
    const [upper, lower] = [heldText(2, { message: 'upper' }), heldText(2, { message: 'lower' })];
    expect(sortHeld([upper, lower], NOVEMBER, () => false).ofMonth.items).toEqual([upper]);
  });
});
