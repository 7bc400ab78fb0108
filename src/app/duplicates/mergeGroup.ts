/** Merges the rows of one group: written down first, so that a run that was cut off is finished by the next and can be taken back, then carried out. */
import { cellText } from '../../core/cell';
import { CONSENT_FIELDS } from '../../core/customers/consent';
import type { CustomerId, CustomerRow } from '../../core/customers/customer';
import { renamedReferrals } from '../../core/duplicates/merge';
import { nameOf } from '../../core/customers/names';
import { good, refused, type Result } from '../../core/result';
import {
  CUSTOMERS,
  type CellChange,
  type Change,
  type RowChange,
  type TakenRow,
} from '../../core/undo/change';
import { changesTab } from '../../tables/changesTable';
import { consentTab } from '../../tables/consentTable';
import type { SettingsReading } from '../../tables/settingsTable';
import { findOwnTab, openBook, type Book } from '../book';
import { rulesOf, type Outcome } from '../command';
import { cutAt, hiding, readMerged, sayUnmerge, type MergedCell } from '../mergedCells';
import { closeNumbers } from '../closeNumbers';
import { consentsIn } from '../consentBook';
import { Journal, type JournalEntries } from '../outbox/journal';
import { beginChange } from '../undo/changes';
import { carryOutMerge, dropChange } from './carryOutMerge';
import { readFormulaCells, type RowFormulas } from './formulaCells';
import {
  mergedRow,
  groupToMerge,
  membersOf,
  OUT_OF_DATE,
  type GroupToMerge,
  type MergeWish,
} from './groupToMerge';
import { addApart, inherited, pairsIn, readApart } from './notTheSame';
import { readNamingTabs, rowsNaming, type NamingGrids } from './pointTo';
import { recordsToKeep } from './textsOfMerged';
import { contentsOf, customerOf, lookAgain, type WholeList } from './wholeList';
import { inheritYes } from './yesOfMerged';

/** What a merge came to; `change` takes it back. */
export type Merged = Outcome & {
  readonly change: string;
  /** Whose rows had several segments, and which stays; absent where they had one or none. */
  readonly doubt?: Doubt;
};

export interface Doubt {
  readonly name: string;
  /** `Loyalist and Apostle: Loyalist stays`. */
  readonly segments: string;
}

interface Situation {
  readonly book: Book;
  readonly list: WholeList;
  readonly reading: SettingsReading;
}

/** Where a line of the Consent tab comes from. */
export const MERGED = 'Merged customers';

/** Refused, and nothing written, when the rows are not all in the list any more. */
export function mergeGroup(
  { book, list, reading }: Situation,
  ids: readonly CustomerId[],
  wish: MergeWish,
): Result<Merged> {
  const members = membersOf(list, ids);
  if (members.length < ids.length || members.length < 2) return refused('bad-request', OUT_OF_DATE);
  const rules = rulesOf(book, reading);
  const grids = readNamingTabs(book);
  const { records, consent } = consentsIn(grids.get(consentTab) ?? [], rules.country, { book });
  const formulas = readFormulaCells(
    list,
    members.map(({ row }) => row),
  );
  const found = groupToMerge(list, members, { wish, facts: { rules, consent, formulas } });
  if (!found.ok) return found;
  const group = found.value;
  const merged = readMerged(list);
  const stuck = stuckIn(list, group, merged);
  if (stuck !== '') return refused('bad-request', `${stuck} These rows were left as they are.`);
  if (group.plan.isNoted && !isAsRead(list, members)) return refused('bad-request', NOT_DONE.changed);
  const who = { name: nameOf(group.kept.cells).full, customerId: group.kept.id };
  // First of all: whatever happens then, a no outlives its row.
  closeNumbers(
    book,
    group.plan.stops.map((stop) => ({ ...stop, ...who })),
    { records, consent, country: rules.country, source: MERGED },
  );
  const entries = book.ports.journal.readAll();
  const gone = group.gone.map(({ id }) => id);
  const apart = readApart(book, entries);
  addApart(book, apart, inherited(pairsIn(apart, list.customers), { gone, keep: group.kept.id }));
  const change = changeOf({ book, list, reading }, group, { grids, formulas, entries });
  beginChange(book, change);
  // A tab that was just made is not among those the book knows.
  const now = findOwnTab(book, changesTab) === undefined ? openBook(book.ports) : book;
  const end = carryOutMerge({ book: now, list, reading, merged }, change, grids);
  if (end === 'changed') dropChange(now, change);
  if (end !== 'done') return refused('bad-request', NOT_DONE[end]);
  inheritYes(book, group, rules.country);
  return good(saidOf(group, change));
}

