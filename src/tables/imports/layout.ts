/** Where a file's headings stand, whose export it is, and what each column holds; its rows are read elsewhere. */
import type { Field } from '../../core/customers/customer';
import type { RawTable } from '../../core/imports/incoming';
import { tidyText } from '../../core/tidyText';
import { assignColumns, type RecognisedColumn } from '../customers/assign';
import { ownBlock } from '../customers/blocks';
import { answersTexts } from '../customers/byCells';
import { familyIn } from '../customers/family';
import { candidatesOf, type SeenColumn } from '../customers/fit';
import { DEEPEST_HEADING_ROW } from '../customers/listPlace';
import { isForeignHeading, meaningsOf } from '../customers/headings';
import { lookAtColumn } from '../customers/looks';
import { recogniseList } from '../customers/recognise';
import { keyOf } from '../customers/words';
import { known } from './known';
import { labelledRows } from './labelled';
import { bareKey, partFrom, partOf, reachPart, type Part, type Role } from './parts';
import { partsOf, recogniseSource, type Recognition } from './recogniseSource';
import type { Source } from './sources/source';

/** A column of the file and what it is read as. */
export interface ImportColumn extends Part {
  /** From 0. */
  readonly at: number;
  /** As in the file, tidied. */
  readonly heading: string;
  /** False when the owner should confirm it. */
  readonly isSure: boolean;
}

/** What was made out of a file before its rows are read. */
export interface Layout {
  /** The file's, and behind them a column for each label that stands beside a value. */
  readonly rows: Rows;
  /** From 0; -1 when the first row is data already. */
  readonly headingRow: number;
  readonly source: Source | undefined;
  readonly columns: readonly ImportColumn[];
}

/** What the owner said that columns are, by heading; '' for a column to leave alone. */
export type Mapping = { readonly [heading: string]: Field | '' };

type Rows = readonly (readonly string[])[];

/** Wider tables are no lists: the rest is left alone. */
const MOST_COLUMNS = 1_000;
/** Rows looked at to learn what the columns hold, and cells in all. */
const SAMPLE_ROWS = 600;
const SAMPLE_CELLS = 30_000;
const FEWEST_SAMPLE_ROWS = 20;
/** The beginning of a note tells as much as all of it. */
const LONGEST_CELL = 500;
/** Fields of which a file may have several columns. */
const SEVERAL = /^(?:phone|email|lastContactOn|addedOn|name|company|notes|referredBy|birthday)$/;

const COUNTED = /^(?:addedOn|lastContactOn)$/;
const CONSENT: { readonly [field in Field]?: string } = {
  textConsent: 'allow:text',
  callConsent: 'allow:call',
};

/** What only the cells tell; the owner is asked. */
const ANSWERS: Part = { role: 'textConsent', rank: 0, group: '' };

/** A file is laid out for its headings, for its rows and for what the owner is shown. */
const layouts = new WeakMap<RawTable, Layout | 'none'>();

/** The layout, undefined when the file holds neither customers nor sales. */
export function layOut(table: RawTable): Layout | undefined {
  const layout = layouts.get(table) ?? newLayout(table) ?? 'none';
  layouts.set(table, layout);
  return layout === 'none' ? undefined : layout;
}

function newLayout(table: RawTable): Layout | undefined {
  const sample = sampleOf(table.rows);
  const headings = headingsOf(sample, table.file);
  const source = headings?.source;
  const headingRow = headings?.row ?? (recogniseList(sample)?.headingRow ?? 0) - 1;
  const rows = source?.shape === 'labelled' ? labelledRows(table.rows, headingRow) : table.rows;
  const columns = columnsOf(rows === table.rows ? sample : sampleOf(rows), headingRow, source);
  const isAnything = columns.some(({ role }) =>
    headingRow < 0 ? role === 'phone' || role === 'email' : role !== '',
  );
  return isAnything ? { rows, headingRow, source, columns } : undefined;
}

