// Which module of the script stands where: in the script itself, or in one of the texts that it carries packed. A module stands in one place
// only, the first that needs it, and whoever stands further back asks for it by number.
import { build } from 'esbuild';
import path from 'node:path';
import { minified } from './minified.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const MAIN = path.join(ROOT, 'src', 'main.ts');
/** How a packed text asks for what stands before it. */
export const SHARED = 'shared';
const SCRIPT = /\.(ts|js|mjs)$/;
const ASKED = new RegExp(`\\b${SHARED}\\((\\d+)\\)`, 'g');

/** The packed files, each with the one function that it gives; a later one may ask an earlier one, which is opened for it. */
export const PARTS = [
  'core/phoneLibrary',
  'tables/customers/headingReader',
  'tables/customers/formulaReader',
  'tables/customers/listReader',
  'app/packed/byHand',
  'app/packed/requests',
  'app/packed/checks',
  'app/packed/texts',
  'app/packed/rest',
].map((file) => ({
  name: path.basename(file),
  file: path.join(ROOT, 'src', `${file}.ts`),
}));

const settings = {
  bundle: true,
  write: false,
  metafile: true,
  charset: 'ascii',
  target: ['es2019'],
  format: 'esm',
  logLevel: 'error',
  outdir: 'out',
};

/** Pages are the business of another loader. */
const opaque = {
  name: 'opaque',
  setup({ onLoad }) {
    onLoad({ filter: /\.html$/ }, () => ({ contents: 'export default ""' }));
  },
};

/** The names that each module gives, by its path; read once per build. */
class Names {
  known = new Map();

  async of(files) {
    const fresh = files.filter((file) => !this.known.has(file));
    if (fresh.length > 0) {
      const { metafile } = await build({ ...settings, bundle: false, entryPoints: fresh });
      for (const { entryPoint, exports } of Object.values(metafile.outputs))
        this.known.set(path.resolve(entryPoint), exports);
    }
    return new Map(files.map((file) => [file, this.known.get(file) ?? []]));
  }
}

/** Stands in for modules that stand elsewhere: each name becomes a question by number. `asked` collects them. */
function askFor(names, asked) {
  const numberOf = (file, name) => asked.push({ file, name }) - 1;
  return {
    name: 'ask-for',
    setup({ onLoad }) {
      onLoad({ filter: SCRIPT }, ({ path: file }) => {
        const given = names.get(file);
        if (given === undefined || given.length === 0) return undefined;
        const lines = given.map((name) => {
          const value = `/* @__PURE__ */ ${SHARED}(${numberOf(file, name)})`;
          return name === 'default' ? `export default ${value};` : `export const ${name} = ${value};`;
        });
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}

/** One place bundled with all that others ask of it, but for what stands elsewhere; `asked` is what it asks for itself, as numbers in its text. */
async function bundled(offers, elsewhere, { isProgram = false } = {}) {
  const asked = [];
  const lines = offers.map(
    ({ file, name }, at) => `export { ${name} as offer${at} } from ${JSON.stringify(file)};`,
  );
  const { outputFiles, metafile } = await build({
    ...settings,
    ...(isProgram ? { format: 'iife', globalName: 'made', footer: { js: 'return made;' } } : {}),
    stdin: { contents: lines.join('\n'), resolveDir: ROOT, loader: 'js' },
    plugins: [askFor(elsewhere, asked), opaque],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path.resolve(file)] : [],
    ),
  );
  const modules = inputs.filter((file) => SCRIPT.test(file) && !elsewhere.has(file));
  return { text: outputFiles[0]?.text ?? '', asked, modules };
}

/** What a text asks for in fact, in the order of its questions. */
function askedIn(text, asked) {
  return [...new Set([...text.matchAll(ASKED)].map(([, number]) => Number(number)))].map(
    (number) => asked[number],
  );
}

const keyOf = ({ file, name }) => `${file} ${name}`;

/** What each place is asked for, the script itself first; asking for more may draw more modules into a place, so it is gone through until nothing is added. */
async function settle(names) {
  const exported = (await names.of([MAIN])).get(MAIN);
  const offers = [
    exported.map((name) => ({ file: MAIN, name })),
    ...PARTS.map(({ file, name }) => [{ file, name }]),
  ];
  for (;;) {
    const homes = new Map();
    let isSettled = true;
    for (const [place, offered] of offers.entries()) {
      const { text, asked, modules } = await bundled(offered, await elsewhereOf(place, homes, names));
      for (const file of modules) homes.set(file, place);
      for (const ask of askedIn(text, asked)) {
        const home = homeOf(ask.file, homes);
        if (home === undefined || offers[home].some((known) => keyOf(known) === keyOf(ask))) continue;
        offers[home].push(ask);
        isSettled = false;
      }
    }
    if (isSettled) return homes;
  }
}

/** Modules of earlier places, and the functions by which other parts are opened: those the script itself has. */
async function elsewhereOf(place, homes, names) {
  const others = PARTS.filter((_, at) => at + 1 !== place).map(({ file }) => file);
  return names.of([...homes.keys()].filter((file) => homes.get(file) < place).concat(others));
}

/** Undefined for the files of the parts, which the build writes itself. */
function homeOf(file, homes) {
  return PARTS.some((part) => part.file === file) ? undefined : homes.get(file);
}

/** A packed text is the body of a function of its own: it returns, and its names are nobody else's. */
const body = { parse: { bare_returns: true }, compress: { toplevel: true }, mangle: { toplevel: true } };

/**
 * The text of each part, and what it is given, in the order of its numbers: a name of a module (`place` 0) or the `at`th thing that the part of this place offers.
 * Offer 0 is the part's own function.
 */
export async function packedParts() {
  const names = new Names();
  const homes = await settle(names);
  const offers = PARTS.map(({ file, name }) => [{ file, name }]);
  const parts = [];
  // From the last to the first, so that each knows what is asked of it.
  for (let place = PARTS.length; place > 0; place--) {
    const elsewhere = await elsewhereOf(place, homes, names);
    const { text, asked, modules } = await bundled(offers[place - 1], elsewhere, { isProgram: true });
    const code = await minified(text, body);
    const found = askedIn(code, asked);
    const numbers = new Map(found.map((ask, at) => [asked.indexOf(ask), at]));
    const given = found.map((ask) => ({ ...ask, ...placeOf(ask, homes, offers) }));
    parts.unshift({
      code: code.replace(ASKED, (_, number) => `${SHARED}(${numbers.get(Number(number))})`),
      inputs: modules,
      given,
    });
  }
  return parts;
}

/** Where the thing is to be had; an earlier part is told to offer it. */
function placeOf(ask, homes, offers) {
  const place = homeOf(ask.file, homes) ?? 0;
  if (place === 0) return { place };
  const offered = offers[place - 1];
  const known = offered.findIndex((one) => keyOf(one) === keyOf(ask));
  return { place, at: known < 0 ? offered.push(ask) - 1 : known };
}
