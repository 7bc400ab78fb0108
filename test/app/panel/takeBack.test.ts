/** Taking back what was decided in the panel: the cell as it was, the log with both, nothing when the cell was changed since. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, ask, gridOf, lineOf, linesOf, sheetOf, tabNames, typeFor } from '../shop';
import { ROWS } from '../schedule/scheduledShop';

const NAME = 'Ana Reyes';
const customer = (host: Host) => lineOf(linesOf(host, 'Customers'), NAME);

function done(host: Host, name: string, args: object): unknown {
  const customerId = customer(host)['Customer ID'];
  const answer = host.scriptRun('rpc', name, { customerId, ...args }) as { value: { undo: unknown } };
  return answer.value.undo;
}
const later = (host: Host) => done(host, 'putOff', { until: '2026-11-27' });
const archive = (host: Host) => done(host, 'archiveCustomer', {});

test.each(['', '2026-11-24', 'when she calls'])('later gives back %j in Next follow-up', (was) => {
  const host = adoptedShop(ROWS);
  ask(host, 'takeBack', later(host));
  typeFor(host, { tab: 'Customers', name: NAME, column: 'Next follow-up' }, was);
  const before = customer(host);
  const undo = later(host);
  expect(ask(host, 'takeBack', undo).sentence).toBe('Taken back: Ana Reyes stands as before.');
  expect({ ...customer(host), Status: '' }).toEqual({ ...before, Status: '' });
});

test('not any more gives the person back to the list', () => {
  const host = adoptedShop(ROWS);
  const before = customer(host).Status;
  ask(host, 'takeBack', archive(host));
  expect([customer(host)['Archived on'], customer(host).Status]).toEqual(['', before]);
});

test('is written by customer id although the list was sorted meanwhile', () => {
  const host = adoptedShop(ROWS);
  const undo = archive(host);
  sheetOf(host, 'Customers').getRange('A2:Z5').sort({ column: 1, ascending: false });
  ask(host, 'takeBack', undo);
  expect(linesOf(host, 'Customers').map((line) => line['Archived on'])).toEqual(['', '', '', '']);
});

test('the log keeps the decision and says that it was taken back, also when it is made once more', () => {
  const host = adoptedShop(ROWS);
  ask(host, 'takeBack', later(host));
  ask(host, 'takeBack', later(host));
  expect(linesOf(host, 'Contact log').map(({ Outcome, Note }) => [Outcome, Note])).toEqual([
    ['Later', 'From the panel: until 27 Nov'],
    ['Later', 'Taken back in the panel'],
    ['Later', 'From the panel: until 27 Nov'],
    ['Later', 'Taken back in the panel'],
  ]);
});

test('a cell that was changed since stays, with a sentence, and nothing is logged', () => {
  const host = adoptedShop(ROWS);
  const undo = archive(host);
  typeFor(host, { tab: 'Customers', name: NAME, column: 'Archived on' }, '2026-01-01');
  const before = [gridOf(host, 'Customers'), gridOf(host, 'Contact log')];
  expect(ask(host, 'takeBack', undo)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('nothing was taken back'),
  });
  expect([gridOf(host, 'Customers'), gridOf(host, 'Contact log')]).toEqual(before);
});

test('a second click takes nothing back twice', () => {
  const host = adoptedShop(ROWS);
  const undo = archive(host);
  ask(host, 'takeBack', undo);
  const before = gridOf(host, 'Contact log');
  expect(ask(host, 'takeBack', undo).ok).toBe(false);
  expect(gridOf(host, 'Contact log')).toEqual(before);
});

test.each(['ex-hostage', 'Hostage', ''])('a segment gives the cell back %j', (was) => {
  const host = adoptedShop([
    ['Name', 'Phone', 'Segment'],
    ['Ana Reyes', '413-555-0101', was],
    ['Ben Cole', '413-555-0102', 'Apostle'],
  ]);
  const before = gridOf(host, 'Customers');
  const undo = done(host, 'setSegment', { segment: 'Loyalist' });
  expect(customer(host).Segment).toBe('Loyalist');
  expect(ask(host, 'takeBack', undo).sentence).toBe('Taken back: Ana Reyes stands as before.');
  expect([gridOf(host, 'Customers'), tabNames(host).includes('Contact log')]).toEqual([before, false]);
});

test.each([
  { field: 'name', wrote: '2026-11-20', was: 'Eve' },
  { field: 'archivedOn', wrote: '2026-11-20', was: ['x'] },
])('a request for %j is refused', (wanted) => {
  const host = adoptedShop(ROWS);
  const before = gridOf(host, 'Customers');
  expect(ask(host, 'takeBack', { customerId: customer(host)['Customer ID'], ...wanted }).code).toBe(
    'bad-request',
  );
  expect(gridOf(host, 'Customers')).toEqual(before);
});
