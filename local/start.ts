/** `npm start`: the main job on the demo shop, or on a copy of your own list, printed in the terminal. */
import { parseArgs } from 'node:util';
import { demoCsv } from './demo/demoCsv';
import { parseCsv } from './demo/csv';
import { messageOf, Session } from './session';
import { readTable, tabsAsCsv } from './table';

/** Rows shown before the rest is only counted: what fits on two screens. */
const SHOWN_ROWS = 40;
const COLUMNS = ['Name', 'Phone', 'Segment', 'Days overdue', 'Why'] as const;
const DEMO_SETTINGS = { 'Business name': 'Crumb & Co', Website: 'https://crumb.example.com' };
const DEMO_STORY = 'Invented customers of the demo shop';
const OWN_STORY = 'As marked in the list';

function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const file = positionals[0];
  const today = new Date().toLocaleDateString('en-CA');
  const session = new Session({ today, zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  session.type(file === undefined ? parseCsv(demoCsv(today)) : readTable(file));
  const consentStory = file === undefined ? DEMO_STORY : OWN_STORY;
  tell(session, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory });
  if (file === undefined) session.ask('saveSettings', DEMO_SETTINGS);
  tell(session, 'checkCustomers', {});
  if (file === undefined) tell(session, 'prepareTexts', {});
  tell(session, 'whoNeedsFollowUp', {});
  const followUps = tabsAsCsv(session.host).get('Follow-ups');
  if (followUps !== undefined) printTable(parseCsv(followUps));
  console.log(
    file === undefined
      ? '\nYour own list: npm start -- my-list.csv (a copy is read, the file stays as it is).'
      : '',
  );
}

function tell(session: Session, name: string, args: unknown): void {
  const answer = session.ask(name, args);
  if (!answer.ok) throw new Error(answer.message ?? `${name} was refused.`);
  console.log(`\n${(answer.value as { sentence: string }).sentence}`);
}

/** Columns side by side, as wide as their longest cell. */
function printTable([headings = [], ...rows]: readonly string[][]): void {
  const places = COLUMNS.map((column) => headings.indexOf(column));
  const shown = [COLUMNS, ...rows.slice(0, SHOWN_ROWS).map((row) => places.map((place) => row[place] ?? ''))];
  const widths = COLUMNS.map((_, index) => Math.max(...shown.map((row) => (row[index] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  if (rows.length === 0) return;
  console.log(`\n${line(COLUMNS)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const row of shown.slice(1)) console.log(line(row));
  if (rows.length > SHOWN_ROWS) console.log(`… and ${rows.length - SHOWN_ROWS} more.`);
}

try {
  main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
