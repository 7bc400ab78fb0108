/** What a case of the contract list is, and when what was found agrees with it; where it runs is left to tryCase.ts and the tests. */

/** Data that survives JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a case gets: the open spreadsheet (zone America/New_York, locale en_US) and a tab of its own, 1,000 by 26, empty. */
export interface Env {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** How a behaviour is known: Google's documentation, observed in live scripts, or remembered and still to be proven. */
export type Source = 'documented' | 'field' | 'memory';

/** A refusal that is expected. A message that ends in `…` is compared up to there. */
export interface Refusal {
  readonly throws: string;
}

/** One behaviour of Google's that the product relies on. `run` uses Apps Script's globals and nothing else. */
export interface ContractCase {
  readonly name: string;
  readonly source: Source;
  /** The members it shows, `Class.member` by the names of Google's reference. */
  readonly covers: readonly string[];
  readonly run: (env: Env) => Json;
  readonly expect: Json | Refusal;
}

/** The part of a case that what was found is compared with. */
export type Expectation = Pick<ContractCase, 'name' | 'source' | 'expect'>;

/** What running a case came to. */
export type Outcome = { readonly value: Json } | Refusal;

/** A difference as it is shown: both sides as text. */
export interface Difference {
  readonly name: string;
  readonly source: Source;
  readonly expected: string;
  readonly found: string;
}

/** Runs work and keeps what it throws. */
export function outcomeOf(work: () => Json): Outcome {
  try {
    return { value: work() };
  } catch (error) {
    return { throws: error instanceof Error ? error.message : String(error) };
  }
}

/** The difference between a case and what it came to; undefined when there is none. */
export function differenceOf(one: Expectation, found: Outcome): Difference | undefined {
  const expected: Outcome = isRefusal(one.expect) ? one.expect : { value: one.expect };
  if (isSame(expected, found)) return undefined;
  return { name: one.name, source: one.source, expected: textOf(expected), found: textOf(found) };
}

function isSame(expected: Outcome, found: Outcome): boolean {
  if (!('throws' in expected)) return textOf(expected) === textOf(found);
  if (!('throws' in found)) return false;
  const { throws } = expected;
  return throws.endsWith('…') ? found.throws.startsWith(throws.slice(0, -1)) : found.throws === throws;
}

function isRefusal(expect: Json | Refusal): expect is Refusal {
  return typeof expect === 'object' && expect !== null && 'throws' in expect;
}

function textOf(outcome: Outcome): string {
  return 'throws' in outcome
    ? `throws: ${String(outcome.throws)}`
    : (JSON.stringify(outcome.value) ?? 'undefined');
}
