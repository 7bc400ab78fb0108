/** Rows whose consent cell says yes although the records say stop: the stop counts, and the owner is told. */
import { cellText } from '../cell';
import { toDay } from '../day';
import { readEmail } from '../email';
import { readPhone } from '../phone';
import { sayDay } from '../sayDay';
import { readConsent } from './consent';
import { isOptedOut, NO_RECORDS, type ConsentBook, type Reached } from './consentRecords';
import type { CustomerRow, ReadingRules } from './customer';
import type { Problem } from './validation';

/** How a customer can be reached, as far as the cells can be read. */
export function reachedOf({ id, cells }: Pick<CustomerRow, 'id' | 'cells'>, country: string): Reached {
  const phone = readPhone(cells.phone, country);
  const email = readEmail(cells.email);
  return {
    id,
    phone: phone.kind === 'phone' ? phone.phone : '',
    email: email.kind === 'email' ? email.email : '',
  };
}

/** One problem for each such row, in list order; the mending is certain unless the cell is a tick box. */
export function findStoppedButYes(
  customers: readonly CustomerRow[],
  { country }: ReadingRules,
  consent: ConsentBook,
): Problem[] {
  if (consent === NO_RECORDS) return [];
  return customers.flatMap((customer) => {
    const cell = customer.cells.textConsent;
    const person = reachedOf(customer, country);
    if (readConsent(cell) !== 'yes' || !isOptedOut(consent, person, 'text')) return [];
    const { row, id } = customer;
    const suggested = typeof cell === 'string' ? 'no' : '';
    const sentence = stopSentence(consent.deciding(person, 'text')?.on ?? '');
    return [{ row, id, field: 'textConsent', kind: 'consent', value: cellText(cell), sentence, suggested }];
  });
}

function stopSentence(on: string): string {
  const day = toDay(on);
  const since = day === undefined ? '' : ` on ${sayDay(day)}`;
  return `They said stop${since} (tab Consent), so no text goes there, whatever stands here. Write no; if they agreed again since, say so in the panel under Customer.`;
}
