/** When texts go out: the owner's hours by the customer's clock, whatever was typed into Settings. */
import { ask } from '../shop';
import { sendingShop, tickAfter, timesSent } from './sendingShop';

const NOBODY = [0, 0];
const BOTH = [1, 1];
/** Minutes after Friday, 20 November, 11:00 where the customers live. */
const HALF_PAST_FIVE = 390;
const AT_NINE = 600;
const SATURDAY = 1440;
const THANKSGIVING = 6 * 1440;

test.each([
  ['in the evening by default', {}, HALF_PAST_FIVE, NOBODY],
  ['in the evening until eight', { 'Texts until (hour)': 20 }, HALF_PAST_FIVE, BOTH],
  ['at nine at night, as late as a law allows', { 'Texts until (hour)': 21 }, AT_NINE, NOBODY],
  ['before the hour to begin', { 'Texts from (hour)': 12 }, 30, NOBODY],
  ['on a Saturday by default', {}, SATURDAY, NOBODY],
  ['on a Saturday with weekends', { 'Texts on weekends': 'yes' }, SATURDAY, BOTH],
  ['on Thanksgiving, whatever is set', { 'Texts on weekends': 'yes' }, THANKSGIVING, NOBODY],
])('%s', (_, settings, minutes, expected) => {
  const shop = sendingShop(2);
  expect(ask(shop.host, 'saveSettings', settings)).toMatchObject({ ok: true });
  tickAfter(shop, minutes);
  expect(timesSent(shop)).toEqual(expected);
});

test('hours that end before they begin are named, and the usual ones hold', () => {
  const shop = sendingShop(2);
  ask(shop.host, 'saveSettings', { 'Texts from (hour)': 18, 'Texts until (hour)': 12 });
  expect(ask(shop.host, 'prepareTexts', {}).sentence).toContain(
    "Settings: texts cannot go out from 18 until 12 o'clock. 10 to 17 is used instead.",
  );
  tickAfter(shop, 30);
  expect(timesSent(shop)).toEqual(BOTH);
});

test.each([
  [{ 'Texts from (hour)': 7 }, 'from 8 to 20'],
  [{ 'Texts until (hour)': 22 }, 'from 9 to 21'],
  [{ 'Texts on weekends': 'maybe' }, 'is not yes or no'],
])('%j is refused', (settings, why) => {
  const shop = sendingShop(1);
  expect(ask(shop.host, 'saveSettings', settings)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining(why),
  });
});
