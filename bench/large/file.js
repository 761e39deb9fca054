/**
 * A licence-based file of as many lines as asked: months of a made-up partner by the rules, each of other ages, licences
 * and days, again and again under other ids. Nine subscriptions in ten have one line, a whole period; of every thousandth the tax is wrong.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { load } from '../../build/load.js';

const SUBSCRIPTIONS = 20_000;
/** Months that differ; drawing one takes longer than reconciling it. */
const MONTHS = 4;
const EVENTS = ['licence-change', 'cancellation', 'suspension-and-back', 'frequency-change'];

const planOf = (copy) => ({
  year: 2020,
  month: 3,
  billingDay: 1,
  indirect: false,
  subscriptions: Array.from({ length: SUBSCRIPTIONS }, (_, i) => ({
    happening: i % 10 === 3 ? EVENTS[Math.floor(i / 10) % EVENTS.length] : 'nothing',
    frequency: i % 20 === 5 ? 'annual' : 'monthly',
    age: 40 + ((i * 37 + copy * 101) % 900),
    offer: (i + copy) % 6,
    customer: i % 5,
    quantity: 1 + ((i * 13 + copy * 29) % 180),
    day: (i + copy * 7) % 200,
  })),
});

/** Writes the file and its price list; answers the day it is billed on. */
export async function writeLarge(path, prices, lines) {
  const { csvOf, monthOf, createRulebook, printDate } = await load('bench/large/subject.ts');
  const rulebook = createRulebook([JSON.parse(readFileSync('generated/legacy.json', 'utf8'))]);
  const drawn = Array.from({ length: MONTHS }, (_, at) => monthOf(planOf(at), rulebook));
  const months = drawn.map(({ rows }) =>
    csvOf(rows.map((row, i) => (i % 1000 === 7 ? { ...row, Tax: '0.01' } : row)))
      .trim()
      .split(/\r?\n/u),
  );
  const file = openSync(path, 'w');
  writeSync(file, `${months[0][0]}\n`);
  for (let written = 0, copy = 0; written < lines; copy += 1) {
    const rows = months[copy % MONTHS].slice(1, 1 + lines - written);
    const own = rows.map((row) => row.replaceAll(IDS, (_, kind) => `${kind}${copyId(copy)}`));
    writeSync(file, `${own.join('\n')}\n`);
    written += own.length;
  }
  closeSync(file);
  writeFileSync(prices, csvOf(drawn[0].prices));
  return printDate(drawn[0].billingDate);
}

/** Subscriptions and customers; offers stay what they are. */
const IDS = /\b([ac]0000000-0000)-4000-8000-/gu;

const copyId = (copy) => `-${String(4000 + Math.floor(copy / 1000)).padStart(4, '0')}-${String(8000 + (copy % 1000))}-`;
