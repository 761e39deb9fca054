/** Runs a TypeScript script of this project: `node build/run.js build/manifest/write.ts --check`. */
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './load.js';

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error('Name the script to run, as in: node build/run.js src/entries/compile-packs.ts');
  process.exit(2);
}
const file = await bundleForNode(script);
process.argv.splice(1, process.argv.length, file, ...rest);
await import(pathToFileURL(file).href);
