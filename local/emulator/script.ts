/** Reads the bundle as Apps Script would: refuses what its parser refuses, and knows which functions the page may call; running it is left to runner.ts. */
import { Script } from 'node:vm';
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

/** Compiles a bundle. Throws SyntaxError for modules and for what Apps Script cannot parse: private, static and class fields, logical assignment, `import()`. */
export function checkScript(source: string): CheckedScript {
  const known = checked.get(source);
  if (known) return known;
  const callable = readCallable(source);
  const result = { script: new Script(source, { filename: scriptFile }), callable };
  const oldest = [...checked.keys()][0];
  if (checked.size >= keptScripts && oldest !== undefined) checked.delete(oldest);
  checked.set(source, result);
  return result;
}

function readCallable(source: string): ReadonlySet<string> {
  // 2020 has `?.`, `??` and BigInt, which Apps Script runs, and none of the newer syntax, which it refuses.
  const program = parse(source, { ecmaVersion: 2020, sourceType: 'script', onToken: refuseImport });
  const names = program.body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration' ? [statement.id.name] : [],
  );
  return new Set(names.filter((name) => !name.endsWith('_')));
}

function refuseImport(token: { type: unknown }): void {
  if (token.type === tokTypes._import) throw new SyntaxError('Cannot use import statement outside a module');
}
