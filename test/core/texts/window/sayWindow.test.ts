/** The owner's hours as they stand in sentences, and when the next text can leave. */
import type { Day } from '../../../../src/core/day';
import { whereOf } from '../../../../src/core/texts/window/firstOpening';
import { sayNext, sayWindow } from '../../../../src/core/texts/window/sayWindow';
import { DEFAULT_WINDOW } from '../../../../src/core/settings';
import type { Phone } from '../../../../src/core/phone';

const HOURS = 'Monday to Friday, 10:00 to 17:00 where each person lives';

test.each([
  [DEFAULT_WINDOW, HOURS],
  [{ fromHour: 9, toHour: 20, isWeekends: true }, 'every day, 9:00 to 20:00 where each person lives'],
])('%j', (hours, expected) => {
  expect(sayWindow(hours)).toBe(expected);
});

const NEW_YORK = '+14135550101';
const LOS_ANGELES = '+12135550102';
const LONDON = '+447400123456';

/** A clock in Berlin in winter. */
function clockAt(utc: string) {
  const iso = (instant: number) => new Date(instant + 3_600_000).toISOString();
  return {
    instant: () => Date.parse(utc),
    at: (instant: number) => ({ day: iso(instant).slice(0, 10) as Day, time: iso(instant).slice(11, 16) }),
  };
}

test.each([
  ['in the middle of the day', '2026-11-20T16:00Z', [NEW_YORK], 'within the hour'],
  ['just before they open', '2026-11-20T14:56Z', [NEW_YORK], 'within the hour'],
  ['when they are nearly over', '2026-11-20T21:56Z', [NEW_YORK], 'from 23 Nov, 16:00 your time'],
  [
    'when somebody further west can be texted',
    '2026-11-20T22:30Z',
    [NEW_YORK, LOS_ANGELES],
    'within the hour',
  ],
  [
    'in the morning of the owner',
    '2026-11-20T08:00Z',
    [LOS_ANGELES, NEW_YORK],
    'from 20 Nov, 16:00 your time',
  ],
  ['before a holiday', '2026-11-25T23:00Z', [NEW_YORK], 'from 27 Nov, 16:00 your time'],
])('%s, at %s', (_, utc, phones, expected) => {
  const recipients = phones.map((phone) => whereOf(phone as Phone, {}));
  expect(sayNext(DEFAULT_WINDOW, recipients, clockAt(utc))).toBe(`${HOURS}; the next ${expected}`);
});

test('an address further west counts as well', () => {
  const where = whereOf(NEW_YORK as Phone, { state: 'CA' });
  expect(sayNext(DEFAULT_WINDOW, [where], clockAt('2026-11-20T16:00Z'))).toContain('20 Nov, 19:00');
});

test.each([[[]], [[LONDON]]])('nothing more is said of %j', (phones: string[]) => {
  const recipients = phones.map((phone) => whereOf(phone as Phone, {}));
  expect(sayNext(DEFAULT_WINDOW, recipients, clockAt('2026-11-20T16:00Z'))).toBe(HOURS);
});
