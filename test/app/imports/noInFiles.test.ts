/** A no that stands beside a phone, in a name or in notes is as good a no as one in the column of consent, in the list and in the file. */
import { consentShop, textsOf } from '../consenting';
import { HEADINGS, linesOf } from '../shop';
import { bringIn, type Rows } from './importing';

const NUMBER = '413-555-0113';
const OTHERS = [
  ['Wilma Hill', NUMBER, '', 'Apostle', '11/1/2026', 'yes', ''],
  ['Zoe Zed', '413-555-0199', 'z@example.com', 'Hostage', '11/1/2026', '', ''],
];
/** Jim as he stands in the list, and Wilma with his number. */
const shopOf = (phone: string, consent: string, notes = '') =>
  consentShop([
    HEADINGS,
    ['Jim Hill', phone, 'jim@example.com', 'Apostle', '11/1/2026', consent, notes],
    ...OTHERS,
  ]);
const REST: Rows = [
  ['Una Ull', 'u@example.com', '413-555-0177', 'yes', ''],
  ['Vic Voss', 'v@example.com', '413-555-0178', '', ''],
];
/** A file about Jim, and two others. */
const fileOf = (phone: string, consent: string, notes = ''): Rows => [
  ['Name', 'Email', 'Phone', 'Text consent', 'Notes'],
  ['Jim Hill', 'jim@example.com', phone, consent, notes],
  ...REST,
];
const CHOICES = ['newer', 'blanks'] as const;
const story = (choice: (typeof CHOICES)[number]) => ({ choice, consentStory: 'on the form' });

describe.each(CHOICES)('where the file counts as %s', (choice) => {
  test.each([
    [`${NUMBER} STOP`, '', ''],
    [`DO NOT TEXT ${NUMBER}`, 'yes', ''],
    [NUMBER, 'No, phone only', ''],
    [NUMBER, 'yes', 'do not text'],
  ])('the no of %j, %j, %j in the list outlives a file that says yes', (phone, consent, notes) => {
    const host = shopOf(phone, consent, notes);
    bringIn(host, { 'a.csv': fileOf(NUMBER, 'yes', 'likes rye') }, story(choice));
    expect(textsOf(host)).toMatchObject({ 'Jim Hill': 'Said stop', 'Wilma Hill': 'Said stop' });
  });

  test('it also stays on a number that he gives up', () => {
    const host = shopOf(`${NUMBER} STOP`, '');
    bringIn(host, { 'a.csv': fileOf('413-555-0114', '') }, story(choice));
    expect(textsOf(host)['Wilma Hill']).toBe('Said stop');
  });

  test.each([
    [`${NUMBER} STOP`, '', ''],
    [`${NUMBER} DO NOT TEXT`, 'yes', ''],
    [NUMBER, 'No, phone only', ''],
    [NUMBER, 'yes', 'no more texts please'],
  ])('the no of %j, %j, %j in the file is taken in', (phone, consent, notes) => {
    const host = shopOf(NUMBER, 'yes');
    bringIn(host, { 'a.csv': fileOf(phone, consent, notes) }, story(choice));
    expect(textsOf(host)).toMatchObject({ 'Jim Hill': 'Said stop', 'Wilma Hill': 'Said stop' });
    expect(linesOf(host, 'Consent').map(({ State }) => State)).toContain('revoked');
  });
});
