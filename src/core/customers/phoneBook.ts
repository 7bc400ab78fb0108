/** Finds customers by a phone that somebody typed. */
import { readPhone } from '../phone';
import type { CustomerRow } from './customer';

/** Nothing but what stands in numbers, and as many digits as the shortest ones have. */
const PHONE = /^[+(]?\d[\d ()./-]{5,}$/;
/** More candidates nobody reads. */
const MOST_CANDIDATES = 5;

/** From the top of the list, a few at most; the list is read when the first phone is asked for. */
export function phoneBook(
  customers: readonly CustomerRow[],
  country: string,
): (typed: string) => readonly CustomerRow[] {
  let known: Map<string, CustomerRow[]> | undefined;
  return (typed) => {
    const reading = PHONE.test(typed) ? readPhone(typed, country) : undefined;
    if (reading?.kind !== 'phone') return [];
    known ??= byPhone(customers, country);
    return (known.get(reading.phone) ?? []).slice(0, MOST_CANDIDATES);
  };
}

function byPhone(customers: readonly CustomerRow[], country: string): Map<string, CustomerRow[]> {
  const phones = new Map<string, CustomerRow[]>();
  for (const row of customers) {
    const reading = readPhone(row.cells.phone, country);
    if (reading.kind === 'phone') phones.set(reading.phone, [...(phones.get(reading.phone) ?? []), row]);
  }
  return phones;
}
