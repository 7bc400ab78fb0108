/** Boxes, keys and numbers in "Send by hand" and "Call list" that somebody wrote over: who was texted or called is not given out again. */
import type { Host } from '../../local/emulator';
import { ask, gridOf, linesOf, sheetOf, use } from './shop';
import { demand, MONTH, statuses, unapprovedShop } from './sending/sendingShop';

const HAND = { provider: '', accountSid: '', keySid: '', keySecret: '', from: '' };

/** Ana, Ben and Cy wait to be texted by hand. */
function handShop(): Host {
  const { host } = unapprovedShop(3);
  demand(ask(host, 'connectProvider', HAND));
  demand(ask(host, 'approveTexts', { month: MONTH, count: 3 }));
  return host;
}

/** Ana, Ben and Cy wait to be called. */
function callShop(): Host {
  const { host } = unapprovedShop(3);
  demand(ask(host, 'listCalls', {}));
  const column = (gridOf(host, 'Customers')[0] ?? []).indexOf('Call consent') + 1;
  sheetOf(host, 'Customers').getRange(2, column, 3, 1).setValue('yes');
  demand(ask(host, 'listCalls', {}));
  return host;
}

/** Writes over Ana's cells. */
function write(host: Host, tab: string, cells: Readonly<Record<string, string | boolean>>): void {
  const headings = gridOf(host, tab)[0] ?? [];
  for (const [heading, value] of Object.entries(cells)) {
    const cell = sheetOf(host, tab).getRange(2, headings.indexOf(heading) + 1);
    cell.clearDataValidations();
    cell.setValue(value);
  }
}
const waiting = (host: Host, tab: string) => linesOf(host, tab).map(({ Name }) => Name);

const STRANGE: readonly (readonly [string, Readonly<Record<string, string | boolean>>])[] = [
  ['a word in place of the box', { tick: 'x' }],
  ['yes in place of the box', { tick: 'yes' }],
  ['no key', { tick: true, Key: '' }],
  ["somebody else's key", { tick: true, Key: 'text|2026-11|C-ABCDEF' }],
  ['a key of last month', { tick: true, Key: 'text|2026-10|C-ABCDEF' }],
  ['the key of a call of last month', { tick: true, Key: 'call|2026-10|C-ABCDEF' }],
  ['the key of a call', { tick: true, Key: 'call|2026-11|C-ABCDEF' }],
  ['the number in another form and no key', { tick: true, Key: '', Phone: '(413) 555-0101' }],
];

test.each(STRANGE)('by hand: %s', (_, { tick = '', ...cells }) => {
  const host = handShop();
  write(host, 'Send by hand', { Sent: tick, ...cells });
  use(host, 'prepareTexts');
  use(host, 'prepareTexts');
  expect(waiting(host, 'Send by hand')).toEqual(['Ben Bond', 'Cy Cole']);
});

test.each(STRANGE)('call list: %s', (_, { tick = '', ...cells }) => {
  const host = callShop();
  write(host, 'Call list', { Done: tick, ...cells });
  ask(host, 'listCalls', {});
  ask(host, 'listCalls', {});
  use(host, 'prepareTexts');
  expect([waiting(host, 'Call list'), statuses(host)['Ana Ames']]).toEqual([
    ['Ben Bond', 'Cy Cole'],
    'Prepared',
  ]);
});

test('by hand: no key, and the Texts tab is gone', () => {
  const host = handShop();
  write(host, 'Send by hand', { Sent: true, Key: '' });
  host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Texts'));
  use(host, 'prepareTexts');
  expect(waiting(host, 'Send by hand')).toEqual(['Ben Bond', 'Cy Cole']);
});

test.each(['', 'no', 'FALSE', 'not yet', '0'])('%j in place of a box is none', (word) => {
  const host = handShop();
  write(host, 'Send by hand', { Sent: word });
  use(host, 'prepareTexts');
  expect(waiting(host, 'Send by hand')).toHaveLength(3);
});

test('a no to calls on another row with the number outdoes a recorded yes', () => {
  const host = callShop();
  const [headings = [], , ben = []] = gridOf(host, 'Customers');
  const sheet = sheetOf(host, 'Customers');
  const customerId = linesOf(host, 'Customers')[0]?.['Customer ID'];
  const yes = {
    channel: 'call',
    state: 'granted',
    on: '2026-11-01',
    how: 'Paper form',
    wording: '',
    note: '',
  };
  demand(ask(host, 'recordConsent', { customerId, ...yes }));
  sheet.getRange(3, headings.indexOf('Phone') + 1).setValue('413-555-0101');
  sheet.getRange(3, headings.indexOf('Call consent') + 1).setValue('no');
  use(host, 'whoNeedsFollowUp');
  expect([ben[0], waiting(host, 'Call list')]).toEqual(['Ben Bond', ['Cy Cole']]);
  demand(ask(host, 'listCalls', {}));
  expect(waiting(host, 'Call list')).toEqual(['Cy Cole']);
});
