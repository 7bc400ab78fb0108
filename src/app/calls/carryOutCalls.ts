/** Takes note of the boxes ticked in "Call list", and takes their rows away with those of people who may not be called any more. */
import { CONSENT_FIELDS, readConsent, saysNo } from '../../core/customers/consent';
import type { CustomerRow } from '../../core/customers/customer';
import { monthOf } from '../../core/day';
import { customerOfKey, monthOfKey } from '../../core/texts/text';
import { readListedTexts, readTickedTexts, rowsWithout, type ByHandText } from '../../tables/byHandTable';
import { callListTab } from '../../tables/callListTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { settingsOf } from '../command';
import { readConsents } from '../consentBook';
import type { CustomerList } from '../customerList';
import { writeByHand } from '../outbox/byHand';
import { stopsIn } from '../outbox/leaveByHand';
import { noteSent } from '../outbox/noteSent';
import { knownTexts } from '../outbox/tickedTexts';
import { refreshStatuses } from '../statuses';
import { logCalls } from './logCalls';

/** The list as it is afterwards, and a sentence about what was noted, or ''; no service call while there is no such tab. */
export function carryOutCalls(
  book: Book,
  list: CustomerList,
): { readonly list: CustomerList; readonly sentence: string } {
  const grid = readGrid(findOwnTab(book, callListTab), callListTab);
  const listed = readListedTexts(grid, callListTab);
  if (listed.length === 0) return { list, sentence: '' };
  const month = monthOf(book.ports.clock.today());
  const boxes = readTickedTexts(grid, callListTab);
  const ticked = knownTexts(book, boxes, { own: callListTab, listed });
  if (ticked.length > 0) noteSent(book, ticked);
  const keys = ticked.map(({ key }) => key);
  const logged = ticked.length > 0 ? logCalls(book, list, { keys }) : list;
  const after = logged === list ? list : refreshStatuses(book, logged);
  const isOver = ({ key }: ByHandText) => (monthOfKey(key) ?? month) < month;
  const isStopped = stopsOf(book, listed, list.customers);
  const over = listed
    .filter((call) => isOver(call) || isStopped(call))
    .map(({ key }) => ({ key, phone: '' }));
  const gone = [...over, ...(ticked.length === boxes.length ? [...boxes, ...ticked] : ticked)];
  if (gone.length > 0) writeByHand(book, rowsWithout(grid, gone, callListTab), callListTab);
  return { list: after, sentence: sayCalled(ticked.length) };
}

function sayCalled(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '1 call is noted as done.' : `${count} calls are noted as done.`;
}

/** Whoever says no to calls or to texts in the list; a yes to calls in the records opens what a no to texts has closed. */
function stopsOf(
  book: Book,
  listed: readonly ByHandText[],
  customers: readonly CustomerRow[],
): (call: ByHandText) => boolean {
  const isNo = ({ cells }: CustomerRow) => CONSENT_FIELDS.some((field) => saysNo(cells, field));
  const sayNo = customers.filter(isNo);
  if (sayNo.length === 0) return () => false;
  const { country } = settingsOf(book).settings;
  const isClosed = stopsIn({ customers: sayNo, country }, CONSENT_FIELDS);
  if (!listed.some(isClosed)) return () => false;
  const { consent } = readConsents(book, country);
  const noCalls = customers.filter(({ cells }) => readConsent(cells.callConsent) === 'no');
  const isClosedToCalls = stopsIn({ customers: noCalls, country }, ['callConsent']);
  return (call) => {
    const id = customerOfKey(call.key);
    const said = consent.deciding({ id, phone: call.phone, email: '' }, 'call')?.state;
    return isClosed(call) && (said !== 'granted' || isClosedToCalls(call));
  };
}
