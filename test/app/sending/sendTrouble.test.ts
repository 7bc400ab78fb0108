/** What the phone network and people do to a sending run: answers lost, throttling, stops, copies, deleted tabs. Nobody gets a second text. */
import type { Host } from '../../../local/emulator';
import type { Mishap } from '../../../local/phoneNetwork';
import { ask, gridOf, lineOf, linesOf, sheetOf, use } from '../shop';
import {
  connect,
  MONTH,
  pass,
  phoneOf,
  sendingShop,
  statuses,
  tickAfter,
  timesSent,
  type SendingShop,
} from './sendingShop';

let shop: SendingShop | undefined;
afterEach(() => expect(shop?.network.faults).toEqual([]));

function open(people = 5): SendingShop {
  shop = sendingShop(people);
  return shop;
}

const ALL = [1, 1, 1, 1, 1];
const keyOf = (host: Host, name: string) => lineOf(linesOf(host, 'Texts'), name).Key;

test('a run sends each approved text once, and tells how each fared', () => {
  const now = open();
  now.network.setPhone(phoneOf(1), { refuse: 21614 });
  now.network.setPhone(phoneOf(2), { fail: 30003 });
  now.host.call('tick');
  tickAfter(now, 60);
  expect(timesSent(now)).toEqual([1, 0, 1, 1, 1]);
  expect(Object.values(statuses(now.host))).toEqual([
    'Delivered',
    'Not delivered',
    'Not delivered',
    'Delivered',
    'Delivered',
  ]);
  expect(lineOf(linesOf(now.host, 'Texts'), 'Ben Bond').Reason).toContain('landline');
});

test.each([
  [0, ALL, 'Delivered'],
  [5 * 60, ALL, 'Delivered'],
  [30 * 60, ALL, 'Delivered'],
  [null, ALL, 'Needs review'],
])(
  'a text taken whose answer is lost and which the list shows after %p s goes out once',
  (delay, times, status) => {
    const now = open();
    now.network.setListDelay(delay);
    now.network.next('lost answer');
    now.host.call('tick');
    now.network.setListDelay(0);
    for (let run = 0; run < 12; run++) tickAfter(now, 15);
    expect([timesSent(now), statuses(now.host)['Ana Ames']]).toEqual([times, status]);
  },
);

test.each<[string, Mishap, number, number]>([
  ['busy five times', 'throttle', 5, 2],
  ['in trouble without taking the text', 'server error', 1, 3],
  ['in trouble after taking the text', 'server error after accepting', 1, 3],
  ['cut off in its answer', 'cut answer', 1, 3],
  ['redirected', 'redirect', 1, 3],
])('a provider that is %s sends each text once in the end', (_, mishap, times, runs) => {
  const now = open();
  now.network.next(mishap, times);
  now.host.call('tick');
  for (let run = 0; run < runs; run++) tickAfter(now, 60);
  expect(timesSent(now)).toEqual(ALL);
});

test.each<[Mishap, number]>([
  ['cut answer', 50],
  ['lost answer', 50],
])('a text taken with a %s, which the list shows after %d minutes, is left to the owner', (mishap, late) => {
  const now = open();
  now.network.setListDelay(late * 60);
  now.network.next(mishap);
  now.host.call('tick');
  for (let run = 0; run < 10; run++) tickAfter(now, 16);
  expect([timesSent(now), statuses(now.host)['Ana Ames']]).toEqual([ALL, 'Needs review']);
});

test('three unclear answers in a row end the run', () => {
  const now = open();
  now.network.next('lost answer', 4);
  now.host.call('tick');
  expect(timesSent(now)).toEqual([1, 1, 1, 0, 0]);
  for (let run = 0; run < 3; run++) tickAfter(now, 60);
  expect(timesSent(now)).toEqual(ALL);
});

test('a key that is no longer accepted stops the run before any text, and a new one sends them all', () => {
  const now = open();
  now.network.revokeKey();
  now.host.call('tick');
  expect([timesSent(now), Object.values(statuses(now.host))]).toEqual([
    [0, 0, 0, 0, 0],
    Array(5).fill('Approved'),
  ]);
  expect(JSON.stringify(gridOf(now.host, 'Activity'))).toContain('did not accept the key');
});

