/** Tells a customer's row from blank rows, totals, footers and repeated headings, by the row alone; where the list ends is left to `recognise`. */
import { cellText, isDayCell, type Cell } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { NAME_FIELDS } from '../../core/customers/names';
import { segmentOf } from '../../core/customers/segment';
import type { RawRows } from '../../core/rawRows';
import { headingReader } from './headingReader';
import { isFormulaError, isOwnId, looksLikeDay, looksLikePhone, looksLikeStatus } from './looks';

/** Where a field stands in a row. */
export interface FieldColumn {
  /** From 1. */
  readonly column: number;
  readonly field: Field;
}

/** One of these is enough for a customer. */
const IDENTIFYING: readonly Field[] = [
  'name',
  'firstName',
  'lastName',
  'company',
  'phone',
  'email',
  'address',
];
/** Two of these are a customer whose name was forgotten; one alone may be a remark beside the list. */
const SUPPORTING: readonly Field[] = [
  'segment',
  'lastContactOn',
  'nextFollowUpOn',
  'addedOn',
  'archivedOn',
  'referredBy',
  'city',
  'state',
  'postcode',
  'notes',
  'birthday',
];
/** Columns that we add ourselves say nothing of what kind of list it is. */
const OURS: readonly Field[] = ['id', 'status', 'segment', 'lastContactOn'];

