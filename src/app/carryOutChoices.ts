/** Carries out Done / Later / Not any more: a row in the Contact log, then the customer's own cells; never twice, even when cut off in between. */
import { cellText } from '../core/cell';
import type { CustomerRow, Field } from '../core/customers/customer';
import { nameOf } from '../core/customers/names';
import { addDays, type Day } from '../core/day';
import { good, type Result } from '../core/result';
import {
  contactEntry,
  contactKey,
  contactKeysOf,
  contactLogTab,
  type LoggedContact,
} from '../tables/contactLogTable';
import { choiceOf, followUpsTab, type Choice, type DoneChoice } from '../tables/followUpsTable';
import { placesOf } from '../tables/ownTab';
import { appendSurely } from './appendSurely';
import { findOwnTab, readGrid, type Book } from './book';
import type { CustomerList } from './customerList';
import { joinSentences, NO_RIGHTS } from './command';
import { ensureColumns } from './ensureColumns';
import { sayFilled } from './filledByFormula';
import { mayWriteFields } from './mayWrite';
import type { Tab } from './ports';
import { refreshStatuses } from './statuses';
import { changeColumn } from './writeById';

/** `Later` asks again after a week. */
const LATER_DAYS = 7;

interface Effect {
  readonly field: Field;
  readonly note: string;
  readonly value: (today: Day) => Day;
}

/** Which cell of the customer each choice writes. */
const EFFECTS: Record<DoneChoice, Effect> = {
  Done: { field: 'lastContactOn', note: 'From the Follow-ups tab', value: (today) => today },
  Later: {
    field: 'nextFollowUpOn',
    note: 'Put off in the Follow-ups tab',
    value: (today) => addDays(today, LATER_DAYS),
  },
  'Not any more': {
    field: 'archivedOn',
    note: 'Archived: "Not any more" in the Follow-ups tab',
    value: (today) => today,
  },
};

interface Situation {
  readonly book: Book;
  readonly list: CustomerList;
  readonly tab: Tab | undefined;
}

/** The list as it is afterwards and a sentence about what was done. Choices for people no longer in the list are dropped; refused where one of their columns may not be written. */
export function carryOutChoices(
  start: Situation,
  choices: readonly Choice[],
): Result<{ book: Book; list: CustomerList; carriedOut: string }> {
  const known = new Map<string, CustomerRow>(start.list.customers.map((customer) => [customer.id, customer]));
  const valid = choices.filter(({ id }) => known.has(id));
  const fields = new Set(valid.map(({ choice }) => EFFECTS[choice].field));
  const ready = ensureColumns(start.book, start.list, [...fields]);
  const { book } = ready;
  let { list } = ready;
  // Else each day would log them once more, and move some of their days.
  if (!mayWriteFields(list, [...fields])) return { ok: false, trouble: NO_RIGHTS };
  logChoices(book, known, valid);
  const left: string[] = [];
  for (const choice of Object.keys(EFFECTS) as DoneChoice[]) {
    const made = valid.filter((one) => one.choice === choice);
    const [first] = made;
    if (first === undefined) continue;
    const { field, value: valueOn } = EFFECTS[choice];
    const value = { day: valueOn(book.ports.clock.today()) };
    list = changeColumn(book, list, { field, values: new Map(made.map(({ id }) => [id, value])) });
    left.push(sayFilled(list, first.id, { field, value }));
  }
  if (valid.length > 0) list = refreshStatuses(book, list);
  clearChoices(start, choices);
  return good({ book, list, carriedOut: joinSentences([choicesSentence(valid), ...left]) });
}

function logChoices(book: Book, known: ReadonlyMap<string, CustomerRow>, choices: readonly Choice[]): void {
  const grid = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const today = book.ports.clock.today();
  const logged = contactKeysOf(grid, today);
  const contacts = choices
    .flatMap((choice) => contactOf(book, known, choice))
    .filter((contact) => !logged.has(contactKey(contact, today)));
  appendSurely(book, contactLogTab, { grid, entries: contacts.map(contactEntry) });
}

function contactOf(
  book: Book,
  known: ReadonlyMap<string, CustomerRow>,
  { id, choice }: Choice,
): LoggedContact[] {
  const customer = known.get(id);
  const { note, value } = EFFECTS[choice];
  const { clock, person } = book.ports;
  if (customer === undefined) return [];
  return [
    {
      when: clock.now(),
      name: nameOf(customer.cells).full,
      channel: choice === 'Done' ? 'Follow-up' : '',
      direction: choice === 'Done' ? 'Out' : '',
      outcome: choice,
      note,
      by: person(),
      nextFollowUpOn: choice === 'Later' ? value(clock.today()) : undefined,
      id,
    },
  ];
}

/** Last of all, so that a run cut off before is taken up again by the next one; what the owner chose since stays. */
function clearChoices({ tab }: Situation, carriedOut: readonly Choice[]): void {
  if (tab === undefined) return;
  const made = new Map<string, DoneChoice>(carriedOut.map(({ id, choice }) => [id, choice]));
  const grid = readGrid(tab, followUpsTab);
  const places = placesOf(followUpsTab, grid[0]);
  const [column, idColumn] = [places.get('Done'), places.get('Customer ID')];
  if (column === undefined || idColumn === undefined) return;
  const done = grid.flatMap((row, index) => {
    const choice = choiceOf(cellText(row[column - 1]));
    return choice && choice === made.get(cellText(row[idColumn - 1])) ? [{ row: index + 1, column }] : [];
  });
  if (done.length > 0) tab.writeSame(done, '');
}

function choicesSentence(choices: readonly Choice[]): string {
  const count = (choice: DoneChoice) => choices.filter((made) => made.choice === choice).length;
  const said = [
    [count('Done'), 'logged as done'],
    [count('Later'), 'put off for a week'],
    [count('Not any more'), 'archived'],
  ] as const;
  const parts = said.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return parts.length === 0 ? '' : `From the Follow-ups tab: ${parts.join(', ')}.`;
}
