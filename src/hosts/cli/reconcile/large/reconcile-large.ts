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
import type { FileHead } from './file-head.ts';
import type { ProgressBar } from './progress-bar.ts';
import { keyOfId } from './rows/cell-bytes.ts';
import { loudRows } from './rows/row-places.ts';
import { judgeLots } from './passes/judge-lots.ts';
import { scanFile, type PassedFile } from './passes/scan-file.ts';
import { workplace, type LargeSizes, type WorkInput, type Workplace } from './passes/workplace.ts';

/** What is compared with a large file; the totals of the invoice follow when its currencies are known. */
export interface LargeInput {
  readonly head: FileHead;
  readonly input: WorkInput;
  /** The invoice by the currencies of a file that can be read, or a sentence for what cannot be understood; asked once. */
  readonly invoices: (currencies: readonly (string | null)[]) => ReconcileInput['invoiceTotals'] | string;
  readonly bar: ProgressBar;
  readonly sizes: LargeSizes;
}

/** Reconciles a large file, or says in a sentence why it cannot be read: by the rules' own rounding and days first, and once more where the file shows another habit. */
export function reconcileLarge(large: LargeInput, rulebook: AskedRulebook): Reconciliation | string {
  const place = workplace(large, rulebook);
  try {
    const passed = lookThrough(large, place, noHabits);
    if (typeof passed === 'string') return passed;
    const invoiceTotals = large.invoices(passed.screened.currencies);
    if (typeof invoiceTotals === 'string') return invoiceTotals;
    const first = judged(large, place, { ...passed, invoiceTotals, habits: noHabits });
    if (first.shown === null) return first.told;
    const again = lookThrough(large, place, first.shown);
    if (typeof again === 'string') return again;
    return judged(large, place, { ...again, invoiceTotals, habits: first.shown }).told;
  } finally {
    large.bar.end();
  }
}

/** Every line; a sentence for what cannot be read. */
function lookThrough({ bar, head }: LargeInput, place: Workplace, habits: ExpectedHabits): PassedFile | string {
  bar.step('Reading', head.size / head.bytesPerRow);
  return scanFile(place, habits, (rows) => {
    bar.done(rows);
  });
}

interface Judging extends PassedFile {
  readonly invoiceTotals: ReconcileInput['invoiceTotals'];
  readonly habits: ExpectedHabits;
}

/** What is not surely quiet, subscription by subscription, and then all of the file. */
function judged(
  { bar, sizes }: LargeInput,
  place: Workplace,
  { screened, rows, habits, invoiceTotals, currencyOf }: Judging,
): PartedOutcome {
  const loud = loudRows(rows, screened.isLoud);
  bar.step('Judging', loud.count);
  const parts = judgeLots(place, { lots: loud.lots(sizes.lot), screened, habits }, (done) => {
    bar.done(done);
  });
  const input = { ...place.input, invoiceTotals };
  const unbilled = { entries: entriesWithout(place), currencyOf };
  return partedFile({ input, screened, habits, parts, unbilled }, place.rulebook);
}

/** Entries of our list that are not among the subscriptions of the file. */
function entriesWithout({ columns: { subscriptions }, input: { list } }: Workplace): readonly Subscription[] {
  return (list?.subscriptions ?? []).filter(({ subscription }) => subscriptions.find(keyOfId(subscription)) < 0);
}
