/** Bundles the browser workbook's engine for Node, where Jest runs it as it stands; into a folder that git ignores. */
import { buildSync } from 'esbuild';
import type * as Headless from './headless-spreadsheet.ts';
import { resolve } from 'node:path';

/** The preset brings every facade along, and those of the screen ask for one; these four work without. */
const facades = ['sheets', 'engine-formula', 'sheets-formula', 'sheets-numfmt'].map(
  (name) => `import '@univerjs/${name}/lib/facade';`,
);

/** The engine without a screen; each worker of Jest has a bundle of its own. */
export function loadHeadless(): typeof Headless {
  const outfile = resolve(`test/output/headless-spreadsheet-${process.env['JEST_WORKER_ID'] ?? '0'}.cjs`);
  buildSync({
    stdin: {
      contents: [...facades, `export * from './headless-spreadsheet.ts';`].join('\n'),
      resolveDir: resolve('test/support'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file exists only now
  return require(outfile) as typeof Headless;
}
