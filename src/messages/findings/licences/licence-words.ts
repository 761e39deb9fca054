/** The single list of what a language says about rows that are for other licences than they ought to be. */
import type { ToldFinding } from '../../../tasks/index.ts';
import type { Count } from '../../plural.ts';

/** A finding about licences. */
export type OtherLicences = Extract<ToldFinding, { readonly code: 'QTY' }>;

/** A language's words, `own` and `others` as `12 licences`; each but the last makes a sentence. What was consumed is told with the usage. */
export interface LicenceWords {
  readonly licences: (count: Count) => string;
  readonly ofList: (own: string, expected: number) => string;
  /** Other rows bill the same days. */
  readonly together: (own: string, beside: NonNullable<OtherLicences['details']['together']>) => string;
  /** Of a service that stops or returns. */
  readonly ofStop: (isCredit: boolean, own: string, expected: number) => string;
  /** A change takes back a period for other licences than the row that bills its days before the change, or the reverse. */
  readonly takenBack: (own: string, row: number | string, others: string) => string;
  readonly billedBefore: LicenceWords['takenBack'];
  /** What to look at before anything is claimed, without a stop: a claim follows. */
  readonly beforeClaim: Readonly<Record<'list' | 'period' | 'change', string>>;
}
