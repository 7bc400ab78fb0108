// Webpack loader: bundles the scripts and styles of a page with esbuild and inlines them into it, packed into one string. The script of
// panel.html is panel.tsx beside it; shared.html is what all pages have in common, put into each when it is opened.
import { build } from 'esbuild';
import path from 'node:path';
import { minified } from './minified.mjs';
import { pack } from './pack.mjs';
import { papaParser } from './papaParser.mjs';

/** The variable of the shared script: the library of elements, which would else stand in the add-on once for each page. */
const SHARED = 'shared';
const LIBRARY = {
  preact: ['Fragment', 'h', 'render'],
  'preact/hooks': ['useEffect', 'useId', 'useLayoutEffect', 'useRef', 'useState'],
};

const settings = {
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  charset: 'ascii',
  // Read by the owner's browser, not by Apps Script; Sheets asks for a newer one.
  target: ['es2020'],
  outdir: 'page',
  // HtmlService removes what looks like a comment inside template literals of client scripts.
  supported: { 'template-literal': false },
};

/** The library and the common look. */
const sharedSettings = (folder) => ({
  ...settings,
  stdin: {
    contents: [
      "import './look.css';",
      ...Object.entries(LIBRARY).map(([from, names]) => `export { ${names.join(', ')} } from '${from}';`),
    ].join('\n'),
    resolveDir: folder,
  },
  globalName: SHARED,
});

/** A name that is not in LIBRARY stops the build. */
const fromShared = {
  name: 'from-shared',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^preact(\/hooks)?$/ }, ({ path: from }) => ({ path: from, namespace: SHARED }));
    onLoad({ filter: /.*/, namespace: SHARED }, ({ path: from }) => ({
      contents: `export const { ${LIBRARY[from].join(', ')} } = ${SHARED};`,
    }));
  },
};

const pageSettings = (entry) => ({
  ...settings,
  entryPoints: [entry],
  // `h('p', null, text)` is a tenth shorter than `jsx('p', { children: text })`. By tsconfig, since that of the page would win.
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
  inject: [path.join(import.meta.dirname, 'jsx.mjs')],
  // The browser splits characters itself; the library's tables would be a quarter of the page.
  alias: { 'grapheme-splitter': path.join(import.meta.dirname, '..', 'sidebar', 'graphemes.ts') },
  plugins: [fromShared, papaParser],
});

export default async function pageLoader(page) {
  const { dir, name } = path.parse(this.resourcePath);
  const built = await build(
    name === SHARED ? sharedSettings(dir) : pageSettings(path.join(dir, `${name}.tsx`)),
  );
  for (const input of Object.keys(built.metafile.inputs))
    if (!/^(<stdin>|shared:)/.test(input)) this.addDependency(path.resolve(input));
  const text = (ending) => built.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const script = await minified(text('.js'));
  // Replaced by functions: `$&` in the bundle must not be read as a pattern. A `</script` inside it would end the page's script.
  // The blank behind the name of a variable is the only one that esbuild leaves.
  const styles = text('.css')
    .trim()
    .replace(/(--[\w-]+): /g, '$1:');
  const html = page
    .replace(/\n\s*/g, '')
    .replace('<!-- styles -->', () => `<style>${styles}</style>`)
    .replace('<!-- script -->', () => `<script>${script.replace(/<\/script/gi, '<\\/script')}</script>`);
  return `export default ${JSON.stringify(await pack(html))};`;
}
