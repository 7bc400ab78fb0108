/** Knows the values of the few formulas that the emulation works out: references, SUM, COUNTIF, links, operators, plain functions of text and choice; everything else is kept but not computed. */
import type { CellRange, CellValue, FormulaContext, Locale } from '../types';
import { applyOperator, applySign, isErrorValue, toNumber } from './arithmetic';
import { countMatches } from './criteria';
import { isKnownFunction, takesPlaceOnly } from './functions';
import { type Node, parseFormula } from './parse';
import { plainFunctions } from './plainFunctions';
import { rangeOf } from './reference';
import { shiftReference } from './shift';

/** The value a formula shows: an error as its text, '' for a reference to a blank cell, and undefined where the emulation keeps the formula without computing it. */
export function evaluateFormula(formula: string, context: FormulaContext): CellValue | undefined {
  const tree = parseFormula(formula, context.locale);
  if (tree === undefined) return '#ERROR!';
  if (formula.length > longestComputed) return undefined;
  if (asksForItself(tree, context)) return '#REF!';
  return valueOfKnown(tree, context);
}

/** Where a rule's formula is worked out, away from the cell it was written for. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** The value of a colour rule's formula for a cell so far away from the one it was written for; unlike a formula in the cell it may ask for the cell itself. Parsed once for all the cells of a rule. */
export function evaluateRule(formula: string, by: Offset, context: FormulaContext): CellValue | undefined {
  const tree = parseOnce(formula, context.locale);
  return tree === undefined || formula.length > longestComputed
    ? undefined
    : valueOfKnown(shiftNode(tree, by), context);
}

/** Rules are few; more than these are formulas that were changed since. */
const mostParsed = 200;
const parsed = new Map<string, { readonly locale: Locale; readonly tree: Node | undefined }>();

function parseOnce(formula: string, locale: Locale): Node | undefined {
  const known = parsed.get(formula);
  if (known?.locale === locale) return known.tree;
  if (parsed.size >= mostParsed) parsed.clear();
  const tree = parseFormula(formula, locale);
  parsed.set(formula, { locale, tree });
  return tree;
}

function shiftNode(node: Node, by: Offset): Node {
  const shift = (one: Node): Node => shiftNode(one, by);
  switch (node.kind) {
    case 'reference': {
      const text = shiftReference(node.text, by);
      return text === '#REF!' ? { kind: 'error', value: text } : { kind: 'reference', text };
    }
    case 'call':
      return { ...node, args: node.args.map((arg) => arg && shift(arg)) };
    case 'apply':
      return { ...node, callee: shift(node.callee), args: node.args.map((arg) => arg && shift(arg)) };
    case 'unary':
      return { ...node, operand: shift(node.operand) };
    case 'binary':
      return { ...node, left: shift(node.left), right: shift(node.right) };
    case 'array':
      return { ...node, items: node.items.map(shift) };
    default:
      return node;
  }
}

function valueOfKnown(tree: Node, context: FormulaContext): CellValue | undefined {
  if (namesUnknown(tree, context)) return '#NAME?';
  return valueOf(tree, context);
}

/** A longer chain of operators would exhaust the stack; such a formula is kept, not computed. */
const longestComputed = 2000;

function childrenOf(node: Node): readonly (Node | undefined)[] {
  if (node.kind === 'call') return node.args;
  if (node.kind === 'apply') return [node.callee, ...node.args];
  if (node.kind === 'unary') return [node.operand];
  if (node.kind === 'binary') return [node.left, node.right];
  return node.kind === 'array' ? node.items : [];
}

function hasNode(node: Node | undefined, test: (node: Node) => boolean): boolean {
  if (node === undefined) return false;
  return test(node) || childrenOf(node).some((child) => hasNode(child, test));
}

function asksForItself(node: Node | undefined, context: FormulaContext): boolean {
  if (node === undefined) return false;
  if (node.kind === 'reference') return holdsCell(rangeOf(node.text), context);
  if (node.kind === 'call' && takesPlaceOnly(node.name)) return false;
  return childrenOf(node).some((child) => asksForItself(child, context));
}

function holdsCell(range: CellRange | undefined, context: FormulaContext): boolean {
  if (range === undefined || (range.sheet ?? context.sheet).toLowerCase() !== context.sheet.toLowerCase())
    return false;
  const inRows = range.firstRow <= context.row && context.row <= range.lastRow;
  return inRows && range.firstColumn <= context.column && context.column <= range.lastColumn;
}

/** LET and LAMBDA give names of their own, so formulas with them are not judged by names; nor are tables and their columns known here. */
function namesUnknown(tree: Node, context: FormulaContext): boolean {
  if (hasNode(tree, (node) => node.kind === 'call' && (node.name === 'LET' || node.name === 'LAMBDA')))
    return false;
  return hasNode(tree, (node) => {
    if (node.kind === 'call') return !isKnownFunction(node.name);
    return node.kind === 'name' && !node.name.endsWith('[]') && context.named?.(node.name) === undefined;
  });
}

