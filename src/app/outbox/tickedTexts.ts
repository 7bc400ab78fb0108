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

/** As they are to be noted; one that has neither a key nor a number that can be read is left out. */
export function knownTexts(book: Book, ticked: readonly ByHandText[], own: TickTab): ByHandText[] {
  const isText = own === byHandTab;
  const isWhole = ({ key }: ByHandText) => monthOfKey(key) !== undefined && isCallKey(key) !== isText;
  if (ticked.every((text) => isWhole(text) && E164.test(text.phone))) return [...ticked];
  const { country } = settingsOf(book).settings;
  const month = monthOf(book.ports.clock.today());
  const keys = isText && !ticked.every(isWhole) ? approvedKeys(book, month) : new Map<string, string>();
  const lost = isText ? textKey(month, NOBODY) : callKey(month, NOBODY);
  return ticked.flatMap((text) => {
    const reading = readPhone(text.phone, country);
    const phone = reading.kind === 'phone' ? reading.phone : '';
    if (isWhole(text)) return [{ key: text.key, phone }];
    return phone === '' ? [] : [{ key: keys.get(phone) ?? lost, phone }];
  });
}

/** Of the month's texts that wait, by number. */
function approvedKeys(book: Book, month: Month): ReadonlyMap<string, string> {
  const texts = readTexts(readRaw(findOwnTab(book, textsTab), textsTab));
  const approved = texts.filter((text) => text.month === month && text.status === 'Approved');
  return new Map(approved.map(({ phone, key }) => [phone, key]));
}
