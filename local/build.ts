/** The built bundle: builds it when it is older than its sources, and reads it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '..');
const BUNDLE = path.join(ROOT, 'dist', 'Code.js');
const MANIFEST = path.join(ROOT, 'dist', 'appsscript.json');
const SOURCES = ['src', 'sidebar', 'build', 'appsscript.json', 'webpack.config.mjs'];

export interface Bundle {
  readonly source: string;
  readonly manifest: object;
}

/** The bundle as Google would get it; builds first when a source is newer. Throws when the build fails. The planted faults name a script of their own. */
export function readBundle(): Bundle {
  const planted = process.env['REGULARS_SCRIPT'];
  if (planted === undefined && !isFresh()) {
    build();
    // Webpack leaves a file alone whose text came out the same; it is as new as its sources all the same.
    const now = new Date();
    for (const file of [BUNDLE, MANIFEST]) utimesSync(file, now, now);
  }
  return {
    source: readFileSync(planted ?? BUNDLE, 'utf8'),
    manifest: JSON.parse(readFileSync(MANIFEST, 'utf8')) as object,
  };
}

function isFresh(): boolean {
  if (!existsSync(BUNDLE) || !existsSync(MANIFEST)) return false;
  const built = Math.min(statSync(BUNDLE).mtimeMs, statSync(MANIFEST).mtimeMs);
  return SOURCES.every((source) => newestIn(path.join(ROOT, source)) <= built);
}

function newestIn(place: string): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newestIn(path.join(place, name))));
}

function build(): void {
  const webpack = path.join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const args = [webpack, '--config', path.join(ROOT, 'webpack.config.mjs')];
  try {
    execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const output = (error as { stdout?: string }).stdout ?? '';
    throw new Error(`The add-on could not be built.\n${output}`, { cause: error });
  }
}
