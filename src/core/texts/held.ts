/** What the Texts tab already holds, sorted out: this month's rows by customer, and the rows of other months that stay. */
import type { CustomerId } from '../customers/customer';
import type { Month } from '../day';
import { isBeyondPlanning, textKey, type HeldText, type TextStatus } from './text';

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
  readonly ofMonth: ReadonlyMap<CustomerId, HeldText>;
  /** In the order in which they were held; only of people whose text got beyond planning. */
  readonly ofOtherMonths: readonly HeldText[];
}

/** One row per customer and month, whatever was copied or sorted in the tab. */
export function sortHeld(held: readonly HeldText[], month: Month): SortedHeld {
  const ofMonth = new Map<CustomerId, HeldText>();
  const ofOthers = new Map<string, HeldText>();
  held.forEach((text) => {
    if (text.month === month) keepFurther(ofMonth, text.id, text);
    else if (isBeyondPlanning(text.status)) keepFurther(ofOthers, textKey(text.month, text.id), text);
  });
  return { ofMonth, ofOtherMonths: [...ofOthers.values()] };
}

function keepFurther<Key>(texts: Map<Key, HeldText>, key: Key, text: HeldText): void {
  const other = texts.get(key);
  if (!other || PROGRESS[text.status] > PROGRESS[other.status]) texts.set(key, text);
}
