/**
 * The single judge of what is not surely quiet in a large file, lot by lot, in one thread: subscriptions that settle as
 * columns are counted, and what does not simply tie is judged with every cell.
 */
import { judgeParts, type ExpectedHabits, type JudgedParts, type Screened } from '../../../../../tasks/index.ts';
import type { RowKeys } from '../keys/row-keys.ts';
import { keptLines, type KeptMemory } from '../rows/kept-lines.ts';
import type { RowPlaces } from '../rows/row-places.ts';
import { rowReader } from '../rows/row-reader.ts';
import type { Workplace } from './workplace.ts';

/** What lots are judged by; plain values. */
export interface JudgedBy extends Pick<Screened, 'learnt' | 'notPlain'> {
  readonly habits: ExpectedHabits;
  /** The lines that were kept as they passed. */
  readonly kept: KeptMemory;
}

/** Judges lots, each with all rows of its subscriptions. */
export interface LotJudge {
  judge(lot: RowPlaces): void;
  /** What they come to; the judge takes no more. */
  end(): JudgedParts;
}

/** Judges lots of a file that passed, its rows by these keys. */
export function lotJudge(place: Workplace, keys: RowKeys, { learnt, notPlain, habits, kept }: JudgedBy): LotJudge {
  const { columns, input, rulebook } = place;
  const isCounted = (row: number): boolean => !notPlain.has(row);
  const parts = judgeParts({ input, plain: columns.file, learnt, habits, isCounted }, rulebook);
  const reader = rowReader(place);
  const passed = keptLines(kept);
  return {
    judge: (lot) => {
      const { block, fileOf } = reader.read(lot);
      const { lines, open: unkept, fill } = passed.of(lot);
      if (unkept.length > 0) fill(columns.lines(keys.write(block(unkept))));
      const ties = parts.settle(lines, fileOf);
      const open = Array.from(ties.keys()).filter((row) => ties[row] === 0);
      if (open.length > 0) parts.add(fileOf(open));
    },
    end: () => {
      reader.close();
      return parts.end();
    },
  };
}
