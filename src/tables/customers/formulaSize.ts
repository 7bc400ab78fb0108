/** How many cells a formula fills, from its words alone: what Sheets works out for a whole range, for each row by itself, or as one number. */
import { extentOf, type Extent, type FormulaPlace } from './formulaAddress';
import { parseFormula, type Node } from './parseFormula';
import { ANYTHING, broadcast, ONE, type Args, type Size } from './size';
import { below, beside, sizeByRule } from './sizeRules';

/** What an expression is worked out with. */
interface Scope {
  readonly at: FormulaPlace | undefined;
  /** Within ARRAYFORMULA and its like every cell of a range counts. */
  readonly isArray: boolean;
  readonly names: ReadonlyMap<string, Size | Lambda>;
  readonly depth: number;
  /** Steps that are left: parts that are needed several times on every level would take for ever. */
  readonly work: { left: number };
}

interface Lambda {
  readonly names: readonly string[];
  readonly body: Node | undefined;
  readonly scope: Scope;
}

type Call = Extract<Node, { kind: 'call' }>;

/** Functions that call themselves have no end. */
const DEEPEST = 20;
const MOST_STEPS = 20_000;
/** Of a formula that we cannot read. */
const SPILLING =
  /\b(?:ARRAYFORMULA|QUERY|FILTER|SORTN?|UNIQUE|IMPORT\w+|MAP|BYROW|BYCOL|SCAN|SEQUENCE|TRANSPOSE|FLATTEN|[VH]STACK)\s*\(|^=\s*\{/i;
/** Their arguments are worked out for whole ranges. */
const FOR_ARRAYS =
  /^(?:ARRAYFORMULA|INDEX|FILTER|SORT|SORTN|SORTBY|UNIQUE|QUERY|FLATTEN|TRANSPOSE|TO(?:COL|ROW)|WRAP(?:ROWS|COLS)|CHOOSE(?:ROWS|COLS)|[VH]STACK|EXPAND|TAKE|DROP|MMULT|FREQUENCY|ARRAY_CONSTRAIN|TREND|GROWTH|LINEST|LOGEST)$/;

/** The size of what a formula shows when nothing stands in its way; `at` for one that was read relative to its cell. */
export function sizeOfFormula(formula: string, at?: FormulaPlace): Size {
  if (formula === '') return ONE;
  const tree = parseFormula(formula);
  if (tree === undefined) return SPILLING.test(formula) ? { rows: Infinity, columns: 1 } : ONE;
  return settled(
    sizeOf(tree, { at, isArray: false, names: new Map(), depth: 0, work: { left: MOST_STEPS } }),
    false,
  );
}

/** By itself a range is the cell beside the formula. */
function settled(size: Size, isArray: boolean): Size {
  if (size.isRange !== true) return size;
  return isArray ? { rows: size.rows, columns: size.columns } : ONE;
}

function sizeOf(node: Node | undefined, scope: Scope): Size {
  if (scope.work.left-- <= 0) return ANYTHING;
  switch (node?.kind) {
    case 'word':
      return sizeOfWord(node.text, scope);
    case 'range': {
      const { rows, columns } = extentOfNode(node, scope) ?? { rows: Infinity, columns: 1 };
      return { rows, columns, isRange: true };
    }
    case 'operation':
      return broadcast(node.operands.map((operand) => settled(sizeOf(operand, scope), scope.isArray)));
    case 'array':
      return below(node.rows.map((row) => beside(row.map((cell) => whole(cell, scope)))));
    case 'call':
      return sizeOfCall(node, scope);
    default:
      return ONE;
  }
}

/** With every cell of a range. */
function whole(node: Node | undefined, scope: Scope): Size {
  return settled(sizeOf(node, { ...scope, isArray: true }), true);
}

/** A cell, something that LET or LAMBDA has named, or a range that the owner has named. */
function sizeOfWord(text: string, { at, names }: Scope): Size {
  const named = names.get(text.toUpperCase());
  if (named !== undefined) return 'body' in named ? ONE : named;
  if (/^(?:TRUE|FALSE|#.*)$/i.test(text) || extentOf(text, { at }) !== undefined) return ONE;
  return { rows: Infinity, columns: 1, isRange: true };
}

function sizeOfCall(node: Call, scope: Scope): Size {
  const { callee, args } = node;
  const name = callee.kind === 'word' ? callee.text.toUpperCase() : '';
  const lambda = lambdaOf(callee, scope);
  if (lambda !== undefined)
    return applied(
      lambda,
      args.map((arg) => sizeOf(arg, scope)),
    );
  if (name === 'LAMBDA') return ONE;
  if (name === 'LET') return sizeOfLet(args, scope);
  const inner = FOR_ARRAYS.test(name) ? { ...scope, isArray: true } : scope;
  if (name === 'ARRAYFORMULA') return whole(args[0], inner);
  if (/^(?:MAP|BYROW|BYCOL|SCAN|REDUCE|MAKEARRAY)$/.test(name)) return sizeOfEach(name, args, inner);
  const facts = argsOf(args, inner);
  return sizeByRule(name, facts) ?? cellByCell(args, inner);
}

/** Also what a function that we do not know makes of a range: it may go on below the formula. */
function cellByCell(args: Call['args'], scope: Scope): Size {
  const sizes = args.map((arg) => sizeOf(arg, scope));
  const size = broadcast(sizes.map((one) => settled(one, scope.isArray)));
  const isGuess = size.rows === 1 && sizes.some((one) => one.isRange === true && one.rows > 1);
  return isGuess ? { ...size, rows: Infinity, isGuess } : size;
}

/** Names and what they stand for by turns, the result last. */
function sizeOfLet(args: Call['args'], scope: Scope): Size {
  let inner = scope;
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name?.kind !== 'word') continue;
    const bound = (value && lambdaOf(value, inner)) ?? sizeOf(value, inner);
    inner = { ...inner, names: new Map([...inner.names, [name.text.toUpperCase(), bound]]) };
  }
  // A range that was given a name is shown as a whole.
  return settled(sizeOf(args[args.length - 1], inner), true);
}

function lambdaOf(node: Node, scope: Scope): Lambda | undefined {
  if (node.kind === 'word') {
    const named = scope.names.get(node.text.toUpperCase());
    return named !== undefined && 'body' in named ? named : undefined;
  }
  if (node.kind !== 'call' || node.callee.kind !== 'word' || node.callee.text.toUpperCase() !== 'LAMBDA')
    return undefined;
  const names = node.args.slice(0, -1).flatMap((arg) => (arg?.kind === 'word' ? arg.text.toUpperCase() : []));
  return { names, body: node.args[node.args.length - 1], scope };
}

function applied({ names, body, scope }: Lambda, values: readonly Size[]): Size {
  if (scope.depth >= DEEPEST) return ANYTHING;
  const bound = names.map((name, index): [string, Size] => [name, values[index] ?? ONE]);
  const inner = { ...scope, names: new Map([...scope.names, ...bound]), depth: scope.depth + 1 };
  return settled(sizeOf(body, inner), true);
}

/** Functions that are given a function. */
function sizeOfEach(name: string, args: Call['args'], scope: Scope): Size {
  const last = args[args.length - 1];
  const lambda = last && lambdaOf(last, scope);
  const sizes = args.slice(0, -1).map((arg) => whole(arg, scope));
  const [first = ONE, second = ONE] = sizes;
  const result = (...values: Size[]) => (lambda === undefined ? ONE : applied(lambda, values));
  if (name === 'MAP') return broadcast(sizes);
  if (name === 'SCAN') return second;
  if (name === 'BYROW')
    return { rows: first.rows, columns: result({ rows: 1, columns: first.columns }).columns };
  if (name === 'BYCOL')
    return { rows: result({ rows: first.rows, columns: 1 }).rows, columns: first.columns };
  if (name === 'MAKEARRAY') {
    const facts = argsOf(args, scope);
    return { rows: facts.number(0) ?? Infinity, columns: facts.number(1) ?? Infinity };
  }
  // What grows with one step grows with all.
  const once = result(first, ONE);
  return {
    rows: once.rows > first.rows ? Infinity : once.rows,
    columns: once.columns > first.columns ? Infinity : once.columns,
  };
}

function argsOf(args: Call['args'], scope: Scope): Args {
  return {
    count: args.length,
    has: (index) => args[index] !== undefined,
    size: (index) => settled(sizeOf(args[index], scope), scope.isArray),
    whole: (index) => whole(args[index], scope),
    number: (index) => {
      const node = args[index];
      return node?.kind === 'number' ? node.value : undefined;
    },
    isText: (index) => args[index]?.kind === 'text',
    texts: (index) => textsIn(args[index]),
    sources: (index) => sourcesIn(args[index], scope),
  };
}

function textsIn(node: Node | undefined): string[] {
  if (node?.kind === 'text') return [node.text];
  if (node?.kind === 'operation') return node.operands.flatMap(textsIn);
  if (node?.kind === 'array') return node.rows.flatMap((row) => row.flatMap(textsIn));
  return node?.kind === 'call' ? node.args.flatMap(textsIn) : [];
}

/** Functions that leave the words of a text as they are. */
const SAME_WORDS = /^(?:TRIM|CLEAN|UPPER|LOWER|PROPER|TO_TEXT|T|ARRAYFORMULA|CONCATENATE|CONCAT)$/i;

function sourcesIn(node: Node | undefined, scope: Scope): number[] | undefined {
  if (node?.kind === 'text') return [];
  if (node?.kind === 'word' || node?.kind === 'range') {
    const extent = extentOfNode(node, scope);
    return extent?.from === undefined || extent.columns > 1 ? undefined : [extent.from];
  }
  const isSame = node?.kind === 'call' && node.callee.kind === 'word' && SAME_WORDS.test(node.callee.text);
  const parts = node?.kind === 'operation' ? node.operands : isSame ? node.args : undefined;
  const sources = parts?.map((part) => sourcesIn(part, scope));
  return sources?.every((one) => one !== undefined) === true ? sources.flat() : undefined;
}

/** Undefined for what is no address, and for an address that is calculated. */
function extentOfNode(node: Node, { at, names }: Scope): Extent | undefined {
  if (node.kind === 'range') {
    const [from, to] = [node.from, node.to].map((corner) =>
      corner.kind === 'number' ? String(corner.value) : corner.kind === 'word' ? corner.text : undefined,
    );
    return from === undefined || to === undefined ? undefined : extentOf(from, { to, at });
  }
  return node.kind === 'word' && !names.has(node.text.toUpperCase())
    ? extentOf(node.text, { at })
    : undefined;
}
