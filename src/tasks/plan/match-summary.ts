/** The single count of what a later file shows of a plan, with each line that is missing or different by name. */
import type { PlanMatch } from './match-plan.ts';

/** `31 of 31 appeared`, and the lines that did not come as planned. */
export interface MatchSummary {
  readonly expected: number;
  /** Lines that are there, to the cent or not. */
  readonly appeared: number;
  /** Of those that appeared, by another known rounding. */
  readonly rounding: number;
  /** Of those that appeared, with an amount that no known rounding explains. */
  readonly other: number;
  /** What a person has to look at: missing lines first, then other amounts, then other roundings. */
  readonly named: readonly PlanMatch[];
}

const weight = { missing: 0, 'other-amount': 1, 'by-rounding': 2, 'to-the-cent': 3 } as const;

/** The count; a file that shows everything as planned names nothing. */
export function summariseMatch(matches: readonly PlanMatch[]): MatchSummary {
  const count = (kind: keyof typeof weight): number => matches.filter(({ appeared }) => appeared.kind === kind).length;
  return {
    expected: matches.length,
    appeared: matches.length - count('missing'),
    rounding: count('by-rounding'),
    other: count('other-amount'),
    named: matches
      .filter(({ appeared }) => appeared.kind !== 'to-the-cent')
      .sort((a, b) => weight[a.appeared.kind] - weight[b.appeared.kind]),
  };
}
