/** A no to texts in a column that is not read: set-up says so, and each check names the rows that say yes beside it. */
import type { MappingView } from '../../src/rpc/mappingView';
import { stop, textsOf } from './consenting';
import {
  adopt,
  adoptedShop,
  ask,
  linesOf,
  openShop,
  SETTINGS,
  STORY,
  typeFor,
  use,
  type Line,
  type Typed,
} from './shop';

/** Milliseconds; all of eight such headings took 2,700. */
const WAIT = 1_500;

const LIST = ['Name', 'Phone', 'Text consent'];
const PEOPLE = [
  ['Ana Adams', '413-555-0101', 'yes'],
  ['Ben Brown', '413-555-0102', 'no'],
];

/** Both people with this under that heading, at the left of what we add. */
const rowsWith = (heading: string, mark: string): Typed => [
  [...LIST, heading],
  ...PEOPLE.map((person) => [...person, mark]),
];
const changesOf = (rows: Typed, mapping: unknown = 'guess') => {
  const answer = openShop(rows).scriptRun('rpc', 'readMapping', { tab: '', mapping });
  return (answer as { value: MappingView }).value.changes;
};
const checked = (rows: Typed): Line[] => {
  const host = adoptedShop(rows);
  use(host, 'checkCustomers');
  return linesOf(host, 'Problems');
};

describe('the check', () => {
  test.each([
    ['Do not text', 'x'],
    ['Do not text', 'TRUE'],
    ['Do not contact', 'yes'],
    ['DNC', '1'],
    ['Opted out', '3/1/2026'],
    ['No SMS consent', 'x'],
    ['Texts (x = no)', 'x'],
    ['Text consent withdrawn', 'asked me to'],
    ['SMS blocked', 'yes'],
    ['SMS ok', 'no'],
    ['Text OK (promo)', 'STOP'],
    ['Texts?', 'n'],
    ['SMS permission void', 'x'],
    ['SMS Einwilligung entzogen', 'x'],
  ])('names a yes beside %j over %j, and no no', (heading, mark) => {
    const [problem, ...others] = checked(rowsWith(heading, mark));
    expect(problem).toMatchObject({ Row: '2', Kind: 'consent', Column: 'Text consent', Value: 'yes' });
    const cell = mark === '3/1/2026' ? '2026-03-01' : mark;
    expect(problem?.Problem).toBe(
      `"yes" is a yes to texts, but "${cell}" stands under "${heading}" in the same row, and only this column is heard. Write no here if texts are not wanted.`,
    );
    expect(others).toEqual([]);
  });

  test.each([
    ['Do not text', ''],
    ['Do not text', 'no'],
    ['Do not text', 'FALSE'],
    ['Do not text', '0'],
    ['Do not call', 'x'],
    ['Email opt out', 'x'],
    ['No of texts', '3'],
    ['SMS no.', '413-555-0199'],
    ['SMS ok', 'yes'],
    ['SMS ok', ''],
    ['Likes tea', 'no'],
    ['DNC checked on', '3/1/2026'],
    ['Not on DNC list', 'x'],
    ["Text, don't call", 'x'],
    ['No-show text', 'x'],
    ['Text language (if not English)', 'Spanish'],
    ['Needs text consent', 'x'],
    ['Text consent unknown', 'x'],
  ])('says nothing of %j over %j', (heading, mark) => {
    expect(checked(rowsWith(heading, mark))).toEqual([]);
  });

  test('names a row once, though its notes say no too', () => {
    const rows = rowsWith('Do not text', 'x').map((row, at) => [
      ...row,
      at === 0 ? 'Notes' : 'do not text her',
    ]);
    expect(checked(rows)).toEqual([
      expect.objectContaining({ Row: '2', Problem: expect.stringContaining('"do not text her" stands in') }),
    ]);
  });

  test('names a stop of the records alone', () => {
    const host = adoptedShop(rowsWith('Do not text', 'x'));
    expect(stop(host, 'Ana Adams').ok).toBe(true);
    typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'yes');
    use(host, 'checkCustomers');
    expect(linesOf(host, 'Problems')).toEqual([
      expect.objectContaining({ Row: '2', Problem: expect.stringContaining('They said stop') }),
    ]);
  });
});

describe('set-up', () => {
  test.each([
    'No SMS consent',
    'Texts (x = no)',
    'Text consent revoked',
    'No call permission',
    'DNC',
    'SMS blocked',
  ])('says that the marks under "%s" say no', (heading) => {
    expect(changesOf(rowsWith(heading, 'x'))).toContain(
      `"${heading}" is not read, since its marks say no: write "no" for these people in "Text consent"`,
    );
  });

  test.each([
    ['Text OK (snow)', 'Text OK (promo)'],
    ['Text consent', 'SMS ok'],
  ])('says that beside "%s" nobody hears what stands under "%s"', (mapped, second) => {
    const rows = PEOPLE.map((person) => [...person, 'no']);
    const line = `"${second}" is not read, since only one is heard: write "no" for who says no here in "${mapped}"`;
    const mapping = { Name: 'Name', Phone: 'Phone', [mapped]: 'Text consent' };
    expect(changesOf([['Name', 'Phone', mapped, second], ...rows], mapping)).toContain(line);
  });

  test.each(['SMS', 'Texts?', 'Text no.', 'Likes tea'])('says nothing of "%s" over numbers', (heading) => {
    expect(changesOf(rowsWith(heading, '413-555-0199'))).not.toEqual(
      expect.arrayContaining([expect.stringContaining(`"${heading}" is not read`)]),
    );
  });
});

test.each([
  'Text consent withheld',
  'Needs text consent',
  'SMS Einwilligung fehlt',
  'Text consent (x if none)',
])('an x under "%s" is no yes', (heading) => {
  const host = adoptedShop([
    ['Name', 'Phone', 'Segment', heading],
    ['Ana Adams', '413-555-0101', 'Apostle', 'x'],
  ]);
  ask(host, 'saveSettings', SETTINGS);
  expect(textsOf(host)).toEqual({ 'Ana Adams': 'No consent to texts' });
});

test('of headings of 40,000 characters the beginning is told, and set-up does not wait for them', () => {
  const long = ['Do not text ', 'SMS reminder '].map((words) => words + 'x'.repeat(40_000));
  const many = Array.from({ length: 8 }, (_, at) => 'sms'.repeat(16_000) + String(at));
  const started = performance.now();
  const lines = changesOf([[...LIST, ...long, ...many], ...PEOPLE.map((person) => [...person, 'x', 'x'])]);
  expect(performance.now() - started).toBeLessThan(WAIT);
  const told = lines.filter((line) => line.includes('is not read'));
  expect(told.map((line) => line.slice(0, 14))).toEqual(['"Do not text x', '"SMS reminder ']);
  expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(200);
});

test('a column that the owner chose is kept, whatever its heading says', () => {
  const host = openShop([
    ['Name', 'Phone', 'No SMS consent', 'Segment'],
    ...PEOPLE.map((person) => [...person, 'Apostle']),
  ]);
  const mapping = { Name: 'Name', Phone: 'Phone', 'No SMS consent': 'Text consent' };
  ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: STORY });
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  expect(textsOf(host)).toEqual({ 'Ana Adams': 'Prepared', 'Ben Brown': 'Said stop' });
  use(host, 'checkCustomers');
  expect(linesOf(host, 'Problems')).toEqual([]);
});
