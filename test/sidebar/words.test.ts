/** How the panel writes phones, days and numbers, and what it makes of Google's messages. */
import { count, dayAfter, listed, sayDate, sayPhone } from '../../sidebar/words';
import { failureOf } from '../../sidebar/server';
import GraphemeSplitter from '../../sidebar/graphemes';

test.each([
  ['+14135550148', '(413) 555-0148'],
  ['+442079460148', '+442079460148'],
  ['', ''],
  ['555', '555'],
])('the phone %j is shown as %j', (phone, shown) => {
  expect(sayPhone(phone)).toBe(shown);
});

test('what is not known is left out of a list', () => {
  expect(listed(['', 'Ana', '', 'row 2'])).toBe('Ana, row 2');
});

test.each([
  ['2026-11-01', '1 Nov 2026'],
  ['2026-11-01 09:12', '1 Nov 2026 09:12'],
  ['last week', 'last week'],
])('the day %j is shown as %j', (text, shown) => {
  expect(sayDate(text)).toBe(shown);
});

test.each([
  ['2026-11-30', 1, '2026-12-01', '1 Dec'],
  ['2028-02-28', 1, '2028-02-29', '29 Feb'],
  ['2026-12-28', 7, '2027-01-04', '4 Jan'],
  ['', 1, '', ''],
])('%s and %i days is %s', (today, days, day, label) => {
  expect(dayAfter(today, days)).toEqual({ day, label });
});

test('one is singular', () => {
  expect([count(1, 'problem'), count(0, 'problem'), count(2, 'person', 'people')]).toEqual([
    '1 problem',
    '0 problems',
    '2 people',
  ]);
});

test.each([
  ['Error code PERMISSION_DENIED.', 'no-rights'],
  ['Authorization is required to perform that action.', 'no-rights'],
  ['Exceeded maximum execution time', 'time'],
  ['Service invoked too many times for one day', 'time'],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['', 'no-answer'],
])('the message %j is trouble of the kind %s', (message, code) => {
  const failure = failureOf(message);
  expect(failure.code).toBe(code);
  if (message !== '') expect(failure.message).not.toContain(message);
});

test.each([['👩‍👩‍👧'], ['🇩🇪'], ['é'], ['👍🏽']])('%s stays one character', (character) => {
  expect(new GraphemeSplitter().splitGraphemes(`a${character}b`)).toEqual(['a', character, 'b']);
});
