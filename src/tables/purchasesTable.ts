/** The Purchases tab: every sale that an import brought, one line each; lines are only added. */
import { cellText, dayCell, isDayCell, type Cell } from '../core/cell';
import type { PlannedPurchase } from '../core/imports/planTypes';
import type { KnownPurchase } from '../core/imports/purchases';
import { readAmount } from './customers/spend';
import { entriesOf, type OwnTab } from './ownTab';

/** By which lines of an import are found again when it is taken back. */
export const IMPORT_HEADING = 'Import';

export const purchasesTab: OwnTab = {
  key: 'purchases',
  name: 'Purchases',
  columns: [
    { heading: 'Date', kind: 'day', width: 100 },
    {
      heading: 'Customer ID',
      kind: 'text',
      width: 100,
      note: 'Empty when nobody in your list could be told to have bought it.',
    },
    { heading: 'Name', kind: 'text', width: 170 },
    { heading: 'Amount', kind: 'automatic', width: 90 },
    { heading: 'What', kind: 'text', width: 260 },
    { heading: 'Order', kind: 'text', width: 120 },
    { heading: 'Source', kind: 'text', width: 170 },
    { heading: IMPORT_HEADING, kind: 'text', width: 100, isHidden: true },
  ],
};

/** The line of a sale. */
export function purchaseEntry(purchase: PlannedPurchase, importId: string): Map<string, Cell> {
  return new Map<string, Cell>([
    ['Date', dayCell(purchase.on)],
    ['Customer ID', purchase.person?.id ?? ''],
    ['Name', purchase.name],
    ['Amount', purchase.amount],
    ['What', purchase.what],
    ['Order', purchase.order],
    ['Source', purchase.source],
    [IMPORT_HEADING, importId],
  ]);
}

/** The sales in the tab. */
export function readPurchases(grid: readonly (readonly Cell[])[]): KnownPurchase[] {
  return entriesOf(purchasesTab, grid).map((entry) => {
    const text = (heading: string) => cellText(entry.get(heading));
    const date = entry.get('Date');
    return {
      on: isDayCell(date) ? date.day : text('Date'),
      customerId: text('Customer ID'),
      name: text('Name'),
      amount: readAmount(entry.get('Amount')),
      what: text('What'),
      order: text('Order'),
      source: text('Source'),
    };
  });
}
