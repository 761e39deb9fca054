/**
 * The bundles of Tieout, each built alone with `webpack --config-name NAME`: `addin` is the page that Excel loads,
 * `web` the browser workbook, `cli` the command line. `--env host=https://…` names the host of the add-in,
 * `--env cache` keeps work between builds. `npm run generate` comes first: the shipped packs are compiled before bundles.
 */
import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { load } from './build/load.js';
import { certificates } from './build/webpack/certificates.js';
import { EmitTexts } from './build/webpack/emit-texts.js';
import { AsciiOnly } from './build/webpack/ascii-only.js';
import { KeptCode } from './build/webpack/kept-code.js';
import { LicenceNotices } from './build/webpack/licence-notices.js';

const root = import.meta.dirname;
const dist = resolve(root, 'dist');

/** Browsers of Office and of today: BigInt is the floor, and es2020 has it. */
const browsers = 'es2020';

function typescript(target) {
  const rule = (test, tsx) => ({
    test,
    include: [resolve(root, 'src')],
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx }, target, transform: { react: { runtime: 'automatic' } } } },
  });
  return [
    rule(/\.ts$/, false),
    rule(/\.tsx$/, true),
    // A floor's index names much more than one bundle needs; nothing of ours acts by being imported, but entries.
    { include: [resolve(root, 'src')], exclude: [resolve(root, 'src/entries')], sideEffects: false },
  ];
}

/** For the page of Excel each kilobyte counts, and swc makes it a tenth smaller than esbuild does. */
const small = {
  minify: TerserPlugin.swcMinify,
  terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_methods: true, unsafe_arrows: true } },
};

/** The grid of the browser workbook is large: esbuild is done with it in a quarter of the time. */
const swift = { minify: TerserPlugin.esbuildMinify, terserOptions: { target: browsers, legalComments: 'none' } };

/** What only the reading of a person's file needs comes with the first file, under a name the budgets know. */
const readers = {
  test: /[\\/]node_modules[\\/](?:papaparse|saxes|xmlchars|fflate|decimal[.]js)[\\/]/,
  name: 'reading-libraries',
  chunks: 'async',
  enforce: true,
};

/** What several views that arrive late share comes with the first of them, not with the pane. */
const views = {
  name: 'view-shared',
  chunks: ({ name }) => (name ?? '').startsWith('view-'),
  minChunks: 2,
  enforce: true,
};

/** What is said of findings, in five languages, is told by a view and by the worker: it arrives with either. */
const sentences = {
  test: /[\\/]src[\\/]messages[\\/](?:findings|events|deadlines)[\\/]/,
  name: 'sentences',
  chunks: 'async',
  enforce: true,
};

/** What charts say, likewise: with the first chart, be it in the pane or on a sheet of a report. */
const charts = {
  test: /[\\/]src[\\/]messages[\\/]charts[\\/]/,
  name: 'charts-say',
  chunks: 'async',
  enforce: true,
};

const minimizedBy = (how) => ({ minimizer: [new TerserPlugin({ ...how, parallel: false, extractComments: false })] });

function common(name, env, mode) {
  return {
    name,
    mode,
    context: root,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: { hints: false },
    stats: { preset: 'errors-warnings', timings: true, assets: true, assetsSpace: 6, assetsSort: '!size' },
    cache: env.cache
      ? { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } }
      : Boolean(env.WEBPACK_SERVE),
  };
}

/** Removes what an earlier build of the same bundle left, and nothing of the others. */
const cleanOnly = (folder) => ({ keep: (path) => !path.startsWith(folder) });

const icons = (pattern) => ({ from: `assets/${pattern}`, to: 'assets/[name][ext]' });

