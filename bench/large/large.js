/**
 * `npm run bench -- --large [LINES]`: a licence-based file from the disk to its findings, beside DuckDB's own read of the
 * needed columns and beside papaparse with decimal.js. Each in a process of its own, in turns; needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLarge } from './file.js';

const here = import.meta.dirname;
const ROUNDS = 3;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const names = { read: 'DuckDB, needed columns read', byHand: 'papaparse + decimal.js', tieout: 'tieout reconcile' };

/** Seconds on the clock, of processors, and most memory, of each. */
export async function large(lines) {
  if (!existsSync('dist/cli/tieout.cjs')) throw new Error('run npm run build first');
  const folder = mkdtempSync(join(tmpdir(), 'tieout-bench-'));
  try {
    const [file, prices] = [join(folder, 'large.csv'), join(folder, 'prices.csv')];
    const date = await writeLarge(file, prices, lines);
    const runs = Array.from({ length: ROUNDS }, () => Object.keys(names).map((who) => once(who, [file, prices, date])));
    const who = Object.keys(names).map((key, at) =>
      told(
        key,
        runs.map((round) => round[at]),
      ),
    );
    const [base] = who;
    const beside = who.map((one) => ({ ...one, xRead: one.clock / base.clock, xReadOfProcessors: one.cpu / base.cpu }));
    const found = { lines, bytes: statSync(file).size, who: beside };
    process.stderr.write(`${found.who.map((one) => JSON.stringify(one)).join('\n')}\n`);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Arguments of Node by who runs; the built command line runs as a person runs it. */
const programs = {
  read: (words) => [join(here, 'one.js'), 'read', ...words],
  byHand: (words) => [join(here, 'one.js'), 'byHand', ...words],
  tieout: ([file, prices, date]) => [
    'dist/cli/tieout.cjs',
    ...['reconcile', '--recon', file, '--prices', prices, '--billing-date', date, '--json'],
  ],
};

/** Seconds on the clock and of processors, most memory, and what came out. */
function once(who, words) {
  const begun = performance.now();
  const { output } = spawnSync(process.execPath, ['--require', join(here, 'account.cjs'), ...programs[who](words)], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const clock = (performance.now() - begun) / 1000;
  if (output[1].length === 0) throw new Error(`${who}: ${output[2].toString()}`);
  const { rows, found, findings } = JSON.parse(output[1].toString());
  return { clock, ...JSON.parse(output[3].toString()), rows, found: found ?? findings?.length ?? null };
}

function told(key, runs) {
  const of = (name) => median(runs.map((run) => run[name]));
  const { rows, found } = runs[0];
  return { name: names[key], clock: of('clock'), cpu: of('cpu'), mb: of('mb'), rows, found };
}
