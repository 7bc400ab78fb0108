/** Logging a contact: a row in the Contact log, Last contact, Next follow-up and Status of the right customer. */
import type { Host } from '../../local/emulator';
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
  SHOP,
  use,
  type Ended,
} from './shop';

function idOf(host: Host, name: string): string {
  return lineOf(linesOf(host, 'Customers'), name)['Customer ID'] ?? '';
}

function logWith(host: Host, contact: object): Ended {
  return ask(host, 'logContact', {
    customerId: idOf(host, 'Ana Adams'),
    channel: 'Call',
    outcome: 'Spoke',
    note: '',
    next: '',
    ...contact,
  });
}

test('a contact is one row with when, who, how, what and by whom', () => {
  const host = adoptedShop(SHOP);
  expect(logWith(host, { note: 'wants rye', next: '2026-12-01' })).toMatchObject({
    ok: true,
    sentence: 'Logged: Call with Ana Adams, next on 2026-12-01.',
  });
  expect(linesOf(host, 'Contact log')).toEqual([
    {
      When: '2026-11-20 09:00',
      Name: 'Ana Adams',
      Channel: 'Call',
      Direction: 'Out',
      Outcome: 'Spoke',
      Note: 'wants rye',
      By: OWNER,
      'Next follow-up': '2026-12-01',
      'Customer ID': idOf(host, 'Ana Adams'),
    },
  ]);
});

test("it restarts the clock on the customer's own row", () => {
  const host = adoptedShop(SHOP);
  logWith(host, {});
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')).toMatchObject({
    'Last contact': '2026-11-20',
    Status: 'OK',
  });
  expect(lineOf(linesOf(host, 'Customers'), 'Ben Brown')).toMatchObject({
    'Last contact': '2026-10-01',
    Status: 'Overdue 43 days',
  });
});

test('an agreed day adds the column for it and counts before the rhythm', () => {
  const host = adoptedShop(SHOP);
  logWith(host, { next: '2026-11-23' });
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')).toMatchObject({
    'Next follow-up': '2026-11-23',
    Status: 'Due in 3 days',
  });
});

test('a second contact of another kind goes below, and both count for a lead', () => {
  const host = adoptedShop([...SHOP, ['Zoe Zed', '413-555-0109', '', '', '9/1/2026', '', '']]);
  const customerId = idOf(host, 'Zoe Zed');
  logWith(host, { customerId, outcome: 'No answer' });
  logWith(host, { customerId, channel: 'Visit' });
  expect(linesOf(host, 'Contact log').map(({ Channel }) => Channel)).toEqual(['Call', 'Visit']);
  host.setNow('2026-12-24T09:00');
  use(host, 'whoNeedsFollowUp');
  expect(lineOf(linesOf(host, 'Follow-ups'), 'Zoe Zed').Why).toContain('2 of 7 contacts');
});

test('the same contact on another day is another contact', () => {
  const host = adoptedShop(SHOP);
  logWith(host, {});
  host.setNow('2026-11-21T09:00');
  logWith(host, {});
  expect(linesOf(host, 'Contact log')).toHaveLength(2);
});

test.each(['2026-11-20', '2026-11-19', '2026-02-30', 'tomorrow', '12/1/2026'])(
  '"%s" as the next day is refused and nothing is logged',
  (next) => {
    const host = adoptedShop(SHOP);
    const before = everything(host);
    expect(logWith(host, { next })).toMatchObject({
      ok: false,
      code: 'bad-request',
      sentence: expect.stringContaining(`"${next}"`),
    });
    expect(everything(host)).toEqual(before);
  },
);

test.each(['C-000000', '', 'Ana Adams', '__proto__'])(
  'the customer "%s" is not in the list: nothing is logged',
  (customerId) => {
    const host = adoptedShop(SHOP);
    const before = everything(host);
    expect(logWith(host, { customerId })).toMatchObject({ ok: false, code: 'unknown-customer' });
    expect(everything(host)).toEqual(before);
  },
);

test.each([
  [null],
  [{}],
  [{ customerId: 5 }],
  ['x'],
  [{ customerId: 'C-000000', channel: 'x'.repeat(50_001), outcome: '', note: '', next: '' }],
])('arguments that are not a contact are refused, case %#', (args) => {
  expect(ask(adoptedShop(SHOP), 'logContact', args)).toMatchObject({ ok: false, code: 'bad-request' });
});

test('without a list it says what to do', () => {
  const host = openShop(SHOP);
  expect(
    ask(host, 'logContact', { customerId: 'C-000000', channel: '', outcome: '', note: '', next: '' }),
  ).toMatchObject({ ok: false, code: 'no-list' });
});

test('a sorted list gets it at the right customer', () => {
  const host = adoptedShop(SHOP);
  const customerId = idOf(host, 'Ana Adams');
  sheetOf(host, 'Customers').getRange('A2:I3').sort({ column: 1, ascending: false });
  logWith(host, { customerId });
  expect(linesOf(host, 'Customers').map((line) => line['Last contact'])).toEqual([
    '2026-10-01',
    '2026-11-20',
  ]);
});

test('the Activity tab says that a contact was logged, without the name', () => {
  const host = adoptedShop(SHOP);
  logWith(host, { note: 'secret' });
  expect(JSON.stringify(gridOf(host, 'Activity'))).not.toMatch(/Ana|secret/);
});
