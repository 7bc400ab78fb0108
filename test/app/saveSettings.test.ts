/** Settings: made with every line when first needed, saved by name as a whole or not at all, read again wherever the owner moved them. */
import type { Host } from '../../local/emulator';
import {
  adoptedShop,
  ask,
  everything,
  gridOf,
  linesOf,
  openShop,
  sheetOf,
  SHOP,
  tabNames,
  use,
} from './shop';

function settingsOf(host: Host): Record<string, string> {
  return Object.fromEntries(
    linesOf(host, 'Settings').map(({ Setting, Value }) => [Setting ?? '', Value ?? '']),
  );
}

test('before any set-up they can be saved, and every line is there with its note and usual value', () => {
  const host = openShop(SHOP);
  expect(
    ask(host, 'saveSettings', { 'Business name': "Bella's", Website: 'https://bellas.example.com' }).ok,
  ).toBe(true);
  expect(settingsOf(host)).toMatchObject({
    'Business name': "Bella's",
    Website: 'https://bellas.example.com',
    Country: '',
    'Day of the month': '1',
    'Calls per day': '10',
    'Rhythm Apostle (days)': '30',
    'Rhythm Loyalist (days)': '60',
    'Rhythm Mercenary (days)': '120',
    'Rhythm Hostage (days)': '7',
    'Rhythm Lead (days)': '14',
    'Texts from (hour)': '10',
    'Texts until (hour)': '17',
    'Texts on weekends': 'no',
  });
  const notes = sheetOf(host, 'Settings').getRange(2, 1, 16, 1).getNotes().flat();
  expect(notes.filter((note) => note === '')).toEqual([]);
});

test.each([
  ['a setting that does not exist', { 'Bussiness name': 'x' }, '"Bussiness name"'],
  ['a rhythm of no days', { 'Rhythm Apostle (days)': 0 }, 'whole number'],
  ['a rhythm in words', { 'Rhythm Apostle (days)': 'monthly' }, 'whole number'],
  ['half a call', { 'Calls per day': 2.5 }, 'whole number'],
  ['the 29th', { 'Day of the month': 29 }, 'from 1 to 28'],
  ['no site', { Website: 'my shop' }, 'address of a site'],
  ['an unknown country', { Country: 'Atlantis' }, 'country'],
  ['a novel', { 'Monthly text': 'x'.repeat(2_000) }, 'characters'],
])('%s is refused in one sentence, and the good ones beside it are not saved either', (_, wrong, why) => {
  const host = openShop(SHOP);
  const before = everything(host);
  const ended = ask(host, 'saveSettings', { 'Business name': "Bella's", ...wrong });
  expect(ended).toMatchObject({ ok: false, code: 'bad-settings', sentence: expect.stringContaining(why) });
  expect(ended.sentence).toContain('Nothing was saved.');
  expect(everything(host)).toEqual(before);
});

test.each([[null], [['x']], ['x'], [{ Country: null }], [{ Country: { a: 1 } }]])(
  'arguments like %j save nothing',
  (args) => {
    const host = openShop(SHOP);
    ask(host, 'saveSettings', args);
    expect(settingsOf(host).Country ?? '').toBe('');
  },
);

test('a value that looks like a number, a date or a formula stays the text it is', () => {
  const host = openShop(SHOP);
  for (const name of ['007', '3/4', '=1+1', '+1', 'TRUE', "'tis"]) {
    ask(host, 'saveSettings', { 'Business name': name });
    expect(settingsOf(host)['Business name']).toBe(name);
  }
  expect(sheetOf(host, 'Settings').getDataRange().getFormulas().flat().join('')).toBe('');
});

test('settings that the owner sorted, and a line the owner deleted, are saved all the same', () => {
  const host = openShop(SHOP);
  ask(host, 'saveSettings', { 'Business name': "Bella's" });
  const sheet = sheetOf(host, 'Settings');
  sheet.getRange(2, 1, 11, 2).sort({ column: 1, ascending: false });
  sheet.deleteRow(gridOf(host, 'Settings').findIndex(([name]) => name === 'Calls per day') + 1);
  ask(host, 'saveSettings', { 'Calls per day': 5, Country: 'CA' });
  expect(settingsOf(host)).toMatchObject({ 'Calls per day': '5', Country: 'CA', 'Business name': "Bella's" });
});

test('saving twice makes one tab and one line of each', () => {
  const host = openShop(SHOP);
  ask(host, 'saveSettings', { 'Calls per day': 5 });
  ask(host, 'saveSettings', { 'Calls per day': 6 });
  expect(tabNames(host).filter((name) => name.startsWith('Settings'))).toEqual(['Settings']);
  expect(linesOf(host, 'Settings')).toHaveLength(17);
});

test.each([
  ['Canada', '416-555-0101'],
  ['CA', '416-555-0101'],
  ['usa', '413-555-0101'],
])('phones without a country code are read as those of %s', (Country, phone) => {
  const host = adoptedShop(
    [
      ['Name', 'Phone', 'Segment'],
      ['Ana Adams', phone, 'Hostage'],
    ],
    { locale: 'de_DE' },
  );
  ask(host, 'saveSettings', { Country });
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups')[0]?.Phone).toBe(`+1${phone.replace(/-/g, '')}`);
});

test('the toast shows as many calls a day as were saved', () => {
  const host = adoptedShop(SHOP);
  ask(host, 'saveSettings', { 'Calls per day': 1 });
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain('start with this one');
});
