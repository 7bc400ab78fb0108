/** How large the results of Sheets' functions are; undefined for those that work cell by cell. */
import { LOOKUP_SIZES } from './lookupSizes';
import {
  ANYTHING,
  broadcast,
  cellsIn,
  countAt,
  ONE,
  wholes,
  type Args,
  type Size,
  type SizeRule,
} from './size';

/** One cell, whatever they are given. */
const TOTALS = new RegExp(
  `^(?:${[
    'SUM(?:SQ|PRODUCT|X2MY2|X2PY2|XMY2)?|PRODUCT|COUNT(?:A|BLANK|UNIQUE|UNIQUEIFS)?|AVERAGE(?:A|\\.WEIGHTED)?',
    'MINA?|MAXA?|MEDIAN|MODE(?:\\.SNGL)?|ST?DEV.*|VAR.*|AVEDEV|DEVSQ|GEOMEAN|HARMEAN|KURT|SKEW.*|TRIMMEAN',
    'CORREL|PEARSON|COVAR.*|SLOPE|INTERCEPT|RSQ|STEYX|CHI.*TEST|[FTZ]\\.?TEST|PROB|GCD|LCM|MULTINOMIAL',
    'D(?:SUM|GET|COUNTA?|MAX|MIN|AVERAGE|PRODUCT|STDEVP?|VARP?)|X?NPV|X?IRR|MIRR|MDETERM|SERIESSUM',
    'CONCATENATE|JOIN|TEXTJOIN|AND|OR|XOR|ROWS|COLUMNS|SUBTOTAL|AGGREGATE|SPARKLINE|CELL|TYPE|FORMULATEXT|SHEETS?|GETPIVOTDATA',
  ].join('|')})$`,
);

/** As large as what they look for, however long the range is in which they look. */
const BY_ARGUMENTS: readonly (readonly [RegExp, (index: number) => boolean])[] = [
  [/^(?:X?MATCH|LOOKUP|RANK.*|FORECAST.*)$/, (index) => index === 0],
  [/^[VH]LOOKUP$/, (index) => index === 0 || index === 2],
  [/^(?:NETWORKDAYS|WORKDAY)(?:\.INTL)?$/, (index) => index < 2],
  [/^(?:(?:COUNT|SUM|AVERAGE)IF|LARGE|SMALL|PERCENT.*|QUARTILE.*)$/, (index) => index === 1],
  [/^COUNTIFS$/, (index) => index % 2 === 1],
  [/^(?:SUM|AVERAGE|MAX|MIN)IFS$/, (index) => index > 0 && index % 2 === 0],
];

const RULES = new Map<string, SizeRule>(
  Object.entries({
    ...LOOKUP_SIZES,
    ...sameFor('SORT SORTBY UNIQUE FILTER MINVERSE DROP', (args) => args.whole(0)),
    ...sameFor('IMPORTDATA IMPORTHTML IMPORTXML IMPORTFEED TEXTSPLIT', () => ANYTHING),
    ...sameFor('SEQUENCE RANDARRAY', (args) => ({ rows: countAt(args, 0), columns: countAt(args, 1) })),
    ...sameFor('TREND GROWTH', (args) => args.whole([2, 1].find((index) => args.has(index)) ?? 0)),
    ...sameFor('LINEST LOGEST', (args) => ({
      rows: args.has(3) ? 5 : 1,
      columns: 1 + (args.has(1) ? args.whole(1).columns : 1),
    })),
    ...sameFor('TAKE ARRAY_CONSTRAIN', taken),
    'MODE.MULT': () => ({ rows: Infinity, columns: 1 }),
    MUNIT: (args) => ({ rows: countAt(args, 0), columns: countAt(args, 0) }),
    ROW: (args) => ({ rows: args.size(0).rows, columns: 1 }),
    COLUMN: (args) => ({ rows: 1, columns: args.size(0).columns }),
    TRANSPOSE: (args) => turned(args.whole(0)),
    FLATTEN: (args) => ({ rows: sum(wholes(args).map(cellsIn)), columns: 1 }),
    TOCOL: (args) => ({ rows: cellsIn(args.whole(0)), columns: 1 }),
    TOROW: (args) => ({ rows: 1, columns: cellsIn(args.whole(0)) }),
    WRAPROWS: wrapped,
    WRAPCOLS: (args) => turned(wrapped(args)),
    CHOOSECOLS: (args) => ({ rows: args.whole(0).rows, columns: chosen(args) }),
    CHOOSEROWS: (args) => ({ rows: chosen(args), columns: args.whole(0).columns }),
    VSTACK: (args) => below(wholes(args)),
    HSTACK: (args) => beside(wholes(args)),
    EXPAND: (args) => ({
      rows: args.has(1) ? countAt(args, 1) : args.whole(0).rows,
      columns: args.has(2) ? countAt(args, 2) : args.whole(0).columns,
    }),
    SORTN: (args) => ({
      ...args.whole(0),
      // With the ties there may be more.
      rows: args.has(2) && args.number(2) !== 0 ? args.whole(0).rows : countAt(args, 1),
    }),
    MMULT: (args) => ({ rows: args.whole(0).rows, columns: args.whole(1).columns }),
    FREQUENCY: (args) => ({ rows: args.whole(1).rows + 1, columns: 1 }),
  } satisfies { readonly [name: string]: SizeRule }),
);

/** The size of what a function gives; undefined for one that works cell by cell, or that we do not know. */
export function sizeByRule(name: string, args: Args): Size | undefined {
  if (TOTALS.test(name)) return ONE;
  const [, counts] = BY_ARGUMENTS.find(([names]) => names.test(name)) ?? [];
  if (counts === undefined) return RULES.get(name)?.(args);
  const indexes = Array.from({ length: args.count }, (_, index) => index);
  return broadcast(indexes.filter(counts).map((index) => args.size(index)));
}

/** One below the other. */
export function below(parts: readonly Size[]): Size {
  return { rows: sum(parts.map(({ rows }) => rows)), columns: Math.max(...parts.map((one) => one.columns)) };
}

/** One beside the other. */
export function beside(parts: readonly Size[]): Size {
  return { rows: Math.max(...parts.map(({ rows }) => rows)), columns: sum(parts.map((one) => one.columns)) };
}

function sameFor(names: string, rule: SizeRule): { [name: string]: SizeRule } {
  return Object.fromEntries(names.split(' ').map((name) => [name, rule]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function turned({ rows, columns }: Size): Size {
  return { rows: columns, columns: rows };
}

/** In rows of so many. */
function wrapped(args: Args): Size {
  const columns = countAt(args, 1);
  return { rows: columns === Infinity ? Infinity : Math.ceil(cellsIn(args.whole(0)) / columns), columns };
}

function chosen(args: Args): number {
  return sum(wholes(args, 1).map(cellsIn));
}

/** No more than was asked for; a number below 0 counts from the end, and reads as one that is calculated. */
function taken(args: Args): Size {
  const { rows, columns } = args.whole(0);
  const most = (index: number, all: number) => (args.has(index) ? Math.min(all, countAt(args, index)) : all);
  return { rows: most(1, rows), columns: most(2, columns) };
}
