/** The tab "Send by hand": the approved texts that still wait for the owner's thumb, and a box to tick for each one sent. */
import { cellText, type Cell } from '../core/cell';
import type { HeldText } from '../core/texts/plan';
import { entriesOf, type Entry, type OwnTab } from './ownTab';

const SENT_NOTE =
  'Send the message from your own phone, then tick the box. Ticked people leave this list the next time Regulars works, ' +
  'and nobody is given to you twice in one month. Nobody here? All are sent, or nothing is approved yet for this month: ' +
  '"Prepare this month\'s texts" in the menu says which.';

/** A tab of ours with a box to tick in each row, and in it Phone and a hidden Key. */
export interface TickTab extends OwnTab {
  /** Heading of the boxes. */
  readonly tick: string;
}

export const byHandTab: TickTab = {
  key: 'byHand',
  tick: 'Sent',
  name: 'Send by hand',
  columns: [
    { heading: 'Name', kind: 'text', width: 150 },
    { heading: 'Phone', kind: 'text', width: 120 },
    { heading: 'Sent', kind: 'automatic', width: 60, note: SENT_NOTE },
    { heading: 'Message', kind: 'text', width: 420, isWrapped: true },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true },
    { heading: 'Key', kind: 'text', width: 180, isHidden: true },
  ],
};

/** A text of the list. */
export interface ByHandText {
  readonly key: string;
  readonly phone: string;
  /** As it stands beside them. */
  readonly name?: string;
}

/** The row of an approved text, in the order of the headings. */
export function byHandRow(text: HeldText): Cell[] {
  return [text.name, text.phone, false, text.message, text.id, text.key];
}

/** The texts in the list, each once for each number that was written beside it. */
export function readListedTexts(grid: readonly (readonly Cell[])[], own = byHandTab): ByHandText[] {
  return textsIn(entriesOf(own, grid));
}

/** What stands for an empty box where the boxes were taken away. */
const NOT_TICKED = /^(|false|not?\b.*|n|0|-)$/i;

/** The texts whose box is ticked, or has a word other than a no in its place, likewise; `key` is '' where it was deleted. */
export function readTickedTexts(grid: readonly (readonly Cell[])[], own = byHandTab): ByHandText[] {
  const isTicked = (entry: Entry) => !NOT_TICKED.test(cellText(entry.get(own.tick)).trim());
  return textsIn(entriesOf(own, grid).filter(isTicked));
}

function textsIn(entries: readonly Entry[]): ByHandText[] {
  const texts = new Map<string, ByHandText>();
  for (const entry of entries) {
    const text = textIn(entry);
    if (text.key !== '' || text.phone !== '') texts.set(`${text.key} ${text.phone}`, text);
  }
  return [...texts.values()];
}

function textIn(entry: Entry): ByHandText {
  const [key = '', phone = '', name = ''] = ['Key', 'Phone', 'Name'].map((heading) =>
    cellText(entry.get(heading)),
  );
  return { key, phone, name };
}

/** The rows as they stand, without those of these keys and numbers and without blank ones. */
export function rowsWithout(
  grid: readonly (readonly Cell[])[],
  gone: readonly ByHandText[],
  own = byHandTab,
): Cell[][] {
  const keys = new Set(gone.map(({ key }) => key).filter((key) => key !== ''));
  const phones = new Set(gone.map(({ phone }) => phone).filter((phone) => phone !== ''));
  return entriesOf(own, grid)
    .filter((entry) => !keys.has(textIn(entry).key) && !phones.has(textIn(entry).phone))
    .map((entry) => own.columns.map(({ heading }) => entry.get(heading)));
}
