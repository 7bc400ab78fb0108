/** Takes note of the boxes ticked in "Call list", and takes their rows away with those of people who may not be called any more. */
import { readConsent } from '../../core/customers/consent';
import type { CustomerId, CustomerRow } from '../../core/customers/customer';
import { monthOf } from '../../core/day';
import { callKey, customerOfKey, monthOfKey } from '../../core/texts/text';
import { readListedTexts, readTickedTexts, rowsWithout, type ByHandText } from '../../tables/byHandTable';
import { callListTab } from '../../tables/callListTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { settingsOf } from '../command';
import { readConsentBook } from '../consentBook';
import { writeByHand } from '../outbox/byHand';
import { stopsIn } from '../outbox/leaveByHand';
import { noteSent } from '../outbox/noteSent';

const FIELDS = ['textConsent', 'callConsent'] as const;
/** Stands for a row whose key was deleted: its number was called all the same. */
const NOBODY = 'C-000000' as CustomerId;

/** A sentence about what was noted, or ''; no service call while there is no such tab. */
export function carryOutCalls(book: Book, customers: readonly CustomerRow[]): string {
  const grid = readGrid(findOwnTab(book, callListTab), callListTab);
  const listed = readListedTexts(grid, callListTab);
  if (listed.length === 0) return '';
  const month = monthOf(book.ports.clock.today());
  const ticked = readTickedTexts(grid, callListTab).map((call) =>
    monthOfKey(call.key) === undefined ? { ...call, key: callKey(month, NOBODY) } : call,
  );
  if (ticked.length > 0) noteSent(book, ticked);
  const isOver = ({ key }: ByHandText) => (monthOfKey(key) ?? month) < month;
  const isStopped = stopsOf(book, listed, customers);
  const over = listed
    .filter((call) => isOver(call) || isStopped(call))
    .map(({ key }) => ({ key, phone: '' }));
  const gone = [...ticked, ...over];
  if (gone.length > 0) writeByHand(book, rowsWithout(grid, gone, callListTab), callListTab);
  if (ticked.length === 0) return '';
  return ticked.length === 1 ? '1 call is noted as done.' : `${ticked.length} calls are noted as done.`;
}

/** Whoever says no to calls or to texts in the list; a yes to calls in the records opens what a no to texts has closed. */
function stopsOf(
  book: Book,
  listed: readonly ByHandText[],
  customers: readonly CustomerRow[],
): (call: ByHandText) => boolean {
  const isNo = ({ cells }: CustomerRow) => FIELDS.some((field) => readConsent(cells[field]) === 'no');
  const isClosed = stopsIn(book, customers.filter(isNo), FIELDS);
  if (!listed.some(isClosed)) return () => false;
  const consent = readConsentBook(book, settingsOf(book));
  const noCalls = new Set<string>(
    customers.filter(({ cells }) => readConsent(cells.callConsent) === 'no').map(({ id }) => id),
  );
  return (call) => {
    const id = customerOfKey(call.key);
    const said = consent.deciding({ id, phone: call.phone, email: '' }, 'call')?.state;
    return isClosed(call) && (said !== 'granted' || noCalls.has(id));
  };
}
