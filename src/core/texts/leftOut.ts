/** Who may get a month's text, judged person by person; sharing one number between several is left to the plan. */
import { isArchived } from '../customers/archived';
import { readConsent, type Consent, type ConsentField } from '../customers/consent';
import { isOptedOut, type ConsentBook } from '../customers/consentRecords';
import type { CustomerRow, ReadingRules } from '../customers/customer';
import { readSegment, type SegmentReading } from '../customers/segment';
import { readPhone, type PhoneReading } from '../phone';
import type { LeftOutReason } from './text';

/** A customer as far as texts are concerned. */
export interface Recipient {
  readonly customer: CustomerRow;
  readonly phone: PhoneReading;
  /** The first reason that applies to this row; undefined when a text may go to it. */
  readonly reason: LeftOutReason | undefined;
}

interface Judged {
  readonly isArchived: boolean;
  readonly segment: SegmentReading;
  readonly consent: Consent;
  readonly isClosed: boolean;
  readonly phone: PhoneReading;
}

/** Tried from the top; the first that applies is the one the owner sees. */
const REASONS: readonly { readonly reason: LeftOutReason; readonly applies: (judged: Judged) => boolean }[] =
  [
    { reason: 'Archived', applies: (judged) => judged.isArchived },
    {
      reason: 'Segment is not known',
      applies: ({ segment }) => segment.kind === 'misspelt' || segment.kind === 'unknown',
    },
    { reason: 'Not an Apostle or Loyalist', applies: ({ segment }) => !isTexted(segment) },
    { reason: 'Said stop', applies: ({ consent, isClosed }) => consent === 'no' || isClosed },
    { reason: 'No consent to texts', applies: ({ consent }) => consent !== 'yes' },
    { reason: 'No phone', applies: ({ phone }) => phone.kind === 'blank' },
    { reason: 'Phone cannot be read', applies: ({ phone }) => phone.kind === 'unreadable' },
    { reason: 'Not a mobile number', applies: ({ phone }) => phone.kind === 'phone' && !phone.isTextable },
  ];

/** Everybody in the given order, each with the first reason against a text; a no or a recorded stop closes its number for all rows. */
export function judgeRecipients(
  customers: readonly CustomerRow[],
  { country }: ReadingRules,
  records: ConsentBook,
): Recipient[] {
  const closed = closedNumbers(customers, country);
  return customers.map((customer) => {
    const { cells, id } = customer;
    const phone = readPhone(cells.phone, country);
    const number = phone.kind === 'phone' ? phone.phone : '';
    const judged = {
      isArchived: isArchived(cells.archivedOn),
      segment: readSegment(cells.segment),
      consent: readConsent(cells.textConsent),
      isClosed: closed.has(number) || isOptedOut(records, { id, phone: number, email: '' }, 'text'),
      phone,
    };
    return { customer, phone, reason: reasonAgainst(judged) };
  });
}

/** Numbers with a no in one of these columns on any row, in E.164. */
export function closedNumbers(
  customers: readonly CustomerRow[],
  country: string,
  fields: readonly ConsentField[] = ['textConsent'],
): ReadonlySet<string> {
  const closed = new Set<string>();
  customers.forEach(({ cells }) => {
    if (fields.every((field) => readConsent(cells[field]) !== 'no')) return;
    const phone = readPhone(cells.phone, country);
    if (phone.kind === 'phone') closed.add(phone.phone);
  });
  return closed;
}

function reasonAgainst(judged: Judged): LeftOutReason | undefined {
  for (const { reason, applies } of REASONS) if (applies(judged)) return reason;
  return undefined;
}

function isTexted(segment: SegmentReading): boolean {
  return segment.kind === 'known' && (segment.segment === 'Apostle' || segment.segment === 'Loyalist');
}
