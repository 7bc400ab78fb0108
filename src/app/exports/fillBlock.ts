/** Puts a stretch of rows of an archive into a tab, to the letter: values, formulas, looks. */
import { lookOf, LOOKS, tableOf, widthOf, type ArchiveBlock } from '../../core/exports/archive';
import type { Tab } from '../ports';

/** Writes the block over whatever is there; the grid grows when it is too small. */
export function fillBlock(tab: Tab, block: ArchiveBlock): void {
  const columns = widthOf(block);
  const end = growTo(tab, block.row + block.height - 1, columns);
  const place = { row: block.row, column: 1, rows: block.height, columns };
  tab.writeExact(place, tableOf(block, columns));
  for (const look of LOOKS) {
    const values = lookOf(block, look);
    if (values === undefined) continue;
    const last = values[values.length - 1] ?? [];
    const rows = block.goesOn && look !== 'note' ? end - block.row + 1 : block.height;
    while (values.length < rows) values.push(last);
    tab.writeLook({ ...place, rows, columns: last.length }, look, values);
  }
}

/** The last row of the grid, which is made large enough. */
function growTo(tab: Tab, row: number, columns: number): number {
  const rows = tab.maxRows();
  const width = tab.maxColumns();
  if (row > rows) tab.addRows(rows, row - rows);
  if (columns > width) tab.addColumns(width, columns - width);
  return Math.max(row, rows);
}
