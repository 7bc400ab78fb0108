// The library is slow: how often it is asked for the texts of a whole list.
import { countingRenderer, partsOf } from '../../../src/core/texts/parts';

let asked = 0;
jest.mock('sms-segments-calculator/dist/libs/SegmentedMessage', () => {
  const real = jest.requireActual<{ SegmentedMessage: new (text: string) => object }>(
    'sms-segments-calculator/dist/libs/SegmentedMessage',
  );
  class Counted extends real.SegmentedMessage {
    constructor(text: string) {
      super(text);
      asked += 1;
    }
  }
  return { SegmentedMessage: Counted };
});

beforeEach(() => (asked = 0));

const render = (words: string) => countingRenderer(({ firstName }) => words.replace('?', firstName));
const partsFor = (words: string, names: readonly string[]) => {
  const renderFor = render(words);
  return names.map((firstName) => renderFor({ firstName, name: firstName }).parts);
};

it('not at all for plain words, with or without names', () => {
  partsOf('Hi Ana, rye is in.');
  partsFor('Hi ?, rye is in.', ['Ana', 'Ben']);
  expect(asked).toBe(0);
});

it.each([
  ['plain names of one length in dear words', 'Hi ?, żyto', ['Ana', 'Ben', 'Eve'], 1],
  ['plain names of two lengths', 'Hi ?, żyto', ['Ana', 'Beno', 'Carl'], 2],
  ['simple dear names of one length in plain words', 'Hi ?', ['Łuk', 'Ćma', 'Żoł'], 1],
  ['names of joined characters, each', 'Hi ?', ['👩‍👩‍👧', '👩‍👩‍👦'], 2],
])('for %s', (_, words, names, times) => {
  partsFor(words, names);
  expect(asked).toBe(times);
});

it.each([
  ['a plain name in words of two septets', `Hi ?€${'a'.repeat(150)}`, ['Ana', 'Anna', 'Annalies']],
  ['a plain name beside a dear one of its length', `Hi ?€${'a'.repeat(80)}`, ['Ana', 'Łuk', 'Eve']],
  ['a dear name in plain words', `Hi ?${'a'.repeat(62)}`, ['Łuk', 'Łukas', 'Łukasz']],
  ['a name outside the simple letters', `Hi ?${'a'.repeat(62)}`, ['किशोरी', '李小龍', '👩‍👩‍👧']],
])('%s costs what the finished text costs', (_, words, names) => {
  expect(partsFor(words, names)).toEqual(names.map((name) => partsOf(words.replace('?', name)).parts));
});
