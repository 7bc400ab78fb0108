/** A small shop in which something goes wrong at any chosen service call, and its state as text that is the same whatever IDs were drawn. */
import { PassingError, type Host, type HostOptions, type HostSnapshot } from '../../local/emulator';
import { gridOf, openShop, sheetOf, tabNames, trimTabs, type Typed } from './shop';

/** What happens before the n-th counted call of the script takes effect. */
export type Mishap = (n: number, name: string) => void;

export interface FragileShop {
  readonly host: Host;
  /** Goes back to the moment of the last `keep`. */
  rewind(): void;
  keep(): void;
  /** Runs work with a mishap; calls made by the mishap itself cause none. Gives the number of calls. */
  during(mishap: Mishap, work: () => void): number;
}

/** A small grid: what goes wrong does so in a thousand rows as in thirty, only slower. */
const GRID_ROWS = 30;

/** A list typed in, not set up yet. */
export function fragileShop(rows: Typed, options: HostOptions = {}): FragileShop {
  let mishap: Mishap | undefined;
  let count = 0;
  const host = openShop(rows, {
    ...options,
    onServiceCall: (_, name) => {
      if (mishap === undefined) return;
      count += 1;
      const now = mishap;
      mishap = undefined;
      now(count, name);
      mishap = now;
    },
  });
  trimTabs(host, GRID_ROWS);
  let kept: HostSnapshot = host.snapshot();
  return {
    host,
    rewind: () => host.restore(kept),
    keep() {
      trimTabs(host, GRID_ROWS);
      kept = host.snapshot();
    },
    during(next, work) {
      count = 0;
      mishap = next;
      try {
        work();
      } finally {
        mishap = undefined;
      }
      return count;
    },
  };
}

/** A run with something done just before one of its calls. */
export interface Disturbed<T> {
  /** `before call 7, Range.getValues`. */
  readonly when: string;
  readonly given: T;
}

/** Does a deed before each call of a run whose name fits, from the last `keep` each time; what `judge` finds wrong with the shop as it is then. */
export function wrongBefore<T>(
  shop: FragileShop,
  { run, deed, calls }: { readonly run: () => T; readonly deed: () => void; readonly calls: RegExp },
  judge: (disturbed: Disturbed<T>) => string[],
): string[] {
  shop.rewind();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void run(),
  );
  return names.flatMap((name, index) => {
    if (!calls.test(name)) return [];
    shop.rewind();
    const given: T[] = [];
    shop.during(
      (n) => {
        if (n === index + 1) deed();
      },
      () => given.push(run()),
    );
    return judge({ when: `before call ${index + 1}, ${name}`, given: given[0] as T });
  });
}

/** Google's end of an execution: no message of ours, no `finally`. */
export class Killed extends Error {}

/** Runs work that dies before its n-th call takes effect; false when it had fewer calls. */
export function killAt(shop: FragileShop, n: number, work: () => void): boolean {
  let isKilled = false;
  const kill: Mishap = (count) => {
    if (count !== n) return;
    isKilled = true;
    throw new Killed('The execution was ended.');
  };
  try {
    shop.during(kill, work);
  } catch (error) {
    if (!isKilled) throw error;
  }
  return isKilled;
}

/**
 * Tells the states of a shop that were not met before: of one that was, all that can follow has been seen. A snapshot is the whole
 * state; the numbers from which ids are drawn make no other one. `more` is what else the rest depends on.
 */
export function newStates({ host }: FragileShop): (more?: string) => boolean {
  const met = new Set<string>();
  return (more = '') => {
    const { world, sheets } = host.snapshot();
    const state = JSON.stringify([more, { ...world, seed: 0, lastId: 0 }, sheets]);
    if (met.has(state)) return false;
    met.add(state);
    return true;
  };
}

/** What Google says when it does not answer for a moment; the script can catch it, and the next call works. */
const PASSING = [
  'Service Spreadsheets failed while accessing document with id 1x8Qb.',
  'Service error: Spreadsheets',
  'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
];