async function addin(env, mode) {
  const { deployment, fillIn } = await load('build/deployment.ts');
  const { files, fields } = deployment(mode, env.host);
  const page = (name) => ({
    from: `src/entries/${name}`,
    to: name,
    transform: (html) => fillIn(html.toString(), fields),
  });
  return {
    ...common('addin', env, mode),
    target: ['web', browsers],
    entry: {
      first: './src/entries/first.ts',
      functions: './src/entries/functions.ts',
      commands: { import: './src/entries/commands.ts', dependOn: 'functions' },
      taskpane: { import: './src/entries/taskpane.ts', dependOn: 'functions' },
    },
    output: {
      path: dist,
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      // Found from the script itself: a worker stands in another folder than the page.
      publicPath: 'auto',
      uniqueName: 'tieout-addin',
      clean: cleanOnly('chunks'),
    },
    // The sample as text: the page may fetch nothing.
    module: { rules: [...typescript(browsers), { test: /\.csv$/, type: 'asset/source' }] },
    optimization: { ...minimizedBy(small), splitChunks: { cacheGroups: { readers, views, sentences, charts } } },
    plugins: [
      new webpack.DefinePlugin({ BUILD_ID: JSON.stringify(fields.build) }),
      new CopyPlugin({ patterns: [page('taskpane.html'), icons('*.png')] }),
      new EmitTexts(files),
      new LicenceNotices('licences/addin.txt'),
    ],
    ...(env.WEBPACK_SERVE && { devServer: await devServer() }),
  };
}

/** For sideloading: the host that manifest.xml names, under a certificate this machine trusts. */
async function devServer() {
  return {
    port: 3000,
    server: { type: 'https', options: await certificates() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    hot: false,
    client: { overlay: false },
  };
}

function web(env, mode) {
  return {
    ...common('web', env, mode),
    target: ['web', browsers],
    entry: { web: './src/entries/web.ts' },
    output: {
      path: dist,
      filename: 'web/[name].js',
      chunkFilename: 'web/[name].[contenthash:8].js',
      assetModuleFilename: 'web/[name].[contenthash:8][ext]',
      uniqueName: 'tieout-web',
      clean: cleanOnly('web'),
    },
    module: {
      rules: [...typescript(browsers), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
    },
    optimization: minimizedBy(swift),
    plugins: [
      // Patterns for hyphenating documents in seventy languages, half of the output; sheets ask for none but the first.
      new webpack.IgnorePlugin({
        contextRegExp: /@univerjs.engine-render.lib.es$/,
        resourceRegExp: /^\.\/(?!en-gb-)[a-z]{2,3}-[\w-]+\.js$/,
      }),
      new MiniCssExtractPlugin({ filename: 'web/[name].css', chunkFilename: 'web/[name].[contenthash:8].css' }),
      new CopyPlugin({
        patterns: [
          { from: 'src/entries/web.html', to: 'web.html' },
          { from: 'assets/tieout-32.png', to: 'web/tieout-32.png' },
        ],
      }),
      new LicenceNotices('licences/web.txt'),
    ],
  };
}

function cli(env, mode) {
  return {
    ...common('cli', env, mode),
    target: 'node20',
    entry: {
      tieout: './src/entries/cli.ts',
      program: { import: './src/entries/cli/program.ts', library: { type: 'commonjs2' } },
      second: './src/entries/cli/second.ts',
      compiler: { import: './src/hosts/cli/rules/compiler.ts', library: { type: 'commonjs2' } },
    },
    externals: compilerApart,
    output: { path: resolve(dist, 'cli'), filename: '[name].cjs', clean: true },
    // The bin makes a `require` for the files beside it itself.
    module: { rules: typescript('es2022'), parser: { javascript: { createRequire: false } } },
    // Each thread loads what it needs; names stay readable in a stack.
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^tieout[.]/ }),
      new LicenceNotices('../licences/cli.txt'),
      { apply: makeExecutable },
      new AsciiOnly(),
      new KeptCode('tieout.cjs', keptCodeBy),
    ],
  };
}

/** What compiles rules is a file of its own, in which nothing is shared: code within one file calls itself without a detour. */
function compilerApart({ contextInfo, request }, told) {
  if (contextInfo.issuer !== '' && request.endsWith('/compiler.ts')) told(null, 'commonjs ./compiler.cjs');
  else told();
}

/** A command that has both threads at work. */
const month = resolve(root, 'sample/reconciliation-eur.csv');
const keptCodeBy = [
  'reconcile',
  '--recon',
  month,
  '--prices',
  resolve(root, 'sample/price-list-eur.csv'),
  '--in-parts',
];

function makeExecutable(compiler) {
  compiler.hooks.afterEmit.tapPromise('Executable', () => chmod(resolve(compiler.outputPath, 'tieout.cjs'), 0o755));
}

export default async (env = {}, { mode } = {}) => {
  const made = mode ?? (env.WEBPACK_SERVE ? 'development' : 'production');
  return [await addin(env, made), web(env, made), cli(env, made)];
};
