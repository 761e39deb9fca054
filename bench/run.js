/**
 * `npm run bench`: measures Tieout and its peers side by side; the peers are installed here, apart from the product.
 * Options by what they measure: none or `--quick` and `--only NAME` speed, `--exact` wrong cents, `--start` Chromium,
 * `--curve` time and memory a row, `--rules` the compiler, `--large [LINES]` a whole reconciliation, `--frames [LINES]` the
 * page while one runs; `--no-peers`, `--json`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

function options(args) {
  const value = (name) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);
  return {
    exact: args.includes('--exact'),
    start: args.includes('--start'),
    curve: args.includes('--curve'),
    rules: args.includes('--rules'),
    frames: args.includes('--frames') ? Number(value('--frames') ?? 0) || 0 : null,
    large: args.includes('--large') ? Number(value('--large') ?? 1_000_000) || 1_000_000 : 0,
    json: args.includes('--json'),
    quick: args.includes('--quick'),
    peers: !args.includes('--no-peers'),
    only: value('--only'),
  };
}

/** Each kind of measurement loads only what it needs. */
async function measured(asked) {
  if (asked.exact) return { wrong: await (await import('./wrong-cents.js')).wrongCents() };
  if (asked.start) return { start: await (await import('./start.js')).start() };
  if (asked.rules) return { rules: await (await import('./rules.js')).rules() };
  if (asked.frames !== null) return { frames: await (await import('./frames/frames.js')).frames(asked.frames) };
  if (asked.large > 0) return { large: await (await import('./large/large.js')).large(asked.large) };
  if (asked.curve) return { curve: (await import('./curve.js')).curve(asked) };
  return (await import('./compare.js')).compare(asked);
}

try {
  const asked = options(process.argv.slice(2));
  if (!asked.rules && asked.frames === null && !existsSync(join(here, 'node_modules')))
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], here);
  run(process.execPath, ['build/run.js', 'src/entries/compile-packs.ts'], join(here, '..'));
  const found = await measured(asked);
  if (asked.json) console.log(JSON.stringify(found, null, 1));
} catch (error) {
  console.error(error.stack ?? error.message);
  process.exitCode = 1;
}
