/** What every command does first: opens the list, gives ids, and carries out what the owner chose in the Follow-ups tab. */
import { good, type Result } from '../core/result';
import { byHandTab } from '../tables/byHandTable';
import { callListTab } from '../tables/callListTable';
import { followUpsTab } from '../tables/followUpsTable';
import { findOwnTab, remember, type Book } from './book';
import { carryOutChoices } from './carryOutChoices';
import { giveIds } from './customerIds';
import { openCustomerList, type CustomerList } from './customerList';
import { ensureColumns } from './ensureColumns';
import { readFollowUps } from './followUpsRead';
import { inMemory } from './memory';
import { byHand } from './packed/byHand';
import type { Tab } from './ports';

export interface OpenList {
  readonly book: Book;
  readonly list: CustomerList;
  /** The Follow-ups tab. */
  readonly followUps: Tab | undefined;
  /** Why somebody of the list is not in it here, or ''. */
  readonly leftOut: string;
  /** What was carried out, in one sentence, or ''. */
  readonly carriedOut: string;
}

/** Opens the adopted list ready for planning; refused in one sentence when it cannot be found. */
export function openList(start: Book): Result<OpenList> {
  const opened = openCustomerList(start);
  if (!opened.ok) return opened;
  const { book, list } = ensureColumns(learnHeadings(start, opened.value), opened.value, ['id', 'status']);
  const memory = book.memory;
  const withIds = memory === undefined ? good(list) : giveIds(book, list, memory);
  if (!withIds.ok) return withIds;
  const ticked = carryOutTicked(book, withIds.value);
  const { leftOut = '' } = withIds.value;
  const sent = `${ticked.sentence} ${leftOut}`.trim();
  const tab = findOwnTab(book, followUpsTab);
  const { choices } = readFollowUps(tab);
  const open = { list: ticked.list, followUps: tab, leftOut };
  if (choices.length === 0) return good({ ...open, book, carriedOut: sent });
  const done = carryOutChoices({ book, list: ticked.list, tab }, choices);
  if (!done.ok) return done;
  return good({ ...open, ...done.value, carriedOut: `${sent} ${done.value.carriedOut}`.trim() });
}

/** What was ticked in the lists to work through by hand; who has no such list never opens that part of the script. */
function carryOutTicked(book: Book, list: CustomerList): { list: CustomerList; sentence: string } {
  const isListed = [byHandTab, callListTab].some((own) => findOwnTab(book, own) !== undefined);
  if (!isListed) return { list, sentence: '' };
  const texted = byHand().carryOutSent(book, list.customers);
  const called = byHand().carryOutCalls(book, list);
  return { list: called.list, sentence: `${texted} ${called.sentence}`.trim() };
}

/** A column that was renamed is asked for by its new name when it is gone one day. */
function learnHeadings(book: Book, { headings }: CustomerList): Book {
  const { memory } = book;
  const isKnown =
    memory === undefined ||
    [...headings].every(([field, heading]) => memory.headings[field] === inMemory(heading));
  return isKnown
    ? book
    : remember(book, { ...memory, headings: { ...memory.headings, ...Object.fromEntries(headings) } });
}