/** Runs work whose n-th call Google does not answer; gives what the work gave. */
export function failAt<T>(shop: FragileShop, n: number, work: () => T): T {
  const given: T[] = [];
  shop.during(
    (count) => {
      if (count === n) throw new PassingError(PASSING[n % PASSING.length]);
    },
    () => given.push(work()),
  );
  return given[0] as T;
}

/** Every tab but the Activity and the backups as lines of text; an ID is written as the name of its customer. */
export function stateOf(host: Host, headingRow = 1): string[] {
  const owners = ownersOf(host, headingRow);
  const named = (cell: string) =>
    cell.replace(/C-[0-9A-HJKMNP-TV-Z]{6}/g, (id) => `<${owners.get(id) ?? 'nobody'}>`);
  return tabNames(host)
    .filter((name) => !/^(Activity|Backup)/.test(name))
    .sort()
    .flatMap((name) => [
      `== ${name}`,
      ...gridOf(host, name).map((row) => row.map(named).join('|').replace(/\|+$/, '')),
    ]);
}

function ownersOf(host: Host, headingRow: number): Map<string, string> {
  const grid = gridOf(host, 'Customers');
  const headings = grid[headingRow - 1] ?? [];
  const [id, name] = [headings.indexOf('Customer ID'), headings.indexOf('Name')];
  const owners = new Map<string, string>();
  for (const row of grid) {
    const key = row[id] ?? '';
    if (key !== '') owners.set(key, owners.has(key) ? 'two customers' : (row[name] ?? ''));
  }
  return owners;
}

/** What does not show in the cells: frozen rows, hidden columns, notes, formats, dropdowns, colours and filters. */
export function looksOf(host: Host): string[] {
  return tabNames(host)
    .filter((name) => !name.startsWith('Backup'))
    .sort()
    .flatMap((name) => looksOfTab(host, name));
}

function looksOfTab(host: Host, name: string): string[] {
  const sheet = sheetOf(host, name);
  const columns = Array.from({ length: sheet.getLastColumn() }, (_, index) => index + 1);
  // Each command adds a line to the Activity tab, so only its headings can be compared.
  const rows = name === 'Activity' ? 1 : Math.max(2, sheet.getLastRow());
  const hidden = columns.filter((column) => sheet.isColumnHiddenByUser(column));
  const block = sheet.getRange(1, 1, rows, Math.max(1, columns.length));
  const choices = block
    .getDataValidations()
    .map((row) => row.map((rule) => String(rule?.getCriteriaType() ?? '')).join());
  const rules = sheet
    .getConditionalFormatRules()
    .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
  return [
    `== ${name}: frozen ${sheet.getFrozenRows()}, hidden ${hidden.join()}, sheet ${sheet.isSheetHidden() ? 'hidden' : 'shown'}`,
    `widths ${columns.map((column) => sheet.getColumnWidth(column)).join()}`,
    `filter ${sheet.getFilter()?.getRange().getA1Notation() ?? 'none'}`,
    `notes ${JSON.stringify(
      block
        .getNotes()
        .filter((row) => row.some((note) => note !== ''))
        .map((row) => row.map((note) => note.slice(0, 20))),
    )}`,
    `formats ${JSON.stringify(block.getNumberFormats().map((row) => row.join().replace(/0\.#+/g, '')))}`,
    `wrapped ${JSON.stringify(block.getWrapStrategies().map((row) => row.map(String).join()))}`,
    `choices ${JSON.stringify(choices)}`,
    `colours ${JSON.stringify(rules)} ${JSON.stringify(block.getBackgrounds().map((row) => row.join()))}`,
  ];
}

/** The lines that only one of two states has, at most so many of each. */
export function differenceOf(wanted: readonly string[], found: readonly string[], most = 6): string[] {
  const missing = wanted.filter((line) => !found.includes(line)).map((line) => `- ${line}`);
  const extra = found.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`);
  const order =
    missing.length + extra.length === 0 && wanted.join('\n') !== found.join('\n')
      ? ['other order or count']
      : [];
  return [...missing.slice(0, most), ...extra.slice(0, most), ...order];
}
