/** A group of the Duplicates tab with its rows as they stand in the list now; what merging it comes to is left to the core. */
import { cellText, type Cell } from '../../core/cell';
import { CHANNEL_OF, CONSENT_FIELDS, type ConsentField } from '../../core/customers/consent';
import { isOptedOut, type ConsentBook } from '../../core/customers/consentRecords';
import type { CustomerId, CustomerRow, ReadingRules } from '../../core/customers/customer';
import { reachedOf } from '../../core/customers/stoppedButYes';
import { planMerge, type Merging, type MergePlan, type MergingRow } from '../../core/duplicates/merge';
import { rowToKeep } from '../../core/duplicates/propose';
import { refused, good, type Result } from '../../core/result';
import { withCells } from '../../tables/customers/rowCells';
import { wordFor } from '../consentCell';
import { NO_FORMULAS, type RowFormulas } from './formulaCells';
import { contentsOf, customerOf, type WholeList } from './wholeList';

/** What the owner wants to become of a group. */
export interface MergeWish {
  /** The row that stays; the best one when absent. */
  readonly keep?: string;
  /** From which row a field is taken, where it is not the best one. */
  readonly fields?: { readonly [field: string]: string };
}

export interface MergeFacts {
  readonly rules: ReadingRules;
  readonly consent: ConsentBook;
  /** What is calculated, by row number. */
  readonly formulas: ReadonlyMap<number, RowFormulas>;
}

/** The rows of a group: the one that stays and the others from the top of the list. */
export interface GroupToMerge {
  readonly kept: CustomerRow;
  readonly gone: readonly CustomerRow[];
  readonly plan: MergePlan;
}

/** The row that stays as it is after the merge. */
export function mergedRow({ kept, plan }: Pick<GroupToMerge, 'kept' | 'plan'>): CustomerRow {
  return withCells(kept, Object.fromEntries(plan.cells.map(({ field, wrote }) => [field, wrote])));
}

/** Everybody of these who is in the list, from its top. */
export function membersOf(list: WholeList, ids: readonly CustomerId[]): CustomerRow[] {
  return ids.flatMap((id) => customerOf(list, id) ?? []).sort((a, b) => a.row - b.row);
}

/** Refused when the wish names a row that is not in the group, or when the row that has to go fills a column by a formula. */
export function groupToMerge(
  list: WholeList,
  members: readonly CustomerRow[],
  { wish, facts }: { readonly wish: MergeWish; readonly facts: MergeFacts },
): Result<GroupToMerge> {
  const named = [wish.keep, ...Object.values(wish.fields ?? {})].filter((id) => id !== undefined);
  if (!named.every((id) => members.some((member) => member.id === id)))
    return refused('bad-request', OUT_OF_DATE);
  const filling = members.filter(({ row }) => facts.formulas.get(row)?.fillsColumn === true);
  const keep = wish.keep ?? filling[0]?.id ?? rowToKeep(members)?.id;
  const kept = members.find(({ id }) => id === keep);
  const stuck = filling.find((member) => member !== kept);
  if (stuck !== undefined)
    return refused(
      'bad-request',
      `Row ${stuck.row} of your list holds a formula that fills a whole column, so it cannot be taken out. Keep that row and merge the others into it. These rows were not merged.`,
    );
  const gone = members.filter((member) => member !== kept);
  const plan = kept && planMerge(mergingOf(list, [kept, ...gone], { wish, facts }));
  return kept && plan ? good({ kept, gone, plan }) : refused('bad-request', OUT_OF_DATE);
}

/** Said when the tab and the list do not agree any more. */
export const OUT_OF_DATE =
  'Your list has changed since these duplicates were found, so these rows were not merged. Use Find duplicates again.';

/** The group as the core takes it; the first of the rows stays. */
export function mergingOf(
  list: WholeList,
  rows: readonly CustomerRow[],
  { wish, facts }: { readonly wish: MergeWish; readonly facts: MergeFacts },
): Merging {
  const [kept] = rows;
  const word = (field: ConsentField): Cell =>
    kept === undefined ? 'no' : wordFor(list, kept, { field, word: 'no' });
  return {
    rows: rows.map((row) => mergingRow(list, row, facts)),
    rules: facts.rules,
    chosen: (wish.fields ?? {}) as Merging['chosen'],
    no: { textConsent: word('textConsent'), callConsent: word('callConsent') },
    fields: [...list.columns.keys()],
    formulas: new Set(calculatedNames(list, facts.formulas.get(kept?.row ?? 0))),
  };
}

function mergingRow(list: WholeList, row: CustomerRow, { consent, rules, formulas }: MergeFacts): MergingRow {
  const { cells, others } = contentsOf(list, row);
  const calculated = (formulas.get(row.row) ?? NO_FORMULAS).cells;
  const reached = reachedOf(row, rules.country);
  const closed = CONSENT_FIELDS.filter((field) => isOptedOut(consent, reached, CHANNEL_OF[field]));
  return {
    id: row.id,
    cells,
    others: Object.fromEntries(
      Object.entries(others).filter(([heading]) => !Object.keys(calculated).includes(heading)),
    ),
    stops: new Set(closed),
    calculated: new Set(calculatedNames(list, formulas.get(row.row))),
  };
}

/** Fields and headings. */
function calculatedNames({ headings }: WholeList, { cells }: RowFormulas = NO_FORMULAS): string[] {
  const fields = [...headings].filter(([, heading]) => Object.keys(cells).includes(cellText(heading)));
  return [...Object.keys(cells), ...fields.map(([field]) => field)];
}
