/** The Settings tab: made with every line and its note when it is first needed, and written from the panel or the command line. */
import { cellText, type Cell } from '../core/cell';
import { good, refused, type Result } from '../core/result';
import { SETTING_LINES, settingLine, settingsTab } from '../tables/settingsTable';
import { headingsOf, placesOf } from '../tables/ownTab';
import { findOwnTab, readGrid, type Book } from './book';
import type { Outcome } from './command';
import { finishTab, lastFilledRow, openOwnTab, type OpenTab } from './ownTabs';
import type { Tab } from './ports';

/** The tab, made with its initial values when it is not there or holds nothing. */
export function openSettings(book: Book): Tab {
  const found = findOwnTab(book, settingsTab);
  const grid = readGrid(found, settingsTab);
  const open = openOwnTab(book, settingsTab, { grid, rows: SETTING_LINES.length + 1, andStay: true });
  if (open.isBare) fillSettings(open);
  return open.tab;
}

function fillSettings(open: OpenTab): void {
  const { tab } = open;
  const rows = SETTING_LINES.map(({ name, initial }) => [name, String(initial)]);
  // Before the headings: without them the tab is blank, so that what was cut off here is done anew.
  SETTING_LINES.forEach(({ note }, index) => tab.setNotes([{ column: 1, note }], index + 2));
  tab.write({ row: 1, column: 1, rows: rows.length + 1, columns: 2 }, [headingsOf(settingsTab), ...rows]);
  finishTab(open, settingsTab);
}

/** Writes these settings by name; refused as a whole, in one sentence, when a name or a value cannot be used. */
export function saveSettings(book: Book, wanted: Readonly<Record<string, string | number>>): Result<Outcome> {
  const names = Object.keys(wanted);
  for (const name of names) {
    const line = settingLine(name);
    const text = String(wanted[name]).trim();
    if (!line) return refused('bad-settings', `There is no setting "${name}". Nothing was saved.`);
    const wrong = text === '' ? undefined : line.check(text);
    if (wrong !== undefined)
      return refused('bad-settings', `"${line.name}": ${text.slice(0, 60)} ${wrong}. Nothing was saved.`);
  }
  const tab = openSettings(book);
  const grid = readGrid(tab, settingsTab);
  for (const name of names)
    writeSetting(tab, grid, { name: settingLine(name)?.name ?? name, value: String(wanted[name]).trim() });
  return good({ sentence: `${names.length} ${names.length === 1 ? 'setting was' : 'settings were'} saved.` });
}

/** Into the Value cell of the setting's line, wherever the owner moved it; a line that was deleted comes back at the end. */
function writeSetting(tab: Tab, grid: Cell[][], setting: { name: string; value: string }): void {
  const places = placesOf(settingsTab, grid[0]);
  const nameColumn = places.get('Setting') ?? 1;
  const valueColumn = places.get('Value') ?? 2;
  const present = grid.findIndex((row) => settingLine(cellText(row[nameColumn - 1]))?.name === setting.name);
  const row = present >= 0 ? present + 1 : lastFilledRow(grid) + 1;
  if (row > grid.length) tab.addRows(grid.length, 1);
  if (present < 0) tab.writeSame([{ row, column: nameColumn }], setting.name);
  tab.writeSame([{ row, column: valueColumn }], setting.value);
  grid[row - 1] = Object.assign([...(grid[row - 1] ?? [])], {
    [nameColumn - 1]: setting.name,
    [valueColumn - 1]: setting.value,
  });
}
