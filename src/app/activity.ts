/** The Activity tab: one line for each thing that was done, newest first. */
import type { Cell } from '../core/cell';
import { activityRow, activityTab, MAX_ACTIVITIES } from '../tables/activityTable';
import { headingsOf } from '../tables/ownTab';
import { findOwnTab, type Book } from './book';
import { finishTab, openOwnTab } from './ownTabs';
import { surely } from './passing';
import type { Tab } from './ports';

/** Notes what was done, newest first. The grid keeps one row more than the cap, so the oldest falls off. */
export function noteActivity(book: Book, what: string, result: string): void {
  const found = findOwnTab(book, activityTab);
  const { clock, person } = book.ports;
  const row = activityRow({ when: clock.now(), who: person(), what, result });
  const columns = row.length;
  if (found) return addOnTop(found, row);
  const open = openOwnTab(book, activityTab, { grid: [], andStay: true });
  open.tab.write({ row: 1, column: 1, rows: 2, columns }, [headingsOf(activityTab), row]);
  // With a line and without its tag nobody would know the tab again.
  surely(() => finishTab(open, activityTab));
}

/** The last row of the cap becomes the first; the owner may have taken rows and columns off the grid, or merged cells, past which Google moves no row. */
function addOnTop(tab: Tab, row: Cell[]): void {
  const [rows, columns] = [MAX_ACTIVITIES + 1, row.length];
  const move = () => tab.moveRow(rows, 2);
  const write = () => tab.write({ row: 2, column: 1, rows: 1, columns }, [[...row]]);
  // Each for itself: a row that was moved already must not be moved a second time.
  orElse(move, () => {
    const high = tab.maxRows();
    if (high < rows) tab.addRows(high, rows - high);
    tab.unfold(tab.maxColumns());
    move();
  });
  orElse(write, () => {
    const wide = tab.maxColumns();
    if (wide < columns) tab.addColumns(wide, columns - wide);
    write();
  });
}

function orElse(work: () => void, other: () => void): void {
  try {
    work();
  } catch {
    other();
  }
}
