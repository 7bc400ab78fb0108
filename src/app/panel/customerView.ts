/** One customer as the panel shows them: the one in the selected row, or the one of an id. */
import { cellText } from '../../core/cell';
import type { CustomerRow } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { segmentOf } from '../../core/customers/segment';
import { dueOf, statusText } from '../../core/followUps/clock';
import { explainWhy } from '../../core/followUps/why';
import { good, refused, type Result } from '../../core/result';
import { readPhone } from '../../core/phone';
import type { CustomerView } from '../../rpc/views';
import { historyOf } from '../../tables/contactHistory';
import { contactLogTab, countContacts } from '../../tables/contactLogTable';
import { findOwnTab, isOwnTab, readGrid, type Book } from '../book';
import { clockFactsOf, settingsOf } from '../command';
import { linkReferrals, type Linked } from '../linkReferrals';
import { openList, type OpenList } from '../openList';
import type { Ports } from '../ports';
import { consentView } from './consentView';
import { inPanel } from './inPanel';

const MOST_HISTORY = 50;
const SELECT_FIRST =
  'Select a cell in the row of a customer first, in your list or in one of our tabs, then ask again.';

/** '' asks for the selected row; refused when no customer stands there. */
export function showCustomer(ports: Ports, { customerId }: { customerId: string }): Result<CustomerView> {
  return inPanel(ports, 'Show customer', (book) => {
    const opened = openList(book);
    if (!opened.ok) return opened;
    const linked = linkReferrals(opened.value.book, opened.value.list, settingsOf(book).settings.country);
    const open = { ...opened.value, ...linked };
    const { customers } = linked.list;
    const customer =
      customerId === '' ? selectedCustomer(open) : customers.find(({ id }) => id === customerId);
    if (customer !== undefined)
      return good({ value: { ...viewOf(open, customer), ...referralsOf(linked, customer) } });
    return customerId === ''
      ? refused('unknown-customer', SELECT_FIRST)
      : refused('unknown-customer', 'This customer is no longer in the list. Nothing was changed.');
  });
}

/** In the list by its row, in a tab of ours by the Customer ID that stands in the row. */
function selectedCustomer({ book, list }: OpenList): CustomerRow | undefined {
  const tab = book.ports.workbook.activeTab();
  if (!tab.isGrid) return undefined;
  const row = book.ports.workbook.selectedRow();
  if (tab.id === list.tab.id) return list.customers.find((customer) => customer.row === row);
  if (!isOwnTab(book, tab)) return undefined;
  const ids = new Set(rowTexts(book, row));
  return list.customers.find(({ id }) => ids.has(id));
}

function rowTexts(book: Book, row: number): string[] {
  const tab = book.ports.workbook.activeTab();
  const block = { row, column: 1, rows: 1, columns: tab.maxColumns() };
  return (tab.read(block)[0] ?? []).map(cellText);
}

/** Both ways. */
function referralsOf(
  { list, referrers }: Linked,
  { id }: CustomerRow,
): Pick<CustomerView, 'referredBy' | 'referred'> {
  const named = (wanted: (other: string) => boolean) =>
    list.customers
      .filter((other) => wanted(other.id))
      .map((other) => ({ id: other.id, name: nameOf(other.cells).full || `Row ${other.row}` }));
  const referrer = referrers.get(id);
  return {
    referredBy: named((other) => other === referrer),
    referred: named((other) => referrers.get(other) === id).slice(0, MOST_HISTORY),
  };
}

function viewOf(
  open: Pick<OpenList, 'book' | 'list'>,
  customer: CustomerRow,
): Omit<CustomerView, 'referredBy' | 'referred'> {
  const { book } = open;
  const reading = settingsOf(book);
  const facts = clockFactsOf(book, reading);
  const { rules } = facts;
  const log = readGrid(findOwnTab(book, contactLogTab), contactLogTab);
  const due = dueOf(customer, facts);
  const contacts = countContacts(log).get(customer.id) ?? 0;
  const { cells, id, row } = customer;
  const phone = readPhone(cells.phone, rules.country);
  return {
    id,
    name: nameOf(cells).full || `Row ${row}`,
    phone: phone.kind === 'phone' ? phone.phone : cellText(cells.phone),
    email: cellText(cells.email),
    segment: segmentOf(cells.segment) ?? '',
    segmentCell: cellText(cells.segment),
    status: statusText(due),
    why: due.kind === 'due' ? explainWhy({ customer, due }, contacts, rules.today) : '',
    notes: cellText(cells.notes),
    history: historyOf(log, id).slice(0, MOST_HISTORY),
    consent: consentView(open, customer, rules.country),
  };
}
