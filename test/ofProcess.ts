/** What all test files of one process share: each has a context of its own, and begins with modules that know nothing yet. */
import { runInThisContext } from 'node:vm';

/** The collection of this name, made when it is first asked for. */
export function ofProcess(name: string, kind: 'Set'): Set<string>;
export function ofProcess(name: string, kind: 'Map'): Map<string, string>;
export function ofProcess(name: string, kind: 'Set' | 'Map'): Set<string> | Map<string, string> {
  const made = `globalThis[Symbol.for('regulars.${name}')] ??= new ${kind}()`;
  return runInThisContext(made) as Set<string> | Map<string, string>;
}
