/** The words for the carriers' registration: every field, from the owner's settings, as the carriers want them. */
import { partsOf } from '../../../src/core/texts/parts';
import { draftRegistration } from '../../../src/core/texts/registration';
import { STARTER_TEXT } from '../../../src/core/texts/starters';

const FACTS = {
  businessName: "Bella's Bakery",
  website: 'https://bella.example.com',
  monthlyText: 'Hi {first name}, fresh rye at {business name}: {website} Reply STOP to opt out',
  consentStory: 'They signed the card at the counter.',
};
const textOf = (title: string, facts = FACTS) =>
  draftRegistration(facts).find((part) => part.title === title)?.text ?? '';

test('every field has words, and none has a placeholder or two blanks left', () => {
  const texts = draftRegistration(FACTS).map(({ text }) => text);
  expect(texts.filter((text) => text === '' || /[{}]| {2}|\.\./.test(text))).toEqual([]);
});

test('the first sample is what customers get, the second another text of the same make', () => {
  expect(textOf('Sample message 1')).toBe(
    "Hi Ana, fresh rye at Bella's Bakery: https://bella.example.com Reply STOP to opt out",
  );
  expect(textOf('Sample message 2')).not.toBe(textOf('Sample message 1'));
  expect(textOf('Sample message 2', { ...FACTS, monthlyText: STARTER_TEXT })).not.toBe(
    textOf('Sample message 1', { ...FACTS, monthlyText: STARTER_TEXT }),
  );
});

test.each(['Sample message 1', 'Sample message 2', 'Opt-in message', 'Opt-out message', 'Help message'])(
  '%s names the business and is one part',
  (title) => {
    expect(textOf(title)).toContain("Bella's Bakery");
    expect(partsOf(textOf(title)).parts).toBe(1);
  },
);

test.each(['Sample message 1', 'Sample message 2', 'Opt-in message', 'Help message', 'How people opt in'])(
  '%s says how to stop',
  (title) => expect(textOf(title)).toContain('STOP'),
);

test('the opt-in names how these customers agreed, and says what the law asks for', () => {
  const text = textOf('How people opt in');
  expect(text).toContain('How they agree: They signed the card at the counter. Day');
  expect(text).toContain('no condition of buying');
  expect(textOf('How people opt in', { ...FACTS, consentStory: '' })).toContain('in person or on a form');
});

test.each(['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'])(
  'the opt-out words have %s, which the provider obeys',
  (word) => expect(textOf('Opt-out words').split(', ')).toContain(word),
);

test('the description is long enough for the form, which asks for 40 characters', () =>
  expect(textOf('Campaign description').length).toBeGreaterThanOrEqual(40));