/** The row that proves a source best, the upper of equal ones. */
function headingsOf(rows: Rows, file: string): (Recognition & { readonly row: number }) | undefined {
  let best: (Recognition & { readonly row: number }) | undefined;
  let above = '';
  rows.slice(0, DEEPEST_HEADING_ROW).forEach((row, index) => {
    const recognition = recogniseSource(row, above, file);
    if (recognition && recognition.points > (best?.points ?? 0)) best = { ...recognition, row: index };
    above += ` ${row.find((cell) => cell !== '') ?? ''}`;
  });
  return best;
}

function columnsOf(cells: Rows, headingRow: number, source: Source | undefined): ImportColumn[] {
  const filled = cells.flatMap((row, index) =>
    index > headingRow && row.some((cell) => cell.trim() !== '') ? [index] : [],
  );
  const place = { grid: { cells }, headingRow, rows: filled };
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const all = Array.from({ length: width }, (_, at) => at);
  const listed = new Set(source ? all : ownBlock(place));
  const found = new Map(
    assignColumns({ ...place, columns: [...listed] }).map((each) => [each.column - 1, each]),
  );
  const given = source && partsOf(source);
  const { children, parents } = familyIn({ ...place, columns: all });
  const ofParents = source === undefined && [...found.keys()].some((at) => parents.has(at));
  const columns = all.map((at): ImportColumn => {
    const heading = tidyText(cells[headingRow]?.[at] ?? '').replace(/^'/, '');
    const recognised = found.get(at);
    const seen = () => ({
      ...{ column: at, heading, look: lookAtColumn(place.grid, filled, at) },
      cells: filled.map((row) => cells[row]?.[at] ?? ''),
    });
    const part =
      listed.has(at) && !(ofParents && children.has(at))
        ? (givenPart(given?.get(keyOf(heading)) ?? given?.get(bareKey(heading)), heading) ??
          naturalPart(heading, recognised, seen))
        : partFrom('');
    // Several columns may have one role; only what the cells alone speak for is asked about.
    const isNamed = source !== undefined || partOf(heading)?.role === part.role;
    const isSure = part !== ANSWERS && (isNamed || (recognised?.isSure ?? true));
    return { ...part, at, heading, isSure };
  });
  const named = withNames(columns, given);
  return source ? withoutRepeatedDays(named) : withSaleRoles(named);
}

/** What the source says; the heading adds rank and group. */
function givenPart(given: Part | undefined, heading: string): Part | undefined {
  const natural = given && partOf(heading);
  if (given === undefined || natural?.role !== given.role) return given;
  return { ...natural, rank: given.rank || natural.rank, group: given.group || natural.group };
}

/** A column with its cells in the sample. */
interface SampledColumn extends SeenColumn {
  readonly cells: readonly string[];
}

/** By its heading for certain, else as the list's own recognition takes it, else as a further phone, address or day. */
function naturalPart(heading: string, found: RecognisedColumn | undefined, seen: () => SampledColumn): Part {
  const natural = partOf(heading);
  if (natural?.role === 'secret') return natural;
  // The cells overrule the heading where they can be nothing else; among several tags there is more than a segment.
  const areTags = natural?.role === 'tags' && /s$/i.test(heading);
  if (found && !areTags && found.field !== natural?.role && /^(?:email|phone|segment)$/.test(found.field))
    return fieldPart(found.field, heading);
  const isReach = natural?.role === 'phone' || natural?.role === 'email';
  if (natural && !isReach) return natural;
  if (found && !natural) return fieldPart(found.field, heading);
  const column = seen();
  const candidates = candidatesOf(column);
  if (natural && (column.look.filled === 0 || isReached(natural.role, column.cells))) return natural;
  const [further] = isForeignHeading(heading) ? [] : candidates;
  // A second beginning may be that of a job.
  const isOther = further?.field === 'addedOn' && /start/i.test(heading);
  if (further && further.strength !== 'hint' && SEVERAL.test(further.field) && !isOther) {
    const part = fieldPart(further.field, heading);
    return further.field === 'phone' ? part : { ...part, rank: 1 };
  }
  // A no in a second column is one as well; a yes there opens nothing.
  const consent = further && further.strength !== 'hint' ? CONSENT[further.field] : undefined;
  if (consent) return partFrom(consent);
  if (answersTexts(column) > 0) return ANSWERS;
  // Days as programs count them look like phones.
  const [meaning] = meaningsOf(heading);
  const isCounted = meaning?.strength === 'sure' && column.look.phones > 0;
  return partFrom(isCounted && COUNTED.test(meaning.field) ? meaning.field : '');
}

/** Several numbers in one cell do not look like a number. */
function isReached(role: Role, cells: readonly string[]): boolean {
  const sign = role === 'email' ? /@/ : /(?:\D*\d){7}/;
  return cells.some((cell) => sign.test(cell));
}

function fieldPart(field: Field, heading: string): Part {
  if (field === 'phone' || field === 'email') return reachPart(field, heading);
  // Consent to anything else is no consent to texts.
  if (field === 'textConsent' && !/sms|te?xt|whatsapp|mensaje|messagg/i.test(heading))
    return partFrom('allow:text');
  return partFrom(field === 'address' ? 'whole' : field === 'status' ? '' : field);
}

/** Beside first and last names, and in another system's export, a vague heading like `Owner` is that of a salesman. */
function withNames(
  columns: readonly ImportColumn[],
  given: ReadonlyMap<string, Part> | undefined,
): readonly ImportColumn[] {
  const has = (name: Role) => columns.some(({ role }) => role === name);
  // `Nom` is the last name beside `Prénom`, and the whole one by itself.
  if (!has('firstName') && !has('name'))
    return columns.map((column) =>
      column.role === 'lastName' && keyOf(column.heading) === 'nom' ? { ...column, role: 'name' } : column,
    );
  // `Nome` the other way round.
  if (has('lastName') && !has('firstName'))
    return columns.map((column) =>
      column.role === 'name' && /^(?:nome|nombre)$/.test(keyOf(column.heading))
        ? { ...column, role: 'firstName' }
        : column,
    );
  if (!given && !has('firstName') && !has('lastName')) return columns;
  return columns.map((column) => {
    const { role, heading } = column;
    const isTold = meaningsOf(heading)[0]?.strength === 'sure' || partOf(heading)?.role === 'name';
    return role === 'name' && !isTold && !given?.has(keyOf(heading)) ? { ...column, role: '' } : column;
  });
}

/** An export of contacts with their companies has `Create Date` twice: the second is that of the company. */
function withoutRepeatedDays(columns: readonly ImportColumn[]): ImportColumn[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const key = keyOf(column.heading);
    const isRepeated = column.role.endsWith('On') && seen.has(key);
    seen.add(key);
    return isRepeated ? { ...column, role: '' } : column;
  });
}

