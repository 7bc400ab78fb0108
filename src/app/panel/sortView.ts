/** Whom the owner sorts next: customers without a segment, those first whom it pays most to know. */
import { cellText, isDayCell, type Cell } from '../../core/cell';
import { isArchived } from '../../core/customers/archived';
import type { CustomerRow } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { segmentOf } from '../../core/customers/segment';
import { readDay } from '../../core/typedDay';
import type { SortCard, SortView } from '../../rpc/views';
import { readAmount, spendColumn } from '../../tables/customers/spend';
import type { CustomerList } from '../customerList';

const MOST_CARDS = 200;

interface Unsorted {
  readonly customer: CustomerRow;
  readonly spentCell: Cell;
  readonly amount: number;
  readonly lastContactOn: string;
}

/** Biggest spenders first where the list says what people spent, then latest contacts; archived customers are left out. */
export function sortView(
  list: CustomerList,
  facts: { dayFirst: boolean; notes: ReadonlyMap<string, string> },
): SortView {
  const active = list.customers.filter(({ cells }) => !isArchived(cells.archivedOn));
  const waiting = active.filter(({ cells }) => segmentOf(cells.segment) === undefined);
  const column = spendColumn(list.headingCells);
  const unsorted = waiting.map((customer): Unsorted => {
    const spentCell = column === undefined ? '' : (list.grid[customer.row - 1]?.[column - 1] ?? '');
    const lastContactOn = dayText(customer.cells.lastContactOn, facts.dayFirst);
    return { customer, spentCell, amount: readAmount(spentCell), lastContactOn };
  });
  unsorted.sort((a, b) => b.amount - a.amount || b.lastContactOn.localeCompare(a.lastContactOn));
  return {
    queue: unsorted.slice(0, MOST_CARDS).map((one) => cardOf(one, facts.notes)),
    unsorted: waiting.length,
    sorted: active.length - waiting.length,
  };
}

function dayText(cell: Cell | undefined, dayFirst: boolean): string {
  if (isDayCell(cell)) return cell.day;
  const reading = readDay(cell, dayFirst);
  return reading.kind === 'day' ? reading.day : '';
}

function cardOf(
  { customer, spentCell, amount, lastContactOn }: Unsorted,
  notes: ReadonlyMap<string, string>,
): SortCard {
  const { cells, id, row } = customer;
  return {
    id,
    name: nameOf(cells).full || `Row ${row}`,
    phone: cellText(cells.phone),
    email: cellText(cells.email),
    lastContactOn,
    spent: amount > 0 ? sayAmount(spentCell) : '',
    note: notes.get(id) ?? cellText(cells.notes),
    segmentCell: cellText(cells.segment),
  };
}

/** A bare number with at most two decimals; text as the owner wrote it. */
function sayAmount(cell: Cell): string {
  return typeof cell === 'number' ? String(Math.round(cell * 100) / 100) : cellText(cell);
}
