/**
 * `npm run bench -- --rules`: what the language costs whoever writes rules. The legacy pack parsed, checked and compiled
 * from its text, its texts parsed alone, and one file of 500 lines checked anew after each of many keystrokes; where they
 * are installed, peggy and lezer parse the same texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from '../build/load.js';
import { bestAndMedian, processorTime } from './measure.js';
import { parsers } from './parsers/parsers.js';

const WARM = 12;
const ROUNDS = 40;
const KEYS = 60;
const LINES = 500;

/** Milliseconds of processor time: the best and the median of so many runs. */
function timed(rounds, work) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = processorTime();
    work(round);
    times.push((processorTime() - start) / 1e6);
  }
  return bestAndMedian(times);
}

function filesOf(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.rules'));
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** A pack of one file as long as asked: the rules of a shipped file again and again, each under a name of its own. */
function longPack(files) {
  const pack = files.find(({ name }) => name === 'pack.rules');
  const { text } = files.find(({ name }) => name === 'prorate.rules');
  const rule = text.slice(text.indexOf('\nrule '));
  const times = Math.ceil(LINES / (rule.split('\n').length - 1));
  const many = Array.from({ length: times }, (_, i) => rule.replaceAll('ProratedAmount', `ProratedAmount${i}`));
  return {
    files: [pack, { name: 'long.rules', text: `rules long\n${many.join('')}` }],
    lines: times * rule.split('\n').length,
  };
}

/** Types a digit into an example in the middle of the file, `KEYS` times, each a whole new text as an editor hands it over. */
function keystrokes({ openPack, editPack, billingVocabulary }, files) {
  const { name, text } = files[1];
  const at = text.indexOf('211.20', text.length >> 1) + '211.2'.length;
  let pack = openPack(files, billingVocabulary);
  return timed(KEYS, (key) => {
    pack = editPack(pack, name, text.slice(0, at) + (key % 10) + text.slice(at + 1));
    if (pack.compiled.pack === null) throw new Error('the long file does not compile');
  });
}

/** Milliseconds of each. */
export async function rules() {
  const subject = await load('bench/rules-subject.ts');
  const { compile, parse, billingVocabulary } = subject;
  const files = filesOf(resolve('rules/legacy'));
  const whole = () => {
    if (compile(files, billingVocabulary).pack === null) throw new Error('the legacy pack does not compile');
  };
  timed(WARM, whole);
  const long = longPack(files);
  const found = {
    compile: timed(ROUNDS, whole),
    parse: timed(ROUNDS, () => files.forEach(({ name, text }) => parse(name, text))),
    keystroke: { lines: long.lines, ...keystrokes(subject, long.files) },
  };
  print(found);
  const beside = await parsers(parse, files);
  if (beside === null) process.stderr.write('peggy and lezer are not installed: npm install in bench\n');
  else for (const [what, each] of Object.entries(beside)) printBeside(what, each);
  return { ...found, parsers: beside };
}

const best = ({ bestMs, medianMs }) => `best ${bestMs.toFixed(2)} ms, median ${medianMs.toFixed(2)} ms`;

function print(found) {
  for (const [what, times] of Object.entries(found)) process.stderr.write(`${what.padEnd(10)} ${best(times)}\n`);
}

/** The parsers over one text, and how many times as fast as each the product is. */
function printBeside(what, { bytes, ...each }) {
  process.stderr.write(`parsing the ${what}, ${bytes.toLocaleString('en')} bytes\n`);
  for (const [name, times] of Object.entries(each)) {
    const ratio = times.xBest ? `; tieout ${times.xBest.toFixed(2)} and ${times.xMedian.toFixed(2)} x as fast` : '';
    process.stderr.write(`  ${name.padEnd(8)} ${best(times)}${ratio}\n`);
  }
}
