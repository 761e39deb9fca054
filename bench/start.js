/**
 * `npm run bench -- --start`: how long the built functions.js keeps a cell of a real Chromium waiting, and what a call
 * costs there. The script is compiled and run from its text, as on the first visit of a page; calls are those of the page itself.
 */
import { readFileSync } from 'node:fs';
import { load } from '../build/load.js';

const PAGES = 9;
const CALLS = 20_000;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Medians over fresh pages: milliseconds of the start, microseconds of a call. */
export async function start() {
  const { launchChromium } = await load('test/support/chromium.ts');
  const { openExcelPage } = await load('test/support/excel-page.ts');
  const script = readFileSync('dist/functions.js', 'utf8');
  const browser = await launchChromium();
  try {
    const all = [];
    for (let i = 0; i < PAGES; i += 1) {
      const empty = await browser.newPage();
      // A page that is being made has other things to do than ours.
      await empty.waitForTimeout(500);
      const begun = await empty.evaluate(begin, script);
      await empty.close();
      const { page } = await openExcelPage(browser);
      await page.getByRole('tab').first().waitFor();
      all.push({ ...begun, ...(await page.evaluate(call, CALLS)) });
      await page.close();
    }
    const told = Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all.map((one) => one[key]))]));
    process.stderr.write(`${JSON.stringify(told)}\n`);
    return told;
  } finally {
    await browser.close();
  }
}

/** Runs in an empty page, where nothing of this file is known: the script from its text, then the first value. */
function begin(script) {
  const bodies = new Map();
  globalThis.CustomFunctions = { associate: (id, body) => bodies.set(id, body), Error, ErrorCode: {} };
  globalThis.Office = { context: { displayLanguage: 'en-US' }, onReady: () => new Promise(() => {}) };
  // Parts that follow later are looked for beside the script, which here has no address of its own.
  const currentScript = { tagName: 'SCRIPT', src: 'https://localhost/functions.js' };
  Object.defineProperty(globalThis.document, 'currentScript', { value: currentScript });
  const begun = performance.now();
  (0, eval)(script);
  const registered = performance.now();
  const [[first]] = bodies.get('CANCELLATIONCREDIT')([[4]], [[1]], [[43_113]], [[43_160]], { address: 'Sheet1!A1' });
  const shown = performance.now();
  if (first !== 41.82) throw new Error(`the first value is ${first}`);
  return { registeredMs: registered - begun, firstValueMs: shown - begun };
}

/** Runs in the page of the add-in once it stands: calls of single cells, never seen and seen before. */
async function call(calls) {
  const credit = globalThis.excel.associated.get('CANCELLATIONCREDIT');
  const invocation = { address: 'Sheet1!A1' };
  const args = Array.from({ length: 3 * calls }, (_, i) => [
    [[(i + 100) / 100]],
    [[1 + (i % 9)]],
    [[43_113]],
    [[43_160 + (i % 28)]],
    invocation,
  ]);
  const timed = (list) => {
    const from = performance.now();
    for (const each of list) credit(...each);
    return ((performance.now() - from) * 1000) / list.length;
  };
  // The first call asks for the plain numbers, which follow.
  timed(args.slice(0, 1));
  await new Promise((done) => setTimeout(done, 500));
  timed(args.slice(0, 2 * calls));
  const newCallUs = timed(args.slice(2 * calls));
  const few = Array.from({ length: calls }, (_, i) => args[i % 64]);
  timed(few);
  return { newCallUs, knownCallUs: timed(few) };
}
