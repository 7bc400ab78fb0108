/** Who may get a month's text, judged person by person; sharing one number between several is left to the plan. */
import { isArchived } from '../customers/archived';
import { readConsent, refusesTexts, saysNo, type ConsentField } from '../customers/consent';
import type { ConsentBook } from '../customers/consentRecords';
import type { CustomerRow, ReadingRules } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import type { IsTold } from '../customers/toldYeses';
import { readSegment, type SegmentReading } from '../customers/segment';
import { readPhone, type PhoneReading } from '../phone';
import { everyPhone } from '../phonesOfCell';
import { TextMap } from '../textMap';
import { UNTOLD, type LeftOutReason } from './text';

/** A customer as far as texts are concerned. */
export interface Recipient {
  readonly customer: CustomerRow;
  readonly phone: PhoneReading;
  /** The first reason that applies to this row; undefined when a text may go to it. */
  readonly reason: LeftOutReason | undefined;
}

/** Who agreed and who said stop. */
export interface Agreements {
  readonly consent: ConsentBook;
  /** Whose yes in the list counts without a record; everybody's when absent. */
  readonly isTold?: IsTold;
}

/** Everybody in the given order, each with the first reason against a text; a no or a recorded stop closes its number for all rows. A yes without a record counts where it is told for. */
export function judgeRecipients(
  customers: readonly CustomerRow[],
  { country }: Pick<ReadingRules, 'country'>,
  { consent, isTold = () => true }: Agreements,
): Recipient[] {
  const phones = customers.map(({ cells }) => readPhone(cells.phone, country));
  const facts = { closed: closedByNo(customers, phones, country), consent, isTold };
  return customers.map((customer, index) => {
    const phone = phones[index] ?? BLANK;
    return { customer, phone, reason: reasonAgainst(customer, phone, facts) };
  });
}

/** `closedNumbers` to texts, where the phones have been read already: only a cell that is not one number is looked at again. */
function closedByNo(
  customers: readonly CustomerRow[],
  phones: readonly PhoneReading[],
  country: string,
): TextMap<true> {
  const closed = new TextMap<true>(customers.length);
  customers.forEach(({ cells }, index) => {
    if (!refusesTexts(cells)) return;
    const phone = phones[index];
    if (phone?.kind === 'phone') closed.meet(phone.phone, true);
    else for (const number of everyPhone(cells.phone, country)) closed.meet(number, true);
  });
  return closed;
}

const BLANK: PhoneReading = { kind: 'blank' };

/** Numbers with a no to texts on any row, in E.164; or with a no in one of these columns. */
export function closedNumbers(
  customers: readonly CustomerRow[],
  country: string,
  fields?: readonly ConsentField[],
): ReadonlySet<string> {
  const closed = new Set<string>();
  customers.forEach(({ cells }) => {
    const isNo = fields === undefined ? refusesTexts(cells) : fields.some((field) => saysNo(cells, field));
    if (!isNo) return;
    for (const phone of everyPhone(cells.phone, country)) closed.add(phone);
  });
  return closed;
}

/** The first other customer who says no to texts with one of these numbers (E.164), by name or row; '' for nobody. */
export function whoElseRefuses(
  customers: readonly CustomerRow[],
  { id }: CustomerRow,
  { country, phones }: { readonly country: string; readonly phones: readonly string[] },
): string {
  const other = customers.find(
    (one) =>
      one.id !== id &&
      refusesTexts(one.cells) &&
      everyPhone(one.cells.phone, country).some((phone) => phones.includes(phone)),
  );
  return other === undefined ? '' : fullNameOf(other.cells) || `Row ${other.row}`;
}

/** Tried from the top: the first that applies is the one the owner sees. What comes last is not even read for most of a list. */
function reasonAgainst(
  { id, cells }: CustomerRow,
  phone: PhoneReading,
  { closed, consent, isTold }: Required<Agreements> & { readonly closed: TextMap<true> },
): LeftOutReason | undefined {
  if (isArchived(cells.archivedOn)) return 'Archived';
  const segment = readSegment(cells.segment);
  if (segment.kind === 'misspelt' || segment.kind === 'unknown') return 'Segment is not known';
  if (!isTexted(segment)) return 'Not an Apostle or Loyalist';
  const number = phone.kind === 'phone' ? phone.phone : '';
  // A no of this very row has closed its number, if that can be read.
  const isClosed = number === '' ? refusesTexts(cells) : closed.get(number) !== undefined;
  if (isClosed) return 'Said stop';
  const said = consent.deciding({ id, phone: number, email: '' }, 'text')?.state;
  if (said === 'revoked') return 'Said stop';
  if (readConsent(cells.textConsent) !== 'yes') return 'No consent to texts';
  if (phone.kind === 'blank') return 'No phone';
  if (phone.kind === 'unreadable') return 'Phone cannot be read';
  if (!phone.isTextable) return 'Not a mobile number';
  return said === 'granted' || isTold(id) ? undefined : UNTOLD;
}

function isTexted(segment: SegmentReading): boolean {
  return segment.kind === 'known' && (segment.segment === 'Apostle' || segment.segment === 'Loyalist');
}
