/**
 * `npm run build`: compiles the packs, makes the bundles side by side, lints what came out. Arguments go to webpack,
 * as in `npm run build -- --env host=https://addin.contoso.example`.
 */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
const args = process.argv.slice(2);

/** Runs a script of Node to its end; a failing one ends the build with its code. */
async function node(...command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
}

async function step(name, work) {
  const start = process.hrtime.bigint();
  await work();
  console.log(`${name}: ${Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000} s`);
}

try {
  await step('packs and kernel', () =>
    Promise.all([node('build/run.js', 'src/entries/compile-packs.ts'), node('build/kernel.js')]),
  );
  await rm(resolve(root, 'dist'), { recursive: true, force: true });
  // The browser workbook takes about as long as all the rest, so it has a processor of its own.
  await step('bundles', () =>
    Promise.all([
      node(webpack, '--config-name', 'web', ...args),
      node(webpack, '--config-name', 'addin', '--config-name', 'cli', ...args),
    ]),
  );
  await step('lint', () => node('build/run.js', 'build/lint-dist.ts'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
