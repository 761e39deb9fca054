/** The single list of what every wizard says alike; a language is a full set. */
import type { RowOutcome } from '../../../tasks/index.ts';

export interface WizardTexts {
  readonly title: string;
  readonly lead: string;
  readonly step: (number: number, of: number, title: string) => string;
  readonly next: string;
  readonly back: string;
  readonly close: string;
  readonly restart: string;
  readonly restored: string;
  /** Over the list of what is missing on a step. */
  readonly missing: (count: number) => string;
  readonly dryRun: string;
  readonly outcomes: Readonly<Record<RowOutcome['kind'], string>>;
  readonly summary: (counts: Readonly<Record<RowOutcome['kind'], number>>, selected: number) => string;
  readonly rule: (rule: string, source: string, paragraph: string) => string;
  readonly writing: string;
  readonly failed: string;
  readonly written: (sheets: string) => string;
  readonly showHidden: (sheet: string) => string;
  readonly remove: string;
  readonly removed: string;
  readonly edited: (count: number, first: string) => string;
  readonly removeAnyway: string;
  readonly keep: string;
}
