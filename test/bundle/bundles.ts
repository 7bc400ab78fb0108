/** Builds the add-on into a folder of its own, and reads a script's syntax tree. Leaves what must hold to the tests. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, tokenizer, type AnyNode, type Program } from 'acorn';
import { openPacked } from '../packedText';

const ROOT = path.resolve(__dirname, '..', '..');
const WEBPACK = path.join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');

/** A build takes seconds, and minutes on a busy machine. */
export const BUILD_MS = 180_000;

/** What Google may call, and no name more. */
export const CALLABLE = [
  ...[
    'checkCustomers',
    'findDuplicates',
    'onInstall',
    'onOpen',
    'openPanel',
    'prepareTexts',
    'rpc',
    'setUp',
    'tick',
  ],
  'whoNeedsFollowUp',
];

/** The script as built now; `REGULARS_BUILD=published` in `env` gives the published add-on. Throws when the build fails. */
export function buildInto(folder: string, env: Readonly<Record<string, string>> = {}): string {
  const args = [WEBPACK, '--config', path.join(ROOT, 'webpack.config.mjs'), '--output-path', folder];
  execFileSync(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: 'pipe' });
  return readFileSync(path.join(folder, 'Code.js'), 'utf8');
}

/** The tree of a script as Apps Script reads it, or browsers with a later version; throws on newer syntax and on modules. */
export function parseScript(source: string, ecmaVersion: 2019 | 2020 = 2019): Program {
  return parse(source, { ecmaVersion, sourceType: 'script' });
}

/** Names, signs and texts of a script in their order, without what stands between them. */
export function wordsIn(source: string): readonly string[] {
  return [...tokenizer(source, { ecmaVersion: 2019 })].map(({ start, end }) => source.slice(start, end));
}

/** The names of the functions that stand at the top of a script, sorted. */
export function topLevelFunctions(source: string): readonly string[] {
  const names = parseScript(source).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );
  return names.sort();
}

/** The parts of a script that are packed into texts, each as a function that can be parsed alone. */
export function packedParts(source: string): readonly string[] {
  const packed = source.matchAll(/new Function\("shared",[\w$]+\("([^"]+)"\)\)/g);
  return [...packed].map(([, text = '']) => `(function (shared) {${openPacked(text)}})`);
}

/** Every node of a tree, the root first. */
export function nodesOf(node: AnyNode): readonly AnyNode[] {
  const children = Object.values(node)
    .flatMap((value: unknown) => [value].flat())
    .filter(isNode);
  return [node, ...children.flatMap(nodesOf)];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
