// One command builds everything Google needs: dist/Code.js (with the panel inside) and dist/appsscript.json.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;

/** Google reads the manifest from the same folder. */
const copyManifest = {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('CopyManifest', () => {
      mkdirSync(path.join(root, 'dist'), { recursive: true });
      copyFileSync(path.join(root, 'appsscript.json'), path.join(root, 'dist', 'appsscript.json'));
    });
  },
};

export default {
  mode: 'production',
  target: ['web', 'es2019'],
  entry: './src/main.ts',
  context: root,
  // A filesystem cache drops the top-level functions on the second build.
  cache: false,
  devtool: false,
  output: {
    path: path.join(root, 'dist'),
    filename: 'Code.js',
    clean: true,
    // Without a library name the exports count as unused and the file fails on load.
    library: { type: 'var', name: 'regulars_' },
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.html$/, use: path.join(root, 'build', 'panelLoader.mjs') },
      // Libraries too: one `#private` of theirs is a parse error for the whole file.
      { test: /\.(ts|js|mjs|cjs)$/, loader: 'esbuild-loader', options: { target: 'es2019' } },
    ],
  },
  plugins: [
    new GasPlugin({ autoGlobalExportsFiles: ['src/main.ts'] }),
    // true: published add-on (menu under Extensions); false: pasted, container-bound script (menu in the menu bar).
    new webpack.DefinePlugin({ IS_PUBLISHED_ADDON: JSON.stringify(process.env.REGULARS_BUILD === 'published') }),
    copyManifest,
  ],
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: { ecma: 2019, keep_fnames: true, format: { ascii_only: true, comments: false } },
      }),
    ],
  },
  performance: { hints: false },
};
