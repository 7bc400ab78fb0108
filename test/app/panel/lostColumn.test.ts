/** A column that cannot be found, asked for and placed from the panel. */
import type { Host } from '../../../local/emulator';
import type { LostColumn } from '../../../src/rpc/views';
import { adoptedShop, ask, gridOf, linesOf, sheetOf } from '../shop';
import { panelOf, ROWS } from '../schedule/scheduledShop';

const lostIn = (host: Host) => (host.scriptRun('rpc', 'lostColumn', {}) as { value: LostColumn }).value;

/** Last contact stands in a column of another name; the old one is gone with its tag. */
function shop(): Host {
  const host = adoptedShop(ROWS);
  const sheet = sheetOf(host, 'Customers');
  sheet.deleteColumn(4);
  sheet.getRange('J1:J3').setValues([['Spoken'], ['2026-11-19'], ['2026-09-01']]);
  return host;
}

test('is named with the headings that hold nothing we know of', () => {
  expect(lostIn(shop())).toEqual({ heading: 'Last contact', choices: ['Spoken'] });
});

test('is none when all are there', () => {
  expect(lostIn(adoptedShop(ROWS))).toEqual({ heading: '', choices: [] });
});

test('asking for it writes nothing', () => {
  const host = shop();
  const before = gridOf(host, 'Customers');
  lostIn(host);
  expect(gridOf(host, 'Customers')).toEqual(before);
});

test('is read from the column the owner picked from then on', () => {
  const host = shop();
  expect(ask(host, 'placeColumn', { heading: 'Last contact', now: 'Spoken' }).ok).toBe(true);
  const { work, trouble } = panelOf(host);
  expect([trouble.code, work?.today.cards.map(({ name }) => name)]).toEqual([
    '',
    ['Dan Moss', 'Ben Cole', 'Cleo Hart'],
  ]);
});

test('that is gone for good is gone on without', () => {
  const host = shop();
  ask(host, 'placeColumn', { heading: 'Last contact', now: '' });
  expect(panelOf(host).trouble.code).toBe('');
});

test.each([
  { heading: 'Last contact', now: 'Nonsense' },
  { heading: 'Last contact', now: 'Phone' },
  { heading: 'Phone', now: 'Spoken' },
])('%j is refused and changes nothing', (answer) => {
  const host = shop();
  const before = [gridOf(host, 'Customers'), linesOf(host, 'Activity')];
  expect(ask(host, 'placeColumn', answer).code).toBe('bad-request');
  expect([gridOf(host, 'Customers'), linesOf(host, 'Activity')]).toEqual(before);
  expect(lostIn(host).heading).toBe('Last contact');
});
