// Webpack plugin: gas-webpack-plugin opens the script with empty functions that Google finds; here each comes to forward.
import webpack from 'webpack';

const NAME = 'ForwardStubs';
const { Compilation, sources } = webpack;
/** As gas-webpack-plugin writes them, before and after the minimizer. */
const EMPTY_STUB = /\bfunction (\w+)\(\)\s*\{\s*\}/g;

export class ForwardStubs {
  /** `library` is the script's one variable (`output.library.name`); it holds the entry's exports after load. */
  constructor(library) {
    this.library = library;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        for (const file of Object.keys(assets))
          compilation.updateAsset(
            file,
            (script) => new sources.RawSource(this.fillStubs(script.source().toString())),
          );
      });
    });
  }

  /** Only the head of the script, before its one variable: what follows is the bundle's own. */
  fillStubs(script) {
    const end = script.indexOf(`var ${this.library}`);
    const head = script
      .slice(0, Math.max(0, end))
      .replace(
        EMPTY_STUB,
        (_, name) => `function ${name}(...args){return ${this.library}.${name}(...args)}\n`,
      );
    return head + script.slice(Math.max(0, end));
  }
}