test('a sender that the provider refuses stops the run at the first text, which waits like the others', () => {
  const now = open();
  now.network.setPhone('everybody', { refuse: 21606 });
  now.host.call('tick');
  now.network.setPhone('everybody', {});
  expect(Object.values(statuses(now.host))).toEqual(Array(5).fill('Approved'));
  tickAfter(now, 60);
  expect(timesSent(now)).toEqual(ALL);
});

test("Google's daily limit of requests ends the run cleanly, and the next day goes on", () => {
  const now = open();
  now.host.evaluate(
    `for (let n = 0; n < 19996; n++) try { UrlFetchApp.fetch('https://api.twilio.com/2010-04-01/Accounts/x', { muteHttpExceptions: true }); } catch {}`,
  );
  now.network.restore({ ...now.network.snapshot(), faults: [] });
  now.host.call('tick');
  const first = timesSent(now).reduce((sum, count) => sum + count, 0);
  expect(first).toBeLessThan(5);
  tickAfter(now, 3 * 24 * 60);
  expect(timesSent(now)).toEqual(ALL);
});

test.each([
  ['on a Saturday', '2026-11-21T12:00'],
  ['before ten', '2026-11-20T09:59'],
  ['five minutes before five', '2026-11-20T16:56'],
  ['on Thanksgiving', '2026-11-26T12:00'],
])('nothing is sent %s', (_, time) => {
  const now = open();
  now.host.setNow(time);
  now.host.call('tick');
  expect(timesSent(now)).toEqual([0, 0, 0, 0, 0]);
});

test('what was not sent by the end of the month is not sent in the next one', () => {
  const now = open();
  now.host.setNow('2026-12-01T11:00');
  now.host.call('tick');
  expect(timesSent(now)).toEqual([0, 0, 0, 0, 0]);
});

test.each(['STOP', 'Stop.', 'opt out', 'STOP please', 'wrong number'])(
  'somebody who answers "%s" before the run gets no text, whatever their row says',
  (words) => {
    const now = open();
    now.network.reply(phoneOf(2), words);
    now.host.call('tick');
    expect(timesSent(now)).toEqual([1, 1, 0, 1, 1]);
    expect(lineOf(linesOf(now.host, 'Contact log'), 'Cy Cole')).toMatchObject({
      Direction: 'In',
      Note: words,
    });
  },
);

test('somebody who stopped and texts START gets the text after the owner says yes again', () => {
  const now = open();
  now.network.reply(phoneOf(2), 'STOP');
  now.host.call('tick');
  pass(now.host, 60);
  now.network.reply(phoneOf(2), 'START');
  now.host.call('tick');
  ask(now.host, 'approveTexts', { month: MONTH, count: 1 });
  tickAfter(now, 60);
  expect(timesSent(now)).toEqual(ALL);
});

test('a STOP stands in the list too, and START opens it again', () => {
  const now = open();
  const consent = () => lineOf(linesOf(now.host, 'Customers'), 'Cy Cole')['Text consent'];
  now.network.reply(phoneOf(2), 'STOP');
  now.host.call('tick');
  expect(consent()).toBe('no');
  pass(now.host, 60);
  now.network.reply(phoneOf(2), 'START');
  now.host.call('tick');
  expect(consent()).toBe('yes');
});

test('a STOP from a number that stands beside words is logged with the name, closes it, and touches no cell of theirs', () => {
  const now = open();
  const phone = phoneOf(2).replace('+1', '');
  now.host.sheets.typeCells('Customers', { row: 7, column: 1 }, [
    ['Ida Ingle', `${phone} (Cy)`, '', 'Apostle', '', 'yes', ''],
    ['Jo Jones', '413-555-0150 / 413-555-0151', '', 'Apostle', '', 'yes', ''],
  ]);
  use(now.host, 'whoNeedsFollowUp');
  now.network.reply(phoneOf(2), 'STOP');
  now.network.reply('+14135550151', 'STOP');
  now.host.call('tick');
  expect(timesSent(now)).toEqual([1, 1, 0, 1, 1]);
  expect(
    linesOf(now.host, 'Contact log')
      .map(({ Name }) => Name)
      .sort(),
  ).toEqual(['Cy Cole', 'Jo Jones']);
  const consents = linesOf(now.host, 'Customers').map((line) => line['Text consent']);
  expect(consents).toEqual(['yes', 'yes', 'no', 'yes', 'yes', 'yes', 'yes']);
});