function valueOf(node: Node | undefined, context: FormulaContext): CellValue | undefined {
  if (node === undefined) return 0;
  switch (node.kind) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'error':
      return node.value;
    case 'reference':
    case 'name':
      return cellOf(node, context);
    case 'unary':
      return combine([valueOf(node.operand, context)], ([value = '']) =>
        applySign(node.operator, value, context.locale),
      );
    case 'binary':
      return valueOfBinary(node, context);
    case 'call':
      return functions[node.name]?.(node.args, context) ?? valueOfPlain(node, context);
    default:
      return undefined;
  }
}

function valueOfPlain(
  { name, args }: Extract<Node, { kind: 'call' }>,
  context: FormulaContext,
): CellValue | undefined {
  if (args.includes(undefined)) return undefined;
  const later = args.map((arg) => () => valueOf(arg, context));
  return plainFunctions[name]?.(later, context.locale);
}

function valueOfBinary(
  node: Extract<Node, { kind: 'binary' }>,
  context: FormulaContext,
): CellValue | undefined {
  if (node.operator === ':') return undefined;
  const sides = [valueOf(node.left, context), valueOf(node.right, context)];
  return combine(sides, ([left = '', right = '']) =>
    applyOperator(node.operator, [left, right], context.locale),
  );
}

/** Undefined when a part is not computed, the first error when there is one, else what the parts make together. */
function combine(
  parts: readonly (CellValue | undefined)[],
  make: (values: CellValue[]) => CellValue,
): CellValue | undefined {
  const values = parts.filter((part) => part !== undefined);
  if (values.length < parts.length) return undefined;
  return values.find(isErrorValue) ?? make(values);
}

interface Place {
  readonly range: CellRange;
  readonly rows: readonly (readonly CellValue[])[];
}

/** The cells that a reference or a named range stands for; undefined when there is no such place. */
function placeOf(node: Node, context: FormulaContext): Place | undefined {
  const range =
    node.kind === 'name'
      ? context.named?.(node.name)
      : node.kind === 'reference'
        ? rangeOf(node.text)
        : undefined;
  const rows = range === undefined ? undefined : context.lookup(range);
  return range === undefined || rows === undefined ? undefined : { range, rows };
}

/** A range of several cells spreads over neighbours, which is not computed. */
function cellOf(node: Node, context: FormulaContext): CellValue | undefined {
  if (node.kind === 'name' && node.name.endsWith('[]')) return undefined;
  const place = placeOf(node, context);
  if (place === undefined) return '#REF!';
  const { range, rows } = place;
  return range.firstRow === range.lastRow && range.firstColumn === range.lastColumn
    ? (rows[0]?.[0] ?? '')
    : undefined;
}

function isPlace(node: Node | undefined): node is Node {
  return node?.kind === 'reference' || (node?.kind === 'name' && !node.name.endsWith('[]'));
}

type Computed = (args: readonly (Node | undefined)[], context: FormulaContext) => CellValue | undefined;

const functions: Readonly<Record<string, Computed>> = {
  SUM: sum,
  COUNTIF: countIf,
  /** A link shows its label, without one its address. */
  HYPERLINK: (args, context) => valueOf(args[1] ?? args[0], context),
};

/** In ranges only numbers count; given directly, text must be a number. */
function sum(args: readonly (Node | undefined)[], context: FormulaContext): CellValue | undefined {
  if (args.length === 0) return '#N/A';
  const parts = args.map((arg) =>
    isPlace(arg) ? sumOfRange(placeOf(arg, context)) : sumOfValue(arg, context),
  );
  return combine(parts, (values) => values.reduce((total: number, value) => total + Number(value), 0));
}

function sumOfValue(arg: Node | undefined, context: FormulaContext): CellValue | undefined {
  const value = valueOf(arg, context);
  if (value === undefined || isErrorValue(value)) return value;
  return toNumber(value, context.locale) ?? '#VALUE!';
}

function sumOfRange(place: Place | undefined): CellValue {
  if (place === undefined) return '#REF!';
  let total = 0;
  for (const row of place.rows) {
    for (const value of row) {
      if (typeof value === 'number') total += value;
      else if (typeof value === 'string' && isErrorValue(value)) return value;
    }
  }
  return total;
}

function countIf(args: readonly (Node | undefined)[], context: FormulaContext): CellValue | undefined {
  const [range, criterion] = args;
  if (args.length !== 2) return '#N/A';
  if (!isPlace(range)) return undefined;
  const wanted = criterion === undefined ? '' : valueOf(criterion, context);
  const place = placeOf(range, context);
  if (wanted === undefined || isErrorValue(wanted)) return wanted;
  return place === undefined ? '#REF!' : countMatches(place.rows, wanted, context.locale);
}
