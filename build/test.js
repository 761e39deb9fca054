/**
 * `npm test`: the whole check. Words name single steps, which bring what they need: `node build/test.js lint unit`.
 * Ends with the status of the first failing step, and with the number of tests that passed and failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { namedChromium } from './chromium.js';
import { runSteps, secondsSince, withNeeds } from './run-steps.js';

const root = resolve(import.meta.dirname, '..');
const packages = join(root, 'node_modules');
const reports = join(root, 'test/output');

const reportOf = (step) => join(reports, `${step}.json`);

/** The script behind a command of an installed package. */
function script(command, of = command) {
  const { bin } = JSON.parse(readFileSync(join(packages, of, 'package.json'), 'utf8'));
  return join(packages, of, typeof bin === 'string' ? bin : bin[command]);
}

const layers = (rules) => [script('depcruise', 'dependency-cruiser'), 'src', '--config', rules];
const jest = (step, ...words) => [script('jest'), '--ci', '--json', `--outputFile=${reportOf(step)}`, ...words];

/** Earlier ones start first. Names of what a step reads stand in `needs`. */
const steps = [
  { name: 'packs', run: ['build/run.js', 'src/entries/compile-packs.ts'] },
  { name: 'kernel', run: ['build/kernel.js'] },
  { name: 'chromium', run: ['build/chromium.js'] },
  { name: 'libreoffice', run: ['build/libreoffice.js'] },
  { name: 'build', needs: ['packs', 'kernel'], run: ['build/build.js'] },
  { name: 'format', run: [script('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'layers', needs: ['packs', 'kernel'], run: layers('.dependency-cruiser.cjs') },
  { name: 'weight', needs: ['packs', 'kernel'], run: layers('.dependency-cruiser.runtime.cjs') },
  { name: 'unused', needs: ['packs', 'kernel'], run: [script('knip'), '--no-progress'] },
  { name: 'types', needs: ['packs', 'kernel'], run: [script('tsc', 'typescript')] },
  { name: 'lint', needs: ['packs', 'kernel'], run: [script('eslint'), '--max-warnings', '0', '.'] },
  { name: 'sizes', needs: ['build'], run: [script('size-limit')] },
  { name: 'unit', needs: ['build'], run: jest('unit', '--maxWorkers=2') },
  {
    name: 'spreadsheet',
    needs: ['packs', 'libreoffice'],
    run: jest('spreadsheet', '--config', 'test/spreadsheet/jest.config.js'),
  },
  {
    name: 'browser',
    needs: ['build', 'chromium'],
    run: jest('browser', '--config', 'test/browser/jest.config.js'),
    // Its two browsers keep the machine busy; a page that has to be there within two seconds waits for nothing else.
    alone: true,
  },
];

/** The tests of this run, over the reports of its steps; null where no step ran tests. */
function totals() {
  const written = steps.map(({ name }) => reportOf(name)).filter((file) => existsSync(file));
  const reported = written.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const sum = (count) => reported.reduce((total, report) => total + count(report), 0);
  if (reported.length === 0) return null;
  return {
    passed: sum((report) => report.numPassedTests),
    failed: sum((report) => report.numFailedTests + report.numRuntimeErrorTestSuites),
    skipped: sum((report) => report.numPendingTests + report.numTodoTests),
  };
}

async function main(names) {
  const started = performance.now();
  mkdirSync(reports, { recursive: true });
  for (const { name } of steps) rmSync(reportOf(name), { force: true });
  const wanted = names.length === 0 ? steps : withNeeds(steps, names);
  const env = { ...process.env, ...(namedChromium() && { CHROMIUM: namedChromium() }) };
  const status = await runSteps(wanted, { cwd: root, env });
  console.log(`${secondsSince(started)}  in all`);
  const tests = totals();
  if (tests?.skipped > 0) console.log(`\n${tests.skipped} tests were skipped: what is not run proves nothing.`);
  if (tests !== null) console.log(`\n${tests.passed} passed, ${tests.failed} failed`);
  return status || (tests?.skipped > 0 ? 1 : 0);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
