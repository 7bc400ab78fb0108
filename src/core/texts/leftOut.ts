/** Who may get a month's text, judged person by person; sharing one number between several is left to the plan. */
import { isArchived } from '../customers/archived';
import { readConsent, type Consent, type ConsentField } from '../customers/consent';
import type { ConsentBook } from '../customers/consentRecords';
import type { CustomerRow, ReadingRules } from '../customers/customer';
import type { IsTold } from '../customers/toldYeses';
import { readSegment, type SegmentReading } from '../customers/segment';
import { readPhone, type PhoneReading } from '../phone';
import { UNTOLD, type LeftOutReason } from './text';

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
  readonly isTold: boolean;
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
    { reason: UNTOLD, applies: ({ isTold }) => !isTold },
  ];

/** Who agreed and who said stop. */
export interface Agreements {
  readonly consent: ConsentBook;
  /** Whose yes in the list counts without a record; everybody's when absent. */
  readonly isTold?: IsTold;
}

/** Everybody in the given order, each with the first reason against a text; a no or a recorded stop closes its number for all rows. A yes without a record counts where it is told for. */
export function judgeRecipients(
  customers: readonly CustomerRow[],
  { country }: ReadingRules,
  { consent: records, isTold = () => true }: Agreements,
): Recipient[] {
  const closed = closedNumbers(customers, country);
  return customers.map((customer) => {
    const { cells, id } = customer;
    const phone = readPhone(cells.phone, country);
    const number = phone.kind === 'phone' ? phone.phone : '';
    const said = records.deciding({ id, phone: number, email: '' }, 'text')?.state;
    const judged = {
      isArchived: isArchived(cells.archivedOn),
      segment: readSegment(cells.segment),
      consent: readConsent(cells.textConsent),
      isClosed: closed.has(number) || said === 'revoked',
      phone,
      isTold: said === 'granted' || isTold(id),
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
