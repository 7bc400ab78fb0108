/** What stands in a consent cell when it shows what was recorded. */
import type { Cell } from '../core/cell';
import { countConsentWords, type ConsentField } from '../core/customers/consent';
import type { CustomerRow } from '../core/customers/customer';
import type { CustomerList } from './customerList';

export interface Shown {
  readonly field: ConsentField;
  readonly word: 'yes' | 'no';
}

/** In the owner's own words: a tick, yes and no, or whatever stands there most; a word with a date in it is about somebody else. */
export function wordFor(list: CustomerList, customer: CustomerRow, { field, word: wanted }: Shown): Cell {
  if (typeof customer.cells[field] === 'boolean') return wanted === 'yes';
  const words = countConsentWords(list.customers.map(({ cells }) => cells[field]))[wanted].filter(
    ({ word }) => !/\d/.test(word),
  );
  const isUsual = words.length === 0 || words.some(({ word }) => word.toLowerCase() === wanted);
  return isUsual ? wanted : (words[0]?.word ?? wanted);
}
