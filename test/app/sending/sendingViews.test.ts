/** What the panel and the menu tell of sending: who sends, the cost, words sent before, progress, what needs somebody, how to stop. */
import type { Host } from '../../../local/emulator';
import type { SendingView } from '../../../src/rpc/sendingView';
import type { ApprovalView } from '../../../src/rpc/views';
import { panelOf } from '../schedule/scheduledShop';
import { ask, linesOf, use } from '../shop';
import {
  CANARY,
  connect,
  MONTH,
  pass,
  phoneOf,
  sendingShop,
  statuses,
  tickAfter,
  timesSent,
  unapprovedShop,
} from './sendingShop';

const sendingOf = (host: Host): SendingView => panelOf(host).sending;
const approvalOf = (host: Host): ApprovalView => {
  const { work } = panelOf(host);
  if (work === null) throw new Error('There is no list.');
  return work.texts.approval;
};
const BY_HAND = { provider: '', accountSid: '', keySid: '', keySecret: '', from: '' };
const promptsOf = (host: Host) => host.dialogs.filter(({ kind }) => kind === 'prompt');

describe('who sends', () => {
  test('is told by the end of the sender and of the key alone', () => {
    const { host } = unapprovedShop(1);
    expect(sendingOf(host)).toEqual({
      provider: 'Twilio',
      isMine: true,
      from: 'the number that ends in 0100',
      keyEnd: CANARY.slice(-4),
      trouble: '',
      lastRun: '',
    });
  });

  test('is the owner by hand again once the key is forgotten', () => {
    const { host } = unapprovedShop(1);
    ask(host, 'connectProvider', BY_HAND);
    expect(sendingOf(host)).toMatchObject({ provider: '', isMine: false, from: '', keyEnd: '' });
  });

  test('is somebody else for a person who has no key', () => {
    const { host } = unapprovedShop(1);
    host.user = 'ben@example.com';
    expect(sendingOf(host)).toMatchObject({ provider: 'Twilio', isMine: false, from: '', keyEnd: '' });
  });

  test('what holds sending up is told until the next good run', () => {
    const { host, network } = sendingShop(2);
    network.setPhone('everybody', { refuse: 21606 });
    host.call('tick');
    expect(sendingOf(host).trouble).toContain('Check the sender');
    expect(sendingOf(host).lastRun).toBe('2026-11-20 11:00');
    network.setPhone('everybody', {});
    pass(host, 60);
    host.call('tick');
    expect(sendingOf(host)).toMatchObject({ trouble: '', lastRun: '2026-11-20 12:00' });
  });

  test('a key that is mended after everything was sent is no trouble any more', () => {
    const { host, network } = unapprovedShop(1);
    network.revokeKey();
    host.call('tick');
    expect(sendingOf(host).trouble).toContain('did not accept the key');
    network.restore({ ...network.snapshot(), isKeyRevoked: false });
    pass(host, 60);
    host.call('tick');
    expect(sendingOf(host).trouble).toBe('');
  });
});

describe('before the yes', () => {
  test('hours and the next opening are told, by the panel and by the answer to the yes', () => {
    const { host } = unapprovedShop(2);
    host.setNow('2026-11-20T17:30');
    const hours =
      'Monday to Friday, 10:00 to 17:00 where each person lives; the next from 23 Nov, 10:00 your time';
    expect(approvalOf(host).hours).toBe(hours);
    expect(ask(host, 'approveTexts', { month: MONTH, count: 2 }).sentence).toContain(hours);
    expect(approvalOf(host)).toMatchObject({ hours, waiting: 2 });
  });

  test('words that are nearly those of last month are told', () => {
    const { host } = unapprovedShop(1);
    const words = 'Our rye bread is back on Friday, {business name} {website} Reply STOP to end';
    ask(host, 'saveSettings', { 'Monthly text': words });
    use(host, 'prepareTexts');
    ask(host, 'approveTexts', { month: MONTH, count: 1 });
    host.setNow('2026-12-01T11:00');
    ask(host, 'saveSettings', { 'Monthly text': words.replace('Friday', 'Sunday') });
    use(host, 'prepareTexts');
    expect(approvalOf(host).repeats).toBe('These are nearly the words of November 2026.');
  });

  test('approved texts that were not sent in their month are told of until this month has a yes', () => {
    const { host } = unapprovedShop(2);
    ask(host, 'approveTexts', { month: MONTH, count: 2 });
    const lastMonth = () => panelOf(host).work?.texts.lastMonth;
    expect(lastMonth()).toBe('');
    host.setNow('2026-12-01T11:00');
    const sentence =
      'Last month: 2 approved texts were not sent before the month was over and will not be sent any more.';
    expect(lastMonth()).toBe(sentence);
    use(host, 'prepareTexts');
    expect(lastMonth()).toBe(sentence);
    ask(host, 'approveTexts', { month: '2026-12', count: 2 });
    expect(lastMonth()).toBe('');
  });

  test('the cost is parts times the price in Settings, and nothing without one', () => {
    const { host } = unapprovedShop(3);
    expect(approvalOf(host)).toMatchObject({ parts: 3, cost: '' });
    ask(host, 'saveSettings', { 'Price per text part': '$0.0083' });
    expect(approvalOf(host)).toMatchObject({ parts: 3, cost: '$0.03' });
  });

  test('words that customers had last month are named, other words are not', () => {
    const { host } = sendingShop(2);
    expect(approvalOf(host).repeats).toBe('');
    host.setNow('2026-12-01T11:00');
    use(host, 'prepareTexts');
    expect(approvalOf(host).repeats).toContain('November 2026');
    ask(host, 'saveSettings', { 'Monthly text': 'New: {business name} {website} Reply STOP to end' });
    expect(approvalOf(host).repeats).toBe('');
  });

  test('the menu asks with sender, parts, cost and repeated words', () => {
    const { host } = sendingShop(2);
    ask(host, 'saveSettings', { 'Price per text part': '0.01' });
    host.setNow('2026-12-01T11:00');
    use(host, 'prepareTexts');
    const text = promptsOf(host).pop()?.text ?? '';
    expect(text).toContain('These are the very words of November 2026');
    expect(text).toContain('2 parts, about 0.02, sent through Twilio, from the number that ends in 0100.');
    expect(text).not.toContain('from your own phone');
  });
});

