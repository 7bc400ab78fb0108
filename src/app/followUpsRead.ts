/** Reads of the Follow-ups tab what the owner chose there, without the other columns of a tab that may be long; what follows from a choice is left to others. */
import type { RawRows } from '../core/rawRows';
import { followUpsTab, readChoices, type Choice } from '../tables/followUpsTable';
import { headingsOf, placesOf } from '../tables/ownTab';
import { findOwnTab, readRaw, readTop, type Book } from './book';
import { frameOf, type Frame } from './ownTabs';
import type { Block, Tab } from './ports';

const CHOICE_HEADINGS = ['Done', 'Customer ID'] as const;

/** The Follow-ups tab as it stood before choices were carried out. */
export interface FollowUpsRead {
  readonly tab: Tab | undefined;
  readonly choices: readonly Choice[];
  /** Rows of the grid. */
  readonly height: number;
  /** Known where the tab had to be read as a whole. */
  readonly frame?: Frame;
}

/** One service call, where the columns stand as we put them. */
export function readFollowUps(book: Book): FollowUpsRead {
  const tab = findOwnTab(book, followUpsTab);
  const choices = tab && choicesIn(tab, headingsOf(followUpsTab));
  if (choices !== undefined) return { tab, ...choices };
  const rows = readRaw(tab, followUpsTab);
  const read = { tab, choices: readChoices(rows), height: rows.length, frame: frameOf(rows) };
  rows.forget();
  return read;
}

/** What must be known of the tab to write it anew. */
export function frameOfFollowUps({ tab, height, frame }: FollowUpsRead): Frame {
  if (frame !== undefined || tab === undefined) return frame ?? frameOf([]);
  const headings = readTop(tab, followUpsTab);
  const isWhole = placesOf(followUpsTab, headings).size === followUpsTab.columns.length;
  return isWhole ? { headings, height, isBlank: false } : frameOf(readRaw(tab, followUpsTab));
}

/** The choices as they stand now, under headings read before. */
export function choicesNow(tab: Tab, headings: Frame['headings']): readonly Choice[] {
  return choicesIn(tab, headings)?.choices ?? readChoices(readRaw(tab, followUpsTab));
}

/** Of the columns that matter; undefined where they do not stand there any more. */
function choicesIn(
  tab: Tab,
  headings: Frame['headings'],
): Pick<FollowUpsRead, 'choices' | 'height'> | undefined {
  const places = placesOf(followUpsTab, headings);
  const columns = CHOICE_HEADINGS.map((heading) => places.get(heading) ?? 1);
  const first = Math.min(...columns);
  const block = { row: 1, column: first, rows: 'all', columns: Math.max(...columns) - first + 1 } as const;
  const rows = tryToRead(tab, block);
  const isThere =
    rows !== undefined &&
    rows.length > 0 &&
    rows.row(0).every((cell, at) => cell === headings[first - 1 + at]);
  if (!isThere) return undefined;
  const inBlock = CHOICE_HEADINGS.map((heading, at) => [heading, (columns[at] ?? 1) - first + 1] as const);
  return { choices: readChoices(rows, new Map(inBlock)), height: rows.length };
}

/** An owner may have taken columns off the grid. */
function tryToRead(tab: Tab, block: Block): RawRows | undefined {
  try {
    return tab.readRaw(block);
  } catch {
    return undefined;
  }
}
