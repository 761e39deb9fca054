/**
 * `npm run bench -- --rules`: what the language costs whoever writes rules. The legacy pack parsed, checked and compiled
 * from its text, its texts parsed alone, and one file of 500 lines checked anew after each of many keystrokes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from '../build/load.js';

const WARM = 12;
const ROUNDS = 40;
const KEYS = 60;
const LINES = 500;

const sorted = (values) => [...values].sort((a, b) => a - b);

/** Milliseconds of processor time: the best and the median of so many runs. */
function timed(rounds, work) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const { user, system } = process.cpuUsage();
    work(round);
    const spent = process.cpuUsage({ user, system });
    times.push((spent.user + spent.system) / 1000);
  }
  const inOrder = sorted(times);
  return { bestMs: inOrder[0], medianMs: inOrder[inOrder.length >> 1] };
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
  for (const [what, { bestMs, medianMs }] of Object.entries(found)) {
    process.stderr.write(`${what.padEnd(10)} best ${bestMs.toFixed(1)} ms, median ${medianMs.toFixed(1)} ms\n`);
  }
  return found;
}
