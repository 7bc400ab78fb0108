/** Which tab holds the customers, and what stands in which of its columns. Reads only. */
import { cellText, type Cell } from '../../core/cell';
import type { Field, ReadingRules } from '../../core/customers/customer';
import { NO_WORDS, type SegmentWords } from '../../core/customers/segmentWords';
import { RawRows } from '../../core/rawRows';
import { good, refused, type Result } from '../../core/result';
import { planAdoption, type AdoptionPlan } from '../../tables/customers/adoption';
import { filledTest, type Formulas, type ListFormulas } from '../../tables/customers/formulas';
import { recogniseList, type RecognisedColumn, type RecognisedList } from '../../tables/customers/recognise';
import { isOwnTab, type Book } from '../book';
import { rulesOf, settingsOf } from '../command';
import { countAbove, listFrom, taggedColumns, unlessAbove, type CustomerList } from '../customerList';
import type { Tab } from '../ports';

/** A list that can be adopted. */
export interface FoundList {
  readonly tab: Tab;
  readonly recognised: RecognisedList;
  readonly grid: readonly (readonly Cell[])[];
  readonly formulas: Formulas;
}

/** What a mapping of headings would make of a list. */
export interface Proposal {
  readonly found: FoundList;
  readonly columns: ReadonlyMap<Field, number>;
  readonly list: CustomerList;
  readonly plan: AdoptionPlan;
  /** What the owner's own words in the segment column mean. */
  readonly words: SegmentWords;
  /** Two letters, for phones without a country code. */
  readonly country: string;
}

/** The list in the named tab, else in the tab where the owner is, else in the first tab that has one; undefined when all is empty. */
export function findList(book: Book, tabName?: string): Result<FoundList | undefined> {
  if (tabName !== undefined) return findNamed(book, tabName);
  const active = book.ports.workbook.activeTab();
  const adopted = book.tabs.filter((tab) => tab.id === book.memory?.customersTab);
  const isUsable = (tab: Tab) => tab.isGrid && !isOwnTab(book, tab);
  const order = [...(isUsable(active) ? [active] : adopted), ...adopted, ...book.tabs].filter(isUsable);
  let hasContent = false;
  for (const tab of order.filter((one, index) => order.findIndex(({ id }) => id === one.id) === index)) {
    const grid = tab.readAll();
    const found = recognise(book, tab, grid);
    if (found) return wholeOnly(found);
    hasContent ||= grid.some((row) => row.some((cell) => cell !== ''));
  }
  return hasContent || !active.isGrid ? refused('not-a-list', noListIn(active)) : good(undefined);
}

function findNamed(book: Book, name: string): Result<FoundList> {
  const tab = book.tabs.find((candidate) => candidate.name.toLowerCase() === name.trim().toLowerCase());
  if (!tab) return refused('no-list', `There is no tab "${name}" in this spreadsheet. Nothing was changed.`);
  const found = tab.isGrid && !isOwnTab(book, tab) ? recognise(book, tab, tab.readAll()) : undefined;
  return found ? wholeOnly(found) : refused('not-a-list', noListIn(tab));
}

/** Refused where set-up could write nothing below the headings, or would lose somebody. */
function wholeOnly(found: FoundList): Result<FoundList> {
  const { headingRow, columns } = found.recognised;
  if (found.grid.length <= headingRow && found.tab.maxRows() <= headingRow)
    return refused('not-a-list', noRoom(found.tab));
  const above = countAbove(found.grid, headingRow, columns.find(({ field }) => field === 'id')?.column);
  return unlessAbove(found, above, headingRow);
}

function noRoom({ name }: Tab): string {
  return `Your tab "${name}" ends at its headings. Add rows below them (Insert > Rows > Insert 1 row below), then choose Regulars > Set up. Nothing was changed.`;
}

function noListIn(tab: Tab): string {
  if (!tab.isGrid)
    return `The tab "${tab.name}" is a chart, not a list. Go to the tab with your customers, then choose Regulars > Set up. Nothing was changed.`;
  return `We can't find a customer list in the tab "${tab.name}". It needs one line of headings, like Name, Phone, Email, with the customers below. Go to the right tab and choose Regulars > Set up. Nothing was changed.`;
}

/** A list adopted before keeps its columns by tag; others are recognised. */
function recognise(book: Book, tab: Tab, grid: readonly (readonly Cell[])[]): FoundList | undefined {
  const height = grid.length;
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return undefined;
  const formulas = tab.readFormulas({ row: 1, column: 1, rows: height, columns: width });
  const recognised = recogniseList(grid, formulas, book.ports.clock.today());
  if (!recognised) return undefined;
  const tagged =
    tab.id === book.memory?.customersTab ? taggedColumns(book.tags, tab.id) : new Map<Field, number>();
  return {
    tab,
    grid,
    formulas,
    recognised: { ...recognised, columns: withTagged(recognised, tagged, grid) },
  };
}

function withTagged(
  recognised: RecognisedList,
  tagged: ReadonlyMap<Field, number>,
  grid: readonly (readonly Cell[])[],
): RecognisedColumn[] {
  const headings = grid[recognised.headingRow - 1] ?? [];
  const known = [...tagged].map(([field, column]) => ({
    field,
    column,
    heading: cellText(headings[column - 1]),
    isSure: true,
  }));
  const used = new Set(tagged.values());
  return [
    ...known,
    ...recognised.columns.filter(({ field, column }) => !tagged.has(field) && !used.has(column)),
  ];
}

/** What would change under this mapping, and with these meanings of the owner's own words. */
export function proposeFor(
  book: Book,
  found: FoundList,
  { columns, words = NO_WORDS }: { columns: ReadonlyMap<Field, number>; words?: SegmentWords },
): Proposal {
  const { tab, grid, recognised, formulas } = found;
  const rows = RawRows.of(grid);
  const list = listFrom(tab, { rows, headingRow: recognised.headingRow, columns });
  const rules = rulesOf(book, settingsOf(book));
  const plan = planCells(rules, list, { formulas, words });
  return { found, columns, list, plan, words, country: rules.country };
}

/** What adopting would change in the cells of a list; `formulas` are those of the tab from A1. */
export function planCells(
  rules: ReadingRules,
  list: CustomerList,
  { formulas, words }: { formulas: Formulas; words: SegmentWords },
): AdoptionPlan {
  const { customers, columns, spoiltPhones } = list;
  const isFilled = filledTest(inTab(formulas, list));
  const isFormula = (row: number, field: Field) => isFilled({ row, column: columns.get(field) ?? 0 });
  return planAdoption({ customers, spoiltPhones, fields: new Set(columns.keys()), rules, words, isFormula });
}

/** The cells of the segment column but those that a formula of the owner's fills: what they say is never written. */
export function typedSegments({ list, found }: Pick<Proposal, 'list' | 'found'>): (Cell | undefined)[] {
  const isFilled = filledTest(inTab(found.formulas, list));
  const column = list.columns.get('segment') ?? 0;
  return list.customers.filter(({ row }) => !isFilled({ row, column })).map(({ cells }) => cells.segment);
}

/** Formulas of a whole tab. */
function inTab(formulas: Formulas, list: CustomerList): ListFormulas {
  return {
    headingRow: list.headingRow,
    formulasIn: (row) => formulas[row - 1] ?? [],
    cells: () => list.grid,
  };
}
