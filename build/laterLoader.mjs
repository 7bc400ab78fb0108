// Webpack loader for src/app/later.ts: bundles what is only reached through it into one packed text, which the script opens and runs at the
// first request for it. What the rest of the script has as well is handed over, not bundled a second time.
import { build } from 'esbuild';
import path from 'node:path';
import { minified } from './minified.mjs';
import { pack } from './pack.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const MAIN = path.join(ROOT, 'src', 'main.ts');
/** How the packed script asks for what is handed over: by number. */
const SHARED = 'shared';
const SCRIPT = /\.(ts|js|mjs)$/;
const ASKED = new RegExp(`\\b${SHARED}\\((\\d+)\\)`, 'g');

const settings = {
  bundle: true,
  write: false,
  metafile: true,
  charset: 'ascii',
  target: ['es2019'],
  format: 'esm',
  logLevel: 'error',
};

/** Pages are the business of another loader. */
const opaque = {
  name: 'opaque',
  setup({ onLoad }) {
    onLoad({ filter: /\.html$/ }, () => ({ contents: 'export default ""' }));
  },
};

/** Every module that the script reaches without this one, by its path. */
async function modulesWithout(later) {
  const stub = {
    name: 'stub',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]later\.ts$/ }, ({ path: file }) =>
        file === later ? { contents: 'export function later() {}', loader: 'ts' } : undefined,
      ),
  };
  const { metafile } = await build({
    ...settings,
    entryPoints: [MAIN],
    outdir: 'main',
    plugins: [stub, opaque],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path.resolve(file)] : [],
    ),
  );
  return inputs.filter((file) => SCRIPT.test(file) && file !== later);
}

/** The names that each module gives, by its path. */
async function namesOf(files) {
  const { metafile } = await build({
    ...settings,
    bundle: false,
    entryPoints: files,
    outdir: 'names',
  });
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint, exports }) => [path.resolve(entryPoint), exports]),
  );
}

/** Stands in for the modules of the script: each name becomes a question by number. `asked` collects them. */
function fromScript(names, asked) {
  const numberOf = (file, name) => asked.push({ file, name }) - 1;
  return {
    name: 'from-script',
    setup({ onLoad }) {
      onLoad({ filter: SCRIPT }, ({ path: file }) => {
        const given = names.get(file);
        if (given === undefined || given.length === 0) return undefined;
        const lines = given.map((name) =>
          name === 'default'
            ? `export default /* @__PURE__ */ ${SHARED}(${numberOf(file, name)});`
            : `export const ${name} = /* @__PURE__ */ ${SHARED}(${numberOf(file, name)});`,
        );
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}

/** The packed part is the body of a function of its own: it returns, and its names are nobody else's. */
const body = { parse: { bare_returns: true }, compress: { toplevel: true }, mangle: { toplevel: true } };

/** The packed part, and what it asks for in the order of its numbers. */
async function bundleLater(file) {
  const asked = [];
  const names = await namesOf(await modulesWithout(file));
  const { outputFiles, metafile } = await build({
    ...settings,
    entryPoints: [file],
    format: 'iife',
    globalName: 'made',
    footer: { js: 'return made.later();' },
    plugins: [fromScript(names, asked), opaque],
  });
  const used = new Map();
  const code = (await minified(outputFiles[0]?.text ?? '', body)).replace(ASKED, (_, number) => {
    if (!used.has(number)) used.set(number, used.size);
    return `${SHARED}(${used.get(number)})`;
  });
  return {
    code,
    inputs: Object.keys(metafile.inputs),
    given: [...used.keys()].map((number) => asked[number]),
  };
}

export default async function laterLoader() {
  const { code, inputs, given } = await bundleLater(this.resourcePath);
  for (const input of inputs) this.addDependency(path.resolve(input));
  const imports = given.map(
    ({ file, name }, at) => `import { ${name} as given${at} } from ${JSON.stringify(file)};`,
  );
  return `${imports.join('\n')}
import { unpack } from '../core/unpack';
let made;
export function later() {
  if (made === undefined) {
    const given = [${given.map((_, at) => `given${at}`).join(', ')}];
    made = new Function('${SHARED}', unpack(${JSON.stringify(await pack(code))}))((at) => given[at]);
  }
  return made;
}`;
}
