/** Whose rows leave "Send by hand" though no box is ticked: people who say no in the list by now, and months that are over. */
import { readConsent } from '../../core/customers/consent';
import type { CustomerRow } from '../../core/customers/customer';
import { monthOf } from '../../core/day';
import type { ConsentField } from '../../core/customers/consent';
import { closedNumbers } from '../../core/texts/leftOut';
import { customerOfKey, monthOfKey } from '../../core/texts/text';
import type { ByHandText } from '../../tables/byHandTable';
import type { Book } from '../book';
import { settingsOf } from '../command';

export interface Leaving {
  readonly texts: readonly ByHandText[];
  /** What to tell the owner, or ''. */
  readonly sentence: string;
}

/** Of the listed texts; one service call when somebody in the list says no. */
export function leavingByHand(
  book: Book,
  listed: readonly ByHandText[],
  customers: readonly CustomerRow[],
): Leaving {
  const month = monthOf(book.ports.clock.today());
  const isOver = ({ key }: ByHandText) => (monthOfKey(key) ?? month) < month;
  const over = listed.filter(isOver);
  const sayNo = customers.filter(({ cells }) => readConsent(cells.textConsent) === 'no');
  const isStopped = stopsIn(book, sayNo, ['textConsent']);
  const stopped = listed.filter((text) => !isOver(text) && isStopped(text));
  const sentence = [
    say(stopped.length, ['person says', 'people say'], 'no in the list and left "Send by hand".'),
    say(over.length, ['text', 'texts'], 'of a month that is over left "Send by hand", not ticked as sent.'),
  ];
  // By key alone: the number may have a text of this month as well.
  return {
    texts: [...stopped, ...over.map(({ key }) => ({ key, phone: '' }))],
    sentence: sentence.join(' ').trim(),
  };
}

/** Of people who say no in one of these columns: it closes their number for every row, and their row for every number listed for it. */
export function stopsIn(
  book: Book,
  sayNo: readonly CustomerRow[],
  fields: readonly ConsentField[],
): (text: ByHandText) => boolean {
  if (sayNo.length === 0) return () => false;
  const ids = new Set<string>(sayNo.map(({ id }) => id));
  const closed = closedNumbers(sayNo, settingsOf(book).settings.country, fields);
  return ({ key, phone }) =>
    closed.has(phone) || (monthOfKey(key) !== undefined && ids.has(customerOfKey(key)));
}

function say(count: number, [one, many]: readonly [string, string], what: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many} ${what}`;
}
