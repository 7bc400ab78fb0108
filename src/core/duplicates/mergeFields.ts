/** Which cell each field of a merged customer gets, field by field; what is written where is left to the plan of the merge. */
import { cellText, isBlank, LONGEST_TEXT, type Cell } from '../cell';
import { isArchived } from '../customers/archived';
import { readConsent, type ConsentField } from '../customers/consent';
import {
  isCustomerId,
  type CustomerCells,
  type CustomerId,
  type Field,
  type ReadingRules,
} from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { segmentOf } from '../customers/segment';
import type { Day } from '../day';
import { readPhone } from '../phone';
import { readDay } from '../typedDay';
import { reachLines, wordLines, type Staying } from './goingLines';
import { rightDay, saidIn, validity, type MergedRow, type MergedRows } from './mergedRows';
import { ownLines } from './ownColumns';

/** Fields that belong together: they come from one row, and are asked about as one. */
export const BUNDLES: readonly (readonly Field[])[] = [
  ['name', 'firstName', 'lastName'],
  ['address', 'city', 'state', 'postcode'],
  ['referredBy', 'referredById'],
];

/** A cell of the merged customer, and the row it comes from; no row when it was put together from several. */
export interface MergedCell {
  readonly cell: Cell;
  readonly from: CustomerId | undefined;
}

const NOTHING: MergedCell = { cell: '', from: undefined };
const MIXED_CASE = /\p{Ll}.*\p{Lu}|\p{Lu}.*\p{Ll}/u;
const PLAIN = /[ -~]/g;

type Score = readonly (number | string)[];
type Take = (field: Field, merged: MergedRows) => MergedCell;

/** Fields that are not simply the best cell of one row. */
const TAKES: { readonly [field in Field]?: Take } = {
  segment: takeSegment,
  textConsent: takeConsent,
  callConsent: takeConsent,
  lastContactOn: (field, merged) => takeDay(field, merged, latest),
  nextFollowUpOn: takeNextFollowUp,
  addedOn: (field, merged) => takeDay(field, merged, (days) => latest(days, -1)),
  archivedOn: takeArchived,
  notes: takeNotes,
};
/** Not the owner's to choose: notes are put together, as far as a cell holds them, and a stop wins. */
const ALWAYS: ReadonlySet<Field> = new Set<Field>(['notes', 'textConsent', 'callConsent']);

/** The cell that the merged customer has in this field. */
export function mergedCell(field: Field, merged: MergedRows): MergedCell {
  const bundle = BUNDLES.find((fields) => fields.includes(field)) ?? [field];
  const chosen = ALWAYS.has(field) ? undefined : (merged.chosen[field] ?? merged.chosen[bundle[0] ?? field]);
  const row = merged.rows.find(({ id }) => id === chosen);
  if (row !== undefined) return cellOf(row, field);
  const take = TAKES[field];
  if (take !== undefined) return take(field, merged);
  return bundle.length === 1 ? takeBest(field, merged) : takeBundled(field, bundle, merged);
}

function cellOf(row: MergedRow | undefined, field: Field): MergedCell {
  return row === undefined ? NOTHING : { cell: row.cells[field] ?? '', from: row.id };
}

function isFilled(row: MergedRow, field: Field): boolean {
  return !isBlank(row.cells[field]);
}

/** Of equals the one that comes first, which is the row that is kept. */
function bestRow(
  rows: readonly MergedRow[],
  scoreOf: (row: MergedRow) => Score | undefined,
): MergedRow | undefined {
  let best: { row: MergedRow; score: Score } | undefined;
  for (const row of rows) {
    const score = scoreOf(row);
    if (score !== undefined && (best === undefined || isHigher(score, best.score))) best = { row, score };
  }
  return best?.row;
}

