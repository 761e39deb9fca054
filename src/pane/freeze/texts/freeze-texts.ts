/** What the view that freezes and thaws says in a language. */
import type { KeptReason, LeftReason, Unexpressed } from '../../../tasks/index.ts';

/** What cells become. */
export type Becoming = 'values' | 'formulas';

export interface FreezeTexts {
  readonly title: string;
  readonly lead: string;
  readonly looking: string;
  readonly none: string;
  /** Formulas, and the cells they fill. */
  readonly found: (formulas: number, cells: number) => string;
  readonly onSheet: (sheet: string, formulas: number, cells: number) => string;
  readonly becoming: string;
  readonly becomings: Readonly<Record<Becoming, string>>;
  readonly freeze: Readonly<Record<Becoming, string>>;
  /** Formulas that become formulas of the spreadsheet. */
  readonly native: (formulas: number) => string;
  readonly asValues: string;
  readonly asValuesReasons: Readonly<Record<Unexpressed, string>>;
  readonly frozen: (formulas: number, cells: number) => string;
  readonly left: string;
  readonly leftReasons: Readonly<Record<LeftReason, string>>;
  readonly thawTitle: string;
  readonly frozenNow: (formulas: number) => string;
  readonly thaw: string;
  readonly thawed: (formulas: number) => string;
  readonly kept: string;
  readonly keptReasons: Readonly<Record<KeptReason, string>>;
  readonly forget: string;
  readonly repairTitle: string;
  /** Formulas that Excel lost. */
  readonly lost: (formulas: number) => string;
  readonly repair: string;
  readonly repaired: (repaired: number, lost: number) => string;
  readonly more: (count: number) => string;
  readonly working: string;
  readonly failed: string;
}
