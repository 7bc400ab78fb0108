/** Words typed into the Status column of Texts: the journal knows better, and nobody loses this month's text or gets a second one. */
import type { Host } from '../../local/emulator';
import { adoptedShop, ask, HEADINGS, lineOf, linesOf, SETTINGS, typeFor, use } from './shop';

const BY_HAND = 'Send by hand';
const PEOPLE = ['Ana Adams', 'Ben Brown'].map((name, index) => [
  name,
  `413-555-010${index + 1}`,
  '',
  'Loyalist',
  '',
  'yes',
  '',
]);

function approvedShop(): Host {
  const host = adoptedShop([HEADINGS, ...PEOPLE]);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  ask(host, 'approveTexts', { month: '2026-11', count: 2 });
  return host;
}
const write = (host: Host, word: string) =>
  typeFor(host, { tab: 'Texts', name: 'Ana Adams', column: 'Status' }, word);
const status = (host: Host) => lineOf(linesOf(host, 'Texts'), 'Ana Adams').Status;
const wipe = (host: Host) =>
  void host.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
const isWaiting = (host: Host) => linesOf(host, BY_HAND).some(({ Name }) => Name === 'Ana Adams');

test.each(['Sended', 'Replied', 'x', '='])(
  '%j over an approved text changes nothing, and is told',
  (word) => {
    const host = approvedShop();
    write(host, word);
    expect(use(host, 'prepareTexts').sentence).toContain(`"${word}" in the Status column`);
    expect([status(host), isWaiting(host)]).toEqual(['Approved', true]);
    expect(use(host, 'prepareTexts').sentence).not.toContain('Status column');
  },
);

test('a strange word over a text that was sent gives no second one', () => {
  const host = approvedShop();
  typeFor(host, { tab: BY_HAND, name: 'Ana Adams', column: 'Sent' }, 'TRUE');
  use(host, 'prepareTexts');
  write(host, 'nope');
  use(host, 'prepareTexts');
  expect([status(host), isWaiting(host)]).toEqual(['Sent', false]);
});

test.each(['Sended', ''])('%j over a text that was only prepared does not keep anybody from it', (word) => {
  const host = approvedShop();
  ask(host, 'stopSending', {});
  write(host, word);
  use(host, 'prepareTexts');
  expect(status(host)).toBe('Prepared');
});

describe('a text that stands as Sending, and of which the journal knows nothing', () => {
  function doubtful(): Host {
    const host = approvedShop();
    wipe(host);
    write(host, 'Sending');
    use(host, 'prepareTexts');
    return host;
  }
  const review = (host: Host, arrived: boolean) =>
    ask(host, 'reviewJob', { key: lineOf(linesOf(host, 'Texts'), 'Ana Adams').Key, arrived });

  test('waits for the owner, is approved with nobody else, and is given to nobody', () => {
    const host = doubtful();
    expect(status(host)).toBe('Needs review');
    expect(ask(host, 'approveTexts', { month: '2026-11', count: 2 }).ok).toBe(false);
    expect(ask(host, 'approveTexts', { month: '2026-11', count: 1 }).ok).toBe(true);
    expect(isWaiting(host)).toBe(false);
  });

  test.each([
    [true, 'Sent', false],
    [false, 'Approved', true],
  ])('when it arrived is %p, it is %s', (arrived, word, waits) => {
    const host = doubtful();
    expect(review(host, arrived).ok).toBe(true);
    use(host, 'prepareTexts');
    expect([status(host), isWaiting(host)]).toEqual([word, waits]);
    expect(review(host, true).ok).toBe(false);
  });

  test('takes its number too once it arrived', () => {
    const host = doubtful();
    review(host, true);
    typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Phone' }, '413-555-0101');
    use(host, 'prepareTexts');
    expect(lineOf(linesOf(host, 'Texts'), 'Ben Brown').Reason).toContain('Same phone as');
  });
});
