/** The single list of what the view of deadlines says; a language is a full set. */
import type { DeadlineKind } from '../../../tasks/index.ts';

export interface RadarTexts {
  readonly title: string;
  readonly detail: string;
  readonly from: string;
  readonly within: string;
  readonly withinHint: string;
  /** What happens by the day. */
  readonly kinds: Readonly<Record<DeadlineKind, string>>;
  readonly inDays: (days: number) => string;
  readonly found: (count: number) => string;
  readonly untold: string;
  readonly write: string;
  readonly sheetTitle: string;
}
