/** The single list of what a language says about an event of a subscription: what happened, its sums, and what is odd. */
import type { ToldEvent } from '../../tasks/index.ts';

/** The texts in one language. */
export interface EventTexts {
  /** What happened and when; the sums follow after a colon. */
  readonly happened: {
    readonly licencesAdded: (count: number, date: string) => string;
    readonly licencesRemoved: (count: number, date: string) => string;
    readonly licencesChanged: (date: string) => string;
    readonly stopped: (date: string) => string;
    readonly resumed: (date: string) => string;
    readonly stoppedAndResumed: (date: string) => string;
    readonly frequencyChanged: (date: string) => string;
    readonly refunded: (date: string) => string;
    readonly billed: (date: string) => string;
    readonly unknown: (date: string) => string;
  };
  readonly sums: {
    readonly credit: (amount: string) => string;
    readonly charge: (amount: string) => string;
    readonly net: (amount: string) => string;
  };
  /** Before the sums. */
  readonly colon: string;
  /** What the verdict adds; nothing where the event ties. */
  readonly verdicts: Readonly<
    Record<Exclude<ToldEvent['verdict'], 'ties'>, (of: { readonly expectedNet: string }) => string>
  >;
}
