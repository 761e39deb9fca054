/** The single list of what a language says about rows that are for other licences than they ought to be. */
import type { ToldFinding } from '../../../tasks/index.ts';
import type { Count } from '../../plural.ts';

/** A finding about licences. */
export type OtherLicences = Extract<ToldFinding, { readonly code: 'QTY' }>;

/** A language's texts; what was consumed is told with the usage. */
export interface LicenceTexts {
  /** `1 licence`, `12 licences`. */
  readonly licences: (count: Count) => string;
  /** How many the row has, and what is held against it; one sentence. */
  readonly licencesBilled: (told: OtherLicences) => string;
  /** What to look at before anything is claimed, without a stop: a claim follows. */
  readonly beforeClaim: Readonly<Record<Exclude<OtherLicences['details']['shownBy'], 'consumption'>, string>>;
}