function isHigher(one: Score, other: Score): boolean {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** Filled before blank, valid before broken, then the row with the newer contact. */
function takeBest(field: Field, { rows, rules }: MergedRows): MergedCell {
  const best = bestRow(rows, (row) =>
    isFilled(row, field)
      ? [validity(field, row.cells[field], rules), rightDay('lastContactOn', row, rules)]
      : undefined,
  );
  // Written in another way it is the same, and what comes first is the row that is kept.
  const wanted = saidIn(field, best?.cells[field], rules.country);
  return cellOf(
    rows.find((row) => saidIn(field, row.cells[field], rules.country) === wanted),
    field,
  );
}

/** The parts of a name, an address or a referral come from one row; blanks are filled only where they cannot contradict it. */
function takeBundled(field: Field, bundle: readonly Field[], merged: MergedRows): MergedCell {
  const [lead = field] = bundle;
  const rows = lead === 'referredBy' ? withoutCircles(merged.rows) : merged.rows;
  const best = bestRow(rows, (row) => {
    if (!bundle.some((part) => isFilled(row, part))) return undefined;
    if (lead === 'referredBy') return [Number(isCustomerId(cellText(row.cells.referredById)))];
    return lead === 'name' ? nameScore(row, merged.rules) : addressScore(row, bundle, merged.rules);
  });
  if (best === undefined || isFilled(best, field) || lead === 'referredBy') return cellOf(best, field);
  const filler = rows.find((row) => isFilled(row, field) && (lead === 'name' || !isFilled(row, lead)));
  return cellOf(filler ?? best, field);
}

/** `ANA REYES` says less than `Ana Reyes`, a short name less than a long one, and `Elodie` less than `Élodie`. */
function nameScore(row: MergedRow, rules: ReadingRules): Score {
  const name = fullNameOf({ ...partsOf(row.cells), company: '' });
  const accents = name.replace(PLAIN, '').length;
  return [Number(MIXED_CASE.test(name)), name.length, accents, rightDay('lastContactOn', row, rules)];
}

function partsOf({ name = '', firstName = '', lastName = '' }: CustomerCells): CustomerCells {
  return { name, firstName, lastName };
}

function addressScore(row: MergedRow, bundle: readonly Field[], rules: ReadingRules): Score {
  const length = bundle.reduce((sum, part) => sum + cellText(row.cells[part]).length, 0);
  return [Number(isFilled(row, 'address')), rightDay('lastContactOn', row, rules), length];
}

/** Nobody brought themselves: who was brought by another row of the group was brought by nobody. */
function withoutCircles(rows: readonly MergedRow[]): readonly MergedRow[] {
  const ids = new Set<string>(rows.map(({ id }) => id));
  const names = new Set(rows.map(({ cells }) => fullNameOf(cells).toLowerCase()));
  return rows.filter(({ cells }) => {
    const id = cellText(cells.referredById);
    return id === '' ? !names.has(cellText(cells.referredBy).toLowerCase()) : !ids.has(id);
  });
}

/** The kept row's, where it has one that can be read; a contradiction is told by `contradiction`. */
function takeSegment(field: Field, { rows }: MergedRows): MergedCell {
  const known = rows.find(({ cells }) => segmentOf(cells.segment) !== undefined);
  return cellOf(known ?? rows.find((row) => isFilled(row, field)), field);
}

/** The strictest wins; a yes counts for the number that it was given with. */
function takeConsent(field: Field, merged: MergedRows): MergedCell {
  const { rows, rules, no } = merged;
  const consent = field as ConsentField;
  const saysNo = rows.find(({ cells }) => readConsent(cells[consent]) === 'no');
  if (saysNo !== undefined) return cellOf(saysNo, consent);
  if (rows.some(({ stops }) => stops.has(consent))) return { cell: no[consent], from: undefined };
  const numberOf = (cell: Cell | undefined) => {
    const reading = readPhone(cell, rules.country);
    return reading.kind === 'phone' ? reading.phone : '';
  };
  const number = numberOf(mergedCell('phone', merged).cell);
  const ofNumber = rows.filter(({ cells }) => ['', number].includes(numberOf(cells.phone)));
  const yes = ofNumber.find(({ cells }) => readConsent(cells[consent]) === 'yes');
  return cellOf(yes ?? ofNumber.find((row) => isFilled(row, consent)), consent);
}

interface DayOf {
  readonly row: MergedRow;
  readonly day: Day;
}

/** Days that can be right; without one the first filled cell stays. */
function takeDay(
  field: Field,
  { rows, rules }: MergedRows,
  choose: (days: readonly DayOf[]) => DayOf | undefined,
): MergedCell {
  const days = rows.flatMap((row): DayOf[] => {
    const day = rightDay(field, row, rules);
    return day === '' ? [] : [{ row, day }];
  });
  return cellOf(choose(days)?.row ?? rows.find((row) => isFilled(row, field)), field);
}

/** The latest, or with -1 the earliest; of equals the first. */
function latest(days: readonly DayOf[], sign = 1): DayOf | undefined {
  return days.reduce<DayOf | undefined>((best, one) => {
    if (best === undefined || one.day === best.day) return best ?? one;
    return one.day > best.day === sign > 0 ? one : best;
  }, undefined);
}

/** The earliest that is still open: one that a contact has fulfilled must not hide another one. */
function takeNextFollowUp(field: Field, merged: MergedRows): MergedCell {
  const last = readDay(mergedCell('lastContactOn', merged).cell, merged.rules.dayFirst);
  return takeDay(field, merged, (days) => {
    const open = days.filter(({ day }) => last.kind !== 'day' || day > last.day);
    return latest(open.length > 0 ? open : days, -1);
  });
}

/** A customer is archived when each row is. */
function takeArchived(field: Field, merged: MergedRows): MergedCell {
  const isGone = merged.rows.every(({ cells }) => isArchived(cells.archivedOn));
  return isGone ? takeDay(field, merged, latest) : NOTHING;
}

/** What goes with its row and can stand in the notes: another phone or e-mail, words in place of these or of a day, and what differs in the owner's own columns. */
export function goingLines(merged: MergedRows): string[] {
  return [...new Set([...reachLines(merged, stayingIn(merged)), ...goingWords(merged), ...ownLines(merged)])];
}

/** Of these lines the words alone, which only the formulas of their rows can tell from what is calculated. */
export function goingWords(merged: MergedRows): string[] {
  return wordLines(merged, stayingIn(merged));
}

function stayingIn(merged: MergedRows): Staying {
  const { rows, formulas } = merged;
  return (field) => (formulas?.has(field) ? rows[0]?.cells[field] : mergedCell(field, merged).cell);
}

/** All of them, each once, the kept row's first; then what else goes. */
function takeNotes(field: Field, merged: MergedRows): MergedCell {
  const noted = merged.rows.filter((row) => isFilled(row, field));
  const texts: string[] = [];
  for (const { cells } of noted) {
    const text = cellText(cells[field]);
    const isNew = !texts.some((known) => known.toLowerCase().includes(text.toLowerCase()));
    if (isNew) texts.push(text);
  }
  const known = new Set(texts.flatMap((text) => text.split('\n')));
  texts.push(...goingLines(merged).filter((line) => !known.has(line)));
  if (texts.length <= Math.min(1, noted.length)) return cellOf(noted[0], field);
  return { cell: texts.join('\n').slice(0, LONGEST_TEXT), from: undefined };
}
