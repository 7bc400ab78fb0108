/** The phones of the preview: what stands on them, answers, one that is off, an answer that gets lost. */
import type { Host } from '../../../local/emulator';
import { Town } from '../../../local/preview/engine/town';
import { ask, openShop, HEADINGS, adopt, SETTINGS, use } from '../../app/shop';

const PHONE = '+14135550101';
const OTHER = '+14135550102';
const ZONE = 'America/New_York';

function townShop(): { host: Host; town: Town } {
  const place: { host?: Host } = {};
  const town = new Town(() => place.host as Host);
  const rows = [
    ['Ana Ames', '413-555-0101', '', 'Apostle', '', 'yes', ''],
    ['Ben Bond', '413-555-0102', '', 'Loyalist', '', 'yes', ''],
    ['Cy Cole', '413-555-0103', '', 'Hostage', '', 'yes', ''],
  ];
  const host = openShop([HEADINGS, ...rows], { now: '2026-11-20T11:00', fetch: town.fetch });
  place.host = host;
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  ask(host, 'connectProvider', { provider: 'Twilio', ...town.shown(ZONE).account });
  use(host, 'prepareTexts');
  ask(host, 'approveTexts', { month: '2026-11', count: 2 });
  return { host, town };
}

function tickAt(host: Host, time: string): void {
  host.setNow(time);
  host.call('tick');
}

test('the phones are those of the people who get a text, by name, and empty before', () => {
  const { phones, others } = townShop().town.shown(ZONE);
  expect(phones).toEqual([]);
  expect(others).toEqual([
    { number: PHONE, name: 'Ana Ames', isOff: false },
    { number: OTHER, name: 'Ben Bond', isOff: false },
  ]);
});

test('a text stands on its phone with the time, and the answer below it', () => {
  const { host, town } = townShop();
  host.call('tick');
  town.reply(PHONE, 'Great, see you');
  const [first] = town.shown(ZONE).phones;
  expect(first?.name).toBe('Ana Ames');
  expect(first?.texts).toMatchObject([
    { isFromShop: true, at: '2026-11-20T11:00', state: 'on its way' },
    { isFromShop: false, body: 'Great, see you', state: '' },
  ]);
});

test('a phone that is off gets nothing, and one that is on again does', () => {
  const { host, town } = townShop();
  town.switchPhone(PHONE, true);
  town.switchPhone(OTHER, true);
  town.switchPhone(OTHER, false);
  host.call('tick');
  host.setNow('2026-11-20T12:00');
  const states = town.shown(ZONE).phones.map(({ name, isOff, texts }) => [name, isOff, texts[0]?.state]);
  expect(states).toEqual([
    ['Ben Bond', false, ''],
    ['Ana Ames', true, 'did not arrive'],
  ]);
});

test('an answer that gets lost leaves one text that nobody can tell of, whatever comes back later', () => {
  const { host, town } = townShop();
  town.loseAnswer();
  town.loseAnswer();
  expect(town.shown(ZONE).willLose).toBe(true);
  for (const time of ['11:00', '12:00', '13:00', '14:00']) tickAt(host, `2026-11-20T${time}`);
  const [, ...rows] = host.sheets.textsOf('Texts');
  const status = host.sheets.textsOf('Texts')[0]?.indexOf('Status') ?? -1;
  expect(rows.slice(0, 2).map((row) => row[status])).toEqual(['Needs review', 'Delivered']);
  const { phones, willLose } = town.shown(ZONE);
  expect([phones.map(({ texts }) => texts.length), willLose]).toEqual([[1, 1], false]);
});

test('what stands on the phones survives a restart', () => {
  const { host, town } = townShop();
  host.call('tick');
  const again = new Town(() => host);
  again.restore(town.snapshot());
  expect(again.shown(ZONE)).toEqual(town.shown(ZONE));
});
