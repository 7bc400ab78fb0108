/** Saves what the owner changed in the panel's settings; a value that somebody wrote into the tab meanwhile stays, and is told. */
import { good, type Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import { settingsTab } from '../../tables/settingsTable';
import { findOwnTab, readGrid } from '../book';
import type { Ports } from '../ports';
import { saveSettings } from '../settings';
import { inPanel } from './inPanel';
import { settingFields } from './setUpView';

/** Of a value that is told, in characters. */
const MOST_SHOWN = 80;

/** Refused as a whole when a value cannot be used. */
export function changeSettings(
  ports: Ports,
  { changes }: ArgsOf<'changeSettings'>,
): Result<ResultOf<'changeSettings'>> {
  return inPanel(ports, 'Save settings', (book) => {
    const present = new Map(
      settingFields(readGrid(findOwnTab(book, settingsTab), settingsTab)).map(({ name, value }) => [
        name,
        value,
      ]),
    );
    const isNewer = ({ name, seen, value }: (typeof changes)[number]) =>
      (present.get(name) ?? seen) !== seen && present.get(name) !== value.trim();
    const kept = changes
      .filter(isNewer)
      .map((change) => ({ ...change, seen: present.get(change.name) ?? '' }));
    const told = kept
      .map(
        ({ name, seen }) =>
          `"${name}" was changed in the Settings tab meanwhile and stays: "${seen.slice(0, MOST_SHOWN)}".`,
      )
      .join(' ');
    const wanted = changes.filter((change) => !isNewer(change));
    if (wanted.length === 0) return good({ value: { sentence: told, kept } });
    const saved = saveSettings(book, Object.fromEntries(wanted.map(({ name, value }) => [name, value])));
    if (!saved.ok) return saved;
    const { sentence } = saved.value;
    return good({ value: { sentence: `${sentence} ${told}`.trim(), kept }, record: sentence });
  });
}