/** Number, day and amount. */
const NEEDED_FOR_SALES = 3;

/** In a file of a shop that nobody knows: a number, a day and an amount together are a sale. */
function withSaleRoles(columns: readonly ImportColumn[]): ImportColumn[] {
  const roles = new Map<number, Role>();
  for (const line of known().saleRoles) {
    const [role = '', pattern = ''] = line.split(' ');
    const fits = new RegExp(pattern);
    const column = columns.find(({ heading, at }) => !roles.has(at) && fits.test(keyOf(heading)));
    if (!column && roles.size < NEEDED_FOR_SALES) return [...columns];
    if (column) roles.set(column.at, role as Role);
  }
  return columns.map((column) => ({ ...column, role: roles.get(column.at) ?? column.role }));
}

/** The top of the file, where the headings are, and rows evenly spread over the rest. */
function sampleOf(rows: Rows): Rows {
  const top = rows.slice(0, DEEPEST_HEADING_ROW);
  const width = Math.min(
    MOST_COLUMNS,
    top.reduce((most, row) => Math.max(most, row.length), 1),
  );
  const size = Math.max(FEWEST_SAMPLE_ROWS, Math.min(SAMPLE_ROWS, Math.floor(SAMPLE_CELLS / width)));
  const rest = rows.length - top.length;
  const count = Math.min(rest, size);
  const spread = Array.from(
    { length: count },
    (_, index) => rows[top.length + Math.floor((index * rest) / count)] ?? [],
  );
  return [...top, ...spread].map((row) =>
    row.length > MOST_COLUMNS || row.some((cell) => cell.length > LONGEST_CELL)
      ? row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL))
      : row,
  );
}
