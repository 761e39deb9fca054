/**
 * The product's parser beside peggy and lezer over the same text, in turns, warm: all files of a pack, and one of 2.5 kB.
 * The product's builds its tree and looks for all that it could tell of; peggy builds that tree, lezer one without texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bestAndMedian, processorTime } from '../measure.js';
import { demandAgreement } from './agree.js';
import { peers } from './peers.js';

const WARM = 15;
const ROUNDS = 40;
/** So often is one small file parsed in a round: once is too short for the clock. */
const TIMES = 20;
const SMALL = 'allocate.rules';

const GOOD = ['rules/legacy', 'rules/new-commerce', 'test/golden/good'];
/** What cannot be read; mistakes in what is read are no parser's concern. */
const BROKEN = 'bad-number broken-middle expected foreign-signs half-read no-header unclosed unknown-clause'
  .split(' ')
  .map((name) => join('test/golden/bad', `${name}.rules`));

const fileAt = (path) => ({ name: path, text: readFileSync(path, 'utf8') });

function filesOf(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.rules'));
  return names.map((name) => fileAt(join(folder, name)));
}

/**
 * Best and median milliseconds of each, one after the other, round after round; each round another begins, so that nobody
 * always collects the garbage of the same one.
 */
function inTurns(contestants, work) {
  const times = contestants.map(() => []);
  for (let turn = 0; turn < (WARM + ROUNDS) * contestants.length; turn += 1) {
    const round = Math.floor(turn / contestants.length);
    const k = (turn + round) % contestants.length;
    const start = processorTime();
    work(contestants[k].parse);
    if (round >= WARM) times[k].push((processorTime() - start) / 1e6);
  }
  return Object.fromEntries(contestants.map(({ name }, k) => [name, bestAndMedian(times[k])]));
}

/** How many times as fast as each peer the product is. */
function withRatios({ tieout, ...others }) {
  const x = ([name, { bestMs, medianMs }]) => [
    name,
    { bestMs, medianMs, xBest: bestMs / tieout.bestMs, xMedian: medianMs / tieout.medianMs },
  ];
  return { tieout, ...Object.fromEntries(Object.entries(others).map(x)) };
}

/** Milliseconds of each and ratios; null where no peers are installed. */
export async function parsers(parse, files) {
  const others = await peers();
  if (others === null) return null;
  demandAgreement(parse, others, {
    good: GOOD.flatMap(filesOf),
    broken: BROKEN.map(fileAt),
  });
  const contestants = [{ name: 'tieout', parse }, ...others];
  const small = files.find(({ name }) => name === SMALL);
  const whole = inTurns(contestants, (read) => files.forEach(({ name, text }) => read(name, text)));
  const one = inTurns(contestants, (read) => {
    for (let i = 0; i < TIMES; i += 1) read(small.name, small.text);
  });
  for (const each of Object.values(one)) for (const key of Object.keys(each)) each[key] /= TIMES;
  return {
    pack: { bytes: files.reduce((sum, { text }) => sum + text.length, 0), ...withRatios(whole) },
    file: { bytes: small.text.length, ...withRatios(one) },
  };
}
