/**
 * `npm run bench -- --curve`: what a row costs, and what memory it takes, from a thousand rows to ten million. Each point
 * has a process of its own, so that its memory is its own; the points of all ways must add up to the same sum.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { printCurve } from './print.js';

const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
const WAYS = ['generated', 'blocks', 'range'];

/** Points of each way over the rows of a family: credit, unless another is asked for. */
export function curve({ only, quick }) {
  const family = only ?? 'credit';
  const sizes = quick ? SIZES.slice(0, -1) : SIZES;
  const ways = WAYS.map((way) => ({ name: `tieout ${way}`, points: sizes.map((rows) => point(family, way, rows)) }));
  for (const [i, rows] of sizes.entries()) {
    const sums = new Set(ways.map(({ points }) => points[i].sum));
    if (sums.size !== 1) throw new Error(`${rows} rows of ${family} add up to ${[...sums].join(' and ')}`);
  }
  process.stderr.write(`${printCurve(family, ways)}\n`);
  return { family, ways };
}

function point(family, way, rows) {
  const script = join(import.meta.dirname, 'curve-point.js');
  const args = ['--no-flush-bytecode', script, family, way, String(rows)];
  const { status, stdout } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 2], encoding: 'utf8' });
  if (status !== 0) throw new Error(`${way} over ${rows} rows ended with ${status}`);
  return JSON.parse(stdout);
}
