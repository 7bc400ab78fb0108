/** Whose yes in the list is told for: at set-up the owner says how all who are marked agreed; a yes that comes later needs a word of its own. */
import { readConsent } from './consent';
import { idNumber, type CustomerId, type CustomerRow } from './customer';

/** Ids as numbers; everybody when there are too many to remember. */
export type Told = ReadonlySet<number> | 'everybody';

/** True when it is told how this customer's yes in the list came about. */
export type IsTold = (id: CustomerId) => boolean;

type Customers = readonly Pick<CustomerRow, 'id' | 'cells'>[];

/** Far more than a small business texts; the rest of the properties must have room as well. */
const MOST = 30_000;
/** Google takes 9 KB in one property. */
const LONGEST_TEXT = 8000;
const SEPARATOR = ',';
const EVERYBODY = '*';
const BASE = 36;

/** All who say yes to texts. */
export function yesesOf(customers: Customers): Told {
  const yeses = new Set<number>();
  for (const { id, cells } of customers)
    if (readConsent(cells.textConsent) === 'yes') yeses.add(idNumber(id));
  yeses.delete(0);
  return yeses.size > MOST ? 'everybody' : yeses;
}

/**
 * Without those who are in the list, can be read and do not say yes any more: when they do again, that is another yes. The same
 * when nobody went.
 */
export function stillTold(
  told: Told,
  customers: Customers,
  isRead: (customer: Customers[number]) => boolean,
): Told {
  if (told === 'everybody') return told;
  const lost = customers
    .filter(({ id, cells }) => told.has(idNumber(id)) && readConsent(cells.textConsent) !== 'yes')
    .filter(isRead)
    .map(({ id }) => idNumber(id));
  if (lost.length === 0) return told;
  const kept = new Set(told);
  for (const number of lost) kept.delete(number);
  return kept;
}

/** To be asked about one customer after the other. */
export function asIsTold(told: Told): IsTold {
  return told === 'everybody' ? () => true : (id) => told.has(idNumber(id));
}

/** One text or more for the properties, some five characters for each customer. */
export function writeTold(told: Told): string[] {
  if (told === 'everybody') return [EVERYBODY];
  const full: string[] = [];
  let last = SEPARATOR;
  let before = 0;
  for (const number of [...told].sort((a, b) => a - b)) {
    // The distances are shorter than the numbers.
    const text = (number - before).toString(BASE) + SEPARATOR;
    if (last.length + text.length > LONGEST_TEXT) {
      full.push(last);
      last = text;
    } else last += text;
    before = number;
  }
  return [...full, last];
}

/** Reads them, in the same order. */
export function readTold(texts: readonly string[]): Told {
  const told = new Set<number>();
  let number = 0;
  for (const text of texts.join('').split(SEPARATOR)) {
    if (text === EVERYBODY) return 'everybody';
    if (text === '') continue;
    number += parseInt(text, BASE);
    told.add(number);
  }
  return told;
}
