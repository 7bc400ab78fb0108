/** The panel's requests on a small shop: what each answers, what stands in the sheet afterwards, and what they refuse. */
import type { Host } from '../../../local/emulator';
import type { CheckView, CustomerView } from '../../../src/rpc/views';
import {
  adoptedShop,
  ask,
  everything,
  gridOf,
  lineOf,
  linesOf,
  openShop,
  OWNER,
  sheetOf,
  tabNames,
  TODAY,
  typeFor,
  use,
} from '../shop';
import { panelOf, SETTINGS } from '../schedule/scheduledShop';
import { ROWS } from './rows';

/** The segment spellings stay as typed: mended in the panel, not at set-up. */
function shop(): Host {
  const host = adoptedShop(ROWS);
  ask(host, 'saveSettings', SETTINGS);
  typeFor(host, { tab: 'Customers', name: 'Ana Reyes', column: 'Email' }, 'ana@gmial.com');
  return host;
}

const idOf = (host: Host, name: string) => lineOf(linesOf(host, 'Customers'), name)['Customer ID'] ?? '';
const valueOf = <T>(host: Host, name: string, args: unknown) =>
  (host.scriptRun('rpc', name, args) as { value: T }).value;

describe('filling the panel', () => {
  test('shows the same people in the same order as the Follow-ups tab', () => {
    const host = shop();
    const cards = panelOf(host).work?.today.cards.map(({ name }) => name);
    use(host, 'whoNeedsFollowUp');
    expect(cards).toEqual(linesOf(host, 'Follow-ups').map(({ Name }) => Name));
  });

  test('writes nothing and adds no line to the Activity tab', () => {
    const host = shop();
    const before = tabNames(host).map((name) => gridOf(host, name));
    panelOf(host);
    expect(tabNames(host).map((name) => gridOf(host, name))).toEqual(before);
  });

  test('takes as many service calls for a hundred times as many people', () => {
    const callsFor = (times: number) => {
      const host = adoptedShop([ROWS[0] ?? [], ...Array.from({ length: times }, () => ROWS.slice(1)).flat()]);
      panelOf(host);
      return host.lastRun?.serviceCalls;
    };
    expect(callsFor(100)).toEqual(callsFor(1));
  });

  test('shows at most 200 people and counts all', () => {
    const people = Array.from({ length: 250 }, (_, n) => [`Person ${n}`, '', '', 'Apostle', '2026-01-01']);
    const host = adoptedShop([ROWS[0] ?? [], ...people]);
    const today = panelOf(host).work?.today;
    expect([today?.cards.length, today?.total]).toEqual([200, 250]);
  });

  test('carries out what was chosen in the Follow-ups tab and says so', () => {
    const host = shop();
    use(host, 'whoNeedsFollowUp');
    typeFor(host, { tab: 'Follow-ups', name: 'Ana Reyes', column: 'Done' }, 'Done');
    const view = panelOf(host);
    expect(view.carriedOut).toBe('From the Follow-ups tab: 1 logged as done.');
    expect(view.work?.today.cards.map(({ name }) => name)).not.toContain('Ana Reyes');
  });

  test('without a list still shows set-up and schedule, with the sentence', () => {
    const view = panelOf(openShop(ROWS));
    expect([view.work, view.trouble.code, view.setUp.settings.length > 5]).toEqual([null, 'no-list', true]);
  });

  test('plans the texts as the command does', () => {
    const host = shop();
    const planned = panelOf(host).work?.texts;
    use(host, 'prepareTexts');
    const lines = linesOf(host, 'Texts');
    expect(planned?.willGet).toBe(lines.filter(({ Status }) => Status === 'Prepared').length);
    expect(planned?.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(
      lines.filter(({ Status }) => Status === 'Left out').length,
    );
    expect(panelOf(host).work?.texts.isPrepared).toBe(true);
  });

  test('puts the biggest spenders first in the queue, then the latest contacts', () => {
    expect(panelOf(shop()).work?.sort.queue.map(({ name }) => name)).toEqual([
      'Cleo Hart',
      'Eve Poe',
      'Fay Orr',
    ]);
  });
});

describe('deciding about a customer', () => {
  test('later writes the day, the log and the status', () => {
    const host = shop();
    const said = ask(host, 'putOff', { customerId: idOf(host, 'Ana Reyes'), until: '2026-11-21' });
    const line = lineOf(linesOf(host, 'Customers'), 'Ana Reyes');
    expect([said.sentence, line['Next follow-up'], line.Status]).toEqual([
      'Ana Reyes comes back on 21 Nov.',
      '2026-11-21',
      'Due in 1 day',
    ]);
    expect(linesOf(host, 'Contact log')[0]).toMatchObject({ Name: 'Ana Reyes', Outcome: 'Later', By: OWNER });
  });

  test.each([TODAY, '2026-11-19', 'tomorrow', '', '2026-02-30'])('later is refused for %j', (until) => {
    const host = shop();
    const before = gridOf(host, 'Customers');
    expect(ask(host, 'putOff', { customerId: idOf(host, 'Ana Reyes'), until }).code).toBe('bad-request');
    expect(gridOf(host, 'Customers')).toEqual(before);
  });

  test('not any more archives the row and keeps it', () => {
    const host = shop();
    ask(host, 'archiveCustomer', { customerId: idOf(host, 'Dan Moss') });
    expect(lineOf(linesOf(host, 'Customers'), 'Dan Moss')).toMatchObject({
      'Archived on': TODAY,
      Status: 'Archived',
      Segment: 'Hostage',
    });
  });

  test('a segment is written by id although the list was sorted meanwhile, and can be taken away again', () => {
    const host = shop();
    const customerId = idOf(host, 'Fay Orr');
    sheetOf(host, 'Customers').getRange('A2:Z7').sort({ column: 1, ascending: false });
    ask(host, 'setSegment', { customerId, segment: 'Loyalist' });
    expect(lineOf(linesOf(host, 'Customers'), 'Fay Orr').Segment).toBe('Loyalist');
    ask(host, 'setSegment', { customerId, segment: '' });
    expect(lineOf(linesOf(host, 'Customers'), 'Fay Orr').Segment).toBe('');
  });

  test.each([
    ['setSegment', { customerId: 'C-000000', segment: 'Apostle' }, 'unknown-customer'],
    ['setSegment', { customerId: 'C-000000', segment: 'Friend' }, 'bad-request'],
    ['archiveCustomer', { customerId: '' }, 'unknown-customer'],
    ['putOff', { customerId: 'C-000000' }, 'bad-request'],
    ['fixProblems', { fixes: 'some' }, 'bad-request'],
    ['showTab', { tab: 'Nowhere' }, 'bad-request'],
  ])('%s with %j is refused as %s', (name, args, code) => {
    expect(ask(shop(), name, args).code).toBe(code);
  });
});

describe('fixing problems', () => {
  test('one fix changes one cell', () => {
    const host = shop();
    const fix = { customerId: idOf(host, 'Ana Reyes'), field: 'email' };
    const { check } = valueOf<{ check: CheckView }>(host, 'fixProblems', { fixes: [fix] });
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Reyes').Email).toBe('ana@gmail.com');
    expect(
      check.groups
        .flatMap(({ problems }) => problems)
        .some(({ name, field }) => name === 'Ana Reyes' && field === 'email'),
    ).toBe(false);
  });

  test('all that are certain are fixed after a backup, the others stay', () => {
    const host = shop();
    const backups = tabNames(host).filter((name) => name.startsWith('Backup')).length;
    const { check } = valueOf<{ check: CheckView }>(host, 'fixProblems', { fixes: 'all' });
    expect(check.certain).toBe(0);
    expect(check.total).toBeGreaterThan(0);
    expect(tabNames(host).filter((name) => name.startsWith('Backup'))).toHaveLength(backups + 1);
  });

  /** What the owner sees of the copies. */
  const backupsOf = (host: Host) => tabNames(host).filter((name) => name.startsWith('Backup'));

  test('a column that is protected is left with all others, and no backup is made for nothing', () => {
    const host = shop();
    const email = sheetOf(host, 'Customers').getRange('C:C').protect();
    email.removeEditors(['helper@example.com']);
    host.user = 'helper@example.com';
    const before = [backupsOf(host), everything(host)];
    expect(ask(host, 'fixProblems', { fixes: 'all' })).toMatchObject({ ok: false, code: 'no-rights' });
    expect([backupsOf(host), everything(host)]).toEqual(before);
  });

  test('one that no fix is for may be protected', () => {
    const host = shop();
    sheetOf(host, 'Customers').getRange('A:A').protect().removeEditors(['helper@example.com']);
    host.user = 'helper@example.com';
    expect(ask(host, 'fixProblems', { fixes: 'all' }).ok).toBe(true);
  });

  test('cells that formulas fill are left, and no backup is made for nothing', () => {
    const host = shop();
    typeFor(host, { tab: 'Customers', name: 'Ana Reyes', column: 'Email' }, '="ana@gmial.com"');
    ask(host, 'fixProblems', { fixes: [{ customerId: idOf(host, 'Ben Cole'), field: 'segment' }] });
    const before = backupsOf(host);
    const { sentence } = ask(host, 'fixProblems', { fixes: 'all' });
    expect([sentence, backupsOf(host)]).toEqual([
      '0 fixes were made. 1 was left alone, because a formula of yours fills the cell.',
      before,
    ]);
  });

  test('what the server would not suggest itself is not written', () => {
    const host = shop();
    const before = gridOf(host, 'Customers');
    ask(host, 'fixProblems', { fixes: [{ customerId: idOf(host, 'Dan Moss'), field: 'phone' }] });
    expect(gridOf(host, 'Customers')).toEqual(before);
  });
});

describe('showing a customer', () => {
  const select = (host: Host, tab: string, row: number) => {
    const sheet = sheetOf(host, tab);
    sheet.activate();
    sheet.getRange(row, 1).activate();
  };

  test('finds the one in the selected row of the list', () => {
    const host = shop();
    select(host, 'Customers', 3);
    expect(valueOf<CustomerView>(host, 'showCustomer', { customerId: '' }).name).toBe('Ben Cole');
  });

  test('finds the one in the selected row of a tab of ours', () => {
    const host = shop();
    use(host, 'whoNeedsFollowUp');
    select(host, 'Follow-ups', 2);
    const { Name: name } = linesOf(host, 'Follow-ups')[0] ?? {};
    expect(valueOf<CustomerView>(host, 'showCustomer', { customerId: '' }).name).toBe(name);
  });

  test('says what to do when no customer is selected', () => {
    const host = shop();
    select(host, 'Customers', 1);
    expect(ask(host, 'showCustomer', { customerId: '' }).sentence).toMatch(/^Select a cell in the row/);
  });

  test('lists the contacts newest first', () => {
    const host = shop();
    const customerId = idOf(host, 'Ana Reyes');
    const log = (note: string) =>
      ask(host, 'logContact', { customerId, channel: 'Call', outcome: 'Spoke', note, next: '' });
    log('first');
    host.setNow(`${TODAY}T10:00`);
    log('second');
    const { history } = valueOf<CustomerView>(host, 'showCustomer', { customerId });
    expect(history.map(({ note }) => note)).toEqual(['second', 'first']);
  });
});

describe('several Google accounts', () => {
  const askAs = (host: Host, account: unknown) =>
    host.scriptRun('rpc', 'archiveCustomer', { customerId: idOf(host, 'Ana Reyes') }, account) as {
      ok: boolean;
      code?: string;
    };

  test('a page opened by another account than the one that asks changes nothing', () => {
    const host = shop();
    const before = gridOf(host, 'Customers');
    expect(askAs(host, 'someone.else@example.com').code).toBe('wrong-account');
    expect(gridOf(host, 'Customers')).toEqual(before);
  });

  test.each([OWNER, OWNER.toUpperCase(), '', undefined])('a page opened by %j is served', (account) => {
    expect(askAs(shop(), account).ok).toBe(true);
  });
});
