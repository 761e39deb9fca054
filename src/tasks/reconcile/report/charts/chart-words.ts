/** What the charts of a reconciliation ask of a language: captions, and the sentences that say what each shows. */
import type { ReasonCode } from '../../finding.ts';
import type { ChartFigures } from './chart-figures.ts';
import type { BridgeStep } from './steps/bridge-figures.ts';
import type { MonthStep } from './steps/month-figures.ts';
import type { Takeaway } from './takeaway.ts';

/** Captions of the tables, and with them of the legends. */
export type ChartCaption =
  | 'step'
  | 'amount'
  | 'base'
  | 'sum'
  | 'adds'
  | 'takes'
  | 'label'
  | 'type'
  | 'charges'
  | 'credits'
  | 'reason'
  | 'over'
  | 'under'
  | 'findings'
  | 'difference';

/** One language, with its way of writing figures. */
export interface ChartWords {
  /** Names the currency; null where the file names none. */
  readonly title: (kind: ChartFigures['kind'], currency: string | null) => string;
  /** One sentence: what a reader should take along. */
  readonly takeaway: (told: Takeaway) => string;
  /** What is drawn, for who does not see it. */
  readonly alt: (told: { readonly title: string; readonly figures: string; readonly takeaway: string }) => string;
  readonly captions: Readonly<Record<ChartCaption, string>>;
  readonly steps: Readonly<Record<BridgeStep, string>>;
  /** Each different: rows are picked by them. */
  readonly months: Readonly<Record<MonthStep, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** Types too small for a bar of their own. */
  readonly otherTypes: (types: number) => string;
  /** A line whose type is empty. */
  readonly noType: string;
  /** Sizes up to a bound, which carries the sign of the difference. */
  readonly upTo: (bound: string) => string;
  /** Sizes beyond the last bound. */
  readonly beyond: (bound: string) => string;
  /** Writes a decimal such as `-12400.17`. */
  readonly figures: (decimal: string) => string;
  readonly sheetTitle: string;
  /** What the figures under a picture are called. */
  readonly table: string;
  /** How to read the colours. */
  readonly legend: string;
  /** Where no line was read. */
  readonly nothing: string;
}
