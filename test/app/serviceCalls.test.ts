/** How often each command asks the sheet: no more for a long list than for a short one, and within what was agreed. */
import { adoptedShop, ask, HEADINGS, use, type MenuItem, type Typed } from './shop';

function listOf(length: number): Typed {
  const segments = ['Apostle', 'Loyalist', 'Mercenary', 'Hostage', 'Terrorist', ''];
  const rows = Array.from({ length }, (_, at) => [
    `Customer ${at}`,
    `413-555-${String(1000 + at)}`,
    `c${at}@example.com`,
    segments[at % segments.length] ?? '',
    `${(at % 9) + 1}/15/2026`,
    at % 3 === 0 ? 'yes' : '',
    '',
  ]);
  return [HEADINGS, ...rows];
}

/** Of the first run, which makes the tab, and of a later one. */
function callsOf(item: MenuItem, length: number): number[] {
  const host = adoptedShop(listOf(length));
  ask(host, 'saveSettings', { 'Business name': 'A shop', Website: 'https://shop.example.com' });
  return [1, 2].map(() => {
    if (!use(host, item).ok) throw new Error('It was refused.');
    return Object.values(host.lastRun?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);
  });
}

test.each<[MenuItem, number]>([
  ['whoNeedsFollowUp', 30],
  ['checkCustomers', 35],
  ['prepareTexts', 35],
])('%s: %d calls at most, for 12 customers as for 600', (item, most) => {
  const calls = callsOf(item, 12);
  expect(calls.filter((count) => count > most)).toEqual([]);
  expect(callsOf(item, 600)).toEqual(calls);
});