describe('progress', () => {
  test('counts what was sent, has arrived and has failed, and says of the failed why', () => {
    const { host, network } = sendingShop(5);
    network.setPhone(phoneOf(1), { refuse: 21614 });
    expect(approvalOf(host).progress).toMatchObject({ total: 5, sent: 0, arrived: 0, failed: 0 });
    host.call('tick');
    expect(approvalOf(host).progress).toMatchObject({ total: 5, sent: 5, arrived: 0, failed: 1 });
    pass(host, 60);
    host.call('tick');
    const { cases, ...counts } = approvalOf(host).progress;
    expect(counts).toEqual({ total: 5, sent: 5, arrived: 4, failed: 1 });
    expect(cases).toMatchObject([{ name: 'Ben Bond', isUnsure: false }]);
    expect(cases[0]?.why).toContain('landline');
    expect(approvalOf(host).byHand).toEqual([]);
  });

  test('a text nobody knows of waits for the owner, whose word settles it', () => {
    const shop = sendingShop(2);
    const { host, network } = shop;
    network.setListDelay(null);
    network.next('lost answer');
    host.call('tick');
    for (let run = 0; run < 6; run++) tickAfter(shop, 15);
    const [first] = approvalOf(host).progress.cases;
    expect(first).toMatchObject({ name: 'Ana Ames', isUnsure: true });
    ask(host, 'reviewJob', { key: first?.key, arrived: true });
    expect(approvalOf(host).progress).toMatchObject({ total: 2, sent: 2, cases: [] });
  });
});

describe('stopping from the menu', () => {
  test('STOP takes back every yes, also when nothing waits for one', () => {
    const { host, network, answers } = sendingShop(3);
    answers.push({ button: 'OK', text: 'stop' });
    expect(use(host, 'prepareTexts').sentence).toContain('3 texts go back to prepared');
    host.call('tick');
    expect([network.acceptances, Object.values(statuses(host))]).toEqual([[], Array(3).fill('Prepared')]);
  });

  test('any other answer leaves the texts on their way', () => {
    const { host, answers } = sendingShop(2);
    answers.push({ button: 'OK', text: '2' });
    use(host, 'prepareTexts');
    expect(Object.values(statuses(host))).toEqual(['Approved', 'Approved']);
  });

  test('nobody who sends by hand is asked', () => {
    const { host } = unapprovedShop(2);
    ask(host, 'connectProvider', BY_HAND);
    ask(host, 'approveTexts', { month: MONTH, count: 2 });
    const before = promptsOf(host).length;
    use(host, 'prepareTexts');
    expect([promptsOf(host).length - before, linesOf(host, 'Send by hand').length]).toEqual([0, 2]);
  });

  test('STOP is heard by a run that is at work, which has the lock', () => {
    const shop = sendingShop(5);
    const { host, network, answers } = shop;
    let isAsked = false;
    shop.during(
      () => {
        if (isAsked || network.acceptances.length < 2) return;
        isAsked = true;
        answers.push({ button: 'OK' }, { button: 'OK', text: 'STOP' });
        use(host, 'prepareTexts');
      },
      () => host.call('tick'),
    );
    expect(timesSent(shop)).toEqual([1, 1, 0, 0, 0]);
    expect(Object.values(statuses(host)).slice(2)).toEqual(Array(3).fill('Prepared'));
    expect(connect(host, network).ok).toBe(true);
  });
});
