/** The command "Find duplicates": carries out what was chosen in its tab, looks who stands in the list more than once, writes the tab, goes there. */
import { cellText, type Cell } from '../../core/cell';
import type { CustomerId } from '../../core/customers/customer';
import { countSharing } from '../../core/customers/doubles';
import { nameOf } from '../../core/customers/names';
import { reachedOf } from '../../core/customers/stoppedButYes';
import { findDuplicates as findGroups } from '../../core/duplicates/findDuplicates';
import type { DuplicateGroup } from '../../core/duplicates/group';
import { good, type Result } from '../../core/result';
import {
  duplicateRow,
  duplicatesTab,
  KEEP_CHOICES,
  readGroups,
  type KeepChoice,
  type ListedGroup,
} from '../../tables/duplicatesTable';
import { changesTab } from '../../tables/changesTable';
import { mergedTab } from '../../tables/mergedTable';
import { findOwnTab, openBook, readGrid, type Book } from '../book';
import { joinSentences, rulesOf, settingsOf, type Command, type Outcome } from '../command';
import { linkReferrals } from '../linkReferrals';
import { openList } from '../openList';
import { ensureOwnTab, finishTab, goTo, openOwnTab, rewriteTab } from '../ownTabs';
import { carryOutChosen } from './carryOutChosen';
import { finishBegun } from './carryOutMerge';
import { addApart, pairsIn, readApart } from './notTheSame';

export const findDuplicates: Command = { name: 'Find duplicates', run };

const KEEP_HELP = `Choose one of: ${KEEP_CHOICES.join(', ')}.`;
const HOW =
  'Look at the tab Duplicates, choose in the column Keep, then use Find duplicates again. It is done then, and can be taken back.';

function run(start: Book): Result<Outcome> {
  const grid = readGrid(findOwnTab(start, duplicatesTab), duplicatesTab);
  const listed = readGroups(grid);
  const reading = settingsOf(start);
  finishBegun({ book: start, reading });
  const chosen = carryOutChosen(start, reading, listed);
  const opened = openList(openBook(start.ports));
  if (!opened.ok) return opened;
  const { carriedOut } = opened.value;
  const { book, list, asked } = linkReferrals(opened.value.book, opened.value.list, reading.settings.country);
  const rules = rulesOf(book, reading);
  const apart = readApart(book);
  addApart(book, apart);
  const groups = findGroups(list.customers, rules, pairsIn(apart, list.customers));
  const kept = choicesLeft(book, listed, chosen.waiting);
  writeGroups(book, groups, { grid, kept, country: rules.country });
  return good({
    sentence: joinSentences([
      carriedOut,
      ...chosen.sentences,
      sentenceFor(groups.length),
      groups.length > 0 ? '' : sharedSentence(countSharing(list.customers, rules.country)),
      askedSentence(asked),
      ...reading.complaints,
    ]),
    record: joinSentences([...chosen.sentences.slice(0, 2), sentenceFor(groups.length).split('. ')[0] ?? '']),
  });
}

function sentenceFor(count: number): string {
  if (count === 0) return 'Nobody seems to be in your list twice. Well kept!';
  return `${count === 1 ? '1 person' : `${count} people`} may be in your list twice. ${HOW}`;
}

/** Check names them one by one. */
function sharedSentence(people: number): string {
  if (people === 0) return '';
  return `${people} customers share a phone or an e-mail with somebody; that alone makes no duplicate.`;
}

function askedSentence(asked: number): string {
  if (asked === 0) return '';
  const names = asked === 1 ? '1 name in Referred by needs' : `${asked} names in Referred by need`;
  return `${names} a word from you: say in the panel under Check who is meant, or type their phone there.`;
}

/** What was chosen since this run read the tab, and what could not be carried out. */
function choicesLeft(
  book: Book,
  before: readonly ListedGroup[],
  waiting: ReadonlySet<number>,
): ReadonlyMap<CustomerId, KeepChoice> {
  if (before.length === 0) return new Map();
  const done = new Map(
    before.filter(({ group }) => !waiting.has(group)).flatMap(({ choices }) => [...choices]),
  );
  const now = readGroups(readGrid(findOwnTab(book, duplicatesTab), duplicatesTab));
  return new Map(
    now.flatMap(({ choices }) => [...choices].filter(([id, choice]) => done.get(id) !== choice)),
  );
}

function writeGroups(
  book: Book,
  groups: readonly DuplicateGroup[],
  facts: {
    readonly grid: readonly (readonly Cell[])[];
    readonly kept: ReadonlyMap<CustomerId, KeepChoice>;
    readonly country: string;
  },
): void {
  const found = findOwnTab(book, duplicatesTab);
  if (groups.length === 0 && found === undefined) return;
  const { grid } = facts;
  const rows = groups.flatMap((group, index) => rowsOf(group, index + 1, facts));
  const open = openOwnTab(book, duplicatesTab, { grid, rows: rows.length + 1 });
  rewriteTab(open, duplicatesTab, { rows, grid });
  finishTab(open, duplicatesTab);
  const block = { row: 2, column: open.places.get('Keep') ?? 1, rows: rows.length, columns: 1 };
  if (rows.length > 0) open.tab.setChoices(block, KEEP_CHOICES, KEEP_HELP);
  // Made now, so that each merge costs the same.
  if (rows.length > 0) for (const own of [changesTab, mergedTab]) ensureOwnTab(book, own);
  goTo(open);
}

function rowsOf(
  { members, score, reasons }: DuplicateGroup,
  group: number,
  { kept, country }: { readonly kept: ReadonlyMap<CustomerId, KeepChoice>; readonly country: string },
): Cell[][] {
  return members.map((member) => {
    const { id, cells } = member;
    const { phone, email } = reachedOf(member, country);
    return duplicateRow({
      group,
      id,
      name: nameOf(cells).full,
      phone: phone || cellText(cells.phone),
      email: email || cellText(cells.email),
      score,
      why: reasons.join(', '),
      choice: kept.get(id) ?? '',
    });
  });
}