test('an answer read twice is one line of the log, and one of evidence', () => {
  const now = open();
  now.network.reply(phoneOf(2), '=IMPORTXML("https://evil.example.com")');
  now.network.reply(phoneOf(3), 'stop');
  for (let run = 0; run < 3; run++) tickAfter(now, 60);
  expect([linesOf(now.host, 'Contact log').length, linesOf(now.host, 'Consent').length]).toEqual([2, 1]);
  expect(sheetOf(now.host, 'Contact log').getDataRange().getFormulas().flat().join('')).toBe('');
});

test.each([0, 1, 2, 3, 4])(
  'somebody deleted from the list after %d texts gets none, if none was sent',
  (sent) => {
    const now = open();
    now.during(
      () => {
        if (now.network.acceptances.length === sent && gridOf(now.host, 'Customers')[5]?.[0] === 'Eve Egan')
          sheetOf(now.host, 'Customers').deleteRow(6);
      },
      () => now.host.call('tick'),
    );
    tickAfter(now, 60);
    expect(timesSent(now)).toEqual([1, 1, 1, 1, 0]);
  },
);

test('a journal that is wiped after the run, tab and all, gives nobody a second text; one look at the account’s list tells it of all', () => {
  const now = open();
  now.host.call('tick');
  now.host.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
  now.host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(now.host, 'Texts'));
  ask(now.host, 'prepareTexts', {});
  expect(ask(now.host, 'approveTexts', { month: MONTH, count: 5 })).toMatchObject({ ok: true });
  tickAfter(now, 60);
  expect([timesSent(now), Object.values(statuses(now.host))]).toEqual([ALL, Array(5).fill('Delivered')]);
  // What was sent, and what came in.
  expect(now.host.lastRun?.fetches).toHaveLength(2);
});

test('a copy of the file with the same provider account gives nobody a second text', () => {
  const now = open();
  const copy = now.host.snapshot();
  now.host.call('tick');
  now.host.restore(copy);
  now.host.evaluate(`
    PropertiesService.getDocumentProperties().deleteAllProperties();
    PropertiesService.getUserProperties().deleteAllProperties();`);
  connect(now.host, now.network);
  ask(now.host, 'prepareTexts', {});
  ask(now.host, 'approveTexts', { month: MONTH, count: 5 });
  tickAfter(now, 1);
  expect(timesSent(now)).toEqual(ALL);
});

describe('a text to review', () => {
  function doubtful(): SendingShop {
    const now = open();
    now.network.setListDelay(null);
    now.network.next('lost answer');
    now.host.call('tick');
    for (let run = 0; run < 3; run++) tickAfter(now, 60);
    return now;
  }

  test('that arrived is sent, for good', () => {
    const now = doubtful();
    const key = keyOf(now.host, 'Ana Ames');
    expect(ask(now.host, 'reviewJob', { key, arrived: true })).toMatchObject({ ok: true });
    tickAfter(now, 60);
    expect([timesSent(now)[0], statuses(now.host)['Ana Ames']]).toEqual([1, 'Sent']);
    expect(ask(now.host, 'reviewJob', { key, arrived: false })).toMatchObject({ ok: false });
  });

  test('that did not arrive is sent once more, by the owner alone', () => {
    const now = doubtful();
    ask(now.host, 'reviewJob', { key: keyOf(now.host, 'Ana Ames'), arrived: false });
    tickAfter(now, 60);
    expect(timesSent(now)).toEqual([2, 1, 1, 1, 1]);
  });
});

test('a clock that was put back by a day keeps nobody waiting', () => {
  const now = open();
  const tomorrow = Math.floor(now.host.now / 60_000) + 1440;
  now.host.evaluate(`PropertiesService.getDocumentProperties().setProperty('run lease', '${tomorrow}')`);
  now.host.call('tick');
  expect(timesSent(now)).toEqual(ALL);
});
