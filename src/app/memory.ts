/** What the add-on remembers with the spreadsheet, so that a copy carries it: which tab is the list, what its columns were called, the schema version. */
import type { Field } from '../core/customers/customer';
import type { Day } from '../core/day';
import type { OwnTab } from '../tables/ownTab';

/** Version of the tags and tabs written by this build; see migrations.ts. */
export const SCHEMA_VERSION = 1;

export interface Memory {
  readonly kind: 'workbook';
  readonly schema: number;
  /** Google's id of the tab that holds the customers. */
  readonly customersTab: number;
  /** Its name when it was last seen, to ask for it by name. */
  readonly customersTabName: string;
  readonly adoptedOn: Day;
  /** Google's id of the file in which it was adopted: in a copy it is another one. */
  readonly file?: string;
  /** The owner's heading of each mapped column, to ask for a lost one by name. */
  readonly headings: { readonly [field in Field]?: string };
  /** How the people in the list agreed to get texts, in the owner's words. */
  readonly consentStory?: string;
  /** The rhythms that the colour rules were made for. */
  readonly coloursFor?: string;
  /** The day on which the schedule last refreshed the list. */
  readonly refreshedOn?: Day;
}

/** A tab of ours, or a backup; a duplicate made by hand has another id than the one written here and is not ours. */
export interface TabMark {
  readonly kind: 'tab';
  readonly tab: OwnTab['key'] | 'backup';
  readonly sheet: number;
}

export interface ColumnMark {
  readonly kind: 'column';
  readonly field: Field;
}

export type Mark = Memory | TabMark | ColumnMark;

/** Google keeps 30,000 characters of tags with a spreadsheet and refuses what is more; a cell can hold 50,000. */
const LONGEST_HEADING = 200;

/** As much of a heading as is remembered. */
export function inMemory(heading: string): string {
  return heading.slice(0, LONGEST_HEADING);
}

/** A mark as the text of a tag; of headings no more than what is remembered. */
export function writeMark(mark: Mark): string {
  if (mark.kind !== 'workbook') return JSON.stringify(mark);
  const headings = Object.entries(mark.headings).map(([field, heading]) => [field, inMemory(heading ?? '')]);
  return JSON.stringify({ ...mark, headings: Object.fromEntries(headings) as Memory['headings'] });
}

/** Reads a tag's text; undefined for what this build did not write. */
export function readMark(text: string): Mark | undefined {
  try {
    const mark = JSON.parse(text) as unknown;
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'workbook')
    return 'customersTab' in value && 'headings' in value && 'adoptedOn' in value;
  if (value.kind === 'tab') return 'tab' in value && 'sheet' in value;
  return value.kind === 'column' && 'field' in value;
}
