/** Rows of sales as purchases, the lines of one sale as one, and the buyers as customers, each once. */
import type { IncomingCustomer, IncomingPurchase, RefusedLine } from '../../core/imports/incoming';
import { withOne } from '../../core/shortList';
import { cents } from './amounts';
import type { ColumnPlan } from './columnPlan';
import { customerFrom } from './customers';
import { draftOf, type Draft } from './draft';
import type { Line } from './grouped';
import type { Source } from './sources/source';

/** What a file of sales tells. */
export interface Sales {
  readonly customers: readonly IncomingCustomer[];
  readonly purchases: readonly IncomingPurchase[];
  readonly refused: readonly RefusedLine[];
}

/** One sale while its lines are gathered; the first line tells of everything but the goods and the sum. */
interface Sale {
  readonly draft: Draft;
  readonly line: number;
  readonly items: Set<string>;
  sum: number | undefined;
}

const WON = /(?:^|[^a-z])won\b|closedwon|gewonnen|ganad|gagn|^true$|^yes$/i;
const NOT_WON = /not won|lost/i;
const UNPAID =
  /fail|cancel|void|declin|expire|incomplete|requires|abandon|pending|authori[sz]ed|unpaid|open|^(?:payment|deposit|transfer|journal|estimate)/i;
/** `Ana Adams (ana@example.com)`. */
const NAMED = /^(.*?)\s*\(([^()@\s]+@[^()\s]+)\)/;
/** What stands beside a sale and is the buyer's; notes and days are those of the sale. */
const OF_BUYER = /name$|^company$|^textConsent$|^external:/i;
const LONGEST_WHAT = 200;

/** Sales and buyers of the lines. */
export function readSales(lines: readonly Line[], plan: ColumnPlan, source: Source | undefined): Sales {
  const buyers = new Map<string, IncomingCustomer>();
  const purchases: IncomingPurchase[] = [];
  const refused: RefusedLine[] = [];
  for (const [order, sale] of gather(lines, plan)) {
    const { line, draft } = sale;
    const { on } = draft.sale;
    const buyer = buyerOf(sale);
    const key = keyOfBuyer(buyer);
    const why = whyNot(sale, source) || (key === '' ? 'no customer stands beside this sale' : '');
    if (why !== '' || on === undefined) {
      refused.push({ line, why });
      continue;
    }
    purchases.push({ on, order, ...purchaseOf(sale, buyer) });
    if (source?.isBuyerless !== true && !buyers.has(key)) buyers.set(key, buyer);
  }
  return { customers: [...buyers.values()], purchases, refused };
}

/** Lines with one number are one sale. A line with neither a day nor a number, like a total, is none. */
function gather(lines: readonly Line[], plan: ColumnPlan): Map<string, Sale> {
  const sales = new Map<string, Sale>();
  const twins = new Map<string, number>();
  for (const { row, line, group } of lines) {
    const draft = draftOf(row, plan);
    if (group !== undefined) draft.sale.buyerId ||= group;
    const { on, order, amount, lineAmount, lessAmount, what } = draft.sale;
    if (on === undefined && (order === '' || group !== undefined)) continue;
    const number = numberOf(draft, group !== undefined, twins);
    const sale = sales.get(number) ?? { draft, line, items: new Set<string>(), sum: undefined };
    sales.set(number, sale);
    if (lineAmount !== undefined) sale.sum = cents((sale.sum ?? 0) + lineAmount);
    else if (amount !== undefined) sale.sum ??= cents(amount - (lessAmount ?? 0));
    if (what !== '') sale.items.add(what);
  }
  return sales;
}

/** Of a sale without a number what it says, the same in the next export; the second of two equal ones is told apart. */
function numberOf({ sale, emails }: Draft, isGrouped: boolean, twins: Map<string, number>): string {
  const { order, buyerId, buyer, on = '', states, what, amount, lineAmount } = sale;
  // Numbers of invoices and of receipts are counted apart.
  if (order !== '') return isGrouped ? [states[0]?.[1], order].filter(Boolean).join(' ') : order;
  const who = buyerId || buyer || emails[0]?.text;
  const text = [on, who, what, lineAmount ?? amount ?? ''].filter(Boolean).join(' ');
  const count = (twins.get(text) ?? 0) + 1;
  twins.set(text, count);
  return count === 1 ? text : `${text} (${count})`;
}

function purchaseOf(
  { line, items, sum }: Sale,
  { externalId, cells }: IncomingCustomer,
): Omit<IncomingPurchase, 'on' | 'order'> {
  const { phone = '', email = '', company = '' } = cells;
  const name = (cells.name ?? partsOf(cells)) || company;
  const what = [...items].join(', ').slice(0, LONGEST_WHAT);
  return { line, externalId, name, phone, email, amount: sum ?? 0, what };
}

function whyNot({ draft, sum }: Sale, source: Source | undefined): string {
  const { states, on } = draft.sale;
  const [, shown = ''] = states[0] ?? [];
  const isWon = states.some(([, state]) => WON.test(state) && !NOT_WON.test(state));
  if (source?.isWonOnly === true && !isWon) return `this deal is not won${shown && ` (${shown})`}`;
  const unpaid = states.find(([heading, state]) => /cancel/i.test(heading) || UNPAID.test(state));
  if (unpaid && !isWon)
    return `this is no paid sale (${/cancel/i.test(unpaid[0]) ? 'cancelled' : unpaid[1]})`;
  if (on === undefined) return 'no day that can be read stands beside this sale';
  if (sum === undefined) return 'no amount stands beside this sale';
  return sum === 0 && draft.sale.lessAmount ? 'it was paid back' : '';
}

function buyerOf({ draft, line }: Sale): IncomingCustomer {
  const { buyer, buyerId } = draft.sale;
  const [, shown = buyer, address = ''] = NAMED.exec(buyer) ?? [];
  if (shown !== '') draft.cells.name ??= shown;
  if (address !== '') draft.emails = withOne(draft.emails, { text: address, rank: 0 });
  draft.externalId = buyerId || draft.externalId;
  for (const field of Object.keys(draft.cells))
    if (!OF_BUYER.test(field)) delete draft.cells[field as 'notes'];
  return customerFrom(draft, line);
}

function keyOfBuyer({ externalId, cells }: IncomingCustomer): string {
  return [externalId, cells.email, cells.phone, cells.name, partsOf(cells)].find(Boolean) ?? '';
}

function partsOf({ firstName, lastName }: IncomingCustomer['cells']): string {
  return [firstName, lastName].filter(Boolean).join(' ');
}