const TOTAL =
  /^(?:(?:grand |sub ?-?)?totals?|totals? (?:for|of|number|customers?|clients?|contacts?|people|members?|spen[dt]|sales|amount|due|count|records?|rows?)\b.*|(?:sub|grand )?totals?\s*[:=\-–(].*|totals?\b.*[:=]\s*[\d.,]*|totals? \d.*|sub-?totals?\b.*|gesamt(?:summe)?:?|summe:?|suma:?|somme:?|totaux|total g[eé]n[eé]ral|totale:?)$/i;
/** The same in any column: nothing else than the word. */
const BARE_TOTAL = /^(?:grand |sub-?)?totals?:?$/i;
/** Words that head a line of figures; a person can bear some of them, so nothing but figures may stand beside. */
const FIGURE_LABEL =
  /^(?:sum|average|avg\.?|mean|median|count|(?:number|(?:no|#)\.?) of (?:customers|clients|contacts|people)|customers|clients|contacts)\s*[:=]?$/i;
/** Before a day in the next cell: `Printed | 11/20/2026`. */
const DATE_LABEL =
  /^(?:printed|exported|generated|created|prepared|(?:last )?updated|as of|(?:report )?date|stand)\b/i;
/** A name that begins so, `Date Night Cafe`; not `Date Printed` or `As Of`. */
const NAME = /^\S+ (?!O[nf]|Up|Da|Pr|Ex)[A-Z]/;
/** Lines that programs and people leave below a list, in a single cell. */
const FOOTER = new RegExp(
  [
    '(?:printed|exported|generated|created|(?:last )?updated|(?:data )?as of|downloaded|prepared|report run|run date)\\b.*\\d.*',
    '(?:exported|generated|printed|prepared|created|updated) (?:by|from|on|with)\\b.*',
    '(?:gedruckt|erstellt|exportiert|stand|imprim[eé]|mise? [aà] jour|liste mise)(?= |:).*\\d.*',
    '(?:accrual|cash) basis\\b.*|(?:powered|report generated) by\\b.*',
    '(?:page|seite|p[aá]gina) \\d+(?: (?:of|/|von|sur|de|di) \\d+)?',
    '(?:gesamt|anzahl|nombre|number|n[uú]mero|numero)(?: \\w+)?(?: \\w+)?\\s*[:=]\\s*\\d+.*',
    '[\\w✓✔]{1,5} = .+',
    '(?:note|notes|nb|n\\.b\\.|legend|key|source|confidential|important|remember|todo|to do|hinweis|stand)\\s*:.*',
    '(?:end of (?:list|report|file|data)|confidential|continued.*)\\.?',
    '(?:©|\\(c\\)|copyright).*',
    '[*†‡]+.*[=:].*|[*†‡]+ .{25,}',
    '\\d+ (?:customers?|clients?|contacts?|people|records?|rows?|members?|entries)(?: in (?:all|total)| total)?\\.?',
    '(?:customers|clients|contacts|people|records|rows|members|entries|count)\\s*[:=]\\s*\\d+',
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:,? .*\\d{4}.*)?',
  ]
    .map((line) => `^(?:${line})$`)
    .join('|'),
  'i',
);
/** `** PIANO **`, as the check asks for; with dashes Sheets takes it for a formula. */
const DASHED = /^[-–—=_*~#]{2,}.*[-–—=_*~#]{2,}$/;
/** A line this long in a single cell is a sentence, not a name. */
const LONGEST_NAME = 80;
/** Character codes. */
const ZERO = 48;
const NINE = 57;
const LOWER_CASE = 32;
const SMALL_A = 97;
const SMALL_Z = 122;
/** A number without its area code. */
const FEWEST_PHONE_DIGITS = 7;
const IN_BRACKETS = /^\(.*\)$/;
const LETTER = /\p{L}/u;

/** The columns of a list sorted by what they prove, 0-based. */
interface RowPlan {
  readonly id: number | undefined;
  readonly names: readonly number[];
  readonly identifying: readonly number[];
  readonly supporting: readonly number[];
  readonly mapped: readonly FieldColumn[];
  readonly reach: readonly number[];
  /** No way to reach anybody and nothing else: a list of bare names, where a number can be one. */
  readonly isNamesOnly: boolean;
}

const plans = new WeakMap<readonly FieldColumn[], RowPlan>();

/**
 * True for a row that is somebody; false for blank rows, rows with nothing but prefilled ticks or figures, totals, footers and
 * headings that come again. The row is the whole row as it stands in the sheet.
 */
export function isCustomerRow(cells: readonly Cell[], columns: readonly FieldColumn[]): boolean {
  const plan = planFor(columns);
  return isPlainCustomer(cells, plan) || isOtherCustomer(cells, plan);
}

/** `isCustomerRow` for the rows (from 0) of a long list: the usual row is told without making its cells ours. */
export function customerRowTest(rows: RawRows, columns: readonly FieldColumn[]): (row: number) => boolean {
  const plan = planFor(columns);
  return (row) => isPlainCustomer(rows.raw[row] ?? [], plan) || isOtherCustomer(rows.row(row), plan);
}

function isOtherCustomer(cells: readonly Cell[], plan: RowPlan): boolean {
  if (!hasEvidence(cells, plan)) return false;
  if (isHeadingAgain(cells, plan)) return false;
  return hasReach(cells, plan) || !(isTotal(cells, plan) || isFooter(cells, plan));
}

/** True for a row that goes with a list without being anybody in it: headings that come again, totals, footers. */
export function isBesideList(cells: readonly Cell[], columns: readonly FieldColumn[]): boolean {
  const plan = planFor(columns);
  return isHeadingAgain(cells, plan) || isTotal(cells, plan) || isFooter(cells, plan);
}

function planFor(columns: readonly FieldColumn[]): RowPlan {
  let plan = plans.get(columns);
  if (!plan) {
    plan = makePlan(columns);
    plans.set(columns, plan);
  }
  return plan;
}

function makePlan(columns: readonly FieldColumn[]): RowPlan {
  const of = (fields: readonly Field[]) =>
    columns.filter(({ field }) => fields.includes(field)).map(({ column }) => column - 1);
  return {
    id: of(['id'])[0],
    names: of(NAME_FIELDS),
    identifying: of(IDENTIFYING),
    supporting: of(SUPPORTING),
    mapped: columns,
    reach: of(['phone', 'email']),
    isNamesOnly: columns.every(({ field }) => NAME_FIELDS.includes(field) || OURS.includes(field)),
  };
}

/** The usual row, decided without looking further: a name in letters and a number or address beside it. */
function isPlainCustomer(cells: readonly unknown[], plan: RowPlan): boolean {
  return hasReach(cells, plan) && isIn(cells, plan.names, isText);
}

/** Counts, since an iterator would make an object for each of these columns in each row of the list. */
function isIn(cells: readonly unknown[], columns: readonly number[], test: (cell: unknown) => boolean) {
  for (let at = 0; at < columns.length; at++) if (test(cells[columns[at] ?? 0])) return true;
  return false;
}

function hasReach(cells: readonly unknown[], plan: RowPlan): boolean {
  return isIn(cells, plan.reach, isReach);
}

function isReach(cell: unknown): boolean {
  return typeof cell === 'string' ? hasPhoneDigits(cell) || cell.includes('@') : isLongNumber(cell);
}

/** Counts instead of matching: this runs for every row of the list. */
function hasPhoneDigits(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE && ++digits === FEWEST_PHONE_DIGITS) return true;
  }
  return false;
}

function hasOwnId(cells: readonly Cell[], plan: RowPlan): boolean {
  return plan.id !== undefined && isOwnId(cells[plan.id]);
}

function hasEvidence(cells: readonly Cell[], plan: RowPlan): boolean {
  if (plan.identifying.some((column) => isText(cells[column]) || isLongNumber(cells[column]))) return true;
  const isNumbered = plan.names.some((column) => isNumber(cells[column]));
  if (isNumbered && (plan.isNamesOnly || hasOwnId(cells, plan))) return true;
  const supporting = plan.supporting.filter(
    (column) => isText(cells[column]) || isDayCell(cells[column]),
  ).length;
  return supporting >= (isNumbered ? 1 : 2);
}

/** A text with a letter, a phone number or a day in it; not a failed formula, a figure or mere dashes. */
function isText(cell: unknown): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  if (isPlainLetter(cell.charCodeAt(0))) return true;
  if (isFormulaError(cell)) return false;
  return LETTER.test(cell) || looksLikePhone(cell) || looksLikeDay(cell);
}

function isPlainLetter(code: number): boolean {
  const letter = code | LOWER_CASE;
  return letter >= SMALL_A && letter <= SMALL_Z;
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+\s*$/.test(cell));
}

