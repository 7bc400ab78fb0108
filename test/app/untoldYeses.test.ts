/** A yes that comes into the list after set-up: nobody gets a text by it until the owner has said how and when they agreed. */
import type { Host } from '../../local/emulator';
import { agree, CONSENT_LIST, consentOf, idOf, stop, textsOf } from './consenting';
import { fragileShop, killAt } from './mishaps';
import { adopt, ask, formulasOf, linesOf, openShop, SETTINGS, sheetOf, TODAY, typeFor, use } from './shop';
import { EVE, MISSING, recorded, shopWith, shownIn, TITLE, type } from './untold';

test('whoever was marked at set-up gets a text without a question', () => {
  const { host, asked } = shopWith();
  expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Prepared' });
  expect(asked).toEqual([]);
});

test('whoever is marked since is left out until the owner says how they agreed', () => {
  const { host, asked } = shopWith();
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Prepared', [EVE]: MISSING });
  expect(asked).toEqual([
    `1 customer was marked yes to texts since set-up: ${EVE}. How did they agree? For example: paper form at the counter. Cancel leaves them out.`,
  ]);
  expect(recorded(host)).toEqual([]);
  expect(use(host, 'prepareTexts').sentence).toContain('1 without how they agreed');
});

test('both answers make a record, and the text is prepared at once', () => {
  const { host, asked } = shopWith('paper form', '3 Nov 2026');
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
  expect(asked).toHaveLength(2);
  expect(recorded(host)).toEqual([`${EVE} | +14135550105 | granted | 2026-11-03 | paper form`]);
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
  expect(asked).toHaveLength(2);
});

test.each<[string, readonly (string | undefined)[], number]>([
  ['the way cancelled', [undefined], 1],
  ['no way', ['  '], 1],
  ['the day cancelled', ['paper form', undefined], 2],
  ['no day', ['paper form', ''], 2],
  ['a day that is still to come', ['paper form', '2026-11-21', undefined], 3],
  ['a day that is none, three times', ['paper form', 'soon', '2/30', '1900'], 4],
])('%s records nothing', (_, answers, questions) => {
  const { host, asked } = shopWith(...answers);
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: MISSING });
  expect(asked).toHaveLength(questions);
  expect(recorded(host)).toEqual([]);
});

test('a day that cannot be right is asked for again', () => {
  const { host, asked } = shopWith('paper form', '2026-11-21', '3 Nov 2026');
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
  expect(asked[2]).toMatch(/^"2026-11-21" is no day up to today. On which day did they agree\?/);
  expect(recorded(host)).toEqual([`${EVE} | +14135550105 | granted | 2026-11-03 | paper form`]);
});

test.each([
  ['that it is', ['OK'], '2026-05-11'],
  ['that it is not, and then the month as a word', ['CANCEL', '5 Nov 2025'], '2025-11-05'],
])('a day that can be read two ways is asked about: the owner says %s', (_, answers, day) => {
  const { host, asked } = shopWith('paper form', '5/11/2026', ...answers);
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
  expect(asked[2]).toBe('Is that 11 May 2026?');
  const again = asked.slice(3).map((text) => text.slice(0, 35));
  expect(again).toEqual(answers.length === 1 ? [] : ['Please write the month as a word. O']);
  expect(recorded(host)).toEqual([`${EVE} | +14135550105 | granted | ${day} | paper form`]);
});

test('a new row is asked about like a new yes, all of them at once', () => {
  const { host, asked } = shopWith('at the counter', TODAY);
  sheetOf(host, 'Customers').appendRow(['Flo Fox', '413-555-0106', '', 'Loyalist', '', 'x', '']);
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared', 'Flo Fox': 'Prepared' });
  expect(asked[0]).toContain(`2 customers were marked yes to texts since set-up: ${EVE}, Flo Fox.`);
  expect(recorded(host)).toHaveLength(2);
});

test('a yes that was taken back and given again is another yes', () => {
  const { host } = shopWith();
  type(host, 'Ana Adams', '');
  textsOf(host);
  type(host, 'Ana Adams', 'yes');
  expect(textsOf(host)).toMatchObject({ 'Ana Adams': MISSING });
});

