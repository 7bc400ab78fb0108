/** Which sales of the files are new: an order that is known, or as many equal sales as are known, are not taken in again. */
import type { Day } from '../day';
import { tidyText } from '../tidyText';
import type { IncomingPurchase } from './incoming';

/** What a file is called that nobody knows by its headings. */
const UNKNOWN_SOURCE = 'List';

/** A line of the Purchases tab. */
export interface KnownPurchase {
  readonly on: string;
  readonly customerId: string;
  readonly name: string;
  readonly amount: number;
  readonly what: string;
  readonly order: string;
  readonly source: string;
}

/** A sale with whoever it is known to be of. */
export interface Sale {
  readonly on: Day;
  readonly amount: number;
  readonly what: string;
  readonly order: string;
  readonly source: string;
  /** Of a customer of the list; '' for nobody and for somebody new. */
  readonly customerId: string;
  readonly name: string;
}

/** Takes sales file by file, and tells the new ones. */
export class PurchaseBook {
  private readonly orders = new Set<string>();
  private readonly counts = new Map<string, number>();
  private file: { readonly orders: Set<string>; readonly counts: Map<string, number> };

  constructor(known: readonly KnownPurchase[]) {
    this.file = emptyFile();
    for (const purchase of known) {
      if (purchase.order !== '') this.orders.add(orderKey(purchase));
      else for (const key of saleKeys(purchase)) count(this.counts, key);
    }
  }

  /** Two exports that overlap have the same sale once each; within one file the same line twice is two sales. */
  nextFile(): void {
    for (const order of this.file.orders) this.orders.add(order);
    for (const [key, times] of this.file.counts)
      this.counts.set(key, Math.max(this.counts.get(key) ?? 0, times));
    this.file = emptyFile();
  }

  /** True for a sale that is not known; it is from the next file on. */
  isNew(sale: Sale): boolean {
    if (sale.order !== '') {
      this.file.orders.add(orderKey(sale));
      return !this.orders.has(orderKey(sale));
    }
    const keys = saleKeys(sale);
    // The same sale may stand there with the customer's id, or with the name alone.
    const isKnown = keys.some((key) => (this.counts.get(key) ?? 0) > (this.file.counts.get(key) ?? 0));
    for (const key of keys) count(this.file.counts, key);
    return !isKnown;
  }
}

/** What the incoming sale says; whose it is comes from elsewhere. */
export function saleOf(
  { on, amount, what, order }: IncomingPurchase,
  whose: { readonly source: string; readonly customerId: string; readonly name: string },
): Sale {
  return { on, amount, what: what.trim(), order: order.trim(), ...whose };
}

function emptyFile() {
  return { orders: new Set<string>(), counts: new Map<string, number>() };
}

/** Order numbers of unknown lists are too common to be the same sale by themselves. */
function orderKey({
  source,
  order,
  on,
  amount,
}: Omit<KnownPurchase, 'name' | 'what' | 'customerId'>): string {
  return [source, order, ...(source === UNKNOWN_SOURCE ? [on, amount] : [])].join('\u001f');
}

function saleKeys({ on, amount, what, customerId, name }: Omit<KnownPurchase, 'source' | 'order'>): string[] {
  const sale = `${on}\u001f${amount}\u001f${tidyText(what).toLowerCase()}\u001f`;
  const named = `${sale}n${tidyText(name).toLowerCase()}`;
  return customerId === '' ? [named] : [`${sale}i${customerId}`, named];
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
