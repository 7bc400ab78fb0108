/** The Contact log tab: who was contacted when, how, with what outcome; rows are only ever added. */
import { cellText, isDayCell, type Cell, type DayCell } from '../core/cell';
import type { CustomerId } from '../core/customers/customer';
import type { Day } from '../core/day';
import { entriesOf, type Entry, type OwnTab } from './ownTab';

export interface LoggedContact {
  readonly when: DayCell;
  readonly name: string;
  readonly channel: string;
  readonly direction: 'Out' | 'In' | '';
  readonly outcome: string;
  readonly note: string;
  readonly by: string;
  readonly nextFollowUpOn: Day | undefined;
  readonly id: CustomerId;
}

/** Outcomes that are decisions about a customer, not contacts with them. */
const NO_CONTACT: ReadonlySet<string> = new Set(['later', 'not any more']);

export const contactLogTab: OwnTab = {
  key: 'contactLog',
  name: 'Contact log',
  columns: [
    { heading: 'When', kind: 'moment', width: 130 },
    { heading: 'Name', kind: 'text', width: 170 },
    { heading: 'Channel', kind: 'text', width: 90 },
    { heading: 'Direction', kind: 'text', width: 80 },
    { heading: 'Outcome', kind: 'text', width: 130 },
    { heading: 'Note', kind: 'text', width: 320, isWrapped: true },
    { heading: 'By', kind: 'text', width: 170 },
    { heading: 'Next follow-up', kind: 'day', width: 110 },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true },
  ],
};

/** The value of each column for a contact. */
export function contactEntry(contact: LoggedContact): Map<string, Cell> {
  const next = contact.nextFollowUpOn;
  return new Map<string, Cell>([
    ['When', contact.when],
    ['Name', contact.name],
    ['Channel', contact.channel],
    ['Direction', contact.direction],
    ['Outcome', contact.outcome],
    ['Note', contact.note],
    ['By', contact.by],
    ['Next follow-up', next === undefined ? '' : { day: next }],
    ['Customer ID', contact.id],
  ]);
}

/** How many contacts were logged with each customer. */
export function countContacts(grid: readonly (readonly Cell[])[]): Map<CustomerId, number> {
  const counts = new Map<CustomerId, number>();
  for (const entry of entriesOf(contactLogTab, grid)) {
    const id = cellText(entry.get('Customer ID')) as CustomerId;
    if (id === '' || NO_CONTACT.has(cellText(entry.get('Outcome')).toLowerCase())) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** What tells one contact from another on the same day: customer, outcome and note. */
export function contactKey(contact: Pick<LoggedContact, 'id' | 'outcome' | 'note'>, day: Day): string {
  return JSON.stringify([day, contact.id, contact.outcome, contact.note]);
}

/** The keys of the contacts of one day: a run cut off in the middle does not log them twice. */
export function contactKeysOf(grid: readonly (readonly Cell[])[], day: Day): Set<string> {
  const ofDay = entriesOf(contactLogTab, grid).filter((entry) => cellText(entry.get('When')).startsWith(day));
  return new Set(ofDay.map((entry) => contactKey(contactOf(entry), day)));
}

function contactOf(entry: Entry) {
  const id = cellText(entry.get('Customer ID')) as CustomerId;
  return { id, outcome: cellText(entry.get('Outcome')), note: cellText(entry.get('Note')) };
}

/** Minutes within which the same contact told twice is one: a click too many, or a run that was cut off and done again. */
const SAME_CONTACT_MINUTES = 10;

/** True when this very contact was logged a moment ago. */
export function wasLoggedJustNow(grid: readonly (readonly Cell[])[], contact: LoggedContact): boolean {
  const now = minutesOf(contact.when);
  return entriesOf(contactLogTab, grid).some((entry) => {
    const when = entry.get('When');
    if (!isDayCell(when) || when.day !== contact.when.day) return false;
    const isSame = contactKey(contactOf(entry), when.day) === contactKey(contact, when.day);
    const isSameWay =
      cellText(entry.get('Channel')) === contact.channel && cellText(entry.get('By')) === contact.by;
    return isSame && isSameWay && Math.abs(now - minutesOf(when)) <= SAME_CONTACT_MINUTES;
  });
}

function minutesOf({ time = '00:00' }: DayCell): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
