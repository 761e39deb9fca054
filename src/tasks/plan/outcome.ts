/**
 * The single description of what a plan says of a row: it can be done, with or without a warning, or it cannot, or
 * nobody can tell; and why, each reason with its rule and where that is written.
 */

/** Where a reason is written: a source of the rules and a heading in it. */
export interface Citation {
  readonly source: string;
  readonly paragraph: string;
}

/** A reason or a warning: a code whose sentence and fix the screen has, the rule behind it and figures for the sentence. */
export interface PlanNote<C extends string = string> {
  readonly code: C;
  readonly rule: string;
  readonly cite: Citation;
  readonly with: Readonly<Record<string, string>>;
}

/** What can be done with a row. A row that is blocked never stops another one. */
export type RowOutcome<C extends string = string> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'warning' | 'blocked' | 'not-known'; readonly notes: readonly PlanNote<C>[] };

/** How many rows have each outcome. */
export type OutcomeCounts = Readonly<Record<RowOutcome['kind'], number>>;

/** Counts the rows of a plan by what can be done with them. */
export function countOutcomes(rows: readonly { readonly outcome: RowOutcome }[]): OutcomeCounts {
  const counts = { ready: 0, warning: 0, blocked: 0, 'not-known': 0 };
  for (const { outcome } of rows) counts[outcome.kind] += 1;
  return counts;
}

/** The notes of an outcome; none where it is ready. */
export function notesOf<C extends string>(outcome: RowOutcome<C>): readonly PlanNote<C>[] {
  return outcome.kind === 'ready' ? [] : outcome.notes;
}

/** Whether the row is part of what will be done. */
export function isDoable({ kind }: RowOutcome): boolean {
  return kind === 'ready' || kind === 'warning';
}
