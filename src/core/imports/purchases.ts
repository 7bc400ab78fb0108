/** Which sales of the files are new: an order that is known, or as many equal sales as are known, are not taken in again. */
import type { Day } from '../day';
import { tidyText } from '../tidyText';
import { EqualSales, type Buyer } from './equalSales';
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
  private readonly known = new Map<string, EqualSales>();
  private news: Sale[] = [];

  constructor(known: readonly KnownPurchase[]) {
    for (const purchase of known) this.learn(purchase);
  }

  /** Two exports that overlap have the same sale once each; within one file the same line twice is two sales. */
  nextFile(): void {
    for (const equal of this.known.values()) equal.release();
    for (const sale of this.news) this.learn(sale);
    this.news = [];
  }

  /** True for a sale that is not known; it is from the next file on. */
  isNew(sale: Sale): boolean {
    const isKnown =
      sale.order === ''
        ? this.known.get(saleKey(sale))?.take(buyerOf(sale)) === true
        : this.orders.has(orderKey(sale));
    if (!isKnown) this.news.push(sale);
    return !isKnown;
  }

  private learn(sale: KnownPurchase): void {
    if (sale.order !== '') {
      this.orders.add(orderKey(sale));
      return;
    }
    const key = saleKey(sale);
    const equal = this.known.get(key) ?? new EqualSales();
    this.known.set(key, equal);
    equal.add(buyerOf(sale));
  }
}

/** What the incoming sale says; whose it is comes from elsewhere. */
export function saleOf(
  { on, amount, what, order }: IncomingPurchase,
  whose: { readonly source: string; readonly customerId: string; readonly name: string },
): Sale {
  return { on, amount, what: what.trim(), order: order.trim(), ...whose };
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

function saleKey({ on, amount, what }: Pick<KnownPurchase, 'on' | 'amount' | 'what'>): string {
  return [on, amount, tidyText(what).toLowerCase()].join('\u001f');
}

function buyerOf({ customerId, name }: Pick<KnownPurchase, 'customerId' | 'name'>): Buyer {
  return { id: customerId, name: tidyText(name).toLowerCase() };
}
