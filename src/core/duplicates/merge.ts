/** What merging a group comes to: the cells of the row that is kept, the cells of others that name a row which goes, and what the owner has to be told. */
import { cellText, type Cell } from '../cell';
import {
  CHANNEL_OF,
  CONSENT_FIELDS,
  notesNoToTexts,
  readConsent,
  refusesTexts,
  saysNo,
} from '../customers/consent';
import type { Channel } from '../customers/consentRecords';
import type { CustomerCells, CustomerId, CustomerRow, Field } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { NAME_FIELDS } from '../customers/names';
import { everyPhone } from '../phonesOfCell';
import type { CellChange, RowByHeading } from '../undo/change';
import { contradiction, isConsentLost } from './mergeDoubts';
import type { MergedRow, MergedRows } from './mergedRows';
import { goingLines, mergedCell } from './mergeFields';
import { ownColumns } from './ownColumns';

/** A row of the group, with what stands under headings that have no meaning for us and is no formula. */
export type MergingRow = MergedRow & { readonly others: RowByHeading };

/** Everything that decides the merge. */
export interface Merging extends MergedRows {
  readonly rows: readonly MergingRow[];
  /** The columns of the list. */
  readonly fields: readonly Field[];
  /** Fields and headings of the kept row in which a formula stands: they are left alone. */
  readonly formulas: ReadonlySet<string>;
}

/** A number that somebody asked not to text or call, and that the list would not know of any more. */
export interface KeptStop {
  readonly channel: Channel;
  /** E.164. */
  readonly phone: string;
}

export interface MergePlan {
  readonly keep: CustomerId;
  /** What becomes of the kept row, without cells that stay. */
  readonly cells: readonly CellChange[];
  /** The same for columns without a meaning for us, by heading. */
  readonly others: readonly { readonly heading: string; readonly was: Cell; readonly wrote: Cell }[];
  /** Something that differs goes into the notes. */
  readonly isNoted: boolean;
  readonly stops: readonly KeptStop[];
  /** `Loyalist and Apostle: Loyalist stays`; '' where the rows have one segment or none. */
  readonly segments: string;
  /** Whole sentences. */
  readonly notices: readonly string[];
}

const NOT_MERGED: ReadonlySet<Field> = new Set<Field>(['id', 'status']);

/** The fields that are merged, in the order of the list's columns. */
export function mergedFields(fields: readonly Field[]): Field[] {
  return fields.filter((field) => !NOT_MERGED.has(field));
}

/** Without a column for notes nothing can be noted: adding one costs as many calls as half the merge. */
function hasNotes({ fields }: Merging): boolean {
  return fields.includes('notes');
}

/** Undefined when there are not two rows to merge. */
export function planMerge(merging: Merging): MergePlan | undefined {
  const [kept, ...gone] = merging.rows;
  if (kept === undefined || gone.length === 0) return undefined;
  const cells = mergedFields(merging.fields).flatMap((field): CellChange[] => {
    const was = kept.cells[field] ?? '';
    const wrote = mergedCell(field, merging).cell;
    const isLeft = cellText(was) === cellText(wrote) || merging.formulas.has(field);
    return isLeft ? [] : [{ customerId: kept.id, field, was, wrote }];
  });
  return {
    keep: kept.id,
    cells,
    others: ownColumns(merging).flatMap(({ heading, cells, best }) =>
      best === 0 ? [] : [{ heading, was: cells[0] ?? '', wrote: cells[best] ?? '' }],
    ),
    isNoted: hasNotes(merging) && goingLines(merging).length > 0,
    stops: stopsOf(merging),
    segments: segmentsOf(merging),
    notices: noticesOf(merging),
  };
}

/**
 * A no in the list closes its number for every row: it outlives the row as a record where the number does not stay in the list,
 * or where the cell that shall say no is calculated.
 */
