/** The single shape of a deadline before anyone asks how far away it is and what it is worth. */
import type { CalendarDate } from '../../values/index.ts';
import type { DeadlineKind, Stake, UntoldDeadline } from './deadline.ts';
import type { Priced } from './kept-price.ts';
import type { AskedRulebook, NamedDay } from './named-day.ts';

/** A kind with its day, priced only when asked; null where no rule names a day; or what the list does not tell. */
export type Candidate =
  | { readonly kind: DeadlineKind; readonly named: NamedDay | null; readonly stake: (on: CalendarDate) => Stake }
  | { readonly kind: DeadlineKind; readonly missing: UntoldDeadline['missing'] };

/** What the days and amounts of a subscription are worked out from. */
export interface Grounds {
  readonly rulebook: AskedRulebook;
  readonly priced: Priced;
  /** The day from which one looks. */
  readonly asOf: CalendarDate;
}
