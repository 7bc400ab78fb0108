/** How the columns that are added to the owner's list are told, before and after. */
import type { Field } from '../core/customers/customer';
import { headingOf } from '../tables/customers/columns';
import { freeHeading, isHiddenField } from './addColumns';

type Headings = ReadonlyMap<Field, string>;

/** `City, HubSpot ID (hidden)`; our own heading where none is given. */
export function sayColumns(fields: readonly Field[], headings?: Headings): string {
  const named = fields.map((field) => {
    const heading = headings?.get(field) || headingOf(field);
    return isHiddenField(field) ? `${heading} (hidden)` : heading;
  });
  return named.join(', ');
}

/** `new columns at the right end: City, HubSpot ID (hidden)`, as they will be called in a list with these headings; '' for none. */
export function newColumns(fields: readonly Field[], used: readonly string[]): string {
  if (fields.length === 0) return '';
  const headings = new Map(fields.map((field) => [field, freeHeading(field, used)]));
  return `${fields.length === 1 ? 'new column' : 'new columns'} at the right end: ${sayColumns(fields, headings)}`;
}
