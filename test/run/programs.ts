/** The project's tools as programs of this Node, so that they run alike in every shell. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');

/** Where each tool starts, inside node_modules. */
export const programs = {
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  knip: 'knip/bin/knip.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  webpack: 'webpack-cli/bin/cli.js',
} as const;
export type Program = (typeof programs)[keyof typeof programs];

/** Runs a tool at the root of the project, its output shown as it comes; true when it ends well. */
export function runProgram(program: Program, ...args: readonly string[]): boolean {
  return runProgramIn({}, program, ...args);
}

/** The same with more in its environment. */
export function runProgramIn(
  env: Readonly<Record<string, string>>,
  program: Program,
  ...args: readonly string[]
): boolean {
  const file = path.join(ROOT, 'node_modules', program);
  const options = { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' } as const;
  return spawnSync(process.execPath, [file, ...args], options).status === 0;
}
