/**
 * `npm test`: the whole check, two steps at a time, each with its seconds. Words name single steps, which bring what
 * they need: `node build/test.js lint unit`. The first failing step ends the run with its output and its status.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { namedChromium } from './chromium.js';

const root = resolve(import.meta.dirname, '..');
const reports = join(root, 'test/output');
const require = createRequire(import.meta.url);

/** The command that a package installs, as words for Node. */
function command(name, of = name) {
  const file = require.resolve(`${of}/package.json`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(dirname(file), typeof bin === 'string' ? bin : bin[name]);
}

const report = (step) => join(reports, `${step}.json`);

const jest = (step, ...words) => [command('jest'), '--ci', '--json', `--outputFile=${report(step)}`, ...words];

/** In the order in which they start, as soon as what they need is there and a processor is free. */
const steps = [
  { name: 'packs', run: ['build/run.js', 'src/entries/compile-packs.ts'] },
  { name: 'chromium', run: ['build/chromium.js'] },
  { name: 'build', needs: ['packs'], run: ['build/build.js'] },
  { name: 'format', run: [command('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'layers', needs: ['packs'], run: [command('depcruise', 'dependency-cruiser'), 'src', '--config', '.dependency-cruiser.cjs'] },
  { name: 'weight', needs: ['packs'], run: [command('depcruise', 'dependency-cruiser'), 'src', '--config', '.dependency-cruiser.runtime.cjs'] },
  { name: 'unused', needs: ['packs'], run: [command('knip'), '--no-progress'] },
  { name: 'types', needs: ['packs'], run: [command('tsc', 'typescript')] },
  { name: 'lint', needs: ['packs'], run: [command('eslint'), '--max-warnings', '0', '.'] },
  { name: 'sizes', needs: ['build'], run: [command('size-limit')] },
  { name: 'unit', needs: ['build'], run: jest('unit', '--maxWorkers=2') },
  // A page that must be there within two seconds has the machine to itself.
  { name: 'browser', needs: ['build', 'chromium'], alone: true, run: jest('browser', '--config', 'test/browser/jest.config.js') },
];

const running = new Map();
const done = new Set();

/** The steps asked for and all that they need; every step where none is named. */
function chosen(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  const wanted = new Set();
  const want = (name) => {
    wanted.add(name);
    for (const need of steps.find((step) => step.name === name).needs ?? []) want(need);
  };
  for (const { name } of names.length === 0 ? steps : names.map((name) => ({ name }))) want(name);
  return steps.filter(({ name }) => wanted.has(name));
}

/** Starts what may start now; two at a time, since each is heavy. */
function startReady(waiting, end) {
  for (const step of [...waiting]) {
    const isReady = (step.needs ?? []).every((need) => done.has(need));
    if (!isReady || running.size >= 2 || [...running.keys()].some(({ alone }) => alone)) continue;
    if (step.alone && running.size > 0) continue;
    waiting.delete(step);
    start(step, end);
  }
}

function start(step, end) {
  const started = performance.now();
  const child = spawn(process.execPath, step.run, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(namedChromium() && { CHROMIUM: namedChromium() }) },
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  running.set(step, child);
  child.on('close', (status, signal) => {
    running.delete(step);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    end(step, { status: status ?? 1, signal, seconds, output: Buffer.concat(output).toString() });
  });
}

/** Ends the steps still running, with the processes that they started. */
function stopAll() {
  for (const child of running.values()) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      child.kill();
    }
  }
}

/** Tests that ran, over every report of this run; a skipped test counts as a failed run. */
function totals() {
  const found = steps.map(({ name }) => report(name)).filter((file) => existsSync(file));
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const results of found.map((file) => JSON.parse(readFileSync(file, 'utf8')))) {
    sum.passed += results.numPassedTests;
    sum.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
    sum.skipped += results.numPendingTests + results.numTodoTests;
  }
  return found.length === 0 ? null : sum;
}

/** Runs the steps; answers the status of the first that fails, or 0. */
function runAll(waiting) {
  return new Promise((finish) => {
    let failed = null;
    const end = (step, { status, signal, seconds, output }) => {
      if (failed === null && status !== 0) {
        failed = status;
        stopAll();
        console.log(`${output.trimEnd()}\n`);
        console.log(`FAILED ${step.name} after ${seconds.trim()} s, status ${signal ?? status}`);
      } else if (failed === null) {
        done.add(step.name);
        console.log(`${seconds} s  ${step.name}`);
        startReady(waiting, end);
      }
      if (running.size === 0) finish(failed ?? 0);
    };
    startReady(waiting, end);
  });
}

const started = performance.now();
mkdirSync(reports, { recursive: true });
for (const { name } of steps) rmSync(report(name), { force: true });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopAll);

process.exitCode = await runAll(new Set(chosen(process.argv.slice(2))));
const sum = totals();
if (sum?.skipped > 0) {
  console.log(`${sum.skipped} tests were skipped; a skipped test proves nothing.`);
  process.exitCode ||= 1;
}
console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  in all`);
if (sum !== null) console.log(`${sum.passed} passed, ${sum.failed} failed`);
