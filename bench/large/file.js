/**
 * A licence-based file of as many lines as asked: a month of a made-up partner by the rules, again and again under other
 * ids. Nine subscriptions in ten have one line, a whole period; of every thousandth the tax is wrong.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { load } from '../../build/load.js';

const SUBSCRIPTIONS = 20_000;
const EVENTS = ['licence-change', 'cancellation', 'suspension-and-back', 'frequency-change'];

const plan = {
  year: 2020,
  month: 3,
  billingDay: 1,
  indirect: false,
  subscriptions: Array.from({ length: SUBSCRIPTIONS }, (_, i) => ({
    happening: i % 10 === 3 ? EVENTS[Math.floor(i / 10) % EVENTS.length] : 'nothing',
    frequency: i % 20 === 5 ? 'annual' : 'monthly',
    age: 40 + ((i * 37) % 900),
    offer: i % 6,
    customer: i % 5,
    quantity: 1 + ((i * 13) % 180),
    day: i % 200,
  })),
};

/** Writes the file and its price list; answers the day it is billed on. */
export async function writeLarge(path, prices, lines) {
  const { csvOf, monthOf, createRulebook, printDate } = await load('bench/large/subject.ts');
  const month = monthOf(plan, createRulebook([JSON.parse(readFileSync('generated/legacy.json', 'utf8'))]));
  const [header, ...rows] = csvOf(month.rows.map((row, i) => (i % 1000 === 7 ? { ...row, Tax: '0.01' } : row)))
    .trim()
    .split(/\r?\n/u);
  const file = openSync(path, 'w');
  writeSync(file, `${header}\n`);
  for (let written = 0, copy = 0; written < lines; copy += 1) {
    const own = rows.slice(0, lines - written).map((row) => row.replaceAll(IDS, (_, kind) => `${kind}${copyId(copy)}`));
    writeSync(file, `${own.join('\n')}\n`);
    written += own.length;
  }
  closeSync(file);
  writeFileSync(prices, csvOf(month.prices));
  return printDate(month.billingDate);
}

/** Subscriptions and customers; offers stay what they are. */
const IDS = /\b([ac]0000000-0000)-4000-8000-/gu;

const copyId = (copy) => `-${String(4000 + Math.floor(copy / 1000)).padStart(4, '0')}-${String(8000 + (copy % 1000))}-`;
