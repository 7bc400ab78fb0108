/** The command "Check customer list": carries out the ticked fixes, finds the problems, writes the Problems tab, goes there. */
import { cellText } from '../core/cell';
import type { ConsentBook } from '../core/customers/consentRecords';
import type { CustomerId } from '../core/customers/customer';
import { NAME_FIELDS } from '../core/customers/names';
import { mixSentence, segmentMix } from '../core/customers/segmentMix';
import { classWords } from '../core/customers/segmentWords';
import { findStoppedButYes } from '../core/customers/stoppedButYes';
import { findProblems, type Problem } from '../core/customers/validation';
import { good, type Result } from '../core/result';
import type { NotTheSame } from '../core/duplicates/group';
import { noesBeside } from '../tables/customers/noesBeside';
import { problemRow, problemsTab, readTickedFixes } from '../tables/problemsTable';
import type { SettingsReading } from '../tables/settingsTable';
import { findOwnTab, readGrid, type Book } from './book';
import { carryOutFixes } from './carryOutFixes';
import { apartInTab } from './duplicates/notTheSame';
import { readConsents } from './consentBook';
import { joinSentences, rulesOf, settingsOf, type Command, type Outcome } from './command';
import type { CustomerList } from './customerList';
import { mergedProblems } from './mergedProblems';
import { openList } from './openList';
import { goTo, finishTab, openOwnTab, rewriteTab, type OpenTab } from './ownTabs';

export const checkCustomers: Command = { name: 'Check customer list', run };

function run(start: Book): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book, carriedOut } = opened.value;
  const found = findOwnTab(book, problemsTab);
  const grid = readGrid(found, problemsTab);
  const fixed = carryOutFixes(book, opened.value.list, { fixes: readTickedFixes(grid) });
  const reading = settingsOf(book);
  const { list } = fixed;
  const problems = problemsOf(book, list, {
    reading,
    consent: readConsents(book, reading.settings.country).consent,
  });
  goTo(writeProblems(book, list, { problems, grid }));
  return good({
    sentence: joinSentences([
      carriedOut,
      fixed.sentence,
      problemsSentence(list, problems),
      ...reading.complaints,
    ]),
  });
}

function writeProblems(
  book: Book,
  list: CustomerList,
  content: { problems: readonly Problem[]; grid: CustomerList['grid'] },
): OpenTab {
  const rows = content.problems.map((problem) => problemRow(problem, list.headings));
  const open = openOwnTab(book, problemsTab, { grid: content.grid, rows: rows.length + 1 });
  rewriteTab(open, problemsTab, { rows, grid: content.grid });
  finishTab(open, problemsTab);
  const block = { row: 2, column: open.places.get('Fix') ?? 1, rows: rows.length, columns: 1 };
  if (rows.length > 0)
    open.tab.setTickBoxes(
      block,
      content.problems.map(({ suggested }) => suggested !== ''),
    );
  return open;
}

/** All problems of the list as it stands, those of its headings first. */
export function problemsOf(
  book: Book,
  list: CustomerList,
  { reading, consent }: { reading: SettingsReading; consent: ConsentBook },
): Problem[] {
  const rules = rulesOf(book, reading);
  const consentHeading = list.headings.get('textConsent');
  const fields = new Set(list.columns.keys());
  const isApart = apartTest(apartInTab(book, list.customers));
  const inRows = findProblems(list.customers, { ...rules, consentHeading, isApart }, fields);
  const stopped = findStoppedButYes(list.customers, rules, consent);
  const others = [...noesBeside(list), ...mergedProblems(list)];
  const isMore = stopped.length + others.length > 0;
  const sorted = isMore ? oncePerConsent([...stopped, ...inRows, ...others]) : inRows;
  return headingProblems(list).concat(sorted);
}

/** Whoever the owner has called different people may share a phone or an e-mail. */
function apartTest(pairs: readonly NotTheSame[]): (one: CustomerId, other: CustomerId) => boolean {
  const known = new Set(pairs.map(([one, other]) => `${one} ${other}`));
  return (one, other) => known.has(`${one} ${other}`) || known.has(`${other} ${one}`);
}

/** By row, and of several problems of one consent the first. */
function oncePerConsent(problems: readonly Problem[]): Problem[] {
  const told = new Set<number>();
  return problems
    .filter(({ kind, field, row }) => {
      if (kind !== 'consent' || field !== 'textConsent') return true;
      return !told.has(row) && told.add(row);
    })
    .sort((a, b) => a.row - b.row);
}

/** Two columns under one heading: whoever reads the list cannot know which one is meant. */
function headingProblems(list: CustomerList): Problem[] {
  const columns = new Map<string, number[]>();
  list.headingCells.forEach((cell, index) => {
    const heading = cellText(cell).toLowerCase();
    if (heading !== '') columns.set(heading, [...(columns.get(heading) ?? []), index + 1]);
  });
  const doubled = [...columns.values()]
    .filter(({ length }) => length > 1)
    .map((places) => headingProblem(list, places));
  const hasNames = NAME_FIELDS.some((field) => list.columns.has(field));
  return hasNames ? doubled : [noNames(list.headingRow), ...doubled];
}

/** Texts and lists would call everybody by their number. */
function noNames(row: number): Problem {
  return {
    row,
    kind: 'heading',
    value: '',
    sentence:
      'No column holds the names. Choose yours in the panel under Set up, or write "Name" above it and choose Regulars > Set up.',
    suggested: '',
    id: '' as CustomerId,
  };
}

function headingProblem(list: CustomerList, places: readonly number[]): Problem {
  const value = cellText(list.headingCells[(places[0] ?? 1) - 1]);
  const field = [...list.columns].find(([, column]) => places.includes(column))?.[0];
  return {
    row: list.headingRow,
    ...(field === undefined ? {} : { field }),
    kind: 'heading',
    value,
    sentence: `${places.length} columns are called "${value}". Give each its own heading, so that nobody takes one for the other.`,
    suggested: '',
    id: '' as CustomerId,
  };
}

function problemsSentence(list: CustomerList, problems: readonly Problem[]): string {
  const people = list.customers.length;
  if (people === 0) return 'There is nobody in your list yet. Type the first customer, then check again.';
  const mix = mixSentence(segmentMix(list.customers));
  if (problems.length === 0) return `Your list of ${people} is clean: nothing to mend. ${mix}`;
  const fixes = problems.filter(({ suggested }) => suggested !== '').length;
  const found = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in a list of ${people}.`;
  const help = fixes === 0 ? '' : `For ${fixes} the right value is certain: tick Fix and check again.`;
  return joinSentences([found, help, wordsSentence(problems), mix]);
}

/** The owner may have classes of customers under other names. */
function wordsSentence(problems: readonly Problem[]): string {
  const values = problems.flatMap(({ kind, value }) => (kind === 'segment' ? [value] : []));
  const [first, ...others] = classWords(values);
  if (first === undefined) return '';
  const more = others.map(({ word, count }) => `, "${word}" beside ${count}`).join('');
  const what = more === '' ? 'which segment that is' : 'which segments these are';
  return `"${first.word}" stands beside ${first.count} customers${more}: Regulars > Set up asks ${what}.`;
}
