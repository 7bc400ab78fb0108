/**
 * The built script with its packed texts opened beforehand, for thousands of executions: each would open them anew, which takes half its
 * time. Nothing else in it is changed. Imported before anything that reads the script, it takes its place; that the script opens them
 * itself is seen by the tests of the bundle, the preview and the command line.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBundle, ROOT } from '../../local/build';
import { ofProcess } from '../ofProcess';
import { openPacked } from '../packedText';

const PLACE = path.join(ROOT, 'out', 'quick');
/** As the build writes them: the phone library's data, and the parts of the program that are packed. */
const DATA = /JSON\.parse\([\w$]+\("([^"]{20000,})"\)\)/g;
const PROGRAM = /new Function\("shared",[\w$]+\("([^"]+)"\)\)/g;

/** How many texts hold data, and how many a part of the program. */
const DATA_TEXTS = 1;
const PROGRAM_TEXTS = 9;

function opened(
  source: string,
  { packed, count }: { packed: RegExp; count: number },
  write: (text: string) => string,
): string {
  const found = [...source.matchAll(packed)];
  if (found.length !== count)
    throw new Error(`${found.length} packed texts in the script instead of ${count}.`);
  return source.replace(packed, (_, text: string) => write(openPacked(text)));
}

/** Scripts as built that this process has opened already, for earlier test files. */
const openedBefore = ofProcess('opened', 'Set');

/** Gives the file; throws when the build packs in another way by now. */
function quickScript(): string {
  const { source } = readBundle();
  const file = path.join(PLACE, 'Code.js');
  if (!openedBefore.has(source)) writeQuickScript(source, file);
  openedBefore.add(source);
  return file;
}

function writeQuickScript(source: string, file: string): void {
  const withData = opened(
    source,
    { packed: DATA, count: DATA_TEXTS },
    (json) => `JSON.parse(${JSON.stringify(json)})`,
  );
  const quick = opened(
    withData,
    { packed: PROGRAM, count: PROGRAM_TEXTS },
    (code) => `(function (shared) {${code}})`,
  );
  mkdirSync(PLACE, { recursive: true });
  // Several processes may do so at once.
  writeFileSync(`${file}.${process.pid}`, quick);
  renameSync(`${file}.${process.pid}`, file);
}

process.env['REGULARS_SCRIPT'] ??= quickScript();
