/** Moves the cell references inside a formula's text when rows or columns come, go or move; does not work formulas out. */
import { columnLetters, columnNumber, quoteSheetName } from './a1';
import { moveIndex } from './box';
import type { Change } from './box';

/** A change of one sheet, and whether a formula stands on that sheet itself (then unqualified references are meant). */
export interface ReferenceMove {
  readonly change: Change;
  readonly sheetName: string;
  readonly isOwnSheet: boolean;
}

// Strings are skipped; then an optional sheet, and a cell, a column span or a row span with its dollar signs.
const TOKEN =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z_]\w*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(])/g;
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** The formula with its references to the changed sheet moved; a reference to deleted cells becomes `#REF!`. */
export function moveReferences(formula: string, move: ReferenceMove): string {
  return replaceTokens(formula, ({ token, sheet, cells }) => {
    const isMeant = sheet === undefined ? move.isOwnSheet : unquoted(sheet) === move.sheetName.toLowerCase();
    if (!isMeant) return token;
    const moved = moveCells(cells, move.change);
    return moved === undefined ? '#REF!' : (sheet === undefined ? '' : sheet + '!') + moved;
  });
}

/** The formula with every mention of a sheet under its new name. */
export function renameReferences(formula: string, oldName: string, newName: string): string {
  return replaceTokens(formula, ({ token, sheet, cells }) => {
    if (sheet === undefined || unquoted(sheet) !== oldName.toLowerCase()) return token;
    return `${quoteSheetName(newName)}!${cells}`;
  });
}

interface Token {
  readonly token: string;
  readonly sheet: string | undefined;
  readonly cells: string;
}

// A token without cells is a string; one behind a letter is the tail of a name.
function replaceTokens(formula: string, replace: (token: Token) => string): string {
  let result = '';
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, sheet, cells] = match;
    const isName = /\w/.test(formula.charAt(match.index - 1));
    result += formula.slice(done, match.index);
    result += cells === undefined || isName ? token : replace({ token, sheet, cells });
    done = match.index + token.length;
  }
  return result + formula.slice(done);
}

function unquoted(sheet: string): string {
  return (sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet).toLowerCase();
}

function moveCells(cells: string, change: Change): string | undefined {
  const corners = cells.split(':');
  if (corners.length === 1) return moveCorner(cells, change, 'only');
  const first = moveCorner(corners[0] ?? '', change, 'first');
  const last = moveCorner(corners[1] ?? '', change, 'last');
  if (first === undefined || last === undefined) return undefined;
  return isInverted(first, last, change) ? undefined : `${first}:${last}`;
}

// The corner of a span that loses its row or column slides to the nearest survivor inside the span.
function moveCorner(corner: string, change: Change, role: 'only' | 'first' | 'last'): string | undefined {
  const [, dollar1 = '', letters = '', dollar2 = '', digits = ''] = CORNER.exec(corner) ?? [];
  const isRows = change.axis === 'rows';
  const before = isRows ? Number(digits || 0) : columnNumber(letters);
  if (before === 0) return corner;
  const after = moveIndex(change, before - 1);
  if (after === undefined && role === 'only') return undefined;
  const moved = (after ?? (role === 'first' ? change.at : change.at - 1)) + 1;
  return isRows
    ? `${dollar1}${letters}${dollar2}${moved}`
    : `${dollar1}${columnLetters(moved)}${dollar2}${digits}`;
}

function isInverted(first: string, last: string, change: Change): boolean {
  const position = (corner: string) => {
    const [, , letters = '', , digits = ''] = CORNER.exec(corner) ?? [];
    return change.axis === 'rows' ? Number(digits || 0) : columnNumber(letters);
  };
  return change.kind === 'delete' && position(last) > 0 && position(first) > position(last);
}
