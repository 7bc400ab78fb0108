/** How a customer stands with texts, calls and e-mail, in words, and all records of theirs as evidence. */
import { readConsent } from '../../core/customers/consent';
import {
  isOptedOut,
  openConsentBook,
  recordsOf,
  type ConsentRecord,
} from '../../core/customers/consentRecords';
import { sayStanding } from '../../core/customers/consentWords';
import type { CustomerRow } from '../../core/customers/customer';
import { reachedOf } from '../../core/customers/stoppedButYes';
import type { ConsentDetail, ConsentView } from '../../rpc/views';
import { consentTab, readConsentRecords } from '../../tables/consentTable';
import { findOwnTab, readGrid, type Book } from '../book';

/** `country` is for numbers without a country code; one service call, none without the tab. */
export function consentView(book: Book, customer: CustomerRow, country: string): ConsentView {
  const tab = findOwnTab(book, consentTab);
  const records = readConsentRecords(readGrid(tab, consentTab), book.ports.clock.today());
  const consent = openConsentBook(records, country, book.ports.hash);
  const person = reachedOf(customer, country);
  const inList = readConsent(customer.cells.textConsent);
  return {
    standing: sayStanding({
      inList,
      story: book.memory?.consentStory ?? '',
      deciding: (channel) => consent.deciding(person, channel),
    }),
    isStopped: isOptedOut(consent, person, 'text'),
    tab: tab?.name ?? '',
    records: recordsOf(records, person, country).map((record) => ({
      record: record.record,
      on: record.on,
      channel: record.channel,
      state: record.state,
      contact: record.contact,
      details: detailsOf(record),
    })),
  };
}

function detailsOf(record: ConsentRecord): ConsentDetail[] {
  const { how, revokedBy, wording, where, evidence, source, by, entered } = record;
  const details: ConsentDetail[] = [
    { what: 'How', text: how || revokedBy },
    { what: 'Wording', text: wording },
    { what: 'Where', text: where },
    { what: 'Evidence', text: evidence },
    { what: 'Source', text: source },
    { what: 'Entered', text: [by, entered].filter((part) => part !== '').join(', ') },
  ];
  return details.filter(({ text }) => text !== '');
}