/** Which merged cell is in the way of a merge, before anything is written; '' where none is. */
function stuckIn(
  { columns, others }: WholeList,
  { kept, gone, plan }: GroupToMerge,
  merged: readonly MergedCell[],
): string {
  for (const { row } of gone) {
    const cut = cutAt(merged, row);
    if (cut !== undefined) return sayUnmerge(cut, `so row ${row} cannot be taken out of your list`);
  }
  const written = [
    ...plan.cells.map(({ field }) => columns.get(field)),
    ...plan.others.map(({ heading }) => others.get(heading)),
  ];
  for (const column of written) {
    const hidden = column === undefined ? undefined : hiding(merged, { row: kept.row, column });
    if (hidden !== undefined) return sayUnmerge(hidden, `so what belongs into row ${kept.row} would be lost`);
  }
  return '';
}

const NOT_DONE = {
  changed: 'Somebody changed these rows just now, so they were not merged. Look at them, then try again.',
  moving: 'Somebody is sorting your list just now, so the merge is not finished. Try again in a minute.',
} as const;

/** False when rows or columns moved while formulas were read: what is calculated would be noted. */
function isAsRead(list: WholeList, members: readonly CustomerRow[]): boolean {
  const now = lookAgain(list);
  const headingsIn = ({ grid, headingRow }: WholeList) => (grid[headingRow - 1] ?? []).map(cellText).join();
  return (
    headingsIn(now) === headingsIn(list) && members.every(({ id, row }) => customerOf(now, id)?.row === row)
  );
}

/** Everything the merge will write, told beforehand. */
function changeOf(
  { book, list }: Situation,
  { kept, gone, plan }: GroupToMerge,
  facts: {
    readonly grids: NamingGrids;
    readonly formulas: ReadonlyMap<number, RowFormulas>;
    readonly entries: JournalEntries;
  },
): Change {
  const { clock, person } = book.ports;
  const ids = gone.map(({ id }) => id);
  const name = mergedName({ kept, plan });
  // Also without a cell in it, since it says whose row stays.
  const filled: RowChange = {
    tab: CUSTOMERS,
    key: { 'Customer ID': kept.id },
    was: Object.fromEntries(plan.others.map(({ heading, was }) => [heading, was])),
    wrote: Object.fromEntries(plan.others.map(({ heading, wrote }) => [heading, wrote])),
  };
  const journal = new Journal(book.ports, facts.entries);
  const renamed = renamedReferrals(list.customers, { kept: { id: kept.id, name }, gone });
  return {
    // Also of two in one moment each has its own.
    id: `M-${clock.instant().toString(36)}-${book.ports.ids.newCustomerId(new Set())}`,
    kind: 'merge',
    title: `${gone.map((one) => calledOf(calledOf(one) === name ? kept : one)).join(', ')} into ${name}`,
    when: clock.utc(),
    by: person(),
    state: 'begun',
    cells: [...withConsent(list, kept, plan.cells), ...renamed],
    created: [],
    rows: [
      ...rowsNaming(facts.grids, ids, kept.id),
      filled,
      ...recordsToKeep(book.ports, journal, { gone: ids, keep: kept.id }),
    ],
    taken: gone.map((one) => takenRow(list, one, facts.formulas.get(one.row)?.cells ?? {})),
  };
}

/** With the consent cells that stay, so that a no typed later can be told from the one that stood there. */
function withConsent(
  { columns }: WholeList,
  { id, cells }: CustomerRow,
  changed: readonly CellChange[],
): CellChange[] {
  const staying = CONSENT_FIELDS.filter(
    (field) => columns.has(field) && !changed.some((one) => one.field === field),
  ).map((field) => ({ customerId: id, field, was: cells[field] ?? '', wrote: cells[field] ?? '' }));
  return [...changed, ...staying];
}

function takenRow(list: WholeList, customer: CustomerRow, formulas: RowFormulas['cells']): TakenRow {
  const above = list.customers.filter(({ row }) => row < customer.row).pop();
  const from = above?.row ?? list.headingRow;
  return {
    customerId: customer.id,
    place: { above: above?.id ?? '', rows: customer.row - from },
    ...contentsOf(list, customer),
    formulas,
  };
}

/** What the row that stays is called from now on. */
function mergedName({ kept, plan }: Pick<GroupToMerge, 'kept' | 'plan'>): string {
  return calledOf(mergedRow({ kept, plan }));
}

function calledOf({ cells, row }: CustomerRow): string {
  return nameOf(cells).full || `row ${row}`;
}

function saidOf({ kept, gone, plan }: GroupToMerge, { id }: Change): Merged {
  const name = mergedName({ kept, plan });
  return {
    sentence: [`Merged: ${name} stands in one row instead of ${gone.length + 1}.`, ...plan.notices].join(' '),
    record: `${gone.length + 1} rows were merged into one.`,
    change: id,
    ...(plan.segments === '' ? {} : { doubt: { name, segments: plan.segments } }),
  };
}
