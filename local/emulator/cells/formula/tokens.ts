/** Knows the smallest pieces of a formula and where each stands; how they may follow each other is left to parse.ts. */
import type { Locale } from '../types';

/** What a piece of a formula is. */
type TokenKind = 'number' | 'string' | 'error' | 'reference' | 'word' | 'operator' | 'end';

/** One piece: `text` as typed, `start` its place in the formula, in characters from the '='. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
}

const sheetName = "(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const cell = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,7}';
const column = '\\$?[A-Za-z]{1,3}';
const row = '\\$?[1-9]\\d{0,7}';
const end = '(?![\\p{L}\\p{N}_.(!\\[])';

/** Ranges before cells, cells before words, so that the longest reading wins. */
const reference = `(?:${sheetName})?(?:${cell}:${cell}|${cell}:${column}|${column}:${column}|${cell}:${row}|${row}:${row}|${cell})${end}`;

function grammarOf(decimal: '.' | ','): RegExp {
  const point = decimal === '.' ? '\\.' : ',';
  const number = `(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?`;
  const kinds = [
    `(?<string>"(?:[^"]|"")*")`,
    `(?<error>#(?:N\\/A|REF!|NAME\\?|VALUE!|DIV\\/0!|NUM!|NULL!|ERROR!))`,
    `(?<reference>${reference})`,
    `(?<number>${number})`,
    `(?<word>[\\p{L}_][\\p{L}\\p{N}_.]*)`,
    `(?<operator><>|<=|>=|[-+*/^&=<>%(){}:;,!\\\\\\[\\]])`,
    `(?<blank>[\\s\\u00a0]+)`,
  ];
  return new RegExp(kinds.join('|'), 'uy');
}

const grammars = { '.': grammarOf('.'), ',': grammarOf(',') };

/** The pieces of a formula after its '=', closed by an `end`; undefined when a sign has no place in any formula. */
export function tokenize(formula: string, locale: Pick<Locale, 'decimal'>): Token[] | undefined {
  const grammar = grammars[locale.decimal];
  const tokens: Token[] = [];
  grammar.lastIndex = 1;
  while (grammar.lastIndex < formula.length) {
    const start = grammar.lastIndex;
    const groups = grammar.exec(formula)?.groups;
    if (groups === undefined) return undefined;
    const kind = tokenKinds.find((name) => groups[name] !== undefined);
    if (kind !== undefined) tokens.push({ kind, text: groups[kind] ?? '', start });
  }
  tokens.push({ kind: 'end', text: '', start: formula.length });
  return tokens;
}

const tokenKinds: readonly TokenKind[] = ['operator', 'reference', 'number', 'word', 'string', 'error'];
