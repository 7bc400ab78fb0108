/** The schedule's line in the Settings tab, where the owner sees its pulse without the panel. */
import { cellText } from '../../core/cell';
import { placesOf } from '../../tables/ownTab';
import { settingsTab } from '../../tables/settingsTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { lastFilledRow } from '../ownTabs';

const NAME = 'Schedule';
const NOTE = 'Written by Regulars. Turn the schedule on or off in the panel, or with Regulars > Set up.';

/** Writes the pulse where it is not there yet; without a Settings tab there is nothing to write. */
export function writePulseLine(book: Book, pulse: string): void {
  const tab = findOwnTab(book, settingsTab);
  if (tab === undefined) return;
  const grid = readGrid(tab, settingsTab);
  const places = placesOf(settingsTab, grid[0]);
  const nameColumn = places.get('Setting') ?? 1;
  const valueColumn = places.get('Value') ?? 2;
  const present = grid.findIndex((row) => cellText(row[nameColumn - 1]) === NAME);
  if (present >= 0 && cellText(grid[present]?.[valueColumn - 1]) === pulse) return;
  const row = present >= 0 ? present + 1 : lastFilledRow(grid) + 1;
  if (row > grid.length) tab.addRows(grid.length, 1);
  if (present < 0) {
    tab.writeSame([{ row, column: nameColumn }], NAME);
    tab.setNotes([{ column: nameColumn, note: NOTE }], row);
  }
  tab.writeSame([{ row, column: valueColumn }], pulse);
}
