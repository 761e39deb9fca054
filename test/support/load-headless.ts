/** Bundles the browser workbook's engine for Node, where Jest runs it as it stands. */
import { buildSync } from 'esbuild';
import type * as Headless from './headless-spreadsheet.ts';
import { join } from 'node:path';
import { keptAtOnce } from './kept-bundles.ts';
import { root } from './root.ts';

/** The preset brings every facade along, and those of the screen ask for one; these four work without. */
const facades = ['sheets', 'engine-formula', 'sheets-formula', 'sheets-numfmt'].map(
  (name) => `import '@univerjs/${name}/lib/facade';`,
);

/** The engine without a screen. */
export function loadHeadless(): typeof Headless {
  const folder = keptAtOnce('headless', (into) => {
    const { metafile } = buildSync({
      stdin: {
        contents: [...facades, `export * from './headless-spreadsheet.ts';`].join('\n'),
        resolveDir: join(root, 'test/support'),
      },
      outfile: join(into, 'spreadsheet.cjs'),
      absWorkingDir: root,
      metafile: true,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      loader: { '.css': 'empty' },
      logLevel: 'error',
    });
    return Object.keys(metafile.inputs).filter((input) => input !== '<stdin>');
  });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file exists only now
  return require(join(folder, 'spreadsheet.cjs')) as typeof Headless;
}
