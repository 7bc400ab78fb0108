// Webpack plugin: opens the script with one top-level function per export of its entry, since Google finds nothing else.
import webpack from 'webpack';

const NAME = 'ExposeFunctions';
const { Compilation, sources } = webpack;

export class ExposeFunctions {
  /** `library` is the script's one variable (`output.library.name`); it holds the entry's exports after load. */
  constructor(library) {
    this.library = library;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the minimizer, which would drop functions that nothing in the file calls.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        for (const chunk of compilation.chunks)
          this.openWith(this.functionsOf(compilation, chunk), compilation, chunk);
      });
    });
  }

  /** Each forwards with its arguments, so that none is an empty shell if the load should fail half way. */
  functionsOf({ chunkGraph, moduleGraph }, chunk) {
    const entries = [...chunkGraph.getChunkEntryModulesIterable(chunk)];
    const names = entries.flatMap((entry) => moduleGraph.getExportsInfo(entry).getProvidedExports());
    if (names.length === 0) throw new Error('The entry exports nothing that Google could call.');
    return names.map((name) => `function ${name}(...args){return ${this.library}.${name}(...args)}\n`);
  }

  openWith(functions, compilation, chunk) {
    for (const file of chunk.files)
      compilation.updateAsset(file, (script) => new sources.ConcatSource(...functions, script));
  }
}
