/** What the spreadsheet remembers of its schedule, in a tag of its own: whose it is, up to which month it is done, how the last run ended. */
import type { Day, Month } from '../../core/day';
import type { Book } from '../book';
import type { Tag } from '../ports';

/** One person's schedule. */
export interface Pulse {
  /** When it was turned on. */
  readonly since: Day;
  /** `yyyy-mm-dd HH:mm` of the first run of the last day it ran; '' before the first. */
  readonly lastRun: string;
}

export interface ScheduleMark {
  readonly kind: 'schedule';
  /** A copy of the spreadsheet carries the mark, but not the schedule: it has another id than this. */
  readonly spreadsheet: string;
  readonly doneUpTo: Month;
  /** By e-mail address. */
  readonly people: { readonly [person: string]: Pulse };
  /** Why the last run could not prepare the month. */
  readonly trouble?: string;
  /** What the last preparation made up for, in words. */
  readonly missed?: string;
}

/** The schedule of this spreadsheet; undefined when there never was one, or when it is the original's of which this is a copy. */
export function readSchedule(book: Book): ScheduleMark | undefined {
  const mark = scheduleTag(book)?.mark;
  return mark?.spreadsheet === book.ports.workbook.id ? mark : undefined;
}

/** True in a copy of a spreadsheet that has a schedule. */
export function isCopyOfScheduled(book: Book): boolean {
  const mark = scheduleTag(book)?.mark;
  return (
    mark !== undefined && mark.spreadsheet !== book.ports.workbook.id && Object.keys(mark.people).length > 0
  );
}

/** Writes the mark when it says anything new; at most one service call. */
export function writeSchedule(book: Book, mark: ScheduleMark): void {
  const present = scheduleTag(book);
  const value = JSON.stringify(mark);
  if (present === undefined) book.ports.workbook.addTag(value);
  else if (present.tag.value !== value) present.tag.setValue(value);
}

function scheduleTag(book: Book): { tag: Tag; mark: ScheduleMark } | undefined {
  for (const tag of book.tags) {
    const mark = tag.place.kind === 'workbook' ? parse(tag.value) : undefined;
    if (mark !== undefined) return { tag, mark };
  }
  return undefined;
}

function parse(text: string): ScheduleMark | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return isSchedule(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSchedule(value: unknown): value is ScheduleMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'schedule' &&
    'spreadsheet' in value &&
    'people' in value &&
    'doneUpTo' in value
  );
}
