/** Puts the preview's own programs together with esbuild, once for each process: the thread, the page, the bridge inside panels. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** Everything the server serves or runs, as text. */
export interface Programs {
  readonly thread: string;
  readonly page: string;
  readonly styles: string;
  readonly bridge: string;
}

const FOR_PAGE: BuildOptions = {
  platform: 'browser',
  format: 'iife',
  target: 'es2020',
  define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  jsx: 'automatic',
  minify: true,
};

let bundled: Promise<Programs> | undefined;

/** Rejects when a source does not compile. */
export function bundlePrograms(): Promise<Programs> {
  return (bundled ??= bundleAll());
}

async function bundleAll(): Promise<Programs> {
  const [thread, page, bridge] = await Promise.all([
    bundle('engine/thread.ts', { platform: 'node', format: 'cjs', target: 'node20' }),
    bundle('page/main.tsx', FOR_PAGE),
    bundle('frame/bridge.ts', FOR_PAGE),
  ]);
  return {
    thread: thread.script,
    page: page.script,
    styles: page.styles,
    bridge: bridge.script,
  };
}

async function bundle(entry: string, options: BuildOptions): Promise<{ script: string; styles: string }> {
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: [path.join(__dirname, entry)],
    bundle: true,
    write: false,
    outdir: 'preview',
    logLevel: 'silent',
    loader: {
      '.png': 'dataurl',
      '.svg': 'dataurl',
      '.ttf': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
    },
  });
  const textOf = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), styles: textOf('.css') };
}

/** The page's frame of HTML, in which script and styles are named. */
export function readPageHtml(): string {
  return readFileSync(path.join(__dirname, 'page', 'index.html'), 'utf8');
}
