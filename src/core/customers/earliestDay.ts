/** Days too early to be right: the clock ignores them, the check tells of them, and a merge takes them only where there is no other. */
import type { Day } from '../day';
import type { Field } from './customer';

/** Contacts before this day are slips of the year: the shops this is made for keep no older lists. */
const EARLIEST_CONTACT = '1990-01-01' as Day;
/** A customer may be one for longer; what is earlier is a time without a day, a slip of the year, or a year alone: as a date, 2019 is in July of 1905. */
const EARLIEST_ADDED = '1906-01-01' as Day;

/** The first day that can be right under one of the clock's headings. */
export function earliestDay(field: Field): Day {
  return field === 'addedOn' ? EARLIEST_ADDED : EARLIEST_CONTACT;
}
