/**
 * The single place that knows how a wizard moves: forward when the step has no problem, back without losing a word,
 * never past a step that was not checked. Pure; React stands in `use-steps.ts`.
 */

/** Something a field lacks, told at the field and in the summary. */
export interface FieldProblem {
  /** Id of the element that can mend it. */
  readonly field: string;
  readonly message: string;
}

/** A step: its name in "Step 2 of 6: Date", and what keeps a person from leaving it. */
export interface Step<D> {
  readonly id: string;
  readonly title: string;
  readonly check: (draft: D) => readonly FieldProblem[];
}

/** Where a person stands. */
export interface Place<D> {
  readonly index: number;
  readonly draft: D;
  /** Shown only after Next was pressed in vain. */
  readonly problems: readonly FieldProblem[];
  /** Counts the presses of Next in vain, so that each of them moves the focus. */
  readonly refused: number;
}

/** The first step, nothing said yet. */
export function begin<D>(draft: D): Place<D> {
  return { index: 0, draft, problems: [], refused: 0 };
}

/** One step on, or the same step with what is missing. */
export function forward<D>(place: Place<D>, steps: readonly Step<D>[]): Place<D> {
  const problems = steps[place.index]?.check(place.draft) ?? [];
  if (problems.length > 0) return { ...place, problems, refused: place.refused + 1 };
  return { ...place, index: Math.min(place.index + 1, steps.length - 1), problems: [] };
}

/** One step back; the draft stays as it is. */
export function backward<D>(place: Place<D>): Place<D> {
  return { ...place, index: Math.max(place.index - 1, 0), problems: [] };
}

/** The draft with some of it said anew; problems already shown are looked at again, new ones wait for Next. */
export function amend<D extends object>(place: Place<D>, part: Partial<D>, steps: readonly Step<D>[]): Place<D> {
  const draft = { ...place.draft, ...part };
  const shown = new Set(place.problems.map(({ field }) => field));
  const problems = (steps[place.index]?.check(draft) ?? []).filter(({ field }) => shown.has(field));
  return { ...place, draft, problems };
}

/** The place as text that can be kept. */
export function keptText<D>({ index, draft }: Place<D>): string {
  return JSON.stringify({ form: 1, index, draft });
}

/** A kept place; null for text of another form, or without the parts a draft must have. */
export function placeFrom<D extends object>(text: string | null, start: D, steps: number): Place<D> | null {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as { form?: unknown; index?: unknown; draft?: Record<string, unknown> } | null;
    if (kept?.form !== 1 || typeof kept.index !== 'number' || typeof kept.draft !== 'object') return null;
    const { draft } = kept;
    const same = Object.entries(start).every(([key, value]) => sameKind(draft[key], value));
    if (!same) return null;
    return {
      index: Math.min(Math.max(Math.trunc(kept.index), 0), steps - 1),
      draft: draft as D,
      problems: [],
      refused: 0,
    };
  } catch {
    return null;
  }
}

function sameKind(kept: unknown, value: unknown): boolean {
  if (value === null) return kept !== undefined;
  return typeof kept === typeof value && Array.isArray(kept) === Array.isArray(value);
}
