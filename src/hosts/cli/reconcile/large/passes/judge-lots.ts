/**
 * The single place that judges what is not surely quiet in a large file, lot by lot: subscriptions that settle as columns
 * are counted, and what does not simply tie is judged with every cell.
 */
import { judgeParts, type ExpectedHabits, type JudgedParts, type Screened } from '../../../../../tasks/index.ts';
import type { RowPlace } from '../rows/row-places.ts';
import { rowReader } from '../rows/row-reader.ts';
import type { Workplace } from './workplace.ts';

/** Judges lots of a file that passed; `done` is told how many rows are. */
export function judgeLots(
  { head, columns, input, rulebook }: Workplace,
  { lots, screened: { learnt, notPlain }, habits }: LotsBy,
  done: (rows: number) => void,
): JudgedParts {
  const judge = judgeParts({ input, plain: columns.file, learnt, habits }, rulebook);
  const isCounted = (row: number): boolean => !notPlain.has(row);
  const reader = rowReader(head);
  let rows = 0;
  try {
    for (const lot of lots) {
      const { block, fileOf } = reader.read(lot);
      const ties = judge.settle(columns.lines(block()), fileOf);
      const open = Array.from(ties.keys()).filter((row) => ties[row] === 0);
      if (open.length > 0) judge.add(fileOf(open), isCounted);
      rows += lot.length;
      done(rows);
    }
  } finally {
    reader.close();
  }
  return judge.end();
}

/** Lots of rows, each with all rows of their subscriptions, and what they are judged by. */
interface LotsBy {
  readonly lots: Iterable<readonly RowPlace[]>;
  readonly screened: Pick<Screened, 'learnt' | 'notPlain'>;
  readonly habits: ExpectedHabits;
}
