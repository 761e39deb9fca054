/**
 * The single judge of what is not surely quiet in a large file, lot by lot, in one thread: subscriptions that settle as
 * columns are counted, and what does not simply tie is judged with every cell.
 */
import { judgeParts, type ExpectedHabits, type JudgedParts, type Screened } from '../../../../../tasks/index.ts';
import type { RowKeys } from '../keys/row-keys.ts';
import type { RowPlaces } from '../rows/row-places.ts';
import { rowReader } from '../rows/row-reader.ts';
import type { Workplace } from './workplace.ts';

/** What lots are judged by; plain values. */
export interface JudgedBy extends Pick<Screened, 'learnt' | 'notPlain'> {
  readonly habits: ExpectedHabits;
}

/** Judges lots, each with all rows of its subscriptions. */
export interface LotJudge {
  judge(lot: RowPlaces): void;
  /** What they come to; the judge takes no more. */
  end(): JudgedParts;
}

/** Judges lots of a file that passed, its rows by these keys. */
export function lotJudge(place: Workplace, keys: RowKeys, { learnt, notPlain, habits }: JudgedBy): LotJudge {
  const { columns, input, rulebook } = place;
  const parts = judgeParts({ input, plain: columns.file, learnt, habits }, rulebook);
  const isCounted = (row: number): boolean => !notPlain.has(row);
  const reader = rowReader(place);
  return {
    judge: (lot) => {
      const read = reader.read(lot);
      const { fileOf } = read;
      const ties = parts.settle(columns.lines(keys.write(read.block())), fileOf);
      const open = Array.from(ties.keys()).filter((row) => ties[row] === 0);
      if (open.length > 0) parts.add(fileOf(open), isCounted);
    },
    end: () => {
      reader.close();
      return parts.end();
    },
  };
}
