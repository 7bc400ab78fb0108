/** Rules for the functions that look something up or take something apart: how many cells they give depends on what they are asked for. */
import { extentIn } from './formulaAddress';
import { ANYTHING, cellsIn, countAt, ONE, type Args, type Size, type SizeRule } from './size';

/** A whole row for a key that is found in a column. */
function xlookup(args: Args): Size {
  const [keys, searched, result] = [args.size(0), args.whole(1), args.whole(2)];
  if (cellsIn(keys) > 1) return { rows: keys.rows, columns: keys.rows > 1 ? 1 : keys.columns };
  return searched.rows === 1 && searched.columns > 1
    ? { rows: result.rows, columns: 1 }
    : { rows: 1, columns: result.columns };
}

/** No number and 0 mean all rows or all columns; in a single row or column one number is enough. */
function index(args: Args): Size {
  const source = args.whole(0);
  const isAll = (at: number) => !args.has(at) || args.number(at) === 0;
  const longest = ({ rows, columns }: Size) => Math.max(rows, columns);
  const line = (at: number, all: number) => (isAll(at) ? all : longest(args.whole(at)));
  if (args.count === 2 && (source.rows === 1 || source.columns === 1))
    return isAll(1) ? source : broad(args.size(1));
  return { rows: line(1, source.rows), columns: line(2, source.columns) };
}

function broad({ rows, columns }: Size): Size {
  return { rows, columns };
}

const AFTER_SELECT =
  /\s(?:where|group\s+by|pivot|order\s+by|skipping|limit|offset|label|format|options)\b.*$/s;

/** As many columns as are selected; what is calculated in the query is a `?`. */
function query(args: Args): Size {
  const data = args.whole(0);
  const text = args.texts(1).join(' ? ').toLowerCase();
  if (args.has(1) && text === '') return ANYTHING;
  // The headings come with the rows unless none were asked for.
  const limit = /\blimit\s+(\d+)/.exec(text)?.[1];
  const rows = limit === undefined ? Infinity : Number(limit) + (args.number(2) === 0 ? 0 : 1);
  const selected = /^\s*select\s+(.*)$/s.exec(text)?.[1]?.replace(AFTER_SELECT, '').trim();
  if (/\bpivot\b/.test(text) || selected?.includes('?') === true) return { rows, columns: Infinity };
  const isAll = selected === undefined || selected === '*';
  return { rows, columns: isAll ? data.columns : selected.replace(/\([^)]*\)/g, '').split(',').length };
}

/** A column for each group of the pattern. */
function regexextract(args: Args): Size {
  const groups = args
    .texts(1)
    .join('')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .match(/\((?!\?(?!P?<))/g);
  return { rows: args.size(0).rows, columns: Math.max(1, groups?.length ?? 1) };
}

function split(args: Args): Size {
  const from = args.sources(0);
  return { rows: args.size(0).rows, columns: Infinity, ...(from === undefined ? {} : { from }) };
}

/** An address that is made of cells is one cell unless a colon is put into it. */
function indirect(args: Args): Size {
  if (args.isText(0)) return extentOf(args.texts(0)) ?? ANYTHING;
  return args.texts(0).some((text) => text.includes(':')) ? ANYTHING : ONE;
}

function importrange(args: Args): Size {
  return (args.isText(1) ? extentOf(args.texts(1)) : undefined) ?? ANYTHING;
}

function extentOf([text = '']: readonly string[]): Size | undefined {
  const extent = extentIn(text);
  return extent && { rows: extent.rows, columns: extent.columns };
}

function offset(args: Args): Size {
  const start = args.whole(0);
  return {
    rows: args.has(3) ? countAt(args, 3) : start.rows,
    columns: args.has(4) ? countAt(args, 4) : start.columns,
  };
}

/** A single quote, or a line for each day. */
function googlefinance(args: Args): Size {
  if (!args.has(2)) return ONE;
  return { rows: Infinity, columns: args.texts(1).some((text) => /^all$/i.test(text)) ? 6 : 2 };
}

/** The rule of each function, by its name in capitals. */
export const LOOKUP_SIZES: { readonly [name: string]: SizeRule } = {
  XLOOKUP: xlookup,
  INDEX: index,
  QUERY: query,
  REGEXEXTRACT: regexextract,
  SPLIT: split,
  INDIRECT: indirect,
  IMPORTRANGE: importrange,
  OFFSET: offset,
  GOOGLEFINANCE: googlefinance,
};
