/** The measurement itself, run by `run.js` in a process of its own: every family, every contestant, interleaved. */
import { load } from '../build/load.js';
import { families } from './families/index.js';
import { compareMatching } from './matching/compare-matching.js';
import { measure, wrongPerMillion } from './measure.js';
import { duckdb } from './peers/duckdb.js';
import { engines } from './peers/engines.js';
import { hands } from './peers/hands.js';
import { printGroup } from './print.js';
import { drawing } from './random.js';
import { contestants } from './tieout.js';

const SEED = 20_191_029;

/** Rows and rounds by how much time there is. */
const sizes = { quick: { rows: 60_000, rounds: 3 }, whole: { rows: 1_000_000, rounds: 7 } };

export async function compare({ quick, only, peers }) {
  const { rows: count, rounds } = quick ? sizes.quick : sizes.whole;
  const subject = await load('bench/subject.ts');
  const chosen = families.filter(({ name }) => only === null || name.includes(only));
  const prepared = chosen.map((family) => ({ family, rows: family.rows(count, drawing(SEED)) }));
  // All families first run once: one rule alone in a process flatters everybody who calls through a common place.
  for (const { family, rows } of prepared)
    for (const { run, prepare } of contestants(subject, family, rows, count)) {
      prepare?.(1000);
      run(new Float64Array(count), 1000);
    }
  const groups = [];
  for (const { family, rows } of prepared) groups.push(await group(subject, family, rows, { count, rounds, peers }));
  if (only === null || 'matching'.includes(only)) groups.push(...(await compareMatching(subject, { quick, peers })));
  return { seed: SEED, node: process.version, groups };
}

async function group(subject, family, rows, { count, rounds, peers }) {
  const databases = peers
    ? [await duckdb(family, rows, count, 1), await duckdb(family, rows, count, 2)].filter(Boolean)
    : [];
  const all = [
    ...contestants(subject, family, rows, count),
    ...hands(family, rows),
    ...(peers ? engines(family, rows) : []),
    ...databases,
  ];
  const truth = Float64Array.from({ length: count }, (_, i) => family.truth(rows, i));
  const wrong = [];
  for (const one of all) wrong.push(await wrongPerMillion(one, count, truth));
  const times = await measure(all, count, rounds);
  for (const { close } of databases) close();
  const found = { name: family.name, rows: count, who: told(all, times, wrong) };
  process.stderr.write(`${printGroup(found)}\n`);
  return found;
}

function told(all, times, wrong) {
  const timeOf = (part) => times[all.findIndex(({ name }) => name.startsWith(part))] ?? null;
  const decimal = timeOf('decimal.js') ?? timeOf('date-fns');
  const [doubles, hand] = [timeOf('plain doubles'), timeOf('by hand exact')];
  return all.map(({ name }, k) => ({
    name,
    nsPerRow: times[k],
    xDecimal: decimal === null ? null : decimal / times[k],
    xDoubles: doubles === null ? null : doubles / times[k],
    xHandExact: hand === null ? null : hand / times[k],
    wrongPerMillion: wrong[k],
  }));
}
