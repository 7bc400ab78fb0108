// What people answer: the words that stop at once, those that may, and all the ways to write them.
import fc from 'fast-check';
import { readReply } from '../../../../src/core/texts/providers/replies';

const AT_ONCE = [
  ...['stop', 'stopall', 'stop all', 'quit', 'end', 'revoke', 'opt out', 'opt-out', 'optout'],
  ...['cancel', 'unsubscribe', 'remove', 'remove me', 'arret', 'arrêt', 'alto', 'parar', 'baja'],
];
const ANYWHERE = [
  ...['stop', 'unsubscribe', 'remove me', 'do not text', "don't text"],
  ...['take me off', 'wrong number', 'lose my number'],
];
const kindOf = (body: string): string => readReply(body).kind;

/** Marks that people, phones and signatures leave around and between words. */
const marks = fc.string({
  unit: fc.constantFrom(' ', '.', '!', '\n', '-', ',', '"', '’', '🛑', '\u200b', '\u00a0', '*', ')'),
  maxLength: 4,
});
const cases = fc.func(fc.boolean());
const inAnyCase = (text: string, isUpper: (at: number) => boolean): string =>
  [...text].map((letter, at) => (isUpper(at) ? letter.toUpperCase() : letter)).join('');

describe('a reply stops texts at once', () => {
  test.each(AT_ONCE)('when it is "%s", in any case and with any marks around it', (word) => {
    fc.assert(
      fc.property(marks, marks, cases, (before, after, isUpper) => {
        expect(kindOf(before + inAnyCase(word, isUpper) + after)).toBe('opt out');
      }),
    );
  });

  test.each([
    'Stop.',
    'STOP!!!',
    'S T O P',
    's.t.o.p',
    'ＳＴＯＰ',
    'Opt\nout',
    'OPT–OUT',
    'ARRÊT',
    'Arre\u0302t',
  ])('when it is %j', (body) => {
    expect(kindOf(body)).toBe('opt out');
  });
});

describe('a reply may want to stop', () => {
  test.each(ANYWHERE)('when it has "%s" somewhere in it, and is never taken for anything milder', (words) => {
    const sentences = fc.array(fc.constantFrom('please', 'hey', 'thanks', 'YES', 'start', 'help', '🙂'));
    fc.assert(
      fc.property(sentences, sentences, cases, (before, after, isUpper) => {
        const body = [...before, inAnyCase(words, isUpper), ...after].join(' ');
        expect(['opt out', 'maybe stop']).toContain(kindOf(body));
      }),
    );
  });

  test.each([
    'STOP please',
    'ST\u200bOP please',
    'S\u0301top, please',
    'Please stop texting me',
    'stop stop',
    'Unsubscribe me',
    'dont text me',
    'don’t text',
    'DON`T  TEXT',
    'do-not-text',
    'You have the wrong\nnumber',
    "I'll stop by on Tuesday",
  ])('when it is %j', (body) => {
    expect(kindOf(body)).toBe('maybe stop');
  });
});

describe('a reply', () => {
  test.each([
    ['START', 'start'],
    ['Unstop.', 'start'],
    ['yes', 'other'],
    ['Start me up', 'other'],
    ['Help!', 'help'],
    ['info', 'help'],
    ['help me choose', 'other'],
    ['Thanks, see you at the end of the week', 'other'],
    ['Please cancel my appointment', 'other'],
    ['Who does Top Cuts belong to?', 'other'],
    ['', 'other'],
    ['🙂', 'other'],
  ])('%j is %s', (body, kind) => {
    expect(kindOf(body)).toBe(kind);
  });

  test.each([
    ['Wrong number.', true],
    ['wrong-number, sorry', true],
    ['the number is wrong', false],
    ['STOP', false],
  ])('%j says that the number is somebody else’s: %s', (body, isWrongNumber) => {
    expect(readReply(body).isWrongNumber).toBe(isWrongNumber);
  });

  test('of any kind has a meaning', () => {
    const kinds = ['opt out', 'maybe stop', 'start', 'help', 'other'];
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (body) => kinds.includes(kindOf(body))));
  });
});
