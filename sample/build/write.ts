/** Writes the sample partner's files: `npm run sample`; `--check` only says whether they are fresh. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sampleFiles } from './sample.ts';

const checking = process.argv.includes('--check');

for (const [name, text] of sampleFiles()) {
  const file = `sample/${name}`;
  if (!checking) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`${file} is not what sample/build makes of its stories. Run: npm run sample\n`);
    process.exitCode = 1;
  }
}
