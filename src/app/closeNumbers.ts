/** Writes numbers down as stopped in the Consent tab before the row whose no closes them leaves the list. */
import { BLANK_RECORD, isOptedOut, type Channel, type ConsentRecord } from '../core/customers/consentRecords';
import type { Book } from './book';
import { addRecords, type Consents } from './consentBook';

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
  const isOpen = new Set<string>();
  const open = numbers.filter(({ channel, phone }) => {
    const key = `${channel} ${phone}`;
    if (isOpen.has(key) || isOptedOut(consent, { id: '', phone, email: '' }, channel)) return false;
    isOpen.add(key);
    return true;
  });
  if (open.length === 0) return;
  const { clock, person } = book.ports;
  const [entered, on, by] = [clock.utc(), clock.today(), person()];
  const lines = open.map(({ channel, phone, name, customerId }): ConsentRecord => ({
    ...BLANK_RECORD,
    ...{ entered, on, by, name, channel, source, customerId },
    contact: phone,
    revokedBy: 'no in the list',
  }));
  addRecords(book, lines, { records, country });
}
