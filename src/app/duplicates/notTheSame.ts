/**
 * Remembers for ever which customers the owner called two people. It stands in the spreadsheet's own store beside the journal of
 * texts, by customer id: no sorting, no deleted tab and no import can touch it there.
 */
import { isCustomerId, type CustomerId } from '../../core/customers/customer';
import type { NotTheSame } from '../../core/duplicates/group';
import type { JournalEntries } from '../outbox/journal';
import type { Ports } from '../ports';

const APART = 'apart ';

/** Every pair once. */
export function readApart(entries: JournalEntries): NotTheSame[] {
  return Object.entries(entries).flatMap(([name, value]) => {
    const one = name.slice(APART.length);
    if (!name.startsWith(APART) || !isCustomerId(one)) return [];
    return value
      .split(' ')
      .filter(isCustomerId)
      .map((other): NotTheSame => [one, other]);
  });
}

/** Adds pairs to what is remembered; one service call, none when all of them are known. */
export function addApart({ journal }: Ports, entries: JournalEntries, pairs: readonly NotTheSame[]): void {
  const changed = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one, other] = [...pair].sort();
    if (one === undefined || other === undefined || one === other) continue;
    const name = APART + one;
    const known = changed.get(name) ?? new Set((entries[name] ?? '').split(' ').filter((id) => id !== ''));
    changed.set(name, known.add(other));
  }
  const written = [...changed].map(([name, ids]) => [name, [...ids].join(' ')] as const);
  const news = written.filter(([name, text]) => (entries[name] ?? '') !== text);
  if (news.length > 0) journal.write(Object.fromEntries(news));
}

/** Every two of these. */
export function pairsOf(ids: readonly CustomerId[]): NotTheSame[] {
  return ids.flatMap((one, at) => ids.slice(at + 1).map((other): NotTheSame => [one, other]));
}

/** Who was not the same as somebody that goes is not the same as the one who stays either. */
export function inherited(
  apart: readonly NotTheSame[],
  { gone, keep }: { readonly gone: readonly CustomerId[]; readonly keep: CustomerId },
): NotTheSame[] {
  return apart.flatMap(([one, other]): NotTheSame[] => {
    if (gone.includes(one)) return [[keep, other]];
    return gone.includes(other) ? [[keep, one]] : [];
  });
}
