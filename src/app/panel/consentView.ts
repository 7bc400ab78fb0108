/** How a customer stands with texts, calls and e-mail, in words, and all records of theirs as evidence. */
import { readConsent, refusesTexts } from '../../core/customers/consent';
import { isOptedOut, recordsOf, type ConsentRecord } from '../../core/customers/consentRecords';
import { SAID, sayStanding } from '../../core/customers/consentWords';
import type { CustomerRow } from '../../core/customers/customer';
import { reachedOf } from '../../core/customers/stoppedButYes';
import { everyPhone } from '../../core/phonesOfCell';
import { whoElseRefuses } from '../../core/texts/leftOut';
import type { ConsentDetail, ConsentView } from '../../rpc/views';
import { consentTab } from '../../tables/consentTable';
import { findOwnTab } from '../book';
import { readConsents } from '../consentBook';
import type { OpenList } from '../openList';
import { Journal } from '../outbox/journal';
import { toldYeses } from '../outbox/toldYeses';

/** Among these customers. `country` is for numbers without a country code; two service calls, one without the tab. */
export function consentView(
  { book, list: { customers } }: Pick<OpenList, 'book' | 'list'>,
  customer: CustomerRow,
  country: string,
): ConsentView {
  const tab = findOwnTab(book, consentTab);
  const journal = new Journal(book.ports);
  const { records, consent } = readConsents(book, country, journal);
  const person = reachedOf(customer, country);
  const { cells } = customer;
  const inList = refusesTexts(cells) ? 'no' : readConsent(cells.textConsent);
  return {
    standing: sayStanding({
      inList,
      story: book.memory?.consentStory ?? '',
      isTold: toldYeses(journal, [customer])(customer.id),
      otherNo: whoElseRefuses(customers, customer, { country, phones: everyPhone(cells.phone, country) }),
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
