/** Settings changed in the panel: only those, and never over a value that was written into the tab meanwhile. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, ask, linesOf } from '../shop';
import { ROWS, SETTINGS } from '../schedule/scheduledShop';

const valueIn = (host: Host, name: string) =>
  linesOf(host, 'Settings').find(({ Setting }) => Setting === name)?.Value;

function shop(): Host {
  const host = adoptedShop(ROWS);
  ask(host, 'saveSettings', SETTINGS);
  return host;
}

test('a value that nobody else touched is saved', () => {
  const host = shop();
  const changes = [{ name: 'Calls per day', seen: '10', value: '7' }];
  expect(ask(host, 'changeSettings', { changes }).sentence).toBe('1 setting was saved.');
  expect(valueIn(host, 'Calls per day')).toBe('7');
});

test('a newer value in the tab stays and is told; the others are saved', () => {
  const host = shop();
  ask(host, 'saveSettings', { Website: 'https://newer.example.com' });
  const changes = [
    { name: 'Website', seen: SETTINGS.Website, value: 'https://mine.example.com' },
    { name: 'Calls per day', seen: '10', value: '7' },
  ];
  expect(ask(host, 'changeSettings', { changes }).sentence).toBe(
    '1 setting was saved. "Website" was changed in the Settings tab meanwhile and stays: "https://newer.example.com".',
  );
  expect([valueIn(host, 'Website'), valueIn(host, 'Calls per day')]).toEqual([
    'https://newer.example.com',
    '7',
  ]);
});

test('what was not saved is given back, with the newer value as the one that was seen', () => {
  const host = shop();
  ask(host, 'saveSettings', { Website: 'https://newer.example.com' });
  const changes = [
    { name: 'Website', seen: SETTINGS.Website, value: 'https://mine.example.com' },
    { name: 'Calls per day', seen: '10', value: '7' },
  ];
  const { value } = host.scriptRun('rpc', 'changeSettings', { changes }) as { value: { kept: unknown } };
  expect(value.kept).toEqual([
    { name: 'Website', seen: 'https://newer.example.com', value: 'https://mine.example.com' },
  ]);
});

test('the same value written at both places is no quarrel', () => {
  const host = shop();
  ask(host, 'saveSettings', { Website: 'https://same.example.com' });
  const changes = [{ name: 'Website', seen: SETTINGS.Website, value: ' https://same.example.com ' }];
  expect(ask(host, 'changeSettings', { changes }).sentence).toBe('1 setting was saved.');
});

test.each([
  [{ name: 'Calls per day', seen: '10', value: 'many' }, 'bad-settings'],
  [{ name: 'Password', seen: '', value: 'x' }, 'bad-settings'],
  [{ name: 'Website', value: 'x' }, 'bad-request'],
])('%j is refused as %s and nothing is saved', (change, code) => {
  const host = shop();
  const before = linesOf(host, 'Settings');
  const changes = [{ name: 'Business name', seen: SETTINGS['Business name'], value: 'Other' }, change];
  expect(ask(host, 'changeSettings', { changes }).code).toBe(code);
  expect(linesOf(host, 'Settings')).toEqual(before);
});
