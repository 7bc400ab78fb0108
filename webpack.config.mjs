// One command builds everything Google needs: dist/Code.js (with the pages inside) and dist/appsscript.json.
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { ForwardStubs } from './build/forwardStubs.mjs';

const root = import.meta.dirname;
/** The one variable of the script; Google shows nobody a name that ends in an underscore. */
const LIBRARY = 'regulars_';
/** Apps Script has no newer syntax: class fields, `#private` and `??=` are parse errors there. */
const GOOGLE_SYNTAX = 'es2019';

/** Google reads the manifest from the same folder. */
const copyManifest = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('CopyManifest', () => {
      copyFileSync(path.join(root, 'appsscript.json'), path.join(compiler.outputPath, 'appsscript.json'));
    });
  },
};

export default {
  mode: 'production',
  target: ['web', GOOGLE_SYNTAX],
  entry: './src/main.ts',
  context: root,
  // Every build starts from the sources: the same sources give the same bytes.
  cache: false,
  devtool: false,
  output: {
    path: path.join(root, 'dist'),
    filename: 'Code.js',
    clean: true,
    // Without a library name the exports count as unused and the file fails on load.
    library: { type: 'var', name: LIBRARY },
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.mjs', '.js'],
    alias: { 'grapheme-splitter': path.join(root, 'src', 'core', 'texts', 'graphemes.ts') },
  },
  module: {
    rules: [
      { test: /\.html$/, use: path.join(root, 'build', 'pageLoader.mjs') },
      // Libraries too: one `#private` of theirs is a parse error for the whole file.
      { test: /\.(ts|js|mjs|cjs)$/, loader: 'esbuild-loader', options: { target: GOOGLE_SYNTAX } },
      {
        test: /phoneMetadata\.ts$/,
        enforce: 'pre',
        use: path.join(root, 'build', 'phoneMetadataLoader.mjs'),
      },
      {
        test: /core.inflate\.ts$/,
        enforce: 'pre',
        use: path.join(root, 'build', 'inflateLoader.mjs'),
      },
      {
        test: /(?:app.packed.\w+|core.phoneLibrary|customers.(?:formula|heading|list)Reader)\.ts$/,
        enforce: 'pre',
        use: path.join(root, 'build', 'packedLoader.mjs'),
      },
    ],
  },
  plugins: [
    new GasPlugin({ autoGlobalExportsFiles: ['src/main.ts'] }),
    new ForwardStubs(LIBRARY),
    // true: published add-on (menu under Extensions); false: pasted, container-bound script (menu in the menu bar).
    new webpack.DefinePlugin({
      IS_PUBLISHED_ADDON: JSON.stringify(process.env.REGULARS_BUILD === 'published'),
      // fflate tries a decoder when it is loaded. Google has none, and V8 reads the whole script again to place the error: 20 ms of every call.
      'typeof TextDecoder': JSON.stringify('function'),
      TextDecoder: '(class { decode() {} })',
    }),
    copyManifest,
  ],
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: {
          ecma: 2019,
          // Nothing here makes an object of a function without `this`; two passes and arrows save one per cent of the file.
          // A function written into its only caller saves half a per cent, and makes callers too large for the engine to make fast.
          compress: { passes: 2, unsafe_arrows: true, inline: 1, reduce_funcs: false },
          keep_fnames: false,
          format: { ascii_only: true, comments: false },
        },
      }),
    ],
  },
  performance: { hints: false },
};
