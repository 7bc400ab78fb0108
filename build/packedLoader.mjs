// Webpack loader for the files that are packed: what is only reached through one of these files becomes a packed text, which the script opens and runs when it is first
// asked for it. What stands before it is handed over, not bundled a second time (packedParts.mjs).
import path from 'node:path';
import { pack } from './pack.mjs';
import { PARTS, packedParts, SHARED } from './packedParts.mjs';

const UNPACK = path.join(import.meta.dirname, '..', 'src', 'core', 'unpack.ts');
/** All parts at once, by build. */
const made = new WeakMap();

function partsOf(compilation) {
  const parts = made.get(compilation) ?? packedParts();
  made.set(compilation, parts);
  return parts;
}

export default async function packedLoader() {
  const at = PARTS.findIndex(({ file }) => file === this.resourcePath);
  const { code, inputs, given } = (await partsOf(this._compilation))[at];
  for (const input of inputs) this.addDependency(input);
  const imports = given.map(({ file, name, place }, index) =>
    place === 0 ? `import { ${name} as given${index} } from ${JSON.stringify(file)};` : '',
  );
  const earlier = [...new Set(given.map(({ place }) => place))].filter((place) => place > 0);
  const openers = earlier.map(
    (place) => `import { opened as opened${place} } from ${JSON.stringify(PARTS[place - 1].file)};`,
  );
  const values = given.map(({ place, at: offer }, index) =>
    place === 0 ? `given${index}` : `opened${place}().offer${offer}`,
  );
  return `${[...imports, ...openers].join('\n')}
import { unpack } from ${JSON.stringify(UNPACK)};
let made;
export function opened() {
  if (made === undefined) {
    const given = [${values.join(', ')}];
    made = new Function('${SHARED}', unpack(${JSON.stringify(await pack(code))}))((at) => given[at]);
  }
  return made;
}
export function ${PARTS[at].name}() {
  return opened().offer0();
}`;
}
