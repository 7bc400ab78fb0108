// Records at the corners: no number, no customer, forgotten people, ties, and names of records that only look like one.
import {
  hashedContact,
  isOptedOut,
  openConsentBook,
  recordNumber,
  recordsOf,
  shortContact,
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

describe('the hash of a number or an address, 64 digits long', () => {
  const longHash = (text: string) => hash(text).padEnd(64, '0');
  const whole = hashedContact(ANA.phone, longHash);

  test('is shortened to 18 digits, and no further when it is short already', () => {
    const short = 'sha256:84105553141+000000';
    expect([shortContact(ANA.phone, longHash), shortContact(whole, longHash)]).toEqual([short, short]);
    expect(shortContact(short, longHash)).toBe(short);
  });

  test.each([whole, shortContact(ANA.phone, longHash)])('stops the number behind it: %s', (contact) => {
    const book = openConsentBook([record({ contact, customerId: '' })], 'US', longHash);
    expect(isOptedOut(book, ANA, 'text')).toBe(true);
  });
});

test('the records of somebody include those under the hash of their number, oldest first', () => {
  const forgotten = record({ contact: hashedContact(ANA.phone, hash), customerId: '' });
  const later = record({ on: '2026-11-02', state: 'granted' });
  const other = record({ contact: '+14135550199', customerId: 'C-000009' });
  expect(recordsOf([later, other, forgotten], ANA, { country: 'US', hash })).toEqual([forgotten, later]);
});

test.each([NOBODY, { ...NOBODY, id: '' }])(
  'a record of nobody, hashed or not, is not among the records of %j',
  (person) => {
    const records = [
      record({ contact: hashedContact('', hash), customerId: '' }),
      record({ contact: '', customerId: '' }),
    ];
    expect(recordsOf(records, person, { country: 'US', hash })).toEqual([]);
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

test.each([`${ANA.phone} (Ben)`, `413-555-0199 / ${ANA.phone}`])(
  'a stop that was typed with more beside the number closes it, a yes opens nothing: %j',
  (contact) => {
    const stop = record({ contact, customerId: '' });
    expect(isStopped(ANA, stop)).toBe(true);
    const early = record({ contact: ANA.phone, on: '2020-01-01' });
    expect(isStopped(ANA, early, { ...stop, state: 'granted' })).toBe(true);
    expect(recordsOf([stop], ANA, { country: 'US', hash })).toEqual([stop]);
  },
);

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
