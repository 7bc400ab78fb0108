/** Cards that any program reads: the lines of RFC 6350, folded at 75 octets, with everything escaped that would break them. */
import fc from 'fast-check';
import { exportFiles } from '../../../src/core/exports/formats';
import { leave, readBack } from './people';
import { WHOLE } from './whatComesBack';

function cardOf(cells: Parameters<typeof leave>[0][number]): string {
  return exportFiles('vcard', leave([cells]))[0]?.text ?? '';
}

test('a card has every line that it needs, and ours for what a card has no line for', () => {
  expect(cardOf(WHOLE).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Ana van der Berg',
    'N:van der Berg;Ana;;;',
    'ORG:Acme\\, Inc.',
    'TEL;VALUE=uri;TYPE=cell:tel:+14135550101',
    'EMAIL:ana@example.com',
    'ADR:;;1 Main St;Springfield;MA;01101;',
    'BDAY:19800314',
    'CATEGORIES:Apostle',
    'NOTE:rye\\; "no" nuts\\,\\n=1+1',
    'X-REGULARS-CUSTOMER-ID:C-00000A',
    'X-REGULARS-TEXT-CONSENT:yes',
    'X-REGULARS-CALL-CONSENT:yes',
    'X-REGULARS-FOLLOW-UP-EVERY-DAYS:45',
    'X-REGULARS-LAST-CONTACT:2026-09-01',
    'X-REGULARS-NEXT-FOLLOW-UP:2026-12-24',
    'X-REGULARS-ADDED-ON:2020-01-02',
    'X-REGULARS-REFERRED-BY:Ben Brown',
    'END:VCARD',
    '',
  ]);
});

test('tags of a card are one list, and a birthday may lack its year', () => {
  const card = cardOf({ name: 'Ana', segment: 'Loyalist', textConsent: 'no', birthday: '3/14' });
  expect(card).toContain('CATEGORIES:Loyalist,No texts,No calls\r\n');
  expect(card).toContain('BDAY:--0314\r\n');
});

test.each([
  ['a landline', '413-555-0101 x5', 'TEL;TYPE=voice:413-555-0101 x5'],
  ['two numbers', '413-555-0101; 413-555-0102', 'TEL;TYPE=voice:413-555-0101\\; 413-555-0102'],
])('%s stays as it was written', (_, phone, line) => {
  expect(cardOf({ name: 'Ana', phone })).toContain(`${line}\r\n`);
});

test('a company is a card without a person, and somebody without a name has a card too', () => {
  expect(cardOf({ company: 'Acme' })).toContain('FN:Acme\r\nORG:Acme\r\n');
  expect(cardOf({ phone: '413-555-0101' })).toContain('FN:+14135550101\r\n');
});

test('no line has more than 75 octets, and a note of any text comes back to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (noise) => {
      const notes = `note ${noise.replace(/[\p{C}\p{Z}]/gu, '')} end`;
      const card = exportFiles('vcard', leave([{ name: 'Ana', email: 'ana@example.com', notes }]));
      const lines = (card[0]?.text ?? '').split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(card.flatMap((file) => readBack(file).customers)[0]?.cells.notes).toBe(notes);
    }),
    { numRuns: 100 },
  );
});