test('a yes recorded for one customer needs no further word', () => {
  const { host, asked } = shopWith();
  agree(host, EVE);
  expect(consentOf(host, EVE)).toBe('yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
  expect(asked).toEqual([]);
});

test('nobody is asked about somebody who said stop', () => {
  const { host, asked } = shopWith();
  stop(host, EVE);
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Said stop' });
  expect(asked).toEqual([]);
});

test.each(['#REF!', '#N/A'])('%s in place of a yes for a moment takes nothing away', (spoilt) => {
  const { host } = shopWith();
  textsOf(host);
  type(host, 'Di Dow', spoilt);
  textsOf(host);
  type(host, 'Di Dow', 'yes');
  typeFor(host, { tab: 'Customers', name: 'Di Dow', column: 'Phone' }, '413-555-0104');
  expect(textsOf(host)).toMatchObject({ 'Di Dow': 'Prepared' });
});

test.each([
  ['a formula', '=1+1'],
  ['a page of words', 'word '.repeat(3000)],
  ['more than a cell holds', 'x'.repeat(60_000)],
  ['lines', 'one\ntwo'],
])('%s as the answer is kept as text', (_, how) => {
  const { host } = shopWith(how, TODAY);
  type(host, EVE, 'yes');
  expect(textsOf(host)).toMatchObject({ [EVE]: 'Prepared' });
  expect(formulasOf(host, ['Consent'])).toEqual([]);
  expect(linesOf(host, 'Consent')[0]?.['How']).toBe(how.trim().slice(0, 500).trim());
});

test('the panel names them, takes the answer, and tells on their page what is missing', () => {
  const { host, asked } = shopWith('paper form', TODAY);
  type(host, EVE, 'yes');
  const { leftOut, untold } = shownIn(host);
  expect(leftOut).toContainEqual({ reason: MISSING, count: 1, names: [EVE] });
  expect(asked).toEqual([]);
  use(host, 'whoNeedsFollowUp');
  const shown = host.scriptRun('rpc', 'showCustomer', { customerId: idOf(host, EVE) });
  expect(JSON.stringify(shown)).toContain('how and when they agreed is missing');
  const answer = { on: TODAY, how: 'Paper form', seen: untold };
  expect(ask(host, 'recordYeses', answer).sentence).toBe(
    `Recorded: ${EVE} agreed to texts on 20 Nov 2026 (Paper form).`,
  );
  expect(recorded(host)).toHaveLength(1);
  expect(ask(host, 'recordYeses', answer).ok).toBe(false);
  expect(recorded(host)).toHaveLength(1);
});

test.each<[string, object]>([
  ['no day', { on: '' }],
  ['tomorrow', { on: '2026-11-21' }],
  ['no way', { how: ' ' }],
  ['people whom the owner was not shown', { seen: '' }],
])('an answer with %s is refused and nothing is recorded', (_, fault) => {
  const { host } = shopWith();
  type(host, EVE, 'yes');
  const answer = { on: TODAY, how: 'Paper form', seen: shownIn(host).untold, ...fault };
  expect(ask(host, 'recordYeses', answer).sentence).toContain('Nothing was recorded.');
  expect(recorded(host)).toEqual([]);
});

test('an answer about as many people, but others, is refused in the panel', () => {
  const { host } = shopWith();
  type(host, EVE, 'yes');
  const answer = { on: TODAY, how: 'Paper form', seen: shownIn(host).untold };
  sheetOf(host, 'Customers').getRange('A6').setValue('Flo Fox');
  sheetOf(host, 'Customers').getRange('B6').setValue('413-555-0106');
  expect(ask(host, 'recordYeses', answer).sentence).toContain('Nothing was recorded.');
  expect(recorded(host)).toEqual([]);
});

test('the rows sorted while the owner answers are the same people', () => {
  const { host } = shopWith();
  sheetOf(host, 'Customers').appendRow(['Flo Fox', '413-555-0106', '', 'Loyalist', '', 'x', '']);
  type(host, EVE, 'yes');
  use(host, 'whoNeedsFollowUp');
  const answer = { on: TODAY, how: 'Paper form', seen: shownIn(host).untold };
  sheetOf(host, 'Customers').getRange('A2:I7').sort({ column: 1, ascending: false });
  expect(ask(host, 'recordYeses', answer).ok).toBe(true);
  expect(recorded(host)).toHaveLength(2);
});

test('whoever is marked while the menu asks about somebody else is not recorded', () => {
  const host: Host = openShop(CONSENT_LIST, {
    answers: ({ kind, title, text }) => {
      if (kind !== 'prompt' || title !== TITLE) return undefined;
      if (!text.startsWith('On which day')) return 'paper form';
      type(host, EVE, '');
      type(host, 'Ben Brown', 'yes');
      return TODAY;
    },
  });
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  type(host, EVE, 'yes');
  use(host, 'prepareTexts');
  expect(recorded(host)).toEqual([]);
  expect(host.dialogs.map(({ text }) => text).join()).toContain('Nothing was recorded.');
});

test('the hourly run asks nothing and leaves them out', () => {
  const { host, asked } = shopWith('paper form', TODAY);
  ask(host, 'setSchedule', { isOn: true });
  type(host, EVE, 'yes');
  host.setNow('2026-12-02T09:00');
  host.call('tick');
  const [eve] = linesOf(host, 'Texts').filter(({ Name }) => Name === EVE);
  expect(eve?.['Reason']).toBe(MISSING);
  expect(asked).toEqual([]);
});

test('a run that ends at any call records nobody twice', () => {
  const shop = fragileShop(CONSENT_LIST);
  const { host } = shop;
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  type(host, EVE, 'yes');
  shop.keep();
  let isKilled = true;
  for (let n = 1; isKilled; n++) {
    shop.rewind();
    isKilled = killAt(shop, n, () => void use(host, 'prepareTexts'));
    use(host, 'prepareTexts');
    expect([n, recorded(host).length]).toEqual([n, 1]);
  }
});