function isLongNumber(cell: unknown): boolean {
  return typeof cell === 'number' && looksLikePhone(cell);
}

/** A label of figures in the first filled cell or a name cell, or the bare word `Total` in any column of the list; where the owner knows somebody, nothing but a line of figures. */
function isTotal(cells: readonly Cell[], plan: RowPlan): boolean {
  const label = firstLabel(cells, plan);
  const labels = [label, ...plan.names.map((column) => cellText(cells[column]))];
  const isNamed = plan.names.some(
    (column) => isText(cells[column]) && !cellText(cells[column]).endsWith(':'),
  );
  const isBare = labels.some((text) => BARE_TOTAL.test(text));
  if (isNamed && isKnown(cells, plan) && !isBare && !isAllFigures(cells)) return false;
  if ((label.endsWith(':') && !isNamed) || labels.some((text) => TOTAL.test(text))) return true;
  const isMet = plan.mapped.some(
    ({ column, field }) => field === 'lastContactOn' && looksLikeDay(cells[column - 1]),
  );
  // Somebody's note may say so.
  if (!(isNamed && isMet) && plan.mapped.some(({ column }) => BARE_TOTAL.test(cellText(cells[column - 1]))))
    return true;
  return labels.some((text) => FIGURE_LABEL.test(text)) && isAllFigures(cells);
}

/** Somebody whom the owner has given a segment. */
function isKnown(cells: readonly Cell[], { mapped }: RowPlan): boolean {
  return mapped.some(
    ({ column, field }) => field === 'segment' && segmentOf(cells[column - 1]) !== undefined,
  );
}

/** One text with letters at the most and at least one number, be it in a column of plain text. */
function isAllFigures(cells: readonly Cell[]): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string' && LETTER.test(cell));
  return texts.length <= 1 && cells.some(isNumber);
}

/** The text of the first filled cell, '' when its column is known to hold something else than names. */
function firstLabel(cells: readonly Cell[], plan: RowPlan): string {
  const first = cells.findIndex(isFilled);
  const field = plan.mapped.find(({ column }) => column === first + 1)?.field;
  return field === undefined || NAME_FIELDS.includes(field) ? cellText(cells[first]) : '';
}

/** One lonely cell that reads like a line below a list, or a word like `Printed` and a day. */
function isFooter(cells: readonly Cell[], plan: RowPlan): boolean {
  const filled = cells.filter((cell) => cell !== '' && typeof cell !== 'boolean' && cellText(cell) !== '');
  const [first, second] = filled;
  if (first !== undefined && DASHED.test(cellText(first)) && filled.slice(1).every(isGiven)) return true;
  if (first === undefined || filled.length > 2) return false;
  const text = cellText(first);
  const isName = () => NAME.test(text) && !FOOTER.test(text) && isKnown(cells, plan);
  if (second !== undefined) return DATE_LABEL.test(text) && looksLikeDay(second) && !isName();
  return text.length > LONGEST_NAME || FOOTER.test(text) || (looksLikeDay(first) && !LETTER.test(text));
}

/** An ID or a Status: what we gave to somebody who was seen there before. */
function isGiven(cell: Cell): boolean {
  return isOwnId(cell) || looksLikeStatus(cell);
}

/** The headings once more, as on the second page of a print, or what to fill in below them, all in brackets. */
function isHeadingAgain(cells: readonly Cell[], plan: RowPlan): boolean {
  const filled = plan.mapped.filter(({ column }) => isFilled(cells[column - 1]));
  if (filled.length < 2 || filled.some(({ column }) => typeof cells[column - 1] !== 'string')) return false;
  if (filled.every(({ column }) => IN_BRACKETS.test(cellText(cells[column - 1])))) return true;
  const headings = filled.filter(({ column, field }) =>
    headingReader().isHeadingOf(field, cellText(cells[column - 1])),
  );
  return headings.length >= 2 && headings.length * 2 > filled.length;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== '' && cellText(cell) !== '';
}
