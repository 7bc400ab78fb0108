/** Boxes ticked beside a key that was deleted or overwritten, or a number written in another way: it was texted or called all the same. */
import type { CustomerId } from '../../core/customers/customer';
import { monthOf, type Month } from '../../core/day';
import { readPhone } from '../../core/phone';
import { callKey, isCallKey, monthOfKey, textKey } from '../../core/texts/text';
import { byHandTab, type ByHandText, type TickTab } from '../../tables/byHandTable';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, readRaw, type Book } from '../book';
import { settingsOf } from '../command';

/** Stands for a row whose key was lost: its number had its text or its call. */
const NOBODY = 'C-000000' as CustomerId;
const E164 = /^\+\d+$/;

/** Where the boxes stand, and all that is listed there. */
interface TickedIn {
  readonly own: TickTab;
  readonly listed: readonly ByHandText[];
}

/**
 * As they are to be noted; one that has neither a key nor a number that can be read is left out. A key of an earlier month counts
 * for its own month only in a list that was left over from then: in a list of this month it was pasted there.
 */
export function knownTexts(
  book: Book,
  ticked: readonly ByHandText[],
  { own, listed }: TickedIn,
): ByHandText[] {
  const isText = own === byHandTab;
  const month = monthOf(book.ports.clock.today());
  const isWhole = ({ key }: ByHandText) => monthOfKey(key) !== undefined && isCallKey(key) !== isText;
  const isNow = (text: ByHandText) => isWhole(text) && monthOfKey(text.key) === month;
  if (ticked.every((text) => isNow(text) && E164.test(text.phone))) return [...ticked];
  const { country } = settingsOf(book).settings;
  const isLeftOver = !listed.some(isNow);
  const keys = isText && !ticked.every(isNow) ? approvedKeys(book, month) : new Map<string, string>();
  const lost = isText ? textKey(month, NOBODY) : callKey(month, NOBODY);
  return ticked.flatMap((text) => {
    const reading = readPhone(text.phone, country);
    const phone = reading.kind === 'phone' ? reading.phone : '';
    const known = isNow(text) ? undefined : keys.get(phone);
    if (known === undefined && isWhole(text) && (isLeftOver || isNow(text)))
      return [{ key: text.key, phone }];
    return phone === '' ? [] : [{ key: known ?? lost, phone }];
  });
}

/** Of the month's texts that wait, by number. */
function approvedKeys(book: Book, month: Month): ReadonlyMap<string, string> {
  const texts = readTexts(readRaw(findOwnTab(book, textsTab), textsTab));
  const approved = texts.filter((text) => text.month === month && text.status === 'Approved');
  return new Map(approved.map(({ phone, key }) => [phone, key]));
}
