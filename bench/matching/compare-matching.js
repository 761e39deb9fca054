/**
 * The reconciliation's matching (goal: three times polars and DuckDB, a hundred times Map + decimal.js): lines of a file
 * with a list both ways, lines into events with exact sums, sums by currency, lines by charge type. Everybody's answer is
 * held against big integers before anybody is timed, and one that differs ends the run. Everybody has one thread, and time
 * is that of the processor: other work on the machine counts for nobody.
 */
import { measure } from '../measure.js';
import { printGroup } from '../print.js';
import { assertEqual } from './answer.js';
import { drawLines } from './lines.js';
import { maps, truthOf } from './maps.js';
import { tieout } from './tieout.js';

/** Rows and rounds by how much time there is. */
const sizes = {
  quick: { rows: [10_000, 100_000], rounds: 3 },
  whole: { rows: [10_000, 100_000, 1_000_000], rounds: 7 },
};

/** A group for each number of rows. */
export async function compareMatching(subject, { quick, peers }) {
  const { rows, rounds } = quick ? sizes.quick : sizes.whole;
  const groups = [];
  for (const count of rows) groups.push(await group(subject, count, { rounds, peers }));
  return groups;
}

async function group(subject, count, { rounds, peers }) {
  const lines = drawLines(count);
  const others = peers ? await databases(subject, lines) : [];
  const all = [...tieout(subject, lines), ...maps(lines), ...others];
  const right = truthOf(lines);
  for (const { name, once, told } of all) assertEqual(name, await told(await once(count)), right);
  const times = await measure(all.map(timed), count, rounds);
  for (const { close } of others) close?.();
  const found = { name: 'matching', rows: count, who: tell(all, times) };
  process.stderr.write(`${printGroup(found)}\n`);
  return found;
}

/** What is compared, as texts and as the codes that Tieout was given. */
async function databases({ codesOf }, lines) {
  const { polars } = await import('./polars.js');
  const { duckdb } = await import('./duckdb.js');
  const coded = (name, known) => codesOf(lines[name], (text) => text, known);
  const named = { currency: coded('currency'), chargeType: coded('chargeType') };
  const codes = {
    subscription: coded('subscription', lines.list).of,
    currency: named.currency.of,
    chargeType: named.chargeType.of,
    list: lines.list.map((_, place) => place),
    textOf: (name, code) => named[name].texts[code],
  };
  const texts = { ...lines, textOf: (_, text) => text };
  return [
    await polars('polars, codes, 1 thread', lines, codes),
    await polars('polars, texts, 1 thread', lines, texts),
    await duckdb('DuckDB exact SQL, codes, 1 thread', lines, codes),
    await duckdb('DuckDB exact SQL, texts, 1 thread', lines, texts),
  ];
}

/** Every run is over all of its rows. */
const timed = ({ once, most }) => ({ most, answers: true, run: (_, n) => once(n) });

/** A ratio to polars or DuckDB is one to the faster of its two forms. */
function tell(all, times) {
  const best = (part) => Math.min(...times.filter((_, k) => all[k].name.startsWith(part)));
  const ratio = (part, k) => (Number.isFinite(best(part)) ? best(part) / times[k] : null);
  return all.map(({ name }, k) => ({
    name,
    nsPerRow: times[k],
    xDecimal: ratio('Map + decimal.js', k),
    xDoubles: null,
    wrongPerMillion: 0,
    xPolars: ratio('polars', k),
    xDuckdb: ratio('DuckDB', k),
  }));
}
