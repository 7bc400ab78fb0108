/** What an import tells and keeps: what is kept nowhere is named, extensions stay, a yes alone is told of. */
import type { Host } from '../../../local/emulator';
import type { ImportView } from '../../../src/rpc/importViews';
import { linesOf, openShop, ask, STORY, type Typed } from '../shop';
import { bringIn, look, stage, type Rows } from './importing';

const LIST: Typed = [
  ['Name', 'Phone', 'Kind of customer', 'Tuned', 'Texts ok', 'Bikes'],
  ['Pat Fox', '413-555-0104', 'Loyalist', '2026-05-01', '', 'Surly'],
];
const MAPPING = {
  Name: 'name',
  Phone: 'phone',
  'Kind of customer': 'segment',
  Tuned: 'lastContactOn',
  'Texts ok': 'textConsent',
};

function shop(): Host {
  const host = openShop(LIST);
  ask(host, 'adoptList', { tab: 'Customers', mapping: MAPPING, consentStory: STORY });
  return host;
}

const viewOf = (host: Host, rows: Rows): ImportView => look(host, stage(host, { 'new.csv': rows }));

test('columns that are kept nowhere are named, blank ones are not', () => {
  const { leftColumns } = viewOf(shop(), [
    ['Name', 'Phone', 'Bikes', 'Interested in', 'Blank'],
    ['Kim Low', '413-555-0106', 'Brodie', 'e-bikes', ''],
  ]);
  expect(leftColumns).toBe(
    'Kept nowhere: "Bikes", "Interested in". Choose what they are under "Look at the columns", Notes for example.',
  );
});

test('nothing is said where all is kept', () => {
  expect(
    viewOf(shop(), [
      ['Name', 'Phone'],
      ['Kim Low', '413-555-0106'],
    ]).leftColumns,
  ).toBe('');
});

test.each([
  ['413-555-0106 ext 12', '+14135550106 ext 12'],
  ['(413) 555-0106 x12', '+14135550106 ext 12'],
  ['413-555-0106 (home)', '413-555-0106 (home)'],
  ['413-555-0106', '+14135550106'],
])('of the phone %j stays %j', (typed, kept) => {
  const host = shop();
  bringIn(host, {
    'new.csv': [
      ['Name', 'Phone'],
      ['Kim Low', typed],
    ],
  });
  expect(linesOf(host, 'Customers')[1]?.Phone).toBe(kept);
  // Once more it is the same.
  expect(
    viewOf(host, [
      ['Name', 'Phone'],
      ['Kim Low', typed],
    ]).counts,
  ).toMatchObject({ created: 0, updated: 0 });
});

test('consent to something else is no yes to texts, though the list has a column of that heading for it', () => {
  const host = openShop([
    ['Name', 'Phone', 'Newsletter'],
    ['Pat Fox', '413-555-0104', ''],
  ]);
  const mapping = { Name: 'name', Phone: 'phone', Newsletter: 'textConsent' };
  ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: STORY });
  const file = [
    ['Name', 'Phone', 'Newsletter'],
    ['Kim Low', '413-555-0106', 'yes'],
  ];
  bringIn(host, { 'new.csv': file }, { consentStory: 'Signed at the counter' });
  expect(linesOf(host, 'Customers')[1]).toMatchObject({ Name: 'Kim Low', Newsletter: '' });
});

describe('a yes of somebody in the list', () => {
  const YES: Rows = [
    ['Name', 'Phone', 'Text me'],
    ['Pat Fox', '(413) 555-0104', 'yes'],
  ];

  test('is shown, and nobody stays as they are', () => {
    const { counts, agreed, unchanged, needsConsentStory } = viewOf(shop(), YES);
    expect([counts, agreed.map(({ name }) => name), unchanged, needsConsentStory]).toEqual([
      expect.objectContaining({ yeses: 1, unchanged: 0, updated: 0 }),
      ['Pat Fox'],
      [],
      true,
    ]);
  });

  test('comes in alone with a story', () => {
    const host = shop();
    bringIn(host, { 'yes.csv': YES }, { consentStory: 'Signed at the counter' });
    expect(linesOf(host, 'Customers')[0]?.['Texts ok']).toBe('yes');
  });
});
