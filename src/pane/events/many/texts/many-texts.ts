/** The single list of what is said where several subscriptions are planned for at once; a language is a full set. */
import type { PlannedEvent } from '../../../../tasks/index.ts';

export interface ManyTexts {
  readonly sources: Readonly<Record<'pasted' | 'customer', string>>;
  readonly pairs: string;
  readonly pairsHint: string;
  readonly read: (of: { readonly asked: number; readonly refused: number }) => string;
  readonly header: (text: string) => string;
  readonly repeated: (row: number, first: number) => string;
  readonly customer: string;
  /** A customer and how many of its subscriptions are active. */
  readonly activeOf: (name: string, count: number) => string;
  readonly chooseCustomer: string;
  readonly missing: Readonly<Record<'pairs' | 'customer', string>>;
  /** What becomes of all that can be planned, in a sentence. */
  readonly sentences: Readonly<
    Record<PlannedEvent['kind'], (of: { readonly count: number; readonly on: string }) => string>
  >;
  readonly nets: string;
  readonly netColumns: Readonly<Record<'currency' | 'now' | 'later', string>>;
  /** Rows whose next period no list prices. */
  readonly untold: (rows: number) => string;
  readonly rows: string;
  readonly requests: (count: number) => string;
}
