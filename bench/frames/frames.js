/**
 * `npm run bench -- --frames [LINES]`: how long the browser workbook keeps a person waiting for a frame while it reads a
 * file, checks it, writes lines and verdicts, writes the report, opens each sheet and takes all of it away again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../build/load.js';
import { writeLarge } from '../large/file.js';
import { categories, gapsOf } from './trace.js';
import { watchFrames } from './watch.js';

const LINES = [2_000, 20_000, 100_000];
const ROUNDS = 3;
/** The longest wait for a step: a check of the largest file on a slow machine. */
const PATIENCE = 600_000;
/** What the page does while a sheet is opened. */
const OPENING = 'opening ';
/** A sheet is drawn, and what follows from that. */
const REST = 600;

/** The longest gaps by lines and by what was done: of every round the longest, of these the median. */
export async function frames(lines) {
  const { launchChromium } = await load('test/support/chromium.ts');
  const { serveWorkbook } = await load('test/support/serve-workbook.ts');
  const folder = mkdtempSync(join(tmpdir(), 'tieout-bench-'));
  const served = await serveWorkbook();
  const browser = await launchChromium();
  try {
    const found = [];
    for (const count of lines === 0 ? LINES : [lines]) {
      const [file, prices] = [join(folder, `lines-${count}.csv`), join(folder, 'prices.csv')];
      await writeLarge(file, prices, count);
      const rounds = [];
      for (let i = 0; i < ROUNDS; i += 1) rounds.push(await once(browser, served.address, [file, prices]));
      found.push({ lines: count, phases: told(rounds) });
      process.stderr.write(`${print(found.at(-1))}\n`);
    }
    return found;
  } finally {
    await browser.close();
    served.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One reconciliation on a fresh page, from the file to the removed run. */
async function once(browser, address, files) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  await context.addInitScript(watchFrames);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('#frame', { state: 'detached' });
  await page.getByRole('tab', { name: 'Check my file', exact: true }).click();
  await page.waitForTimeout(REST);
  await browser.startTracing(page, { categories });
  const phase = (name) => page.evaluate((now) => void (globalThis.framePhase = now), name);
  const pane = page.locator('#pane');
  await phase('check');
  await pane.locator('input[type=file]').setInputFiles(files);
  await pane.getByText(/lines checked$/).waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(REST);
  await phase('writing the report');
  await pane.getByRole('button', { name: 'Write the report into this workbook' }).click();
  await pane.getByText(/^Written: .*Summary/).waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(REST);
  for (const name of await page.evaluate(() => globalThis.tieout.workbook.sheetNames())) {
    await phase(OPENING + name);
    await page.evaluate((sheet) => globalThis.tieout.workbook.activate(sheet, 'A1'), name);
    await page.waitForTimeout(REST);
  }
  await phase('removing the run');
  await pane.getByRole('button', { name: 'Remove this run' }).click();
  await pane.getByText('Drop CSV or Excel files here').waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(REST);
  const trace = await browser.stopTracing();
  await context.close();
  return gapsOf(trace.toString());
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** In the order in which they were done; of all sheets the one that took longest to open. */
function told(rounds) {
  const names = [...new Set(rounds.flatMap((round) => Object.keys(round)))].filter((name) => name !== 'waiting');
  const all = names.map((name) => {
    const seen = rounds.flatMap((round) => round[name] ?? []);
    const of = (key) => Math.round(median(seen.map((one) => one[key])));
    return { name, frames: of('frames'), clock: of('clock'), processor: of('processor'), over: of('over') };
  });
  const isSheet = ({ name }) => name.startsWith(OPENING);
  const slowest = all.filter(isSheet).sort((a, b) => b.processor - a.processor)[0];
  return all.filter((one) => !isSheet(one) || one === slowest);
}

function print({ lines, phases }) {
  const rows = phases.map(({ name, frames: count, clock, processor, over }) =>
    [name.padEnd(36), ...[count, clock, processor, over].map((value) => String(value).padStart(10))].join(''),
  );
  const head = [''.padEnd(36), ...['frames', 'clock', 'processor', 'over 100'].map((each) => each.padStart(10))];
  return [`${lines} lines: longest gap between two frames, ms`, head.join(''), ...rows].join('\n');
}
