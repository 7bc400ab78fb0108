/** What the owner is told of merged cells in the rows of customers, at set-up and by the check: people lose what is written into all but the first of them. */
import { cellText } from '../core/cell';
import type { CustomerId, Field } from '../core/customers/customer';
import type { Problem } from '../core/customers/validation';
import type { CustomerList } from './customerList';
import { addressOf, hiding, isIn, isLine, peopleOf, sayUnmerge, type MergedCell } from './mergedCells';

/** A problem for each merged cell that hides something of a customer; one service call. */
export function mergedProblems(list: CustomerList): Problem[] {
  return mergedIn(list).map((merged) => {
    const field = fieldIn(list, merged);
    const customer = list.customers.find(({ row }) => row === merged.row);
    return {
      row: merged.row,
      ...(field === undefined ? {} : { field }),
      kind: 'merged',
      value: cellText(customer === undefined || field === undefined ? '' : customer.cells[field]),
      sentence: `${addressOf(merged)} are merged: only the first of these cells holds anything, and what is written into the others is lost. Mark them, choose Format > Merge cells > Unmerge, and fill in what is missing.`,
      suggested: '',
      id: customer?.id ?? ('' as CustomerId),
    };
  });
}

/** What set-up says of them; '' where there are none. One service call. */
export function mergedSentence(list: CustomerList): string {
  const [first, ...more] = mergedIn(list);
  if (first === undefined) return '';
  const others = more.length === 0 ? '' : ` (and ${more.length} more, see Check customer list)`;
  return `The cells ${addressOf(first)}${others} are merged: what is written into all but the first is lost. Mark them and choose Format > Merge cells > Unmerge.`;
}

/** Rows whose ID a merged cell hides. */
interface WithoutRoom {
  readonly rows: ReadonlySet<number>;
  /** Of these the lines across the list, as a heading within it has: nobody. */
  readonly lines: number;
  /** Which cells leave somebody no room for an ID that stays, without which nothing is done for them; '' where all have room. */
  readonly sentence: string;
}

/** One service call. */
export function withoutRoom({ tab, headingRow, columns, customers }: CustomerList): WithoutRoom {
  const column = columns.get('id');
  if (column === undefined || customers.length === 0) return { rows: new Set(), lines: 0, sentence: '' };
  const merged = tab.merged({ row: headingRow + 1, column, rows: 'all', columns: 1 });
  const peopleIn = peopleOf(merged, customers);
  const hidden = merged.flatMap((one) =>
    peopleIn(one).flatMap((customer) =>
      hiding([one], { row: customer.row, column }) ? [{ one, customer }] : [],
    ),
  );
  const rows = new Set(hidden.map(({ customer }) => customer.row));
  const people = hidden.filter(({ one, customer }) => !isLine(one, customer, columns));
  const [first] = people;
  if (first === undefined) return { rows, lines: hidden.length, sentence: '' };
  const why = `so there is no room for the Customer ID in row ${first.customer.row}, and whoever stands there is left out`;
  return { rows, lines: hidden.length - people.length, sentence: sayUnmerge(first.one, why) };
}

/** Those that hide a cell of ours in customers' rows, from the top. */
function mergedIn({ tab, headingRow, columns, customers }: CustomerList): MergedCell[] {
  if (customers.length === 0) return [];
  const width = Math.max(...columns.values());
  const found = tab.merged({ row: headingRow + 1, column: 1, rows: 'all', columns: width });
  const hidesOurs = (one: MergedCell) =>
    [...columns.values()].some((column) => isIn(one, column) && (one.rows > 1 || column > one.column));
  const peopleIn = peopleOf(found, customers);
  return found.filter((one) => hidesOurs(one) && peopleIn(one).length > 0).sort((a, b) => a.row - b.row);
}

/** The leftmost that is mapped. */
function fieldIn({ columns }: CustomerList, merged: MergedCell): Field | undefined {
  return [...columns].filter(([, column]) => isIn(merged, column)).sort(([, a], [, b]) => a - b)[0]?.[0];
}
