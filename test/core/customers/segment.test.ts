import fc from 'fast-check';
import { readSegment, segmentOf, SEGMENTS, meantSegment } from '../../../src/core/customers/segment';

describe('readSegment', () => {
  test.each([
    ['Loyalist', 'Loyalist'],
    [' LOYALIST ', 'Loyalist'],
    ['loyalists', 'Loyalist'],
    ['Loyal', 'Loyalist'],
    ['Merc', 'Mercenary'],
    ['Mercs', 'Mercenary'],
    ['Mercenaries', 'Mercenary'],
    ['Apos', 'Apostle'],
    ['hostages', 'Hostage'],
    ['Terrorists', 'Terrorist'],
  ])('%j counts as %s', (cell, segment) => {
    expect(readSegment(cell)).toEqual({ kind: 'known', segment });
  });

  test.each([
    ['loylist', 'Loyalist'],
    ['mercinary', 'Mercenary'],
    ['apostel', 'Apostle'],
    ['terorist', 'Terrorist'],
    ['hostige', 'Hostage'],
    ['Loyalisst', 'Loyalist'],
    ['Loylsts', 'Loyalist'],
    ['Mercinares', 'Mercenary'],
  ])('one or two wrong letters in %j are a misspelt %s', (cell, suggestion) => {
    expect(readSegment(cell)).toEqual({ kind: 'misspelt', suggestion });
  });

  test.each(['VIP', 'B+', 'Loyalx', 'Mercx', '??', 'ask Ben', 'Los', 'Ter', 'Mers', 42, true])(
    '%j is no segment',
    (cell) => {
      expect(readSegment(cell)).toEqual({ kind: 'unknown' });
    },
  );

  test.each(['Apostle?', 'loyalist ??', 'hostage?'])(
    '%j asks, and is nothing that was surely meant',
    (cell) => {
      expect(meantSegment(cell)).toBeUndefined();
    },
  );

  test.each([undefined, '', '  ', 'Lead', ' leads'])('%j is blank', (cell) => {
    expect(readSegment(cell)).toEqual({ kind: 'blank' });
  });

  test('each segment counts in any mixture of cases', () => {
    const letters = fc.tuple(
      fc.constantFrom(...SEGMENTS),
      fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    );
    fc.assert(
      fc.property(letters, ([segment, ups]) => {
        const word = [...segment]
          .map((letter, at) => (ups[at] ? letter.toUpperCase() : letter.toLowerCase()))
          .join('');
        expect(segmentOf(word)).toBe(segment);
      }),
    );
  });

  test.each([
    ['Loyal!', 'Loyalist'],
    ['hostage.', 'Hostage'],
    ['Merc,', 'Mercenary'],
  ])('%j is read without its punctuation', (cell, segment) => {
    expect(readSegment(cell)).toEqual({ kind: 'known', segment });
  });

  test.each(['', 'VIP', 'loylist', 'Apostle?'])('%j has no segment for the other rules', (cell) => {
    expect(segmentOf(cell)).toBeUndefined();
  });
});
