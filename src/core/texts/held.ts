/** What the Texts tab already holds, sorted out: this month's rows by customer, and the rows of other months that stay. */
import type { Month } from '../day';
import { previousMonth } from '../schedule';
import { TextMap } from '../textMap';
import { isBeyondPlanning, textKey, type HeldText, type PlannedText, type TextStatus } from './text';

/** Of two rows for one text the one that got further is true: forgetting a sending would send twice. */
const PROGRESS: { readonly [status in TextStatus]: number } = {
  'Left out': 0,
  Prepared: 1,
  Approved: 2,
  Expired: 3,
  Sending: 4,
  'Needs review': 5,
  'Not delivered': 6,
  Sent: 7,
  Delivered: 8,
};

export interface SortedHeld {
  /** By customer. */
  readonly ofMonth: TextMap<HeldText>;
  /** In the order in which they were held; only of people whose text got beyond planning. */
  readonly ofOtherMonths: readonly HeldText[];
}

/** Begins the reason of a row whose Status is a word that we do not write. */
const STRANGE = 'Status was ';

/** What is noted of a strange word in the Status column; the text itself is planned by what the journal says. */
export function strangeWord(word: string): string {
  return `${STRANGE}"${word.slice(0, 40)}"`;
}

/** A sentence about words in the Status column that nobody knows, or ''; emptied cells are not worth one. */
export function sayStrangeWords(held: readonly HeldText[], month: Month): string {
  const strange = held.filter(
    (text) => text.month === month && isStrange(text) && text.reason !== strangeWord(''),
  );
  const [first] = strange;
  if (!first) return '';
  const word = first.reason.slice(STRANGE.length);
  const what = strange.length === 1 ? 'is no word' : `and ${strange.length - 1} more are no words`;
  return `Texts: ${word} in the Status column ${what} of ours, so what is known of the text stands there again.`;
}

/** A sentence about texts that had the owner's yes and were not sent before their month was over, or ''; told once, when they expire. */
export function sayExpired(held: readonly HeldText[], planned: readonly PlannedText[], month: Month): string {
  const waiting = new Set(
    held.filter((text) => text.status === 'Approved' && text.month < month).map(({ key }) => key),
  );
  return sayUnsent(planned.filter(({ key, status }) => status === 'Expired' && waiting.has(key)).length);
}

/** The same of all that expired with the month before this one, or ''. */
export function sayLastMonth(planned: readonly PlannedText[], month: Month): string {
  const last = previousMonth(month);
  const unsent = planned.filter((text) => text.month === last && text.status === 'Expired').length;
  return unsent === 0 ? '' : `Last month: ${sayUnsent(unsent)}`;
}

function sayUnsent(count: number): string {
  if (count === 0) return '';
  const what = count === 1 ? '1 approved text was' : `${count} approved texts were`;
  return `${what} not sent before the month was over and will not be sent any more.`;
}

function isStrange({ status, reason }: HeldText): boolean {
  return status === 'Prepared' && reason.startsWith(STRANGE);
}

/** One row per customer and month, whatever was copied, sorted or typed in the tab; `isOut` asks the journal. */
export function sortHeld(
  held: readonly HeldText[],
  month: Month,
  isOut: (text: HeldText) => boolean,
): SortedHeld {
  const ofMonth = new TextMap<HeldText>(held.length);
  const ofOthers = new TextMap<HeldText>(held.length);
  held.forEach((text) => {
    if (text.month === month) keepFurther(ofMonth, text.id, text);
    else if (isBeyondPlanning(text.status) || isOut(text))
      keepFurther(ofOthers, textKey(text.month, text.id), text);
    else if (isStrange(text))
      keepFurther(ofOthers, textKey(text.month, text.id), { ...text, status: 'Needs review' });
  });
  return { ofMonth, ofOtherMonths: ofOthers.items };
}

function keepFurther(texts: TextMap<HeldText>, key: string, text: HeldText): void {
  const other = texts.meet(key, text);
  if (other && PROGRESS[text.status] > PROGRESS[other.status]) texts.replace(key, text);
}
