/** `npm run bench -- --exact`: no clock, only right and wrong, over ten million rows of all families. */
import { load } from '../build/load.js';
import { families } from './families/index.js';
import { wrongPerMillion } from './measure.js';
import { drawing } from './random.js';
import { contestants } from './tieout.js';

const ROWS = 10_000_000;
/** Rows held at once. */
const BATCH = 100_000;

/** Rows and wrong answers of each family, by who answered. */
export async function wrongCents() {
  const subject = await load('bench/subject.ts');
  const batches = Math.ceil(ROWS / families.length / BATCH);
  const found = [];
  for (const family of families) {
    const wrong = {};
    for (let batch = 0; batch < batches; batch += 1) {
      const rows = family.rows(BATCH, drawing(batch + 1));
      const truth = Float64Array.from({ length: BATCH }, (_, i) => family.truth(rows, i));
      for (const one of contestants(subject, family, rows, BATCH).slice(0, 2)) {
        const share = await wrongPerMillion(one, BATCH, truth);
        wrong[one.name] = (wrong[one.name] ?? 0) + Math.round((share * BATCH) / 1_000_000);
      }
    }
    found.push({ name: family.name, rows: batches * BATCH, wrong });
    process.stderr.write(`${family.name}: ${JSON.stringify(wrong)} of ${batches * BATCH} rows\n`);
  }
  return found;
}
