/** Carries out what was chosen in the column Keep of the Duplicates tab: merging, and calling people different. */
import type { CustomerId } from '../../core/customers/customer';
import { KEEP_CHOICES, type ListedGroup } from '../../tables/duplicatesTable';
import type { SettingsReading } from '../../tables/settingsTable';
import { openBook, type Book } from '../book';
import type { MergeWish } from './groupToMerge';
import { mergeGroup } from './mergeGroup';
import { addApart, pairsOf, readApart } from './notTheSame';
import { openWhole } from './wholeList';

const [, INTO, DIFFERENT] = KEEP_CHOICES;
/** Google ends a run after six minutes. */
const MOST_MS = 200_000;

/** What was done, and what still stands to be done. */
export interface Chosen {
  readonly sentences: readonly string[];
  readonly merged: number;
  /** Groups that keep what was chosen in them. */
  readonly waiting: ReadonlySet<number>;
}

/** What the choices in one group come to. */
interface Wish {
  readonly merged: readonly CustomerId[];
  readonly different: readonly CustomerId[];
  readonly wish: MergeWish;
  /** Why nothing can be done, or ''. */
  readonly fault: string;
}

function wishOf({ group, ids, choices, strange }: ListedGroup): Wish {
  const different = ids.filter((id) => choices.get(id) === DIFFERENT);
  const rest = ids.filter((id) => !different.includes(id));
  const kept = rest.filter((id) => choices.get(id) === INTO);
  const isMerged = rest.length > 1 && rest.some((id) => choices.has(id));
  const fault =
    strange !== ''
      ? `Group ${group}: "${strange}" is none of the choices in Keep, so nothing was done there.`
      : kept.length > 1
        ? `Group ${group}: choose "${INTO}" in one row only.`
        : '';
  const [keep] = kept;
  return { merged: isMerged ? rest : [], different, wish: keep === undefined ? {} : { keep }, fault };
}

/** Who is different first, so that nobody is merged into them; then one group after the other, as many as there is time for. */
export function carryOutChosen(
  start: Book,
  reading: SettingsReading,
  groups: readonly ListedGroup[],
): Chosen {
  const chosen = groups
    .filter(({ choices, strange }) => choices.size > 0 || strange !== '')
    .map((group) => ({ group, wish: wishOf(group) }));
  const sentences: string[] = [];
  const waiting = new Set<number>();
  const { ports } = start;
  const until = ports.clock.instant() + MOST_MS;
  let merged = 0;
  const parted = chosen.filter(({ wish }) => wish.fault === '' && wish.different.length > 0);
  const pairs = parted.flatMap(({ group, wish }) => pairsOf(group.ids, wish.different));
  if (pairs.length > 0) addApart(start, readApart(start), pairs);
  for (const { group, wish } of chosen) {
    if (wish.fault === '' && wish.merged.length === 0) continue;
    const outcome =
      wish.fault !== '' ? wish.fault : ports.clock.instant() > until ? NO_TIME : merge(ports, reading, wish);
    if (outcome === '') merged += 1;
    else {
      waiting.add(group.group);
      if (!sentences.includes(outcome)) sentences.push(outcome);
    }
  }
  return {
    sentences: [said(merged, 'merged'), said(parted.length, 'noted as different people'), ...sentences],
    merged,
    waiting,
  };
}

const NO_TIME = 'The other groups were left for the next time: use Find duplicates again.';

function said(count: number, what: string): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? 'group was' : 'groups were'} ${what}.`;
}

/** '' when it is done. */
function merge(ports: Book['ports'], reading: SettingsReading, { merged, wish }: Wish): string {
  const book = openBook(ports);
  const list = openWhole(book);
  const end = list.ok ? mergeGroup({ book, list: list.value, reading }, merged, wish) : list;
  return end.ok ? '' : end.trouble.message;
}
