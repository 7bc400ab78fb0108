// esbuild plugin: of Papa Parse a page gets the parser alone; its workers, downloads, streams and writer are six sevenths of the library.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'acorn';

/** The parser and the functions of the library that it calls. */
const PARTS = ['Parser', 'escapeRegExp', 'isFunction'];
/** What it looks up in the library. */
const CONSTANTS = ['BYTE_ORDER_MARK', 'BAD_DELIMITERS'];

/** A module with `Papa.Parser` and nothing else. Throws when the library is built otherwise than we know it. */
export function parserOnly(source) {
  const inside = [];
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node.type === 'string') inside.push(node);
    Object.values(node).forEach(walk);
  };
  walk(parse(source, { ecmaVersion: 'latest' }));
  const textOf = (node) => source.slice(node.start, node.end);
  const functions = PARTS.map((name) =>
    inside.find((node) => node.type === 'FunctionDeclaration' && node.id.name === name),
  );
  const constants = CONSTANTS.map((name) =>
    inside.find((node) => node.type === 'AssignmentExpression' && textOf(node.left) === `Papa.${name}`),
  );
  if ([...functions, ...constants].includes(undefined))
    throw new Error('Papa Parse is built in another way.');
  return [
    'const Papa = {};',
    ...[...constants, ...functions].map(textOf),
    'Papa.Parser = Parser;',
    'export default Papa;',
  ].join('\n');
}

export const papaParser = {
  name: 'papa-parser',
  setup({ onLoad }) {
    onLoad({ filter: /papaparse\.min\.js$/ }, () => ({
      contents: parserOnly(
        readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.js'), 'utf8'),
      ),
    }));
  },
};
