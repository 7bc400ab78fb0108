/** Finds again the columns that have lost their tag: by the heading they had or its synonyms, else by asking the owner for it by name. */
import { cellText, type Cell } from '../core/cell';
import type { Field } from '../core/customers/customer';
import { good, refused, type Result } from '../core/result';
import type { LostColumn } from '../rpc/views';
import { REMADE_FIELDS } from '../tables/customers/columns';
import { headingReader } from '../tables/customers/headingReader';
import { findHeadingRow } from '../tables/customers/knownHeadings';
import { remember, type Book } from './book';
import { inMemory, writeMark, type Memory } from './memory';
import type { Tab } from './ports';

type Columns = ReadonlyMap<Field, number>;

interface Search {
  readonly tab: Tab;
  readonly memory: Memory;
  readonly columns: Map<Field, number>;
  /** The cells of the heading row, all of them. */
  readonly headingCells: readonly Cell[];
}

/** The columns with the lost ones found again by heading; refused with the heading of the first that nobody can find. */
export function findLostColumns(book: Book, present: { tab: Tab; columns: Columns }): Result<Columns> {
  const { memory } = book;
  if (memory === undefined || lostFields(memory, present.columns).length === 0) return good(present.columns);
  const search = startSearch(memory, present);
  for (const field of lostFields(memory, present.columns)) {
    const column = columnNamed(search, memory.headings[field] ?? '') ?? columnMeaning(search, field);
    if (column !== undefined) adopt(search, field, column);
  }
  rememberHeadings(book, search);
  const lost = lostFields(memory, search.columns)[0];
  return lost === undefined ? good(search.columns) : refused('column-lost', lostSentence(memory, lost));
}

/** Asks for each column that cannot be found; outside any lock, since a dialog lets go of it. False when the owner cancels. */
export function askForLostColumns(book: Book, present: { tab: Tab; columns: Columns }): boolean {
  const { memory } = book;
  if (memory === undefined) return false;
  const search = startSearch(memory, present);
  const givenUp: Field[] = [];
  for (const field of lostFields(memory, search.columns)) {
    const answer = askFor(book, search, memory.headings[field] ?? '');
    if (answer === 'cancelled') return false;
    if (answer === 'none') givenUp.push(field);
    else adopt(search, field, answer);
  }
  rememberHeadings(book, search, givenUp);
  return true;
}

/** The first column that nobody can find; undefined when all are there. Writes nothing. */
export function nameLostColumn(book: Book, present: { tab: Tab; columns: Columns }): LostColumn | undefined {
  const { memory } = book;
  const [lost] = memory === undefined ? [] : lostFields(memory, present.columns);
  if (memory === undefined || lost === undefined) return undefined;
  return { heading: memory.headings[lost] ?? '', choices: freeHeadings(startSearch(memory, present)) };
}

/** The lost column of this heading is the free one headed `now` from here on, or given up for ''; false when there is no such free column. */
export function placeLostColumn(
  book: Book,
  present: { tab: Tab; columns: Columns },
  { heading, now }: { heading: string; now: string },
): boolean {
  const { memory } = book;
  const lost =
    memory && lostFields(memory, present.columns).find((field) => memory.headings[field] === heading);
  if (memory === undefined || lost === undefined) return false;
  const search = startSearch(memory, present);
  const column = now === '' ? undefined : columnNamed(search, now);
  if (now !== '' && column === undefined) return false;
  if (column !== undefined) adopt(search, lost, column);
  rememberHeadings(book, search, column === undefined ? [lost] : []);
  return true;
}

function missingFields(memory: Memory, columns: Columns): Field[] {
  return (Object.keys(memory.headings) as Field[]).filter((field) => !columns.has(field));
}

/** Those that only the owner can tell us of. */
function lostFields(memory: Memory, columns: Columns): Field[] {
  return missingFields(memory, columns).filter((field) => !REMADE_FIELDS.has(field));
}

function lostSentence(memory: Memory, field: Field): string {
  const heading = memory.headings[field] ?? '';
  return `We can't find your "${heading}" column. Did you rename it? Say which column holds it now, here or with Regulars > Set up, or bring it back (Ctrl+Z). Nothing was changed.`;
}

function startSearch(memory: Memory, present: { tab: Tab; columns: Columns }): Search {
  const grid = present.tab.readAll();
  const known = new Map<number, string>();
  for (const [field, column] of present.columns) known.set(column, memory.headings[field] ?? '');
  const row = findHeadingRow(grid, known);
  const headingCells = row === undefined ? [] : (grid[row - 1] ?? []);
  return { tab: present.tab, memory, columns: new Map(present.columns), headingCells };
}

function adopt(search: Search, field: Field, column: number): void {
  search.columns.set(field, column);
  search.tab.addColumnTag(column, writeMark({ kind: 'column', field }));
}

/** The one free column whose heading passes; undefined when there is none or more than one. */
function onlyFreeColumn(search: Search, passes: (heading: string) => boolean): number | undefined {
  const used = new Set(search.columns.values());
  const hits = search.headingCells.flatMap((cell, index) =>
    !used.has(index + 1) && passes(cellText(cell)) ? [index + 1] : [],
  );
  return hits.length === 1 ? hits[0] : undefined;
}

/** Headings of columns that hold nothing we know of, from left to right. */
function freeHeadings({ headingCells, columns }: Search): string[] {
  const used = new Set(columns.values());
  return headingCells.map(cellText).filter((text, index) => text !== '' && !used.has(index + 1));
}

function columnNamed(search: Search, heading: string): number | undefined {
  const wanted = inMemory(heading.trim().toLowerCase());
  return wanted === ''
    ? undefined
    : onlyFreeColumn(search, (text) => inMemory(text.toLowerCase()) === wanted);
}

function columnMeaning(search: Search, field: Field): number | undefined {
  return onlyFreeColumn(search, (text) =>
    headingReader()
      .meaningsOf(text)
      .some((meaning) => meaning.field === field && meaning.strength === 'sure'),
  );
}

function askFor(book: Book, search: Search, heading: string): number | 'cancelled' | 'none' {
  const free = freeHeadings(search);
  const question =
    `We can't find your "${heading}" column. Did you rename it? Type the heading of the column that now holds it ` +
    `(${free.join(', ')}), or leave it empty to go on without it.`;
  for (;;) {
    const answer = book.ports.dialogs.ask('A column is missing', question)?.trim();
    if (answer === undefined) return 'cancelled';
    if (answer === '') return 'none';
    const column = columnNamed(search, answer);
    if (column !== undefined) return column;
    book.ports.dialogs.tell(
      'No such column',
      `There is no free column "${answer}" in your list. Nothing was changed.`,
    );
  }
}

function rememberHeadings(book: Book, search: Search, givenUp: readonly Field[] = []): void {
  const kept = Object.entries(search.memory.headings).filter(([field]) => !givenUp.includes(field as Field));
  const found = [...search.columns].map(([field, column]) => [
    field,
    cellText(search.headingCells[column - 1]),
  ]);
  remember(book, {
    ...search.memory,
    headings: Object.fromEntries([...kept, ...found]) as Memory['headings'],
  });
}
