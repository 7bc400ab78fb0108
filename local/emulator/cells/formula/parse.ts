/** Knows the grammar of formulas and turns one into a tree; values are left to evaluate.ts. */
import type { Locale } from '../types';
import { type Token, tokenize } from './tokens';

/** A formula as a tree. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | undefined)[] }
  | { readonly kind: 'apply'; readonly callee: Node; readonly args: readonly (Node | undefined)[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'array'; readonly items: readonly Node[] };

/** Thrown inside this file only, and turned into undefined at its door. */
class SyntaxTrouble extends Error {}

/** Deeper nesting would exhaust the stack; no formula that people write comes near. */
const deepest = 200;

/** The tree of a formula with its '='; undefined when Google would show `#ERROR!` because it cannot be parsed. */
export function parseFormula(formula: string, locale: Locale): Node | undefined {
  const tokens = tokenize(formula, locale);
  if (tokens === undefined) return undefined;
  try {
    return new Parser(tokens, locale).parse();
  } catch (trouble) {
    if (trouble instanceof SyntaxTrouble) return undefined;
    throw trouble;
  }
}

/** How strongly operators bind; comparison is the weakest. */
const strengths: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly locale: Locale,
  ) {}

  parse(): Node {
    const node = this.expression(1);
    if (this.peek().kind !== 'end') throw new SyntaxTrouble();
    return node;
  }

  private peek(): Token {
    const token = this.tokens[this.at] ?? this.tokens[this.tokens.length - 1];
    if (token === undefined) throw new SyntaxTrouble();
    return token;
  }

  private take(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  private isNext(text: string): boolean {
    const token = this.peek();
    return token.kind === 'operator' && token.text === text;
  }

  private skip(text: string): boolean {
    if (!this.isNext(text)) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.skip(text)) throw new SyntaxTrouble();
  }

  private expression(weakest: number): Node {
    let left = this.operand();
    for (;;) {
      const token = this.peek();
      const strength = token.kind === 'operator' ? (strengths[token.text] ?? 0) : 0;
      if (strength < weakest) return left;
      this.at += 1;
      left = { kind: 'binary', operator: token.text, left, right: this.expression(strength + 1) };
    }
  }

  /** Signs bind closer than '^': -2^2 is 4 in Sheets. */
  private operand(): Node {
    this.depth += 1;
    if (this.depth > deepest) throw new SyntaxTrouble();
    const sign = this.skip('+') ? '+' : this.skip('-') ? '-' : undefined;
    const node: Node =
      sign === undefined
        ? this.postfix(this.primary())
        : { kind: 'unary', operator: sign, operand: this.operand() };
    this.depth -= 1;
    return node;
  }

  private postfix(start: Node): Node {
    let node = start;
    for (;;) {
      if (this.skip('%')) node = { kind: 'unary', operator: '%', operand: node };
      else if (this.skip(':')) node = { kind: 'binary', operator: ':', left: node, right: this.primary() };
      else if ((node.kind === 'call' || node.kind === 'apply') && this.skip('('))
        node = { kind: 'apply', callee: node, args: this.args() };
      else return node;
    }
  }

  private primary(): Node {
    const token = this.take();
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text.replace(',', '.')) };
    if (token.kind === 'string')
      return { kind: 'string', value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token.kind === 'error') return { kind: 'error', value: token.text };
    if (token.kind === 'reference') return { kind: 'reference', text: token.text };
    if (token.kind === 'word') return this.word(token.text);
    if (token.text === '(') return this.group();
    if (token.text === '{') return this.array();
    throw new SyntaxTrouble();
  }

  private word(text: string): Node {
    if (this.skip('(')) return { kind: 'call', name: text.toUpperCase(), args: this.args() };
    if (this.skip('[')) return this.tableColumn(text);
    if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: /^true$/i.test(text) };
    return { kind: 'name', name: text };
  }

  /** A column of a table, `Orders[Total]`: its brackets hold words that mean nothing else. */
  private tableColumn(table: string): Node {
    while (!this.skip(']')) if (this.take().kind === 'end') throw new SyntaxTrouble();
    return { kind: 'name', name: `${table}[]` };
  }

  private group(): Node {
    const node = this.expression(1);
    this.expect(')');
    return node;
  }

  private isSeparator(): boolean {
    return this.skip(';') || (this.locale.decimal === '.' && this.skip(','));
  }

  private args(): (Node | undefined)[] {
    if (this.skip(')')) return [];
    const args = [this.argument()];
    while (this.isSeparator()) args.push(this.argument());
    this.expect(')');
    return args;
  }

  /** An argument may be left out: IF(A1,,2). */
  private argument(): Node | undefined {
    const isEmpty = this.isNext(')') || this.isNext(';') || (this.locale.decimal === '.' && this.isNext(','));
    return isEmpty ? undefined : this.expression(1);
  }

  private array(): Node {
    if (this.skip('}')) throw new SyntaxTrouble();
    const items = [this.expression(1)];
    while (this.isSeparator() || this.skip('\\')) items.push(this.expression(1));
    this.expect('}');
    return { kind: 'array', items };
  }
}
