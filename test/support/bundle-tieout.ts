/** Bundles the command line from the sources, with the packs compiled fresh. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { kernelFile } from './kernel.ts';
import { shippedPacks } from './packs.ts';
import { root } from './root.ts';

/** Writes the program and the one that stays into a folder; answers what went into them. */
export async function bundleTieout(outdir: string): Promise<readonly string[]> {
  const packs = shippedPacks().map((pack): [string, string] => [`${pack.name}.json`, JSON.stringify(pack)]);
  const generated = new Map([...packs, ['row-kernel.json', kernelFile()]]);
  const { metafile } = await build({
    entryPoints: {
      tieout: join(root, 'src/entries/cli.ts'),
      program: join(root, 'src/entries/cli/program.ts'),
      second: join(root, 'src/entries/cli/second.ts'),
      'tieout-that-stays': join(root, 'test/support/tieout-that-stays.ts'),
    },
    outdir,
    absWorkingDir: root,
    metafile: true,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    // One dependency's other form loads its parts in a way no bundler can follow.
    mainFields: ['module', 'main'],
    format: 'cjs',
    logLevel: 'error',
    plugins: [
      {
        name: 'packs-of-the-tests',
        setup: (bundle) => {
          bundle.onLoad({ filter: /[\\/]generated[\\/][a-z-]+\.json$/ }, ({ path }) => ({
            contents: generated.get(path.split(/[\\/]/).at(-1) ?? '') ?? 'null',
            loader: 'json',
          }));
          bundle.onResolve({ filter: /generated\/[a-z-]+\.json$/ }, ({ path }) => ({
            path: join(root, path.replace(/^(\.\.\/)+/, '')),
          }));
        },
      },
    ],
  });
  return Object.keys(metafile.inputs);
}
