/** Everything an import is planned from, each read once: the files, the list, what is known of consent, the sales that are known. */
import { cellText, isDayCell } from '../../core/cell';
import type { ConsentField } from '../../core/customers/consent';
import type { ConsentRecord } from '../../core/customers/consentRecords';
import type {
  CustomerCells,
  CustomerId,
  CustomerRow,
  Field,
  ReadingRules,
} from '../../core/customers/customer';
import type { IncomingFile, RawTable } from '../../core/imports/incoming';
import { planImport } from '../../core/imports/planImport';
import type { ConsentCells, ImportInput, ImportPlan } from '../../core/imports/planTypes';
import { good, refused, type Result } from '../../core/result';
import type { ImportWish } from '../../rpc/importViews';
import { consentTab } from '../../tables/consentTable';
import { isFormulaError } from '../../tables/customers/looks';
import type { Mapping } from '../../tables/imports/layout';
import { readTable } from '../../tables/imports/readTable';
import { purchasesTab, readPurchases } from '../../tables/purchasesTable';
import type { StagingHead } from '../../tables/stagingTable';
import { findOwnTab, readGrid, type Book } from '../book';
import { rulesOf, settingsOf } from '../command';
import { consentsIn } from '../consentBook';
import { wordFor } from '../consentCell';
import type { CustomerList } from '../customerList';
import { openList, type OpenList } from '../openList';
import { findList } from '../setUp/findList';
import { EMPTY_LIST_FIELDS } from '../setUp/emptySheet';
import type { Tab } from '../ports';
import { notBegun } from './portions';
import { findStaging, haveRows, readStagedRows } from './staging';
import { mappingsFor } from './mappings';

/** What is to be brought in. */
export interface Source {
  readonly head: StagingHead;
  readonly tables: readonly RawTable[];
}

export interface Situation {
  readonly book: Book;
  /** Undefined while no list is adopted: the import makes one. */
  readonly open: OpenList | undefined;
  readonly source: Source;
  readonly mappings: readonly (Mapping | undefined)[];
  readonly files: readonly IncomingFile[];
  readonly rules: ReadingRules;
  readonly records: readonly ConsentRecord[];
  readonly input: ImportInput;
  readonly plan: ImportPlan;
}

/** What the owner wants beyond the choice and the mapping. */
export interface Wish extends Omit<ImportWish, 'importId'> {
  readonly answers: ReadonlyMap<string, 'here' | 'there'>;
  readonly hasStory: boolean;
}

/** The files of an import as they are staged; refused while one of them is not here whole. */
export function stagedSource(book: Book, importId: string): Result<Source> {
  const staging = findStaging(book);
  if (staging?.head.importId !== importId) return notBegun();
  const { head } = staging;
  if (head.tab !== undefined) return tabSource(book, head);
  const have = haveRows(staging);
  const short = head.files.findIndex(({ rows }, index) => (have[index] ?? 0) < rows);
  const { file, rows } = head.files[short] ?? { file: '', rows: 0 };
  if (short >= 0)
    return refused(
      'bad-request',
      `"${file}" has not arrived whole: ${have[short] ?? 0} of ${rows} lines are here. Choose the files again to go on. Nothing was changed.`,
    );
  const staged = readStagedRows(staging);
  const tables = head.files.map(({ file: name, encoding, delimiter }, index): RawTable => ({
    file: name,
    encoding,
    delimiter,
    rows: staged[index] ?? [],
  }));
  return good({ head, tables });
}

/** A tab of this spreadsheet as it stands now. */
export function tabSource(book: Book, head: StagingHead): Result<Source> {
  const tab = book.tabs.find(({ id }) => id === head.tab);
  if (tab === undefined)
    return refused('no-list', `The tab "${head.files[0]?.file ?? ''}" is gone. Nothing was changed.`);
  return good({ head, tables: [{ file: tab.name, encoding: '', delimiter: '', rows: textsOf(tab) }] });
}

