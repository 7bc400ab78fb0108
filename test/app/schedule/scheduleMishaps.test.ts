/** The monthly schedule when something goes wrong: killed ticks, restored and copied sheets, deleted rows, no set-up. */
import { adopt, adoptedShop, ask, gridOf, sheetOf, tabNames } from '../shop';
import { differenceOf, fragileShop, killAt, newStates, stateOf } from '../mishaps';
import { monthsOf, panelOf, ROWS, scheduledShop, SETTINGS, tickAt, ticksOf, turn } from './scheduledShop';

test.each([
  ['on the chosen day', '2026-12-01T09:12'],
  ['three months late', '2027-03-05T09:12'],
])(
  'a tick %s, killed at any service call, is made up for by the next, and nothing is done twice',
  (_, time) => {
    const shop = fragileShop(ROWS);
    const { host } = shop;
    adopt(host);
    ask(host, 'saveSettings', SETTINGS);
    turn(host, true);
    host.setNow(time);
    const [trigger] = ticksOf(host);
    const fire = () => host.fireTrigger(trigger?.id ?? '');
    shop.keep();
    fire();
    const wanted = stateOf(host);
    const isNew = newStates(shop);
    let n = 0;
    for (let isKilled = true; isKilled;) {
      shop.rewind();
      isKilled = killAt(shop, (n += 1), fire);
      if (!isNew()) continue;
      fire();
      expect([n, ...differenceOf(wanted, stateOf(host))]).toEqual([n]);
    }
    expect(n).toBeGreaterThan(20);
  },
);

test('a sheet restored to the day before is prepared to the same texts', () => {
  const host = scheduledShop();
  const before = host.snapshot();
  tickAt(host, '2026-12-01T09:12');
  const wanted = stateOf(host);
  host.restore(before);
  tickAt(host, '2026-12-01T09:12');
  expect(stateOf(host)).toEqual(wanted);
});

test('rows that the owner deleted after the run do not come back by a later tick', () => {
  const host = scheduledShop();
  tickAt(host, '2026-12-01T09:12');
  sheetOf(host, 'Texts').deleteRows(2, 2);
  const left = gridOf(host, 'Texts');
  tickAt(host, '2026-12-02T09:12');
  expect(gridOf(host, 'Texts')).toEqual(left);
});

test('a copy of the spreadsheet has no schedule, says so, and prepares nothing', () => {
  const host = scheduledShop();
  host.evaluate(`
    const tags = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('regulars').find();
    const tag = tags.find((one) => one.getValue().includes('"schedule"'));
    tag.setValue(JSON.stringify({ ...JSON.parse(tag.getValue()), spreadsheet: 'the-original' }));
  `);
  tickAt(host, '2026-12-01T09:12');
  const { isOn, warnings } = panelOf(host).schedule;
  expect([monthsOf(host), isOn, warnings.join().includes('is a copy')]).toEqual([{}, false, true]);
});

test('a tick before any set-up does nothing', () => {
  const host = adoptedShop([['Name'], ['Ana Reyes']]);
  const tabs = tabNames(host);
  host.call('tick');
  expect(tabNames(host)).toEqual(tabs);
});
