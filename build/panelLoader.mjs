// Webpack loader: bundles the panel's scripts and styles with esbuild and inlines them into its page, packed into one string.
import { build } from 'esbuild';
import path from 'node:path';
import { pack } from './pack.mjs';

const settings = {
  bundle: true,
  write: false,
  minify: true,
  metafile: true,
  charset: 'ascii',
  target: ['es2019'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  outdir: 'panel',
  // The browser splits characters itself; the library's tables would be a quarter of the page.
  alias: { 'grapheme-splitter': path.join(import.meta.dirname, '..', 'sidebar', 'graphemes.ts') },
  // HtmlService removes what looks like a comment inside template literals of client scripts.
  supported: { 'template-literal': false },
};

export default async function panelLoader(page) {
  const folder = path.dirname(this.resourcePath);
  const built = await build({ ...settings, entryPoints: [path.join(folder, 'panel.tsx')] });
  for (const input of Object.keys(built.metafile.inputs)) this.addDependency(path.resolve(input));
  const text = (ending) => built.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  // Replaced by functions: `$&` in the bundle must not be read as a pattern. A `</script` inside it would end the page's script.
  const html = page
    .replace('<!-- styles -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${text('.js').replace(/<\/script/gi, '<\\/script')}</script>`);
  return `export default ${JSON.stringify(pack(html))};`;
}