/** What was typed, also where Sheets took a phone number for a formula. */
function textsOf(tab: Tab): string[][] {
  const grid = tab.readAll();
  const columns = Math.max(1, ...grid.map((row) => row.length));
  const isSpoilt = grid.some((row) => row.some((cell) => isFormulaError(cell)));
  const formulas = isSpoilt ? tab.readFormulas({ row: 1, column: 1, rows: grid.length, columns }) : [];
  return grid.map((row, index) =>
    row.map((cell, at) => {
      const formula = formulas[index]?.[at] ?? '';
      if (isFormulaError(cell)) return formula.replace(/^=/, '');
      return isDayCell(cell) ? cell.day : cellText(cell);
    }),
  );
}

/** Reads everything and plans. */
export function readSituation(start: Book, source: Source, wish: Wish): Result<Situation> {
  const opened = openedList(start, source);
  if (!opened.ok) return opened;
  const open = opened.value;
  const book = open?.book ?? start;
  const mappings = mappingsFor(book.ports, source.tables, wish.mapping);
  if (!mappings.ok) return mappings;
  const rules = rulesOf(book, settingsOf(book));
  const files = source.tables.map((table, index) => readTable(table, rules, mappings.value[index]));
  const consentGrid = readGrid(findOwnTab(book, consentTab), consentTab);
  const { records, consent } = consentsIn(consentGrid, rules.country, { book });
  const purchasesGrid = files.some(({ purchases }) => purchases.length > 0)
    ? readGrid(findOwnTab(book, purchasesTab), purchasesTab)
    : [];
  const { choice, answers, hasStory } = wish;
  const input: ImportInput = {
    files,
    customers: open?.list.customers ?? [],
    fields: new Set(open?.list.columns.keys() ?? EMPTY_LIST_FIELDS),
    rules,
    consent,
    stopsTakenIn: new Set(
      records.flatMap(({ revokedBy, channel, contact }) =>
        revokedBy === REVOKED_BY ? [`${channel} ${contact}`] : [],
      ),
    ),
    words: wordsOf(open?.list),
    purchases: readPurchases(purchasesGrid),
    choice,
    answers,
    hasStory,
  };
  const plan = planImport(input);
  const known = { book, open, source, mappings: mappings.value, files, rules };
  return good({ ...known, records, input, plan });
}

/** Who said stop when a file did. */
export const REVOKED_BY = 'import';

/** The adopted list; undefined when there is none and no tab looks like one, so that the import may make it. */
function openedList(book: Book, { head }: Source): Result<OpenList | undefined> {
  if (book.memory !== undefined) return openList(book);
  const others = { ...book, tabs: book.tabs.filter(({ id }) => id !== head.tab) };
  const isList = others.tabs.some((tab) => {
    const found = tab.isGrid ? findList(others, tab.name) : undefined;
    return found?.ok === true && (found.value?.recognised.customerCount ?? 0) > 0;
  });
  return isList
    ? refused(
        'no-list',
        'Your own list comes first, so that everything goes into one. Open the tab with your customers and choose Regulars > Set up, then bring these in. Nothing was changed.',
      )
    : good(undefined);
}

const NOBODY = {} as CustomerCells;

/** In the owner's own words. */
function wordsOf(list: CustomerList | undefined): ImportInput['words'] {
  const cellsFor = (field: ConsentField): ConsentCells => {
    if (list === undefined) return { yes: 'yes', no: 'no' };
    const ticked = list.customers.find(({ cells }) => typeof cells[field] === 'boolean');
    const customer: CustomerRow = ticked ?? { row: 0, id: '' as CustomerId, cells: NOBODY };
    return {
      yes: wordFor(list, customer, { field, word: 'yes' }),
      no: wordFor(list, customer, { field, word: 'no' }),
    };
  };
  return { textConsent: cellsFor('textConsent'), callConsent: cellsFor('callConsent') };
}

/** The owner's heading of a field, ours while the list has none. */
export function headingIn(
  list: CustomerList | undefined,
  field: Field,
  usual: (field: Field) => string,
): string {
  return list?.headings.get(field) ?? usual(field);
}
