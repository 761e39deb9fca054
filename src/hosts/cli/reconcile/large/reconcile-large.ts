/**
 * The reconciliation of a licence-based file too large to be held: looked through as columns, and what is not surely quiet
 * judged in lots with every cell. Memory does not grow with lines that tie but by a few bytes a row.
 */
import type { Subscription } from '../../../../sheets/index.ts';
import {
  noHabits,
  partedFile,
  type AskedRulebook,
  type ExpectedHabits,
  type PartedOutcome,
  type ReconcileInput,
  type Reconciliation,
} from '../../../../tasks/index.ts';
import { rowsAbout } from './file-head.ts';
import type { ProgressBar } from './progress-bar.ts';
import type { WorkedFile } from './rows/byte-work.ts';
import { keyOfId } from './rows/cell-bytes.ts';
import { keptLines, keptMemory, type KeptMemory } from './rows/kept-lines.ts';
import { loudRows } from './rows/row-places.ts';
import { judgeLots } from './passes/judge-lots.ts';
import { lotJudge } from './passes/lot-judge.ts';
import { ownRows, type RowSource } from './passes/row-source.ts';
import { scanFile, type PassedFile } from './passes/scan-file.ts';
import { workplace, type WorkInput, type Workplace } from './passes/workplace.ts';
import type { SecondThread } from './second/second-thread.ts';
import { ThreadEnded } from './second/thread-port.ts';

/** What is compared with a large file; the totals of the invoice follow when its currencies are known. */
export interface LargeInput extends WorkedFile {
  readonly input: WorkInput;
  /** The invoice by the currencies of a file that can be read, or a sentence for what cannot be understood; asked once. */
  readonly invoices: (currencies: readonly (string | null)[]) => ReconcileInput['invoiceTotals'] | string;
  readonly bar: ProgressBar;
  readonly sizes: LargeSizes;
}

/** How much is looked at together. */
export interface LargeSizes {
  /** Rows judged together, about: so few that what is made of them is gone before it grows old. */
  readonly lot: number;
  /** Lines of a currency that show its tax rate while they pass; the whole file says whether it is. */
  readonly witnesses: number;
  /** Lines kept as they passed, of those that may be looked at again, at most; others are read again. */
  readonly kept: number;
}

/** Rows may be shorter than those at the beginning. */
const MARGIN = 2;

/** As a file of a million lines is read best. */
export const largeSizes: LargeSizes = { lot: 2_000, witnesses: 2_000, kept: 1_500_000 };

/** Reconciles a large file, with a second thread where there is one, or says in a sentence why it cannot be read. */
export async function reconcileLarge(
  large: LargeInput,
  rulebook: AskedRulebook,
  second: SecondThread | null = null,
): Promise<Reconciliation | string> {
  const source = second?.source ?? ownRows(large);
  const place = workplace({ ...large, words: source.words, ids: source.ids }, rulebook);
  try {
    const rows = MARGIN * rowsAbout(large.head);
    const kept = keptMemory({ rows, lines: Math.min(large.sizes.kept, rows) });
    return await byItsHabits({ ...large, place, source, second, kept });
  } catch (error) {
    if (error instanceof ThreadEnded) return `${large.head.path} was not read to its end: ${error.message}.`;
    throw error;
  } finally {
    large.bar.end();
  }
}

/** A file under work. */
interface LargeWork extends LargeInput {
  readonly place: Workplace;
  readonly source: RowSource;
  readonly second: SecondThread | null;
  readonly kept: KeptMemory;
}

/** By the rules' own rounding and days first, and once more where the file shows another habit. */
async function byItsHabits(work: LargeWork): Promise<Reconciliation | string> {
  const passed = await lookThrough(work, noHabits);
  if (typeof passed === 'string') return passed;
  const invoiceTotals = work.invoices(passed.screened.currencies);
  if (typeof invoiceTotals === 'string') return invoiceTotals;
  const first = await judged(work, { ...passed, invoiceTotals, habits: noHabits });
  if (first.shown === null) return first.told;
  const again = await lookThrough(work, first.shown);
  if (typeof again === 'string') return again;
  return (await judged(work, { ...again, invoiceTotals, habits: first.shown })).told;
}

/** Every line; a sentence for what cannot be read. */
function lookThrough(
  { bar, head, place, source, sizes: { witnesses }, kept }: LargeWork,
  { profile }: ExpectedHabits,
): Promise<PassedFile | string> {
  bar.step('Reading', head.size / head.bytesPerRow);
  return scanFile(place, { source, profile, witnesses, kept: keptLines(kept) }, (rows) => {
    bar.done(rows);
  });
}

interface Judging extends PassedFile {
  readonly invoiceTotals: ReconcileInput['invoiceTotals'];
  readonly habits: ExpectedHabits;
}

/** What is not surely quiet, subscription by subscription, and then all of the file. */
async function judged(
  { bar, sizes, place, source, second, kept }: LargeWork,
  { screened, rows, habits, invoiceTotals, currencyOf }: Judging,
): Promise<PartedOutcome> {
  const { learnt, notPlain, isLoud } = screened;
  const by = { learnt, notPlain, habits, kept };
  const beside = second?.judge(by) ?? null;
  const judges = { own: lotJudge(place, source.keys(), by), beside };
  const loud = loudRows(rows, isLoud);
  bar.step('Judging', loud.count);
  const parts = await judgeLots(loud.lots(sizes.lot), judges, (done) => {
    bar.done(done);
  });
  const input = { ...place.input, invoiceTotals };
  const unbilled = { entries: entriesWithout(place), currencyOf };
  return partedFile({ input, screened, habits, parts, unbilled }, place.rulebook);
}

/** Entries of our list that are not among the subscriptions of the file. */
function entriesWithout({ columns: { ids }, input: { list } }: Workplace): readonly Subscription[] {
  return (list?.subscriptions ?? []).filter(({ subscription }) => ids.subscription.find(keyOfId(subscription)) < 0);
}
