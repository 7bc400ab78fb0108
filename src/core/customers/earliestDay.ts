/** Days too early to be right: the clock ignores them, the check tells of them, and a merge takes them only where there is no other. */
import type { Day } from '../day';
import type { Field } from './customer';

/** Contacts before this day are slips of the year: the shops this is made for keep no older lists. */
const EARLIEST_CONTACT = '1990-01-01' as Day;
/** A customer may be one for longer; what is earlier is a time without a day, or a slip of the year. */
const EARLIEST_ADDED = '1900-01-01' as Day;

/** The first day that can be right under one of the clock's headings. */
export function earliestDay(field: Field): Day {
  return field === 'addedOn' ? EARLIEST_ADDED : EARLIEST_CONTACT;
}
