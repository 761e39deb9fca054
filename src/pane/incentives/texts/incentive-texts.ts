/** The single list of what the incentive estimate says; a language is a full set. */
import type { RateKind, Region } from '../../../tasks/index.ts';
import type { RateField } from '../model/typed-rate.ts';

export interface IncentiveTexts {
  readonly title: string;
  readonly detail: string;
  readonly steps: Readonly<Record<'revenue' | 'rates' | 'estimate' | 'result', string>>;
  /** Permanent: stands on every step and on every row that is written. */
  readonly badge: string;
  readonly missing: Readonly<Record<'sheet' | 'rows' | 'global', string>>;
  readonly sheet: string;
  readonly sheetHint: string;
  readonly noSheet: string;
  readonly read: (of: {
    readonly rows: number;
    readonly from: string;
    readonly to: string;
    readonly column: string;
  }) => string;
  readonly problems: string;
  /** How many rows the estimate lacks. */
  readonly notRead: (rows: number) => string;
  readonly region: string;
  readonly noRegion: string;
  readonly regions: Readonly<Record<Region, string>>;
  readonly ratesLead: string;
  readonly rate: {
    readonly name: (number: number) => string;
    readonly kind: string;
    readonly kinds: Readonly<Record<RateKind, string>>;
    readonly percent: string;
    readonly from: string;
    readonly to: string;
    readonly toHint: string;
    readonly source: string;
    readonly sourceHint: string;
    readonly add: string;
    readonly remove: (number: number) => string;
    readonly wrong: Readonly<Record<RateField, (number: number) => string>>;
    readonly ends: (number: number) => string;
    readonly overlap: (kind: string, first: number, second: number) => string;
  };
  readonly semester: (end: string, currency: string) => string;
  readonly noCurrency: string;
  readonly revenue: string;
  readonly unrated: string;
  readonly earned: string;
  readonly notKnown: string;
  readonly payout: string;
  readonly sensitivity: string;
  readonly pointMore: string;
  readonly revenueLess: string;
  readonly revenueMore: string;
  readonly assumed: string;
  /** Before the address itself. */
  readonly contact: (source: string, dated: string) => string;
  readonly total: (semesters: number) => string;
  readonly write: string;
  readonly plan: string;
}
