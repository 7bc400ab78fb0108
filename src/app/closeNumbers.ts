/** Writes numbers down as stopped in the Consent tab before the row whose no closes them leaves the list. */
import {
  isOptedOut,
  nextRecordName,
  type Channel,
  type ConsentRecord,
} from '../core/customers/consentRecords';
import { consentEntry, consentTab } from '../tables/consentTable';
import { appendSurely } from './appendSurely';
import type { Book } from './book';
import { keepStops, type Consents } from './consentBook';

/** A number, and who is meant. */
export interface OpenNumber {
  readonly channel: Channel;
  /** E.164. */
  readonly phone: string;
  readonly name: string;
  readonly customerId: string;
}

/** Those that are closed already get no second line. */
export function closeNumbers(
  book: Book,
  numbers: readonly OpenNumber[],
  { records, consent, country, source }: Omit<Consents, 'news'> & { country: string; source: string },
): void {
  const open = numbers.filter(
    ({ channel, phone }, index) =>
      !isOptedOut(consent, { id: '', phone, email: '' }, channel) &&
      numbers.findIndex((one) => one.channel === channel && one.phone === phone) === index,
  );
  if (open.length === 0) return;
  const added: ConsentRecord[] = [];
  for (const { channel, phone, name, customerId } of open)
    added.push({
      record: nextRecordName([...records, ...added]),
      entered: book.ports.clock.utc(),
      name,
      contact: phone,
      channel,
      state: 'revoked',
      on: book.ports.clock.today(),
      ...{ how: '', wording: '', where: '', evidence: '' },
      by: book.ports.person(),
      revokedBy: 'no in the list',
      source,
      customerId,
    });
  appendSurely(book, consentTab, { entries: added.map(consentEntry) });
  keepStops([...records, ...added], country, { book });
}
