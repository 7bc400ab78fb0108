/** The panel's set-up screen: the settings with their notes, the backups, how people agreed to texts. */
import { cellText } from '../../core/cell';
import type { SettingField, SetUpView } from '../../rpc/views';
import { entriesOf } from '../../tables/ownTab';
import { SETTING_LINES, settingLine, settingsTab, type SettingsReading } from '../../tables/settingsTable';
import type { Cell } from '../../core/cell';
import { taggedTabs, type Book } from '../book';

/** The monthly text has its own screen. */
const ELSEWHERE = 'Monthly text';

/** `grid` is the Settings tab as read by this request. */
export function setUpView(
  book: Book,
  settings: { grid: readonly (readonly Cell[])[]; reading: SettingsReading },
): SetUpView {
  return {
    settings: settingFields(settings.grid).filter(({ name }) => name !== ELSEWHERE),
    complaints: settings.reading.complaints,
    backups: taggedTabs(book, 'backup')
      .map(({ name }) => name)
      .sort((a, b) => b.localeCompare(a)),
    consentStory: book.memory?.consentStory ?? '',
  };
}

/** Every setting as it stands in the tab, initial values where nothing does. */
export function settingFields(grid: readonly (readonly Cell[])[]): SettingField[] {
  const typed = new Map<string, string>();
  for (const entry of entriesOf(settingsTab, grid)) {
    const line = settingLine(cellText(entry.get('Setting')));
    if (line && !typed.has(line.name)) typed.set(line.name, cellText(entry.get('Value')));
  }
  return SETTING_LINES.map(({ name, initial, note }) => ({
    name,
    note,
    value: typed.get(name) || String(initial),
    isNumber: typeof initial === 'number',
  }));
}
