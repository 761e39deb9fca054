/**
 * The single shape of a plan: what was chosen, what becomes of each row, and every line the next reconciliation files
 * are expected to show. A wizard makes one; the plan sheet, the cash table and the later match are made from it.
 */
import type { CalendarDate, Rational } from '../../values/index.ts';
import type { Subscription } from '../../sheets/index.ts';
import type { AskedLine } from '../timeline/asked-blocks.ts';
import type { RowOutcome } from './outcome.ts';

/** The rules of two trades that never mix in one line. */
export type Regime = 'legacy' | 'new-commerce';

/** A subscription as it is, or as it will be. */
export interface PlanState {
  /** The word of the file: `Monthly`, `Annual`. */
  readonly frequency: string;
  readonly licences: Rational;
  /** Price of a licence for a month; null where no list says it. */
  readonly monthlyPrice: Rational | null;
  /** Last day of the running term, inclusive; null where it cannot be told. */
  readonly termEnd: CalendarDate | null;
}

/** A row that the next files are expected to show, and what it would be under the other roundings that are known. */
export interface PlannedLine extends AskedLine {
  readonly otherRoundings: readonly { readonly profile: string; readonly amount: Rational }[];
}

/** One subscription of a plan. */
export interface PlanRow<C extends string = string> {
  readonly subscription: Subscription;
  readonly regime: Regime;
  readonly currency: string | null;
  readonly outcome: RowOutcome<C>;
  /** The day on which it changes; null where it does not. */
  readonly on: CalendarDate | null;
  /** Null where nothing was asked of it that could be planned. */
  readonly before: PlanState | null;
  readonly after: PlanState | null;
  /** Rows that the change itself brings, in the order of their block. */
  readonly lines: readonly PlannedLine[];
  /** What would be sent to Partner Center, for a person to copy; null where nothing is to be sent for this row. */
  readonly request: string | null;
}

/** A plan. It changes nothing: what it expects happens when a person acts. */
export interface Plan<C extends string = string> {
  readonly rows: readonly PlanRow<C>[];
}
