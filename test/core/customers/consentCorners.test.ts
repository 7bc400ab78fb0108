// Records at the corners: no number, no customer, forgotten people, ties, and names of records that only look like one.
import {
  hashedContact,
  isOptedOut,
  openConsentBook,
  recordNumber,
  recordsOf,
  type ConsentRecord,
} from '../../../src/core/customers/consentRecords';
import { ANA, hash, record } from './records';

const NOBODY = { id: 'C-000009', phone: '', email: '' };

function isStopped(person: typeof ANA, ...records: ConsentRecord[]): boolean {
  return isOptedOut(openConsentBook(records, 'US', hash), person, 'text');
}

test('a record of no number and no customer is about nobody', () => {
  expect(isStopped(NOBODY, record({ contact: '', customerId: '' }))).toBe(false);
});

test('the hash of nothing is about nobody', () => {
  expect(isStopped(NOBODY, record({ contact: hashedContact('', hash), customerId: '' }))).toBe(false);
});

test.each(['', ' '])(
  'a forgotten number stays stopped among other records, with %j beside its hash',
  (blank) => {
    const forgotten = record({
      contact: `${hashedContact(ANA.phone, hash)}${blank}`,
      customerId: '',
    });
    expect(isStopped(ANA, record({ contact: '+14135550199', customerId: '' }), forgotten)).toBe(true);
  },
);

test('of a yes and a stop that cannot be told apart the stop counts, in either order', () => {
  const [stop, yes] = [record(), record({ state: 'granted' })];
  expect([isStopped(ANA, stop, yes), isStopped(ANA, yes, stop)]).toEqual([true, true]);
});

test('an address counts however it is typed', () => {
  const stop = record({ contact: ' Ana@Example.com ', channel: 'email', customerId: '' });
  expect(isOptedOut(openConsentBook([stop], 'US', hash), ANA, 'email')).toBe(true);
});

test('what is no number is kept as it was typed', () => {
  const odd = record({ contact: 'Ask Ben', customerId: '' });
  expect(recordsOf([odd], { ...NOBODY, phone: 'ask ben' }, { country: 'US', hash })).toEqual([odd]);
});

test('a record without a customer is not of everybody who lacks something', () => {
  expect(
    recordsOf([record({ contact: '+14135550199', customerId: '' })], NOBODY, { country: 'US', hash }),
  ).toEqual([]);
});

test.each([
  ['R-000012', 12],
  ['R-000012x', undefined],
  ['XR-000012', undefined],
  ['R-', undefined],
])('%s has the number %p', (name, number) => {
  expect(recordNumber(name)).toBe(number);
});
