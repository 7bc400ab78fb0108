/** Google keeps 30,000 characters with a spreadsheet beside its cells: what the owner writes there must fit, be it a heading or how people agreed. */
import type { Host } from '../../local/emulator';
import { agree, FILE, look, stage } from './imports/importing';
import { adopt, ask, gridOf, openShop, SHOP, sheetOf, tabNames, use, type Ended } from './shop';

const TOO_LONG = /^How they agreed to texts is longer than the 1,000 characters .* Nothing was changed\.$/;

function adoptWith(host: Host, consentStory: string, mapping: unknown = 'guess'): Ended {
  return ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory });
}

/** Names and cells of every tab. */
function everything(host: Host): unknown {
  return tabNames(host).map((name) => [name, gridOf(host, name)]);
}

test('a story of 1,000 characters is kept', () => {
  expect(adoptWith(openShop(SHOP), 'x'.repeat(1_000)).ok).toBe(true);
});

test('a longer one is refused in one sentence, and nothing is changed', () => {
  const host = openShop(SHOP);
  const before = everything(host);
  const { sentence } = adoptWith(host, 'x'.repeat(1_001));
  expect(sentence).toMatch(TOO_LONG);
  expect(everything(host)).toEqual(before);
});

test('so is one that is typed into the question of the menu', () => {
  const host = openShop(SHOP, {
    answers: ({ kind }) => (kind === 'prompt' ? 'x'.repeat(40_000) : undefined),
  });
  const before = everything(host);
  expect(use(host, 'setUp').sentence).toMatch(TOO_LONG);
  expect(everything(host)).toEqual(before);
});

test('so is one that comes with an import', () => {
  const host = openShop(SHOP);
  adopt(host);
  const view = look(host, stage(host, { 'people.csv': FILE }));
  const before = gridOf(host, 'Customers');
  expect(agree(host, view, { consentStory: 'x'.repeat(1_001) }).sentence).toMatch(TOO_LONG);
  expect(gridOf(host, 'Customers')).toEqual(before);
});

test('headings longer than what is kept are read, remembered and found again', () => {
  const long = (field: string) => `${field} ${'as they told us at the counter, '.repeat(1_000)}`;
  const [headings = [], ...people] = SHOP;
  const named = new Map([
    ['Email', long('Where to')],
    ['Notes', long('All')],
  ]);
  const host = openShop([headings.map((heading) => named.get(heading) ?? heading), ...people]);
  const mapping = Object.fromEntries(headings.map((heading) => [named.get(heading) ?? heading, heading]));
  expect(adoptWith(host, 'On paper', mapping).ok).toBe(true);
  const email = sheetOf(host, 'Customers').getRange('C:C');
  email.getDeveloperMetadata().forEach((tag) => {
    tag.remove();
  });
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(email.getDeveloperMetadata()).toHaveLength(1);
});
