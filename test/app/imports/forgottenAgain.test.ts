/** Somebody who asked to be forgotten and stands in a later file: in the list again perhaps, but never texted. */
import type { Host } from '../../../local/emulator';
import { consentOf, consentShop, idOf, textsOf } from '../consenting';
import { ask, gridOf, linesOf } from '../shop';
import { bringIn, type Rows } from './importing';

const STORY = { consentStory: 'They signed the card.' };
const PEOPLE: Rows = [
  ['First Name', 'Last Name', 'Email', 'Phone Number', 'Segment', 'SMS consent'],
  ['Eve', 'Egan', 'eve@example.com', '(413) 555-0105', 'Apostle', 'yes'],
  ['Nia', 'Nash', '', '413.555.0110', 'Apostle', 'yes'],
];

/** Eve was forgotten; the file has her again, with a yes. */
function eveIsBack(wish: object = STORY, rows = PEOPLE): Host {
  const host = consentShop();
  ask(host, 'forgetCustomer', { customerId: idOf(host, 'Eve Egan') });
  bringIn(host, { 'people.csv': rows }, wish);
  return host;
}

test('she gets no text although the file says yes, whoever is new does', () => {
  expect(textsOf(eveIsBack())).toMatchObject({ 'Eve Egan': 'Said stop', 'Nia Nash': 'Prepared' });
});

test.each(['blanks', 'newer'] as const)('her cell says no yes with the choice %s', (choice) => {
  const host = eveIsBack({ ...STORY, choice });
  expect(consentOf(host, 'Eve Egan')).not.toBe('yes');
  expect(
    gridOf(host, 'Consent').filter((row) => row.includes('granted') && row.includes('Eve Egan')),
  ).toEqual([]);
});

test('under another name and in another writing of the number she stays closed', () => {
  const rows = [PEOPLE[0] ?? [], ['Eva', 'Eggan', '', '+1 413 555 0105', 'Loyalist', 'yes']];
  expect(textsOf(eveIsBack(STORY, rows))).toMatchObject({ 'Eva Eggan': 'Said stop' });
});

test('brought in a second time, taken back and brought in again she stays closed', () => {
  const host = eveIsBack();
  const { importId } = bringIn(
    host,
    { 'again.csv': [...PEOPLE, ['Omar', 'Orr', '', '413 555 0111', '', '']] },
    STORY,
  );
  ask(host, 'takeBackChange', { change: importId, evenEdited: true });
  bringIn(host, { 'third.csv': [...PEOPLE, ['Pia', 'Poe', '', '413 555 0112', '', '']] }, STORY);
  expect(textsOf(host)).toMatchObject({ 'Eve Egan': 'Said stop' });
  expect(linesOf(host, 'Customers').filter(({ Name }) => Name === 'Eve Egan')).toHaveLength(1);
});

test('what waits in a file when she is forgotten is thrown away', () => {
  const host = consentShop();
  bringIn(host, { 'people.csv': PEOPLE }, STORY);
  ask(host, 'forgetCustomer', { customerId: idOf(host, 'Eve Egan') });
  expect(gridOf(host, 'Regulars changes').flat().join()).not.toMatch(/Eve|5550105/);
});
