/** A list that was set up without a word on how people agreed: the owner is told so when texts are prepared and approved, and can tell it afterwards. */
import type { Host } from '../../local/emulator';
import { agree, CONSENT_LIST } from './consenting';
import { ask, openShop, SETTINGS, STORY, use, type Ended } from './shop';

const MONTH = '2026-11';
const NEVER = 'of these people agreed to texts was never told';
const ASKED = 'In one sentence';

const adoptWith = (host: Host, consentStory: string): Ended =>
  ask(host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory });

/** Set up in the panel with this story; what the menu asks about it, and the answers that are left to give. */
function shopTold(consentStory: string, ...answers: string[]) {
  const asked: string[] = [];
  const host = openShop(CONSENT_LIST, {
    answers: ({ text }) => {
      if (!text.startsWith(ASKED)) return undefined;
      asked.push(text);
      return { button: 'OK', text: answers.shift() ?? '' };
    },
  });
  adoptWith(host, consentStory);
  ask(host, 'saveSettings', SETTINGS);
  return { host, asked };
}
const prepared = (host: Host) => use(host, 'prepareTexts').sentence;
const approved = (host: Host) => ask(host, 'approveTexts', { month: MONTH, count: 1 });

test('the texts that are prepared say so, and where to tell it', () => {
  const { host } = shopTold('');
  expect(prepared(host)).toContain(
    'How 1 of these people agreed to texts was never told, and it is your proof: Regulars > Set up asks for it, as does "Which column is what" in the panel.',
  );
});

test('the answer to the yes in the panel says so, and the yes counts', () => {
  const { host } = shopTold('');
  prepared(host);
  expect(approved(host)).toMatchObject({ ok: true, sentence: expect.stringContaining(NEVER) });
});

test.each([
  ['told at set-up', (): Host => shopTold(STORY).host],
  [
    'recorded for everybody who gets a text',
    (): Host => {
      const { host } = shopTold('');
      agree(host, 'Ana Adams');
      return host;
    },
  ],
])('nothing is said when it was %s', (_, shop) => {
  const host = shop();
  prepared(host);
  const { ok, sentence } = approved(host);
  expect([ok, sentence.includes(NEVER)]).toEqual([true, false]);
});

test('told in the panel afterwards it is noted, and no more is said', () => {
  const { host } = shopTold('');
  expect(adoptWith(host, STORY).sentence).toContain(
    'how they agreed to texts is noted, and nothing else was changed',
  );
  expect(adoptWith(host, STORY).sentence).toContain('; nothing was changed');
  expect(prepared(host)).not.toContain(NEVER);
});

test('Set up in the menu asks for it once more, until it is told', () => {
  const { host, asked } = shopTold('', '', 'They signed a card');
  const said = [1, 2, 3].map(() => [use(host, 'setUp').ok, prepared(host).includes(NEVER), asked.length]);
  expect(said).toEqual([
    [true, true, 1],
    [true, false, 2],
    [true, false, 2],
  ]);
});

test('Set up in the menu asks nothing when it was told, or when nobody was marked then', () => {
  const told = shopTold(STORY);
  use(told.host, 'setUp');
  const asked: string[] = [];
  const host = openShop(
    [
      ['Name', 'Phone', 'Segment', 'Last contact', 'Text consent'],
      ['Ana Adams', '413-555-0101', 'Apostle', '', 'no'],
    ],
    { answers: ({ text }) => void (text.startsWith(ASKED) && asked.push(text)) },
  );
  adoptWith(host, '');
  use(host, 'setUp');
  expect([told.asked, asked]).toEqual([[], []]);
});
