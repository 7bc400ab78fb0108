/** A spreadsheet with the built add-on in it: seeded by typing, driven through the menu and the panel's gate, read back as text. What should stand there is the tests' business. */
import '../histories/quickScript';
import { readBundle } from '../../local/build';
import { createHost, type Host, type HostOptions, type HostSnapshot } from '../../local/emulator';
import { ofProcess } from '../ofProcess';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows as somebody would type them. */
export type Typed = readonly (readonly string[])[];

/** A row of a tab by its headings. */
export type Line = Readonly<Record<string, string>>;

/** What a command came to: a sentence, or a code with a sentence. */
export interface Ended {
  readonly ok: boolean;
  readonly sentence: string;
  readonly code: string;
}

export type MenuItem = 'whoNeedsFollowUp' | 'checkCustomers' | 'findDuplicates' | 'prepareTexts' | 'setUp';

/** The day on which most of these stories play, a Friday. */
export const TODAY = '2026-11-20';
export const OWNER = 'owner@example.com';
export const STORY = 'As marked in the list';

/** The three commands of the main job. */
export const COMMANDS: readonly MenuItem[] = ['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts'];

export const SETTINGS: Readonly<Record<string, string>> = {
  'Business name': "Bella's",
  Website: 'https://bellas.example.com',
  'Monthly text': 'Hi {first name}, {business name} {website} Reply STOP to end',
};

export const HEADINGS = ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'];

/** An Apostle who agreed to texts and a Hostage who did not, both overdue. */
export const SHOP: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', ''],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'Hostage', '10/1/2026', 'no', ''],
];

const bundle = readBundle();

/** An owner who knows how everybody agreed whom they mark since set-up, long before any of these stories; all else is answered as usual. */
const sayHow: NonNullable<HostOptions['answers']> = ({ title, text }) => {
  if (title !== 'How did they agree?') return undefined;
  return text.startsWith('On which day') ? '2026-01-02' : 'paper form';
};

/** An owner who presses OK everywhere and types nothing, also when asked how people agreed. */
export const SILENT: HostOptions = { answers: () => undefined };

/** Lists that this process has brought somewhere before, for earlier tests and files too: snapshots as texts. */
const broughtBefore = ofProcess('brought', 'Map');

/** A host with the bundle and nothing typed yet; its one tab is named Customers. */
export function openHost(options: HostOptions = {}): Host {
  const host = createHost({
    ...bundle,
    now: `${TODAY}T09:00`,
    sheetZone: 'America/New_York',
    user: OWNER,
    editorOpen: true,
    answers: sayHow,
    ...options,
  });
  host.sheets.renameSheet('Sheet1', 'Customers');
  return host;
}

/** A list typed into the tab Customers, not set up yet. */
export function openShop(rows: Typed, options: HostOptions = {}): Host {
  const host = openHost(options);
  host.sheets.typeCells('Customers', { row: 1, column: 1 }, rows);
  return host;
}

/** A list that has been set up without questions. */
export function adoptedShop(rows: Typed, options: HostOptions = {}): Host {
  return broughtTo(adopt, rows, options);
}

/** A list that has been set up, its settings saved, every command used once. */
export function workedShop(rows: Typed, options: HostOptions = {}): Host {
  return broughtTo(useEverything, rows, options);
}

function useEverything(host: Host): Ended {
  const ends = [ask(host, 'saveSettings', SETTINGS), adopt(host), ...COMMANDS.map((item) => use(host, item))];
  return ends.find(({ ok }) => !ok) ?? { ok: true, sentence: '', code: '' };
}

/**
 * A list brought so far, now or by an earlier test of this process. The state is put into a new host, which has nothing of what was shown
 * and counted on the way; whoever looks on or answers there (functions among the options), or has another script, sees it done.
 */
function broughtTo(bring: (host: Host) => Ended, rows: Typed, options: HostOptions): Host {
  const { fetch, ...rest } = options;
  if ('source' in rest || Object.values(rest).some((value) => typeof value === 'function'))
    return bringAnew(bring, rows, options);
  const key = JSON.stringify([bring.name, rows, rest]);
  const state = broughtBefore.get(key) ?? JSON.stringify(bringAnew(bring, rows, rest).snapshot());
  broughtBefore.set(key, state);
  const host = openHost(fetch ? { ...rest, fetch } : rest);
  host.restore(JSON.parse(state) as HostSnapshot);
  return host;
}

function bringAnew(bring: (host: Host) => Ended, rows: Typed, options: HostOptions): Host {
  const host = openShop(rows, options);
  const { ok, sentence } = bring(host);
  if (!ok) throw new Error(`The list was not brought so far: ${sentence}`);
  return host;
}

