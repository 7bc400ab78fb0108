/** Fingerprints are kept in the spreadsheet: a later version must write the same ones. */
import fc from 'fast-check';
import { Printer, printOf } from '../../src/core/print';

test.each([
  ['', '78b9buzaupwm'],
  ['a', 'dwvd0g103lqs'],
  ['Ana Adams', '15vkn13yqcoe5'],
  ['+14135550148', 'yvt8su1jrq365'],
  ['Élodie “Ö” 😀', '1vl7im9cy42y'],
  ['x'.repeat(5_000), 'izrq9d6428tf'],
  ['801186', 'waq53u76'],
])('the fingerprint of %j is what it was when it was written down', (text, print) => {
  expect(printOf(text)).toBe(print);
});

test('two texts one after the other have another fingerprint than both in one', () => {
  expect(new Printer().add('Ana').add('Adams').print()).not.toBe(printOf('AnaAdams'));
});

test('a fingerprint is up to 14 small letters and digits', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-z]{2,14}$/.test(printOf(text))));
});
