/** One point of the cost curve, a process of its own: `node curve-point.js FAMILY WAY ROWS` prints it as JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from '../build/load.js';
import { families } from './families/index.js';
import { drawing } from './random.js';
import { contestants } from './tieout.js';

const SEED = 20_191_029;
/** Rows of a sheet: no range is higher, so a longer way is run over this one again. */
const SHEET = 1_048_576;
/** The fewest rows timed together: the clock and the compiler need that many. */
const TIMED = 300_000;
const ROUNDS = 5;

const [wanted, way, asked] = process.argv.slice(2);
const count = Number(asked);
const family = families.find(({ name }) => name.includes(wanted));
if (!family) throw new Error(`no family ${wanted}`);

const subject = await load('bench/subject.ts');
const held = way === 'range' ? Math.min(count, SHEET) : count;
const drawn = Math.min(held, SHEET);
const contestantOf = (rows, n) => contestants(subject, family, rows, n).find(({ name }) => name === `tieout ${way}`);

// Loaded and compiled, and nothing else: what memory is measured from.
const few = contestantOf(family.rows(1000, drawing(SEED)), 1000);
few.prepare?.(1000);
const small = new Float64Array(1000);
for (let i = 0; i < TIMED / 1000; i += 1) few.run(small, 1000);
const empty = rss();

const rows = repeated(family.rows(drawn, drawing(SEED)), held);
const one = contestantOf(rows, held);
one.prepare?.(held);
const out = new Float64Array(held).fill(0);
const filled = rss();
resetPeak();
const nsPerRow = timed();
const peak = peakRss();
process.stdout.write(
  JSON.stringify({
    rows: count,
    nsPerRow,
    cellBytesPerRow: perRow(filled - empty, held),
    runBytesPerRow: perRow(peak - filled, held),
    peakMB: peak / 2 ** 20,
    sum: sumOf(),
  }),
);

/** Nanoseconds a row: the median of some rounds, each of enough rows. */
function timed() {
  const runs = Math.max(Math.ceil(count / held), Math.ceil(TIMED / held));
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    for (let run = 0; run < runs; run += 1) one.run(out, held);
    times.push(Number(process.hrtime.bigint() - start) / (runs * held));
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1];
}

/** The same rows over and over: drawing ten million takes longer than what is measured. */
function repeated(columns, length) {
  if (length === drawn) return columns;
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const all = new Float64Array(length);
      for (let from = 0; from < length; from += drawn)
        all.set(column.subarray(0, Math.min(drawn, length - from)), from);
      return [name, all];
    }),
  );
}

/** Answers of as many rows as every way holds. */
function sumOf() {
  let sum = 0;
  for (let i = 0; i < drawn; i += 1) if (out[i] === out[i]) sum += out[i];
  return sum;
}

/** Differences of memory below a hundred thousand rows are those of the collector, not of the rows. */
function perRow(bytes, n) {
  return n < 100_000 ? null : bytes / n;
}

function rss() {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** Linux can count the peak anew; elsewhere the peak is that of the whole process. */
function resetPeak() {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function peakRss() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
}
