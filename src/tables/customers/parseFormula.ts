/** A formula of the owner's as a tree, as far as the size of its result depends on it: which operator stands where does not matter, in which language of separators it is written neither. */

/** A part of a formula. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** A cell, a name, the name of a function. */
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'range'; readonly from: Node; readonly to: Node }
  | { readonly kind: 'operation'; readonly operands: readonly Node[] }
  | { readonly kind: 'call'; readonly callee: Node; readonly args: readonly (Node | undefined)[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

/** A text, an error, a word with the tab before it and brackets behind it (`Sales!A2`, `R[0]C[-1]`, `Orders[Day]`), an operator. */
const TOKEN =
  /\s*("(?:[^"]|"")*"|#[A-Z/0-9]+[!?]?|(?:'(?:[^']|'')*'!|[\p{L}\d_.]+!)?(?:[\p{L}\d_.$]|\[[^\]]*\])+|<>|<=|>=|\S)/guy;
/** Brackets within brackets: more than anybody can read, and than a script can follow. */
const DEEPEST = 100;
const OPERATOR = /^(?:[-+*/^&=<>]|<>|<=|>=)$/;
const NUMBER = /^\d/;

/** Undefined for what is no formula, such as a phone with blanks in it, and for one that is nested without end. */
export function parseFormula(formula: string): Node | undefined {
  const tokens = withDecimals([...formula.trim().matchAll(TOKEN)].map(([, token = '']) => token));
  if (tokens[0] !== '=') return undefined;
  const parser = new Parser(tokens);
  const node = parser.expression();
  return parser.isAtEnd() ? node : undefined;
}

/** Where semicolons stand between arguments, the comma belongs to the number. */
function withDecimals(tokens: readonly string[]): readonly string[] {
  const open: string[] = [];
  const hasSemicolon = tokens.some((token) => {
    if (token === '(' || token === '{') open.push(token);
    if (token === ')' || token === '}') open.pop();
    return token === ';' && open[open.length - 1] === '(';
  });
  if (!hasSemicolon) return tokens;
  const isNumber = (at: number) => NUMBER.test(tokens[at] ?? '');
  return tokens.filter((token, at) => {
    const isComma = (one: number) => tokens[one] === ',' && isNumber(one - 1) && isNumber(one + 1);
    return !isComma(at) && !(NUMBER.test(token) && isComma(at - 1));
  });
}

class Parser {
  private at = 1;
  private depth = 0;

  constructor(private readonly tokens: readonly string[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(): Node | undefined {
    if (this.depth === DEEPEST) return undefined;
    this.depth++;
    const node = this.operation();
    this.depth--;
    return node;
  }

  private operation(): Node | undefined {
    const operands: Node[] = [];
    do {
      while (/^[-+]$/.test(this.next())) this.at++;
      const operand = this.operand();
      if (operand === undefined) return undefined;
      operands.push(operand);
    } while (this.takes(OPERATOR));
    const [only] = operands;
    return operands.length === 1 ? only : { kind: 'operation', operands };
  }

  private operand(): Node | undefined {
    let node = this.primary();
    while (node !== undefined) {
      if (this.takes(/^\($/)) {
        const args = this.list(')', /^[,;]$/);
        node = args && { kind: 'call', callee: node, args };
      } else if (this.takes(/^:$/)) {
        const to = this.primary();
        node = to && { kind: 'range', from: node, to };
      } else if (!this.takes(/^%$/)) return node;
    }
    return undefined;
  }

  private primary(): Node | undefined {
    const token = this.next();
    this.at++;
    if (token === '(') {
      const inner = this.expression();
      return this.takes(/^\)$/) ? inner : undefined;
    }
    if (token === '{') return this.array();
    if (token.startsWith('"')) return { kind: 'text', text: token.slice(1, -1).replace(/""/g, '"') };
    if (/^\d[\d.]*$/.test(token)) return { kind: 'number', value: Number(token) };
    return /^['\p{L}\d_$#]/u.test(token) ? { kind: 'word', text: token } : undefined;
  }

  private array(): Node | undefined {
    const rows: Node[][] = [];
    do {
      const row: Node[] = [];
      do {
        const cell = this.expression();
        if (cell === undefined) return undefined;
        row.push(cell);
      } while (this.takes(/^[,\\]$/));
      rows.push(row);
    } while (this.takes(/^;$/));
    return this.takes(/^\}$/) ? { kind: 'array', rows } : undefined;
  }

  /** Arguments may be missing, as in `IF(A2="",,B2)`. */
  private list(end: string, between: RegExp): (Node | undefined)[] | undefined {
    const nodes: (Node | undefined)[] = [];
    for (;;) {
      const isMissing = this.next() === end || between.test(this.next());
      const node = isMissing ? undefined : this.expression();
      if (node === undefined && !isMissing) return undefined;
      nodes.push(node);
      if (this.next() === end) break;
      if (!this.takes(between)) return undefined;
    }
    this.at++;
    return nodes.length === 1 && nodes[0] === undefined ? [] : nodes;
  }

  private next(): string {
    return this.tokens[this.at] ?? '';
  }

  private takes(kind: RegExp): boolean {
    const isThere = kind.test(this.next());
    if (isThere) this.at++;
    return isThere;
  }
}
