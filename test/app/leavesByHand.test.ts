/** People who say no in the list, and months that are over, leave "Send by hand" at the next command, whatever happens while it works. */
import type { Host } from '../../local/emulator';
import { fragileShop, killAt, type FragileShop } from './mishaps';
import { adopt, ask, HEADINGS, linesOf, lineOf, SETTINGS, typeFor, use } from './shop';

const BY_HAND = 'Send by hand';
const NAMES = ['Ana Adams', 'Ben Brown', 'Cy Cole'];

/** Three texts are approved and listed; nobody has ticked a box. */
function listedShop(others: readonly string[][] = []): FragileShop {
  const people = NAMES.map((name, index) => [name, `413-555-010${index + 1}`, '', 'Loyalist', '', 'yes', '']);
  const shop = fragileShop([HEADINGS, ...people, ...others]);
  adopt(shop.host);
  ask(shop.host, 'saveSettings', SETTINGS);
  use(shop.host, 'prepareTexts');
  expect(ask(shop.host, 'approveTexts', { month: '2026-11', count: 3 }).ok).toBe(true);
  shop.host.call('tick');
  return shop;
}
const waiting = (host: Host) => linesOf(host, BY_HAND).map(({ Name }) => Name);
const keyOf = (host: Host, name: string) => lineOf(linesOf(host, BY_HAND), name).Key ?? '';
const sayNo = (host: Host, word = 'stop', name = 'Ana Adams') =>
  typeFor(host, { tab: 'Customers', name, column: 'Text consent' }, word);
const tick = (host: Host, name: string) => typeFor(host, { tab: BY_HAND, name, column: 'Sent' }, 'TRUE');
const statusOf = (host: Host, name: string) => lineOf(linesOf(host, 'Texts'), name).Status;

const COMMANDS: Readonly<Record<string, (host: Host) => unknown>> = {
  whoNeedsFollowUp: (host) => use(host, 'whoNeedsFollowUp'),
  checkCustomers: (host) => use(host, 'checkCustomers'),
  approveTexts: (host) => ask(host, 'approveTexts', { month: '2026-11', count: 1 }),
  markSent: (host) => ask(host, 'markSent', { keys: [keyOf(host, 'Cy Cole')] }),
  fillPanel: (host) => ask(host, 'fillPanel', {}),
  'an hourly tick': (host) => host.call('tick'),
};

test.each(Object.keys(COMMANDS))('a no typed into the list is heard by %s', (name) => {
  const { host } = listedShop();
  sayNo(host);
  COMMANDS[name]?.(host);
  expect(waiting(host)).not.toContain('Ana Adams');
  expect(waiting(host)).toContain('Ben Brown');
});

test.each(['no', 'STOP', 'please stop', 'never', 'FALSE'])('%j is a no', (word) => {
  const { host } = listedShop();
  sayNo(host, word);
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain(
    '1 person says no in the list and left "Send by hand".',
  );
});

test('a no on another row with the same number closes it too', () => {
  const { host } = listedShop([['Al Adams', '(413) 555-0101', '', 'Hostage', '', '', '']]);
  sayNo(host, 'no', 'Al Adams');
  use(host, 'whoNeedsFollowUp');
  expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
});

test('whoever was texted before they said no is noted as sent', () => {
  const { host } = listedShop();
  sayNo(host);
  tick(host, 'Ana Adams');
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain('1 text is noted as sent.');
  expect([statusOf(host, 'Ana Adams'), waiting(host)]).toEqual(['Sent', ['Ben Brown', 'Cy Cole']]);
});

describe('when the month is over', () => {
  function nextMonth(): Host {
    const { host } = listedShop();
    host.setNow('2026-12-01T09:00');
    return host;
  }

  test.each(Object.keys(COMMANDS))('%s takes away what was not ticked', (name) => {
    const host = nextMonth();
    COMMANDS[name]?.(host);
    expect(waiting(host)).toEqual([]);
  });

  test('a late tick is noted for the month it belongs to, and the new month has its own text', () => {
    const host = nextMonth();
    tick(host, 'Ana Adams');
    host.call('tick');
    expect(waiting(host)).toEqual([]);
    const november = linesOf(host, 'Texts').filter(({ Name }) => Name === 'Ana Adams');
    expect(november.map(({ Month, Status }) => [Month, Status])).toEqual([['2026-11', 'Sent']]);
    use(host, 'prepareTexts');
    expect(ask(host, 'approveTexts', { month: '2026-12', count: 3 }).ok).toBe(true);
    expect(waiting(host)).toEqual(NAMES);
  });

  test('the owner is told', () => {
    const host = nextMonth();
    expect(use(host, 'whoNeedsFollowUp').sentence).toContain(
      '3 texts of a month that is over left "Send by hand"',
    );
  });
});

describe('while the hourly run works', () => {
  test('it may be ended before any call: the next one takes the person off', () => {
    const shop = listedShop();
    const { host } = shop;
    sayNo(host);
    shop.keep();
    for (let n = 1; ; n++) {
      shop.rewind();
      if (!killAt(shop, n, () => host.call('tick'))) break;
      host.call('tick');
      expect([n, waiting(host)]).toEqual([n, ['Ben Brown', 'Cy Cole']]);
    }
  });

  // Between the reading of the tab and its clearing, two calls in a row, Google lets nobody look.
  test('a box ticked before any call but the clearing is noted', () => {
    const shop = listedShop();
    const { host } = shop;
    sayNo(host);
    shop.keep();
    const names: string[] = [];
    shop.during(
      (_, name) => void names.push(name),
      () => host.call('tick'),
    );
    const wrong = names.filter((name, index) => {
      shop.rewind();
      let isTicked = false;
      const tickThen = (n: number) => {
        if (n !== index + 1 || !waiting(host).includes('Ana Adams')) return;
        isTicked = true;
        tick(host, 'Ana Adams');
      };
      shop.during(tickThen, () => host.call('tick'));
      use(host, 'whoNeedsFollowUp');
      return isTicked && statusOf(host, 'Ana Adams') !== 'Sent' && name !== 'Range.clear';
    });
    expect([names.length > 10, wrong]).toEqual([true, []]);
  });
});
