/**
 * The single place where the lots of a large file are shared out: this thread begins at one end, a second at the other, and
 * where they meet all are judged. Whoever judges a lot, the answer is the same.
 */
import { joinedParts, type JudgedParts } from '../../../../../tasks/index.ts';
import type { Lots, RowPlaces } from '../rows/row-places.ts';
import type { LotJudge } from './lot-judge.ts';

/** Lots that nobody has taken yet. */
export interface OpenLots {
  readonly left: () => number;
  /** The next; null when there is none. */
  readonly next: () => RowPlaces | null;
}

/** Judges lots in another thread; `done` is told of rows as they are. */
export type JudgeBeside = (open: OpenLots, done: (rows: number) => void) => Promise<JudgedParts>;

/** Judges all lots; `done` is told how many rows are. */
export async function judgeLots(
  lots: Lots,
  { own, beside }: { readonly own: LotJudge; readonly beside: JudgeBeside | null },
  done: (rows: number) => void,
): Promise<JudgedParts> {
  let [first, last, rows] = [0, lots.count, 0];
  const left = (): number => last - first;
  const fromFront = { left, next: () => (left() > 0 ? lots.lot(first++) : null) };
  const fromBack = { left, next: () => (left() > 0 ? lots.lot(--last) : null) };
  const judged = (more: number): void => {
    rows += more;
    done(rows);
  };
  const others = beside === null ? [] : [beside(fromBack, judged)];
  const [mine, ...theirs] = await Promise.all([judgeHere(own, fromFront, judged), ...others]);
  return joinedParts(mine, theirs);
}

async function judgeHere(judge: LotJudge, { next }: OpenLots, done: (rows: number) => void): Promise<JudgedParts> {
  for (let lot = next(); lot !== null; lot = next()) {
    judge.judge(lot);
    done(lot.row.length);
    // What the other thread has to say is heard between lots.
    await new Promise(setImmediate);
  }
  return judge.end();
}
