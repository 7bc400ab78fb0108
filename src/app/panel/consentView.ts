/** How a customer stands with texts, calls and e-mail, in words, and all records of theirs as evidence. */
import { readConsent } from '../../core/customers/consent';
import { isOptedOut, recordsOf, type ConsentRecord } from '../../core/customers/consentRecords';
import { SAID, sayStanding } from '../../core/customers/consentWords';
import type { CustomerRow } from '../../core/customers/customer';
import { reachedOf } from '../../core/customers/stoppedButYes';
import type { ConsentDetail, ConsentView } from '../../rpc/views';
import { consentTab } from '../../tables/consentTable';
import { findOwnTab, type Book } from '../book';
import { readConsents } from '../consentBook';
import { Journal } from '../outbox/journal';
import { toldYeses } from '../outbox/toldYeses';

/** `country` is for numbers without a country code; two service calls, one without the tab. */
export function consentView(book: Book, customer: CustomerRow, country: string): ConsentView {
  const tab = findOwnTab(book, consentTab);
  const journal = new Journal(book.ports);
  const { records, consent } = readConsents(book, country, journal);
  const person = reachedOf(customer, country);
  const inList = readConsent(customer.cells.textConsent);
  return {
    standing: sayStanding({
      inList,
      story: book.memory?.consentStory ?? '',
      isTold: toldYeses(journal, [customer])(customer.id),
      deciding: (channel) => consent.deciding(person, channel),
    }),
    isStopped: isOptedOut(consent, person, 'text'),
    tab: tab?.name ?? '',
    records: recordsOf(records, person, { country, hash: book.ports.hash }).map((record) => ({
      record: record.record,
      on: record.on,
      channel: record.channel,
      said: SAID[record.state],
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
