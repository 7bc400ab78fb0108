/** Lists with days as owners type them, and what set-up says and makes of them. */
import type { Host } from '../../local/emulator';
import type { MappingView } from '../../src/rpc/mappingView';
import { sheetOf, type Typed } from './shop';

/** A list with a column of days. */
export function visits(days: readonly string[], heading = 'Last visit'): Typed {
  return [
    ['Name', 'Phone', heading, 'Notes'],
    ...days.map((day, index) => [`Person ${'ABCDEFGHIJ'[index] ?? ''}`, '', day]),
  ];
}

/** The cells below a heading, days as `yyyy-mm-dd hh:mm` without midnight. */
export function columnOf(host: Host, heading: string): string[] {
  const sheet = sheetOf(host, 'Customers');
  const [headings = [], ...rows] = sheet.getDataRange().getValues() as unknown[][];
  const at = headings.indexOf(heading);
  return rows.map((row) => textOf(host, row[at]));
}

function textOf({ globals }: Host, value: unknown): string {
  if (Object.prototype.toString.call(value) !== '[object Date]') return String(value);
  const zone = 'America/New_York';
  return globals.Utilities.formatDate(value as Date, zone, 'yyyy-MM-dd HH:mm').replace(' 00:00', '');
}

/** What the panel says that set-up would do. */
export function changesIn(host: Host): string {
  const view = host.scriptRun('rpc', 'readMapping', { tab: 'Customers', mapping: 'guess' }) as {
    value: MappingView;
  };
  return view.value.changes.join('\n');
}
