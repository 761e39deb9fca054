/**
 * Loads a TypeScript module of this project into a Node script: bundled by esbuild into a cache, then imported.
 * Packages go into the bundle, since Node cannot import every one of them by name as TypeScript does.
 */
import { build } from 'esbuild';
import { rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const cache = resolve(root, 'node_modules/.cache/tieout');

/** Packages that find files of their own beside them. */
const external = ['playwright-core'];

/** Bundles the module at `path` (from the project's root) and answers the file to run. */
export async function bundleForNode(path) {
  const outfile = resolve(cache, `${path.replace(/[\\/]/g, '-').replace(/\.tsx?$/, '')}.mjs`);
  const own = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [resolve(root, path)],
    outfile: own,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    external,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  // Bundles are made side by side: whoever reads the file finds a whole one, not one that is being written.
  await rename(own, outfile);
  return outfile;
}

/** The exports of the TypeScript module at `path` (from the project's root). */
export async function load(path) {
  const file = await bundleForNode(path);
  // The query makes a second load within one process (watch mode) see the second bundle.
  return import(`${pathToFileURL(file).href}?${process.hrtime.bigint()}`);
}
