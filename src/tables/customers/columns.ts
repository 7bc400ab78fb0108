/** The columns a customer list can have, and our own heading for each; by which headings owners and other systems know them is left to `synonyms`. */
import type { Field } from '../../core/customers/customer';

/** One column of the customer list. */
export interface ListColumn {
  readonly field: Field;
  /** Our own heading, written when the column is added. */
  readonly heading: string;
}

/** Every column, in the order in which a list of our own would have them. */
export const COLUMNS: readonly ListColumn[] = [
  { field: 'id', heading: 'Customer ID' },
  { field: 'name', heading: 'Name' },
  { field: 'firstName', heading: 'First name' },
  { field: 'lastName', heading: 'Last name' },
  { field: 'company', heading: 'Company' },
  { field: 'phone', heading: 'Phone' },
  { field: 'email', heading: 'Email' },
  { field: 'segment', heading: 'Segment' },
  { field: 'lastContactOn', heading: 'Last contact' },
  { field: 'rhythm', heading: 'Follow up every (days)' },
  { field: 'nextFollowUpOn', heading: 'Next follow-up' },
  { field: 'textConsent', heading: 'Text consent' },
  { field: 'callConsent', heading: 'Call consent' },
  { field: 'referredBy', heading: 'Referred by' },
  { field: 'referredById', heading: 'Referred by ID' },
  { field: 'address', heading: 'Address' },
  { field: 'city', heading: 'City' },
  { field: 'state', heading: 'State' },
  { field: 'postcode', heading: 'Postcode' },
  { field: 'birthday', heading: 'Birthday' },
  { field: 'addedOn', heading: 'Added on' },
  { field: 'archivedOn', heading: 'Archived on' },
  { field: 'notes', heading: 'Notes' },
  { field: 'status', heading: 'Status' },
];

const BY_FIELD = new Map(COLUMNS.map((column) => [column.field, column]));

/** Fields that are days, figures, or words of a list of choices. */
const NO_PLAIN_TEXT: ReadonlySet<Field> = new Set<Field>([
  'id',
  'status',
  'segment',
  'rhythm',
  'textConsent',
  'callConsent',
  'lastContactOn',
  'nextFollowUpOn',
  'addedOn',
  'archivedOn',
  'birthday',
]);

/** True for a column whose cells are texts whatever they look like: names, numbers to call, addresses, notes. */
export function isPlainText(field: Field): boolean {
  return !NO_PLAIN_TEXT.has(field);
}

/** Begins the fields of other systems' ids. */
const EXTERNAL = 'external:';

/** Columns of ours that every list has: made anew when they are gone, never asked for. */
export const REMADE_FIELDS: ReadonlySet<Field> = new Set(['id', 'status']);

/** True for a field that we write and nobody chooses a column for. */
export function isOurOwn(field: Field): boolean {
  return REMADE_FIELDS.has(field) || field === 'referredById' || field.startsWith(EXTERNAL);
}

/** Our own heading of a field; `HubSpot ID` for another system's id. */
export function headingOf(field: Field): string {
  if (field.startsWith(EXTERNAL)) return `${field.slice(EXTERNAL.length)} ID`;
  const column = BY_FIELD.get(field);
  if (!column) throw new Error(`No column for ${field}`);
  return column.heading;
}
