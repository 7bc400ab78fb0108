/** The project's tools as programs of this Node, so that they run alike in every shell. */
import { spawn, type ChildProcess } from 'node:child_process';
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

/** What a tool is given beside its arguments. */
export interface Surroundings {
  /** More in its environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of its Node. */
  readonly nodeOptions?: readonly string[];
}

/** Runs a tool at the root of the project, its output shown as it comes; true when it ends well. */
export function runProgram(program: Program, ...args: readonly string[]): Promise<boolean> {
  return runProgramIn({}, program, ...args);
}

/** The same in other surroundings. */
export function runProgramIn(
  { env = {}, nodeOptions = [] }: Surroundings,
  program: Program,
  ...args: readonly string[]
): Promise<boolean> {
  const options = { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'inherit' } as const;
  return ended(spawn(process.execPath, [...nodeOptions, fileOf(program), ...args], options));
}

/** Runs a tool while others run; what it says is shown when it has ended, so that nothing is mixed up. */
export async function runProgramBeside(program: Program, ...args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [fileOf(program), ...args], { cwd: ROOT });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const isGood = await ended(child);
  process.stdout.write(Buffer.concat(said));
  return isGood;
}

function fileOf(program: Program): string {
  return path.join(ROOT, 'node_modules', program);
}

function ended(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
