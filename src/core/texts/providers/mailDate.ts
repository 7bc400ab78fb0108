/** The instants in provider answers, written as mails write them (RFC 2822), in English whatever the locale. */
import { dayNumber, dayOf } from '../../day';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PATTERN =
  /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|([+-])(\d{2})(\d{2}))$/;
const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

/** Milliseconds since 1970 of `Thu, 24 Aug 2023 05:01:45 +0000`; undefined for other text and for days that do not exist. */
export function readMailDate(text: string): number | undefined {
  const [, date, month = '', year, hour, minute, second, sign, offHour, offMinute] = PATTERN.exec(text) ?? [];
  const day = dayOf(Number(year), MONTHS.indexOf(month) + 1, Number(date));
  if (!day || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offset = (Number(offHour ?? 0) * 60 + Number(offMinute ?? 0)) * (sign === '-' ? -1 : 1);
  const minutes = dayNumber(day) * MINUTES_PER_DAY + Number(hour) * 60 + Number(minute) - offset;
  return minutes * MS_PER_MINUTE + Number(second) * 1000;
}
