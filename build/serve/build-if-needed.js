/** Builds the browser workbook when it is missing or a source is newer; says what it does, since it takes half a minute. */
import { spawn } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
const sources = ['src', 'rules', 'sample', 'build', 'webpack.config.js', 'package-lock.json'];

/** Makes sure that the page, and all it loads, is there and up to date. */
export async function buildIfNeeded(root, page) {
  const built = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...sources.map((source) => newest(resolve(root, source))))) return;
  console.log('Building the browser workbook; the first time takes about half a minute…');
  await run(root, 'build/run.js', 'src/entries/compile-packs.ts');
  await run(root, webpack, '--config-name', 'web', '--stats', 'errors-only');
  // What came out the same is not written again, and would look old for ever.
  utimesSync(page, new Date(), new Date());
}

/** When the youngest file at or below a path was written. */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

async function run(root, ...command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error('The browser workbook could not be built; the reason stands above.');
}
