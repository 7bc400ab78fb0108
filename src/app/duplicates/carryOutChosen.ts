/** Carries out what was chosen in the column Keep of the Duplicates tab: merging, and calling people different. */
import type { CustomerId } from '../../core/customers/customer';
import { KEEP_CHOICES, type ListedGroup } from '../../tables/duplicatesTable';
import type { SettingsReading } from '../../tables/settingsTable';
import { openBook, type Book } from '../book';
import type { MergeWish } from './groupToMerge';
import { mergeGroup, type Doubt } from './mergeGroup';
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
  const doubts: Doubt[] = [];
  let merged = 0;
  const parted = chosen.filter(({ wish }) => wish.fault === '' && wish.different.length > 0);
  const pairs = parted.flatMap(({ group, wish }) => pairsOf(group.ids, wish.different));
  if (pairs.length > 0) addApart(start, readApart(start), pairs);
  for (const { group, wish } of chosen) {
    if (wish.fault === '' && wish.merged.length === 0) continue;
    const isLate = wish.fault === '' && ports.clock.instant() > until;
    const { fault, doubt } = isLate ? { fault: NO_TIME } : merge(ports, reading, wish);
    if (doubt !== undefined) doubts.push(doubt);
    if (fault === '') merged += 1;
    else {
      waiting.add(group.group);
      if (!sentences.includes(fault)) sentences.push(fault);
    }
  }
  return {
    sentences: [
      said(merged, 'merged'),
      said(parted.length, 'noted as different people'),
      saidOfDoubts(doubts),
      ...sentences,
    ],
    merged,
    waiting,
  };
}

const NO_TIME = 'The other groups were left for the next time: use Find duplicates again.';

function said(count: number, what: string): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? 'group was' : 'groups were'} ${what}.`;
}

/** Whose segments differed: the first by name, since many names would fill the answer. */
function saidOfDoubts(doubts: readonly Doubt[]): string {
  const [first] = doubts;
  if (first === undefined) return '';
  const { name, segments } = first;
  return doubts.length === 1
    ? `The rows of ${name} said ${segments}, so look whether that is right.`
    : `Of ${doubts.length} customers the rows had different segments, first of ${name} (${segments}), so look whether these are right.`;
}

interface End {
  /** '' when it is done. */
  readonly fault: string;
  readonly doubt?: Doubt | undefined;
}

function merge(ports: Book['ports'], reading: SettingsReading, { merged, wish, fault }: Wish): End {
  if (fault !== '') return { fault };
  const book = openBook(ports);
  const list = openWhole(book);
  const end = list.ok ? mergeGroup({ book, list: list.value, reading }, merged, wish) : list;
  return end.ok ? { fault: '', doubt: end.value.doubt } : { fault: end.trouble.message };
}
