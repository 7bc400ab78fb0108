/** The Follow-ups tab: one row per person who waits, and what the owner chose there. */
import { cellText, dayCell, shortened, type Cell } from '../core/cell';
import type { CustomerCells, CustomerId } from '../core/customers/customer';
import type { FollowUp } from '../core/followUps/plan';
import type { RawRows } from '../core/rawRows';
import { saysNothing } from '../core/tidyText';
import { isFormulaError } from './customers/looks';
import { placesOf, type OwnTab } from './ownTab';

export const DONE_CHOICES = ['Done', 'Later', 'Not any more'] as const;
export type DoneChoice = (typeof DONE_CHOICES)[number];

/** What the owner chose for a customer in the Done column. */
export interface Choice {
  readonly id: CustomerId;
  readonly choice: DoneChoice;
}

/** Characters: two numbers with whose they are, or an address. */
const LONGEST_REACH = 60;

const DONE_NOTE =
  'Choose Done (you spoke today), Later (ask again in a week) or Not any more (archive). ' +
  'It is carried out the next time you use the Regulars menu, before this list is written anew.';

export const followUpsTab: OwnTab = {
  key: 'followUps',
  name: 'Follow-ups',
  // Beside the panel one scrolls to the right, and sees all the same whom one marks.
  frozenColumns: 1,
  // Neighbours of one width are set in one call.
  columns: [
    { heading: 'Name', kind: 'text', width: 115 },
    { heading: 'Phone', kind: 'text', width: 115, isOurs: true },
    { heading: 'Segment', kind: 'text', width: 104, isOurs: true },
    { heading: 'Last contact', kind: 'day', width: 104 },
    { heading: 'Due on', kind: 'day', width: 104 },
    { heading: 'Days overdue', kind: 'automatic', width: 104 },
    { heading: 'Why', kind: 'text', width: 239, isWrapped: true },
    { heading: 'Next step', kind: 'text', width: 239, isWrapped: true, isOurs: true },
    { heading: 'Done', kind: 'text', width: 95, note: DONE_NOTE, isOurs: true },
    { heading: 'Customer ID', kind: 'text', width: 95, isHidden: true, isOurs: true },
  ],
};

/** The row of a person who waits, in the order of the headings. */
export function followUpRow(followUp: FollowUp): Cell[] {
  return [
    followUp.name,
    followUp.phone,
    followUp.segment ?? '',
    followUp.lastContactOn === undefined ? '' : dayCell(followUp.lastContactOn),
    dayCell(followUp.dueOn),
    followUp.daysOverdue,
    followUp.phone === '' ? followUp.why + sayReach(followUp.customer.cells) : followUp.why,
    followUp.nextStep,
    '',
    followUp.id,
  ];
}

/** Two numbers in one cell, one without its area code, and words are nothing to text, and tell how to reach somebody; without any the e-mail does. */
function sayReach({ phone, email }: CustomerCells): string {
  const typed = shortened(phone, LONGEST_REACH);
  if (/\d{3}|\p{L}{2}/u.test(typed) && !saysNothing(typed) && !isFormulaError(typed))
    return ` Phone in your list: ${typed}.`;
  const address = shortened(email, LONGEST_REACH);
  return address.includes('@') ? ` E-mail: ${address}.` : '';
}

/** Where the choices stand, by heading. */
type Places = ReadonlyMap<string, number>;

/** What was chosen in the Done column, the first choice for each customer; other words are no choice. */
export function readChoices(rows: RawRows, places: Places = placesOf(followUpsTab, rows.row(0))): Choice[] {
  const choices = new Map<string, Choice>();
  const [done = 0, idColumn = 0] = ['Done', 'Customer ID'].map((heading) => places.get(heading));
  for (let index = 1; index < rows.length; index++) {
    const chosen = rows.cell(index, done - 1);
    if (chosen === '') continue;
    const id = cellText(rows.cell(index, idColumn - 1)) as CustomerId;
    const choice = choiceOf(cellText(chosen));
    if (id !== '' && choice && !choices.has(id)) choices.set(id, { id, choice });
  }
  return [...choices.values()];
}

/** The choice that a cell holds; undefined for any other word. */
export function choiceOf(text: string): DoneChoice | undefined {
  return DONE_CHOICES.find((known) => known.toLowerCase() === text.toLowerCase());
}
