/** Reads of the Follow-ups tab what the owner chose there, without the other columns of a tab that may be long; what follows from a choice is left to others. */
import type { RawRows } from '../core/rawRows';
import { followUpsTab, readChoices, type Choice } from '../tables/followUpsTable';
import { placesOf } from '../tables/ownTab';
import { readRaw, readTop } from './book';
import { frameOf, type Frame } from './ownTabs';
import type { Block, Tab } from './ports';

/** Where it stands what was chosen, and for whom. */
export const CHOICE_HEADINGS = ['Done', 'Customer ID'] as const;

/** The Follow-ups tab as it stood at one moment. */
export interface FollowUpsRead {
  readonly choices: readonly Choice[];
  /** What must be known of the tab to write it anew. */
  readonly frame: Frame;
}

/** Two service calls, where all our columns are there. */
export function readFollowUps(tab: Tab | undefined): FollowUpsRead {
  const quick = tab && readColumnsThatMatter(tab);
  if (quick !== undefined) return quick;
  const rows = readRaw(tab, followUpsTab);
  const read = { choices: readChoices(rows), frame: frameOf(rows) };
  rows.forget();
  return read;
}

/** Undefined where columns of ours are gone, or somebody moves them between the two calls. */
function readColumnsThatMatter(tab: Tab): FollowUpsRead | undefined {
  const headings = readTop(tab, followUpsTab);
  const places = placesOf(followUpsTab, headings);
  if (places.size < followUpsTab.columns.length) return undefined;
  const columns = CHOICE_HEADINGS.map((heading) => places.get(heading) ?? 1);
  const first = Math.min(...columns);
  const block = { row: 1, column: first, rows: 'all', columns: Math.max(...columns) - first + 1 } as const;
  const rows = tryToRead(tab, block);
  if (rows?.row(0).every((cell, at) => cell === headings[first - 1 + at]) !== true) return undefined;
  const inBlock = CHOICE_HEADINGS.map((heading, at) => [heading, (columns[at] ?? 1) - first + 1] as const);
  const choices = readChoices(rows, new Map(inBlock));
  rows.forget();
  return { choices, frame: { headings, height: rows.length, isBlank: false } };
}

/** An owner may have taken columns off the grid. */
function tryToRead(tab: Tab, block: Block): RawRows | undefined {
  try {
    return tab.readRaw(block);
  } catch {
    return undefined;
  }
}
