/** When somebody may be called: the next hours that suit every clock they may live by, told on the owner's own clock. */
import type { DayCell } from '../cell';
import type { CustomerCells } from '../customers/customer';
import type { PhoneReading } from '../phone';
import { sayShortDay } from '../sayDay';
import { whereOf } from '../texts/window/firstOpening';
import { DEFAULT_WINDOW } from '../settings';
import { nextOpening, windowAt } from '../texts/window/window';

/** The owner's day and time at an instant. */
export type LocalTime = (instant: number) => DayCell;

const MS_PER_SECOND = 1_000;

/** `20 Nov, 10:00 to 17:00 your time`; a hint to look it up for numbers outside North America. */
export function bestTime({
  reading,
  cells,
  now,
  at,
}: {
  readonly reading: Extract<PhoneReading, { kind: 'phone' }>;
  readonly cells: CustomerCells;
  readonly now: number;
  readonly at: LocalTime;
}): string {
  const where = whereOf(reading.phone, cells);
  const opens = nextOpening(now, where, DEFAULT_WINDOW);
  if (opens === Infinity) return 'Mon to Fri, 10:00 to 17:00 where they live';
  const closes = opens + windowAt(opens, where, DEFAULT_WINDOW).closesInSeconds * MS_PER_SECOND;
  const [from, to] = [at(opens), at(closes)];
  return `${sayShortDay(from.day)}, ${from.time ?? '00:00'} to ${to.time ?? '00:00'} your time`;
}
