/** The single order in which the rows of a plan are told: what cannot be done, what nobody knows, what to know, the rest. */
import type { PlanRow } from '../../../tasks/index.ts';

const order = { blocked: 0, 'not-known': 1, warning: 2, ready: 3 } as const;

/** Rows of one outcome keep their order. */
export function worstFirst<R extends Pick<PlanRow, 'outcome'>>(rows: readonly R[]): readonly R[] {
  return rows.toSorted((a, b) => order[a.outcome.kind] - order[b.outcome.kind]);
}
