/** The columns of a file made ready for reading many rows: in their order, with their labels, and which days are written day first. */
import type { Channel } from '../../core/customers/consentRecords';
import type { ReadingRules } from '../../core/customers/customer';
import type { ImportColumn, Layout } from './layout';
import { byPlace, isPlace } from './address';
import { dayOrder, plain } from './values';

/** A column, and where what belongs to it is. */
export interface PlannedColumn extends ImportColumn {
  /** Where the label of its phone or address stands. */
  readonly labelAt: number | undefined;
  /** Index of its group among the addresses. */
  readonly place: number;
}

/** What is the same for all rows of a file. */
export interface ColumnPlan {
  /** Those that are not left alone, best first. */
  readonly columns: readonly PlannedColumn[];
  /** Columns in whose days the day goes first. */
  readonly dayFirst: ReadonlySet<number>;
  /** Columns with the days of stops that show themselves whether the day goes first. */
  readonly stopDayFirst: ReadonlyMap<number, boolean>;
  readonly stops: readonly Channel[];
  readonly hasSales: boolean;
  readonly system: string;
  readonly isNamedById: boolean;
  /** Of the list. */
  readonly country: string;
  /** That one alone, for the numbers of whoever lives there. */
  readonly countries: readonly string[];
}

/** Rows looked at to learn whether the day or the month goes first. */
const ORDER_ROWS = 2_000;
const DATES = /^(?:\w+On|birthday)$/;
/** A file named as one of those who left. */
const LEFT = /(?:^|[^a-z])(?:unsub|opt(?:ed)?[-_ ]?outs?(?![a-z])|suppress)/i;

/** The plan; an order of day and month that the cells show goes before that of the list. */
export function planColumns(layout: Layout, file: string, rules: ReadingRules): ColumnPlan {
  const { headingRow, source, rows } = layout;
  const columns = layout.columns.filter(({ role }) => role !== '' && role !== 'secret');
  const dates = columns.filter(({ role }) => DATES.test(role));
  const sample = rows.slice(headingRow + 1, headingRow + 1 + ORDER_ROWS);
  const orderOf = ({ at }: ImportColumn) => dayOrder(sample.map((row) => plain(row[at])));
  const told = dates.map(orderOf);
  const usual = told.find((order) => order !== undefined) ?? rules.dayFirst;
  const labels = columns.filter(({ role }) => role.endsWith('Label'));
  const labelAt = new Map(labels.map(({ role, group, at }) => [role + group, at]));
  const places = [...new Set(columns.filter(isPlace).map(({ group }) => group))].sort(byPlace);
  const stopDayFirst = new Map<number, boolean>();
  for (const column of columns.filter(({ role }) => role === 'stop')) {
    const order = orderOf(column);
    if (order !== undefined) stopDayFirst.set(column.at, order);
  }
  return {
    columns: columns
      .filter((column) => !labels.includes(column))
      .sort((a, b) => a.rank - b.rank)
      .map((column) => ({
        ...column,
        labelAt: labelAt.get(`${column.role}Label${column.group}`),
        place: places.indexOf(column.group),
      })),
    dayFirst: new Set(dates.flatMap(({ at }, index) => ((told[index] ?? usual) ? [at] : []))),
    stopDayFirst,
    stops: [...(source?.stops ?? []), ...leftWays(file, columns)],
    hasSales: columns.some(({ role }) => role === 'soldOn'),
    system: source?.system ?? '',
    isNamedById: source?.isNamedById ?? false,
    country: rules.country,
    countries: [rules.country],
  };
}

function leftWays(file: string, columns: readonly ImportColumn[]): readonly Channel[] {
  if (!LEFT.test(file)) return [];
  return columns.some(({ role }) => role === 'email') ? ['email'] : ['text', 'call'];
}
