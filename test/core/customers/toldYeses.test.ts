/** Whose yes is told for: kept as short texts, and no longer once it was taken back. */
import fc from 'fast-check';
import type { CustomerId } from '../../../src/core/customers/customer';
import {
  asIsTold,
  readTold,
  stillTold,
  writeTold,
  yesesOf,
  type Told,
} from '../../../src/core/customers/toldYeses';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anId = fc
  .array(fc.constantFrom(...DIGITS), { minLength: 6, maxLength: 6 })
  .map((digits) => `C-${digits.join('')}` as CustomerId);
const [ANA, BEN, CY] = ['C-0000AA', 'C-0000BB', 'C-ZZZZZZ'] as [CustomerId, CustomerId, CustomerId];
const person = (id: CustomerId, textConsent: string | boolean) => ({ id, cells: { textConsent } });
const told = (...ids: CustomerId[]) => yesesOf(ids.map((id) => person(id, 'yes')));
const everyone = () => true;
const asked = (what: Told) => [ANA, BEN, CY].filter(asIsTold(what));

test('everybody who says yes is told for, and nobody else', () => {
  expect(asked(yesesOf([person(ANA, 'x'), person(BEN, 'no'), person(CY, true)]))).toEqual([ANA, CY]);
  expect(asked(yesesOf([person(ANA, ''), person(BEN, 'maybe')]))).toEqual([]);
});

test('a yes that was taken back is told for no longer, and a row that is gone stays told for', () => {
  expect(asked(stillTold(told(ANA, BEN, CY), [person(ANA, ''), person(BEN, 'no')], everyone))).toEqual([CY]);
});

test('a yes whose cell cannot be read for a moment stays told for', () => {
  const isRead = ({ id }: { id: CustomerId }) => id !== ANA;
  const left = stillTold(told(ANA, BEN, CY), [person(ANA, '#REF!'), person(BEN, '')], isRead);
  expect(asked(left)).toEqual([ANA, CY]);
});

test('nothing new is nothing to write', () => {
  const before = told(ANA);
  expect(stillTold(before, [person(ANA, 'yes'), person(BEN, 'no'), person(CY, 'yes')], everyone)).toBe(
    before,
  );
});

test('more than 30,000 are everybody', () => {
  const many = Array.from({ length: 30_001 }, (_, at) => {
    const digits = [0, 5, 10, 15].map((shift) => DIGITS[(at >> shift) & 31]).join('');
    return person(`C-00${digits}` as CustomerId, 'yes');
  });
  expect(yesesOf(many)).toBe('everybody');
  expect(yesesOf(many.slice(1))).toHaveProperty('size', 30_000);
  expect(readTold(writeTold('everybody'))).toBe('everybody');
  expect(stillTold('everybody', [person(ANA, 'no')], everyone)).toBe('everybody');
  expect(asked('everybody')).toEqual([ANA, BEN, CY]);
});

test('2,500 customers take less than 16 KB, in texts that Google takes', () => {
  const ids = fc.sample(anId, { numRuns: 2500, seed: 1 });
  const texts = writeTold(told(...ids));
  expect(texts.join('').length).toBeLessThan(16_000);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(9000);
  expect(readTold(texts)).toEqual(told(...ids));
});

test('a text is filled up to its 8,000 characters before there is another', () => {
  // A comma, three characters for the first number, two for each of the next.
  const numbers = Array.from({ length: 1 + 3998 }, (_, at) => 36 + at);
  expect(writeTold(new Set(numbers)).map((text) => text.length)).toEqual([8000]);
  expect(writeTold(new Set([...numbers, 36 + 3999])).map((text) => text.length)).toEqual([8000, 2]);
});

test('whoever is written is read again', () => {
  fc.assert(
    fc.property(fc.array(anId, { maxLength: 60 }), (ids) => {
      expect(readTold(writeTold(told(...ids)))).toEqual(told(...ids));
    }),
  );
});
