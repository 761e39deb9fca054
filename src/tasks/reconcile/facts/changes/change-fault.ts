/** The single shape of what is wrong between the rows of one change, and of what stands beside a change. */
import type { LicenceLine, Subscription } from '../../../../sheets/index.ts';
import type { CalendarDate, Rational } from '../../../../values/index.ts';
import type { LineCheck } from '../../line/line-check.ts';

/** What is wrong with a row beside the others of its change. */
export type ChangeFault =
  /** Days that another row bills as well; of the two this one is for fewer licences. */
  | {
      readonly kind: 'days';
      readonly row: number;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      /** Licences of the later part where both end together: those may be the ones that were added, and right. */
      readonly ifAll: Rational | null;
    }
  /** The licences that the other row of the two has: what is taken back, or the part that bills it again. */
  | { readonly kind: 'licences'; readonly row: number; readonly quantity: Rational }
  /** The rows of the change lie as they ought to with the other sign of this one. */
  | { readonly kind: 'sign' }
  /** The row that bills or takes back the same days for the same licences and amount. */
  | { readonly kind: 'again'; readonly row: number }
  /** It ought to be for other days: for the period that the other rows bill again, or for a whole one. */
  | { readonly kind: 'span'; readonly from: CalendarDate; readonly to: CalendarDate }
  /** A credit from another day than that on which the row of the new frequency begins. */
  | { readonly kind: 'from'; readonly row: number; readonly from: CalendarDate }
  /** A credit for other licences; `ifAll` where those of the new charge are held against it, which may be wrong itself. */
  | { readonly kind: 'credited'; readonly quantity: Rational; readonly ifAll: Rational | null };

/** By the row it is told at. */
export type ChangeFaults = ReadonlyMap<number, ChangeFault>;

/** The check of a line of the change, the other rows that charge its subscription, and its entry of our list. */
export interface BesideChange {
  readonly checkOf: (line: LicenceLine) => LineCheck | null;
  readonly periods: readonly LineCheck[];
  /** Whether its licences change as well. */
  readonly licencesChange: boolean;
  readonly listed: Subscription | null;
}
