/** Names that people call one another by, the same on import and in Find duplicates. */
import { isSameFirstName } from '../../../src/core/duplicates/nicknames';
import { areOtherPeople } from '../../../src/core/imports/otherPerson';

const PAIRS =
  'zeke ezekiel|tess theresa|tess teresa|hank henry|jack john|peggy margaret|ted theodore|ted edward|gus august|gus augustus|bea beatrice|nell eleanor|' +
  'nell helen|sandy alexander|sandy sandra|chuck charles|dick richard|polly mary|kit katherine|kit christopher|dave david|jake jacob|gabe gabriel|abe abraham|' +
  'ike isaac|luke lucas|cindy cynthia|hattie harriet|trudy gertrude|minnie wilhelmina|winnie winifred|ollie oliver|manny emmanuel|fred alfred|al alan|ned edmund|' +
  'bert herbert|bernie bernard|curt curtis|lori laura|roy leroy|jerry jeremiah|rusty russell|sid sydney|toby tobias|barney bernard|bill william|bob robert|' +
  'bobbie robert|betsy elizabeth|madge margaret|liz elizabeth|sally sarah|molly mary|jim james|tony anthony|harry harold|nikki nicole|lottie charlotte';

test.each(PAIRS.split('|').map((pair) => pair.split(' ') as [string, string]))(
  '%s can be %s, in both and either way round',
  (short, full) => {
    expect([isSameFirstName(short, full), isSameFirstName(full, short)]).toEqual([true, true]);
    expect(areOtherPeople(`${short} Smith`, `${full} Jones`)).toBe(false);
  },
);

test.each([
  'ben ana',
  'bob bill',
  'jack jim',
  'robert roberta',
  'mary margaret',
  'theresa theodore',
  'henry harriet',
])('%s are two people', (pair) => {
  const [one = '', other = ''] = pair.split(' ');
  expect(isSameFirstName(one, other)).toBe(false);
  expect(areOtherPeople(`${one} Smith`, `${other} Jones`)).toBe(one !== 'robert');
});
