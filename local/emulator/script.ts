/** Reads the bundle as Apps Script would: refuses what its parser refuses, and knows which functions the page may call; running it is left to runner.ts. */
import { Script, runInThisContext } from 'node:vm';
import { parse, tokTypes } from 'acorn';

/** A checked bundle, compiled once for all executions. */
export interface CheckedScript {
  readonly script: Script;
  /** Functions declared at the top level whose names do not end in `_`: all that `google.script.run` can reach. */
  readonly callable: ReadonlySet<string>;
}

/** File name in stack traces. */
export const scriptFile = 'Code.gs';

/** Bundles of this many hosts are kept checked; tests make many hosts of one bundle. */
const keptScripts = 4;
const checked = new Map<string, CheckedScript>();

/**
 * Callable names by source, in a Map of the process itself: a test runner begins this file anew for every test file, and reading the
 * same bundle again takes as long as a small test. Texts only, so that nothing of an ended test file is kept alive.
 */
const readBefore = runInThisContext("globalThis[Symbol.for('regulars.callable')] ??= new Map()") as Map<
  string,
  string
>;

/** Compiles a bundle. Throws SyntaxError for modules and for what Apps Script cannot parse: private, static and class fields, logical assignment, `import()`. */
export function checkScript(source: string): CheckedScript {
  const known = checked.get(source);
  if (known) return known;
  const callable = readCallable(source);
  const result = { script: new Script(source, { filename: scriptFile }), callable };
  keep(checked, source, result);
  return result;
}

function readCallable(source: string): ReadonlySet<string> {
  const known = readBefore.get(source);
  if (known !== undefined) return new Set(known.split(' ').filter((name) => name !== ''));
  // 2020 has `?.`, `??` and BigInt, which Apps Script runs, and none of the newer syntax, which it refuses.
  const program = parse(source, { ecmaVersion: 2020, sourceType: 'script', onToken: refuseImport });
  const declared = program.body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
  const names = declared.filter((name) => !name.endsWith('_'));
  keep(readBefore, source, names.join(' '));
  return new Set(names);
}

/** The last few; the oldest goes. */
function keep<T>(kept: Map<string, T>, source: string, value: T): void {
  const oldest = kept.keys().next();
  if (kept.size >= keptScripts && oldest.done !== true) kept.delete(oldest.value);
  kept.set(source, value);
}

function refuseImport(token: { type: unknown }): void {
  if (token.type === tokTypes._import) throw new SyntaxError('Cannot use import statement outside a module');
}
