/** The owner's hours in words. */
import type { SendWindow } from './window';

/** `Monday to Friday, 10:00 to 17:00 where each person lives`. */
export function sayWindow({ fromHour, toHour, isWeekends }: SendWindow): string {
  const days = isWeekends ? 'every day' : 'Monday to Friday';
  return `${days}, ${fromHour}:00 to ${toHour}:00 where each person lives`;
}
