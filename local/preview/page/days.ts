/** Days and moments of the wall clock as text and in words; knows no zone and no present. */

const MINUTES = 'yyyy-mm-ddThh:mm'.length;

/** The day so many days later, `yyyy-mm-dd`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** An hour later on the wall clock, `yyyy-mm-ddThh:mm`; nights in which clocks change are not looked at. */
export function hourLater(moment: string): string {
  const date = new Date(`${moment.slice(0, MINUTES)}Z`);
  date.setUTCHours(date.getUTCHours() + 1);
  return date.toISOString().slice(0, MINUTES);
}

/** The first day of the month after a day. */
export function firstOfNextMonth(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
}

/** `Tue 1 Dec 2026`. */
export function dayWords(day: string): string {
  const parts = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(`${day}T00:00Z`)).replace(',', '');
}

/** `Tue 1 Dec 2026, 09:00`, from `yyyy-mm-ddThh:mm`. */
export function momentWords(moment: string): string {
  return `${dayWords(moment.slice(0, 10))}, ${moment.slice(11, MINUTES)}`;
}
