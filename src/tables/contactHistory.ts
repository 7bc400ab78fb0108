/** What the Contact log says of customers: everybody's last note, and one customer's whole history. */
import { cellText, type Cell } from '../core/cell';
import { contactLogTab } from './contactLogTable';
import { entriesOf, type Entry } from './ownTab';

type Grid = readonly (readonly Cell[])[];

/** One contact as the log shows it. */
export type LoggedLine = {
  /** `yyyy-mm-dd HH:mm`. */
  readonly when: string;
  readonly channel: string;
  readonly outcome: string;
  readonly note: string;
  readonly by: string;
};

/** The channel that marks what was chosen in the Follow-ups tab; its note is ours, not the owner's. */
const CHOSEN_IN_TAB = new Set(['', 'follow-up']);

/** The newest note of each customer that a person wrote. */
export function lastNotes(grid: Grid): Map<string, string> {
  const notes = new Map<string, { when: string; note: string }>();
  for (const entry of entriesOf(contactLogTab, grid)) {
    const { when, channel, note } = lineOf(entry);
    const id = cellText(entry.get('Customer ID'));
    const known = notes.get(id);
    if (note === '' || CHOSEN_IN_TAB.has(channel.toLowerCase())) continue;
    if (known === undefined || known.when <= when) notes.set(id, { when, note });
  }
  return new Map([...notes].map(([id, { note }]) => [id, note]));
}

/** A customer's contacts, newest first. */
export function historyOf(grid: Grid, id: string): LoggedLine[] {
  return entriesOf(contactLogTab, grid)
    .filter((entry) => cellText(entry.get('Customer ID')) === id)
    .map(lineOf)
    .reverse()
    .sort((a, b) => b.when.localeCompare(a.when));
}

function lineOf(entry: Entry): LoggedLine {
  const text = (heading: string) => cellText(entry.get(heading));
  return {
    when: text('When'),
    channel: text('Channel'),
    outcome: text('Outcome'),
    note: text('Note'),
    by: text('By'),
  };
}
