import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import type { Day } from '../../../src/core/day';
import {
  countConsentWords,
  isConsentField,
  isYesAndNo,
  readConsent,
} from '../../../src/core/customers/consent';

const YES: Cell[] = [
  'yes',
  'Y',
  'TRUE',
  true,
  1,
  '1',
  'x',
  '✓',
  '✔️',
  '✅',
  '👍',
  '👍🏻',
  '👍🏽',
  '👍🏿️',
  'OK!',
  'Agreed',
  'Opted in',
  'OPTED_IN',
  'opt-in',
  'subscribed',
  'sí',
  'oui',
  'ja',
  'J',
  'ja, gern',
  'Einverstanden',
  'Acepta',
  'De acuerdo',
  'D’accord',
  'yes please',
  'yes pls',
  'yes 3/2025',
  '3/2025: yes',
  '(yes)',
  'opt - in',
  'Texts fine',
  'Y 3/2025',
  'yes, no problem',
  'Sure - no worries!',
  "OK, doesn't mind",
  'ja, kein Problem',
  'yes 12/31/2025',
  'Y 2025-03-01',
  'yes 3/14',
];
const NO: Cell[] = [
  'no',
  'N',
  'FALSE',
  false,
  0,
  '❌',
  '👎🏾',
  'STOP',
  'Stop.',
  'never',
  'opt out',
  'Opted-out',
  'unsubscribe',
  'Unsubscribed',
  'do not text',
  "don't",
  'don’t text her',
  'dont',
  'DNC',
  'remove',
  'not subscribed',
  'no texts',
  'nein',
  'nein danke',
  'keine SMS',
  'Abgemeldet',
  'non merci',
  'pas de SMS',
  'désinscrit',
  'baja',
  'rechazado',
  'rifiutato',
  'email only',
  '(nope)',
  'call - only',
  'N 3/2025',
  '3/2025: n',
  'N 2025-03-01',
  'no 2024',
  'cancelled 2024',
  'Off 1.3.2024',
  'bitte nicht',
  'nicht mehr',
  'nie wieder',
  'jamais',
  'Nunca más',
  'n?',
  'cancelled?',
  'stop?',
  'yes (not before noon)',
  'no problem with calls, but no texts',
  'No problem calling, but n',
  'No, phone only',
  'No - phone calls only',
  'No (cell)',
  'No cell texts',
  'No info by text',
  'no answer, blocked',
  'not asked, email only',
  'not sure, dnt',
  'not yet, never',
  'no answer, stop texting',
  'hates texts',
  'take me off the list',
  'asked to be taken off',
  "can't",
  'wrong number',
  'yes 🚫',
  'ｎｏ',
  'nej tak',
  'mai più',
  'abgelehnt',
];
const UNKNOWN: Cell[] = [
  'no problem',
  'not yet',
  'not asked 3/2025',
  'No answer',
  'no cell',
  'not sure',
  'yes 413-555-0111',
  'yes 5550111',
  'yes 1/1/2024-12/31/2024',
  'subscribed 2019-2021',
  'agreed 5/2023-5/2024',
  'ok 0/10',
  'yes / 0',
  'maybe',
  '?',
  '-',
  'pending',
  'ask',
  'n/a',
  'yes by phone',
  'Y / N',
  'y/n 2024',
  'yes?',
  'ok ?',
  'x??',
  '✓?',
  '¿sí?',
  'yes？',
  'yes? 3/2025',
  '3/2025',
  'N/A 2024',
  'Nicholas',
  'annie',
  2,
  { day: '2026-01-01' as Day },
];

describe('readConsent', () => {
  test.each(YES)('%j is a yes', (cell) => {
    expect(readConsent(cell)).toBe('yes');
  });

  test.each(NO)('%j is a no', (cell) => {
    expect(readConsent(cell)).toBe('no');
  });

  test.each(UNKNOWN)('%j is neither', (cell) => {
    expect(readConsent(cell)).toBe('unknown');
  });

  test.each([undefined, '', '  '])('%j is blank', (cell) => {
    expect(readConsent(cell)).toBe('blank');
  });

  test.each(['stop', 'unsubscribe', 'never', 'do not', "don't"])('%j after any yes is a no', (word) => {
    const before = fc.constantFrom('yes', 'ok', 'x', 'opted in', 'yes, then');
    const after = fc.constantFrom('', ' please', ' text', '!');
    fc.assert(
      fc.property(before, after, (first, last) => expect(readConsent(`${first} ${word}${last}`)).toBe('no')),
    );
  });
});

test.each<[Cell, boolean]>([
  ['yes (not before noon)', true],
  ['Y - but not Sundays', true],
  ['OK until she says stop', true],
  ['sí, pero no', true],
  ['no', false],
  ['no, yes', false],
  ['yes', false],
  ['yes, no problem', false],
  ['jamais', false],
  ['yesterday not', false],
])('%j begins as a yes and counts as a no: %p', (cell, expected) => {
  expect(isYesAndNo(cell)).toBe(expected);
});

test.each([
  ['textConsent', true],
  ['callConsent', true],
  ['phone', false],
  ['', false],
])('the column %j holds consents: %p', (field, expected) => {
  expect(isConsentField(field)).toBe(expected);
});

describe('countConsentWords', () => {
  test('counts each word once in any case, most frequent first, as first typed', () => {
    const words = countConsentWords(['x', 'Yes', 'yes', 'YES', 'no', 'ask', undefined, ' ', true]);
    expect(words).toEqual({
      yes: [
        { word: 'Yes', count: 3 },
        { word: 'x', count: 1 },
        { word: 'TRUE', count: 1 },
      ],
      no: [{ word: 'no', count: 1 }],
      unknown: [{ word: 'ask', count: 1 }],
      blank: 2,
    });
  });

  test('every cell is counted', () => {
    const cells = fc.array(fc.constantFrom<Cell>('yes', 'x', 'no', 'stop', 'ask', '', true, false, 1));
    fc.assert(
      fc.property(cells, (all) => {
        const { yes, no, unknown, blank } = countConsentWords(all);
        const counted = [...yes, ...no, ...unknown].reduce((sum, { count }) => sum + count, blank);
        expect(counted).toBe(all.length);
      }),
    );
  });
});
