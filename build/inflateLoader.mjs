// Webpack loader for src/core/inflate.ts: the library fills tables of 65,000 numbers when it is loaded, which is half the time of loading the
// whole script; here it is loaded at the first call.
import { build } from 'esbuild';

export default async function inflateLoader() {
  const { outputFiles } = await build({
    entryPoints: [this.resourcePath],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'library',
    target: ['es2019'],
    logLevel: 'error',
  });
  return `let made;
export function inflater() {
  if (made === undefined) {
    ${outputFiles[0]?.text ?? ''}
    made = library.inflater();
  }
  return made;
}`;
}