function stopsOf(merging: Merging): KeptStop[] {
  const { rows, rules, formulas } = merging;
  const numbersOf = (cell: Cell | undefined) => everyPhone(cell, rules.country);
  const phone = formulas.has('phone') ? rows[0]?.cells.phone : mergedCell('phone', merging).cell;
  const staying = numbersOf(phone);
  // Notes are all kept; what a merge writes into them of a phone that goes is there to be read.
  const words = Object.fromEntries([
    ...NAME_FIELDS.map((field) => [field, mergedCell(field, merging).cell] as const),
    ['notes', rows.find(({ cells }) => notesNoToTexts(cells.notes))?.cells.notes ?? ''] as const,
  ]);
  return CONSENT_FIELDS.flatMap((field) => {
    const isNo = (cells: CustomerCells) =>
      field === 'textConsent' ? refusesTexts(cells) : saysNo(cells, field);
    const saying = rows.filter(({ cells }) => isNo(cells));
    // The no stood beside a phone or a name that goes, and what stays says none.
    const isOpen =
      !saying.some(({ cells }) => readConsent(cells[field]) === 'no') &&
      !isNo({ ...words, phone: phone ?? '' });
    const isClosed = saying.length > 0 || rows.some(({ stops }) => stops.has(field));
    const leaving = saying
      .flatMap(({ cells }) => numbersOf(cells.phone))
      .filter((number) => !staying.includes(number) || isOpen);
    const closed = new Set(formulas.has(field) && isClosed ? [...leaving, ...staying] : leaving);
    return [...closed].map((number) => ({ channel: CHANNEL_OF[field], phone: number }));
  });
}

function segmentsOf(merging: Merging): string {
  const segments = contradiction(merging);
  const now = cellText(mergedCell('segment', merging).cell);
  return segments.length === 0 ? '' : `${segments.join(' and ')}: ${now} stays`;
}

function noticesOf(merging: Merging): string[] {
  const segments = segmentsOf(merging);
  const notices = segments === '' ? [] : [`The rows say ${segments}, so look whether that is right.`];
  if (goingLines(merging).length > 0)
    notices.push(
      hasNotes(merging)
        ? 'What differs in phone, e-mail, words in place of a day or your own columns goes into the notes.'
        : 'What differs in phone, e-mail, words in place of a day or your own columns goes with its row, since there is no column for notes; taking the merge back brings it back.',
    );
  if (isConsentLost(merging))
    notices.push('The yes to texts was given with another number, so ask again before you text.');
  return notices;
}

/** Who names a row that goes as the one who referred them: the link, and where there is none yet the name. */
export function renamedReferrals(
  customers: readonly CustomerRow[],
  { kept, gone }: { readonly kept: { id: CustomerId; name: string }; readonly gone: readonly CustomerRow[] },
): CellChange[] {
  const ids = new Set<string>(gone.map(({ id }) => id));
  const goneNames = new Set(gone.map(writtenName).filter((name) => name !== ''));
  const names = new Set(goneNames);
  // A name that somebody else bears as well says nothing.
  for (const one of customers) if (!ids.has(one.id) && one.id !== kept.id) names.delete(writtenName(one));
  return customers.flatMap(({ id, cells }): CellChange[] => {
    if (ids.has(id) || id === kept.id) return [];
    const link = cellText(cells.referredById);
    const typed = cellText(cells.referredBy);
    const isLinked = ids.has(link);
    const isNamed = isLinked
      ? goneNames.has(typed.toLowerCase())
      : link === '' && names.has(typed.toLowerCase());
    const change = (field: Field, was: string, wrote: string) => ({ customerId: id, field, was, wrote });
    return [
      ...(isLinked ? [change('referredById', link, kept.id)] : []),
      ...(isNamed && typed !== kept.name ? [change('referredBy', typed, kept.name)] : []),
    ];
  });
}

/** As it may stand in Referred by. */
function writtenName({ cells }: CustomerRow): string {
  return fullNameOf(cells).toLowerCase();
}
