/** How the panel writes numbers, days and phones; the words of the rules come from the core. */
import { addDays, toDay, type Day } from '../src/core/day';
import { sayDay, sayShortDay } from '../src/core/sayDay';

/** `(413) 555-0148` for a North American number, others as they are. */
export function sayPhone(phone: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  return match ? `(${match[1] ?? ''}) ${match[2] ?? ''}-${match[3] ?? ''}` : phone;
}

/** `1 problem`, `2 problems`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What is known of something, with commas between. */
export function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** `yyyy-mm-dd` as a person reads it; any other text as it is. */
export function sayDate(text: string): string {
  const day = toDay(text.slice(0, 10));
  return day === undefined ? text : sayDay(day) + text.slice(10);
}

/** So many days after today, with its name for a button. */
export function dayAfter(today: string, days: number): { day: Day | ''; label: string } {
  const from = toDay(today);
  if (from === undefined) return { day: '', label: '' };
  const day = addDays(from, days);
  return { day, label: sayShortDay(day) };
}
