/** A no to texts among other words, beside a phone number, in a name or in notes. */
import { notesNoToTexts, saysNoToTexts } from '../../../src/core/customers/consent';

describe('words beside a phone number', () => {
  test.each([
    '413-555-0107 no txt',
    'DO NOT TEXT 413-555-0108',
    "413-555-0108 (don't text)",
    '413-555-0108 No more texts, please',
    "doesn't want any texts 413-555-0108",
    '413-555-0108: STOP',
    '413-555-0108 unsubscribed',
    '413-555-0108 opted out',
    '413-555-0108 DNC',
    '413-555-0108 texts: no',
    '413-555-0108 keine SMS',
    '413-555-0108 no calls or texts',
    '413-555-0108 no calls/texts',
    '413-555-0108 cannot text',
    "413-555-0108 can't text",
    '413-555-0108 no longer wants texts',
    "413-555-0108 doesn't receive texts",
    '413-555-0108 text not allowed',
    '413-555-0108 (texts not wanted)',
    "413-555-0108 doesn't want to be texted",
    '413-555-0108 refuses texts',
    '413-555-0108 ＮＯ ＴＥＸＴ',
    '413-555-0108 no te\u200bxt',
  ])('%j says no to texts', (cell) => {
    expect(saysNoToTexts(cell)).toBe(true);
  });

  test.each([
    '413-555-0108',
    '413-555-0108 (no voicemail)',
    "413-555-0108 (wife's)",
    '413-555-0108 text only, no calls',
    '413-555-0108 no calls, text only',
    '413-555-0108 text not call',
    "413-555-0108 can't call, text instead",
    '413-555-0108 not texted yet',
    '413-555-0108 did not get the text',
    '413-555-0108 calls/texts ok',
    '413-555-0108 never home, text her',
    'no phone',
    4135550108,
    undefined,
  ])('%j does not', (cell) => {
    expect(saysNoToTexts(cell)).toBe(false);
  });
});

describe('a name or a note', () => {
  test.each([
    'Dave - DO NOT TEXT',
    'likes rye. No texts please',
    'stop texting her',
    'opted out of SMS 3/2025',
    'DNC',
    "don't contact before May",
    'do not text on Sundays',
    'no messages please',
    'deceased',
    'Passed away 3/2025',
    'he passed away, says his wife',
    'STOP',
    'replied STOP 10/2',
    'texted back STOP',
    'stopped texts in May',
    'refused texts',
    'declined SMS',
    'withdrew text consent',
    'consent withdrawn 3/2026',
    'revoked consent',
    'asked to be taken off text list',
    'removed from texts at her request',
    "Don't ever text",
    "doesn't want to be contacted",
    'no contact please',
    'DONOTTEXT',
    'no quiere mensajes',
    'sin mensajes',
    'no enviar mensajes',
    'ne veut plus de SMS',
    'ne pas envoyer de SMS',
    'niente SMS',
    'non inviare SMS',
    'geen sms',
    'bitte keine Nachrichten',
    'SMS unerwünscht',
  ])('%j says no to texts', (cell) => {
    expect(notesNoToTexts(cell)).toBe(true);
  });

  test.each([
    'will stop by on Friday',
    'pet passed away',
    'his dog Rex passed away 3/2025',
    'husband passed away in May, be kind',
    "Ana's mother passed away",
    'grandmother deceased',
    'texted: will stop by on Friday',
    'wrote stop by whenever you like',
    'says the bus stop is at the door',
    'gave consent in writing',
    'no contact since May',
    'sent him off with two texts on rye',
    'text him when the bread is out, no calls',
    'no nuts in the next order',
    'no context given',
    'called 3/1, left no message',
    'called twice, no message left',
    'never texts back, try the landline',
    'did not get our message',
    'contact: his wife',
    '',
    4,
    undefined,
  ])('%j does not', (cell) => {
    expect(notesNoToTexts(cell)).toBe(false);
  });
});
