/**
 * `npm run fuzz -- 20`: the drawn tests over and over, each time by another seed, until one fails or the rounds are over.
 * `SEED=n npx jest FILE` repeats what failed.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const drawing = /from '(fast-check|[./]+support\/seed\.ts)'/;

/** Unit tests that draw; those of the browser and of the spreadsheet have no seed. */
const files = readdirSync(join(root, 'test'), { recursive: true })
  .filter((name) => /\.test\.tsx?$/.test(name) && !/^(browser|spreadsheet)/.test(name))
  .filter((name) => drawing.test(readFileSync(join(root, 'test', name), 'utf8')))
  .map((name) => join('test', name));

function round(seed) {
  console.log(`SEED=${seed}`);
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--ci', '--silent', ...files], {
    cwd: root,
    env: { ...process.env, SEED: String(seed) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status;
}

const [rounds = '10'] = process.argv.slice(2);
for (let i = 0; i < Number(rounds) && !process.exitCode; i++) process.exitCode = round(randomInt(2 ** 31));
