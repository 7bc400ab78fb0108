/** Recording a yes or a stop: a line in the Consent tab, the picture in the list, and the month's texts that heed it. */
import type { Host } from '../../local/emulator';
import { agree, consentOf, idOf, consentShop, stop, tell, textsOf } from './consenting';
import {
  ask,
  everything,
  formulasOf,
  gridOf,
  HEADINGS,
  linesOf,
  OWNER,
  tabNames,
  TODAY,
  typeFor,
  type Ended,
} from './shop';

test('a yes is one line with who, what, when, how, which words, where and by whom', () => {
  const host = consentShop();
  const ended = agree(host, 'Eve Egan', { on: '2026-11-03', wording: 'Texts once a month', note: 'Shop' });
  expect(ended.sentence).toBe('Recorded: Eve Egan agreed to texts on 3 Nov 2026.');
  expect(linesOf(host, 'Consent')).toEqual([
    {
      Record: 'R-000001',
      Name: 'Eve Egan',
      'Phone or e-mail': '+14135550105',
      Channel: 'text',
      State: 'granted',
      Date: '2026-11-03',
      How: 'Paper form',
      Wording: 'Texts once a month',
      Where: 'Shop',
      Evidence: '',
      'Revoked by': '',
      'Entered by': OWNER,
      'Entered (UTC)': '2026-11-20T14:00:00.000Z',
      Source: '',
      'Customer ID': idOf(host, 'Eve Egan'),
    },
  ]);
  expect([consentOf(host, 'Eve Egan'), textsOf(host)['Eve Egan']]).toEqual(['yes', 'Prepared']);
});

test('a note that is a link is the evidence', () => {
  const host = consentShop();
  agree(host, 'Eve Egan', { note: 'https://bellas.example.com/form/7' });
  expect(linesOf(host, 'Consent')[0]).toMatchObject({
    Where: '',
    Evidence: 'https://bellas.example.com/form/7',
  });
});

test('a stop is one click: today, by staff; it closes the number for every row', () => {
  const host = consentShop();
  expect(stop(host, 'Ana Adams').sentence).toBe(
    'Recorded: no more texts and no more calls for Ana Adams. A later yes opens it again.',
  );
  expect(linesOf(host, 'Consent')).toMatchObject([
    { State: 'revoked', Date: TODAY, How: '', 'Revoked by': 'staff', 'Phone or e-mail': '+14135550101' },
  ]);
  expect([consentOf(host, 'Ana Adams'), consentOf(host, 'Cy Cole')]).toEqual(['no', 'yes']);
  expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Said stop', 'Cy Cole': 'Said stop' });
});

test('a stop that was a slip is undone by a yes of the same day', () => {
  const host = consentShop();
  stop(host, 'Ana Adams');
  expect(agree(host, 'Ana Adams').ok).toBe(true);
  expect([consentOf(host, 'Ana Adams'), textsOf(host)['Ana Adams']]).toEqual(['yes', 'Prepared']);
  stop(host, 'Ana Adams');
  expect(linesOf(host, 'Consent').map(({ State }) => State)).toEqual(['revoked', 'granted', 'revoked']);
  expect(textsOf(host)['Ana Adams']).toBe('Said stop');
});

test('a yes from before the stop is kept as proof, and the stop counts', () => {
  const host = consentShop();
  stop(host, 'Eve Egan');
  expect(agree(host, 'Eve Egan', { on: '2026-11-19' }).sentence).toBe(
    'Recorded, but Eve Egan said stop on 20 Nov 2026 and that is newer, so texts stay closed.',
  );
  expect([linesOf(host, 'Consent').length, consentOf(host, 'Eve Egan')]).toEqual([2, 'no']);
});

test('a yes says who else has the number and says no', () => {
  const host = consentShop();
  typeFor(host, { tab: 'Customers', name: 'Cy Cole', column: 'Text consent' }, 'STOP');
  expect(agree(host, 'Ana Adams').sentence).toBe(
    'Recorded: Ana Adams agreed to texts on 20 Nov 2026. Cy Cole has the same number and says no in the list, so no text goes there until that is changed.',
  );
});

test.each(['call', 'email'])('a stop to %s leaves the list and the texts alone', (channel) => {
  const host = consentShop();
  expect(stop(host, 'Ana Adams', { channel }).ok).toBe(true);
  expect([consentOf(host, 'Ana Adams'), textsOf(host)['Ana Adams']]).toEqual(['yes', 'Prepared']);
});