/** Sets up without questions, accepting all that is proposed. */
export function adopt(host: Host, tab = 'Customers'): Ended {
  return ask(host, 'adoptList', { tab, mapping: 'guess', consentStory: STORY });
}

interface Outcome {
  readonly ok: boolean;
  readonly value?: { readonly sentence: string };
  readonly trouble?: { readonly code: string; readonly message: string };
}

/** Uses a menu item. */
export function use(host: Host, item: MenuItem): Ended {
  const { ok, value, trouble } = host.call(item) as Outcome;
  return { ok, sentence: value?.sentence ?? trouble?.message ?? '', code: trouble?.code ?? '' };
}

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly sentence: string };
  readonly code?: string;
  readonly message?: string;
}

/** Asks the panel's gate. */
export function ask(host: Host, name: string, args: unknown): Ended {
  const { ok, value, code, message } = host.scriptRun('rpc', name, args) as Answer;
  return { ok, sentence: value?.sentence ?? message ?? '', code: code ?? '' };
}

/** The sheet of this name; throws when there is none. */
export function sheetOf(host: Host, name: string): Sheet {
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`There is no tab ${name}.`);
  return sheet;
}

/** Somebody has taken the blank rows below `rows` off every tab: what reads a whole tab reads a short one. */
export function trimTabs(host: Host, rows: number): void {
  for (const sheet of host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const end = Math.max(rows, sheet.getLastRow());
    if (sheet.getMaxRows() > end) sheet.deleteRows(end + 1, sheet.getMaxRows() - end);
  }
}

/** Opens a tab, as by a click on it. */
export function goTo(host: Host, name: string): void {
  host.globals.SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheetOf(host, name));
}

/** What stands in every tab, from left to right. */
export function everything(host: Host): string[][][] {
  return tabNames(host).map((name) => gridOf(host, name));
}

/** Every tab from left to right, hidden ones and backups too. */
export function tabNames(host: Host): string[] {
  return host.sheets.listSheets().map(({ name }) => name);
}

/** The cells of a tab as text, days as `yyyy-mm-dd`; no row when the tab is empty or not there. */
export function gridOf(host: Host, name: string): string[][] {
  if (!tabNames(host).includes(name)) return [];
  const { SpreadsheetApp, Utilities } = host.globals;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const text = (value: unknown): string => {
    if (Object.prototype.toString.call(value) !== '[object Date]') return String(value);
    const date = value as GoogleAppsScript.Base.Date;
    return Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm').replace(/ 00:00$/, '');
  };
  const values = sheetOf(host, name).getDataRange().getValues() as unknown[][];
  return values.map((row) => row.map(text));
}

/** The lines of a tab below its headings, blank ones left out; `headingRow` counts from 1. */
export function linesOf(host: Host, name: string, headingRow = 1): Line[] {
  const grid = gridOf(host, name);
  const headings = grid[headingRow - 1] ?? [];
  const below = grid.slice(headingRow).filter((row) => row.some((cell) => cell !== ''));
  return below.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])),
  );
}

/** The line of the person of this name; throws when there is none or more than one. */
export function lineOf(lines: readonly Line[], name: string): Line {
  const hits = lines.filter((line) => line.Name === name);
  if (hits.length !== 1 || !hits[0]) throw new Error(`${hits.length} lines for ${name}.`);
  return hits[0];
}

/** Types one cell into the line of a customer, as the owner would. `column` is a heading. */
export function typeFor(
  host: Host,
  place: { tab: string; name: string; column: string },
  text: string,
): void {
  const grid = gridOf(host, place.tab);
  const headings = grid[0] ?? [];
  const row = grid.findIndex((cells) => cells[headings.indexOf('Name')] === place.name);
  const column = headings.indexOf(place.column);
  if (row < 1 || column < 0) throw new Error(`${place.tab} has no ${place.column} of ${place.name}.`);
  host.sheets.typeCells(place.tab, { row: row + 1, column: column + 1 }, [[text]]);
}

/** A call with Ana Adams, with this note. */
export function logCall(host: Host, note: string): Ended {
  const id = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Customer ID'];
  return ask(host, 'logContact', { customerId: id, channel: 'Call', outcome: 'Spoke', note, next: '' });
}

/** Every formula on the tabs of our own and in the columns we added; must be empty. */
export function formulasOf(host: Host, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const formulas = sheetOf(host, name).getDataRange().getFormulas();
    return formulas.flat().filter((formula) => formula !== '');
  });
}
