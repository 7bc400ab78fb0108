/** The owner's hours in words, and when the next text can leave within them. */
import type { DayCell } from '../../cell';
import { sayShortDay } from '../../sayDay';
import { firstOpening } from './firstOpening';
import type { Recipient, SendWindow } from './window';

/** Texts leave once an hour, and none when the hours are nearly over. */
const MS_OF_A_RUN = 300_000;

/** The owner's own clock. */
export interface OwnersClock {
  /** Milliseconds since 1970. */
  instant(): number;
  at(instant: number): DayCell;
}

/** `Monday to Friday, 10:00 to 17:00 where each person lives`. */
export function sayWindow({ fromHour, toHour, isWeekends }: SendWindow): string {
  const days = isWeekends ? 'every day' : 'Monday to Friday';
  return `${days}, ${fromHour}:00 to ${toHour}:00 where each person lives`;
}

/** The same with `; the next within the hour` or `; the next from 30 Nov, 16:00 your time`. */
export function sayNext(chosen: SendWindow, recipients: readonly Recipient[], clock: OwnersClock): string {
  const instant = clock.instant() + MS_OF_A_RUN;
  const first = firstOpening(recipients, { instant, chosen });
  const said = sayWindow(chosen);
  if (first === Infinity) return said;
  if (first === instant) return `${said}; the next within the hour`;
  const { day, time = '00:00' } = clock.at(first);
  return `${said}; the next from ${sayShortDay(day)}, ${time} your time`;
}
