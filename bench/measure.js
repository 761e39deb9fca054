/**
 * Times contestants one after the other, round after round, and takes medians; each runs once untimed before its turn.
 * Time is the processor's, so that other work on the machine does not lengthen whoever takes long; of a contestant with
 * several threads it is divided among them, as if none ever waited.
 */

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Nanoseconds of processor time since the process began. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** The best and the median of some milliseconds. */
export function bestAndMedian(times) {
  const inOrder = [...times].sort((a, b) => a - b);
  return { bestMs: inOrder[0], medianMs: inOrder[inOrder.length >> 1] };
}

/** Nanoseconds a row of each, over so many rounds. */
export async function measure(contestants, rows, rounds) {
  const out = new Float64Array(rows);
  const times = contestants.map(() => []);
  for (const one of contestants) one.prepare?.(rowsOf(one, rows));
  for (let round = 0; round < rounds; round += 1) {
    for (const [k, one] of contestants.entries()) {
      const n = rowsOf(one, rows);
      // One short run just before: what the others left in caches and profiles is not its fault.
      await one.run(out, one.answers ? n : Math.min(n, Math.max(100, n >> 3)));
      const start = processorTime();
      await one.run(out, n);
      times[k].push((processorTime() - start) / (n * (one.threads ?? 1)));
    }
  }
  return times.map(median);
}

export const rowsOf = ({ most = Infinity }, rows) => Math.min(most, rows);

/** Answers a contestant got wrong, a million rows. */
export async function wrongPerMillion(one, rows, truth) {
  const n = rowsOf(one, rows);
  const out = new Float64Array(rows).fill(-1);
  await (one.answers ?? one.run)(out, n);
  let wrong = 0;
  for (let i = 0; i < n; i += 1) {
    const right = truth[i];
    if (Number.isNaN(right) ? !Number.isNaN(out[i]) : out[i] !== right && !(out[i] === 0 && right === 0)) wrong += 1;
  }
  return (wrong * 1_000_000) / n;
}