test('somebody without a number can say stop, but not agree', () => {
  const host = consentShop();
  expect(agree(host, 'Di Dow')).toMatchObject({
    code: 'bad-request',
    sentence:
      'This customer has no phone number that can be read, and consent belongs to one. Write it into the list first. Nothing was recorded.',
  });
  expect(tabNames(host)).not.toContain('Consent');
  stop(host, 'Di Dow');
  expect(textsOf(host)['Di Dow']).toBe('Said stop');
});

test('the very same click twice is one record', () => {
  const host = consentShop();
  stop(host, 'Ana Adams');
  stop(host, 'Ana Adams');
  expect(linesOf(host, 'Consent')).toHaveLength(1);
});

describe('in the consent cell', () => {
  const wordAfter = (words: readonly string[], act: (host: Host, name: string) => Ended) => {
    const rows = words.map((word, n) => [`Person ${n}`, `413-555-010${n}`, '', 'Apostle', '', word, '']);
    const host = consentShop([HEADINGS, ...rows]);
    act(host, 'Person 0');
    return consentOf(host, 'Person 0');
  };

  test.each([
    [['', 'yes', 'no'], 'yes'],
    [['', 'x', 'x', '✓'], 'x'],
    [['', 'Opted in', 'Opted out'], 'Opted in'],
    [['FALSE', 'TRUE'], 'true'],
    [['', 'Yes 3/2025'], 'yes'],
  ])('a yes among %p becomes %s', (words, after) => {
    expect(wordAfter(words, agree)).toBe(after);
  });

  test.each([
    [['yes', 'yes'], 'no'],
    [['Opted in', 'Opted in', 'Opted out'], 'Opted out'],
    [['TRUE', 'FALSE'], 'false'],
    [['never ever', 'no'], 'never ever'],
  ])('a stop among %p becomes %s', (words, after) => {
    expect(wordAfter(words, stop)).toBe(after);
  });

  test('a list without the column gets one', () => {
    const host = consentShop([
      ['Name', 'Phone', 'Segment'],
      ['Ana Adams', '413-555-0101', 'Apostle'],
    ]);
    agree(host, 'Ana Adams');
    expect([consentOf(host, 'Ana Adams'), textsOf(host)['Ana Adams']]).toEqual(['yes', 'Prepared']);
  });
});

test.each<[string, object, string]>([
  ['tomorrow', { on: '2026-11-21' }, 'today or before'],
  ['no day', { on: '' }, 'today or before'],
  ['a day that does not exist', { on: '2026-02-30' }, 'today or before'],
  ['no way', { how: ' ' }, 'Say how they agreed'],
])('a yes with %s is refused and nothing is written', (_, what, says) => {
  const host = consentShop();
  const before = everything(host);
  expect(agree(host, 'Ana Adams', what)).toMatchObject({
    ok: false,
    code: 'bad-request',
    sentence: expect.stringMatching(`${says}.*Nothing was recorded.$`),
  });
  expect(everything(host)).toEqual(before);
});

test.each([{ state: 'maybe' }, { state: 'revoked', channel: 'fax' }, { state: 'revoked', on: 5 }, {}])(
  'arguments of another shape are refused: %j',
  (what) => {
    const host = consentShop();
    expect(tell(host, 'Ana Adams', what)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(tabNames(host)).not.toContain('Consent');
  },
);

test('a customer who is not in the list is refused', () => {
  const host = consentShop();
  const request = { channel: 'text', state: 'revoked', on: '', how: '', wording: '', note: '' };
  expect(ask(host, 'recordConsent', { customerId: 'C-000000', ...request }).code).toBe('unknown-customer');
});

test('hostile words stay text', () => {
  const host = consentShop();
  const bad = '=IMPORTXML("https://x.example.com")';
  agree(host, 'Ana Adams', { how: bad, wording: `+${bad}`, note: `@${bad}` });
  expect(formulasOf(host, ['Consent', 'Activity'])).toEqual([]);
  expect(linesOf(host, 'Consent')[0]).toMatchObject({ How: bad, Wording: `+${bad}`, Where: `@${bad}` });
});

test('the Activity tab says that something was recorded, without the name', () => {
  const host = consentShop();
  stop(host, 'Ana Adams', { note: 'secret' });
  agree(host, 'Eve Egan');
  const activity = JSON.stringify(gridOf(host, 'Activity'));
  expect(activity).toMatch(/One stop was recorded.*|One consent was recorded/);
  expect(activity).not.toMatch(/Ana|Eve|secret|0101/);
});
