/** The single list of what a language says about the cause of an amount: each cause after a preposition, and what stands around it. */
import type { ToldFinding } from '../../../tasks/index.ts';

/** Figures of one cause, printed: what the amount follows, and what it should follow. */
interface Figures<Of> {
  readonly actual: Of;
  readonly expected: Of;
}

/** The causes of an amount in one language; each reads on after `explained`. */
export interface CauseTexts {
  readonly days: (of: Figures<number>) => string;
  /** Days of the period, by which the price is divided. */
  readonly divisor: (of: Figures<number>) => string;
  readonly quantity: (of: Figures<number>) => string;
  readonly 'price-list-month': (of: Figures<string> & { readonly validFrom: string }) => string;
  readonly 'price-basis': (of: Figures<string>) => string;
  /** The one cause of the amount. */
  readonly explained: (cause: string) => string;
  /** Several causes, of which none can be told from the others. */
  readonly several: (causes: string) => string;
  /** Causes that fit beside one that is told already. */
  readonly also: (causes: string) => string;
  /** After the last cause that is told. */
  readonly more: (count: number) => string;
  /** Between two causes. */
  readonly between: string;
  readonly against: (billed: string, expected: string | null) => string;
}

/** A finding that the detective has something to say about. */
export type CausedFinding = Extract<ToldFinding, { readonly code: 'QTY' | 'PRICE' | 'DAYS' | 'UNKNOWN' }>;
