/** Names in two parts, which joined are the name again. */
import fc from 'fast-check';
import { fullNameOf } from '../../../src/core/customers/fullName';
import { splitName } from '../../../src/core/exports/splitName';

test.each([
  ['Ana Adams', 'Ana', 'Adams'],
  ['Adams, Ana', 'Ana', 'Adams'],
  ['Mary Ann Smith', 'Mary Ann', 'Smith'],
  ['Vincent van der Berg', 'Vincent', 'van der Berg'],
  ['John Smith Jr.', 'John', 'Smith Jr.'],
  ['Ana', 'Ana', ''],
  ['Van Morrison', 'Van', 'Morrison'],
  ['Ana & Ben Adams', '', 'Ana & Ben Adams'],
  ['J. R. R. Tolkien', 'J. R. R.', 'Tolkien'],
])('%s is %s and %s', (name, first, last) => {
  expect(splitName({ name })).toMatchObject({ first, last });
});

test('names that the list keeps apart stay apart, and a company has none', () => {
  expect(splitName({ firstName: 'Ana ', lastName: 'de la Cruz' })).toMatchObject({
    first: 'Ana',
    last: 'de la Cruz',
  });
  expect(splitName({ company: 'Acme' })).toEqual({ first: '', last: '', full: '' });
  for (const field of ['name', 'lastName'])
    expect(splitName({ [field]: 'Acme', company: 'Acme' })).toEqual({ first: '', last: '', full: '' });
});

test('first and last with a blank between them are the full name', () => {
  const word = fc.stringMatching(/^[A-Za-zé'-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const name = words.join(' ');
      const { first, last } = splitName({ name });
      expect(`${first} ${last}`.trim()).toBe(fullNameOf({ name }));
    }),
  );
});

test('a name of a hundred thousand words takes no time', () => {
  expect(splitName({ name: 'a '.repeat(20_000) }).full).not.toBe('');
});
