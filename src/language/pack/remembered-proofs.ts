/**
 * The single memory of the proofs about cases: what was found of a rule holds as long as it and all the rules it calls,
 * directly or through others, keep their checked forms.
 */
import { proveRule } from '../check/cases/check-cases.ts';
import type { CheckedRule } from '../check/checked.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { moved } from './moved.ts';
import type { Origin } from './remembered-rules.ts';

interface KnownProof {
  readonly start: number;
  readonly monthEnds: Parameters<typeof proveRule>[1]['monthEnds'];
  /** Of the rules it calls. */
  readonly origins: ReadonlySet<object>;
  readonly diagnostics: readonly Diagnostic[];
}

/** By origin of the rule. */
export type ProofMemory = ReadonlyMap<object, KnownProof>;

/** A prover over an older memory, and the memory that it leaves. */
export function caseProver(
  before: ProofMemory,
  origins: ReadonlyMap<CheckedRule, Origin>,
): { readonly proveOne: typeof proveRule; readonly memory: ProofMemory } {
  const memory = new Map<object, KnownProof>();
  const proveOne: typeof proveRule = (rule, rules) => {
    const own = origins.get(rule)?.of;
    const called = own && calledOrigins(rule, rules, origins);
    // A rule without an origin, or one that calls such a rule, is proved anew.
    if (!own || !called) return proveRule(rule, rules);
    const known = before.get(own);
    const diagnostics =
      known && stillHolds(known, called, rules)
        ? moved(known.diagnostics, rule.at.start - known.start)
        : proveRule(rule, rules);
    memory.set(own, { start: rule.at.start, monthEnds: rules.monthEnds, origins: called, diagnostics });
    return diagnostics;
  };
  return { proveOne, memory };
}

function stillHolds(
  known: KnownProof,
  called: ReadonlySet<object>,
  { monthEnds }: Parameters<typeof proveRule>[1],
): boolean {
  return (
    known.monthEnds === monthEnds &&
    known.origins.size === called.size &&
    [...called].every((one) => known.origins.has(one))
  );
}

/** Where all the rules stem from that a rule calls, directly or through others; null where one is of no known origin. */
function calledOrigins(
  rule: CheckedRule,
  rules: Parameters<typeof proveRule>[1],
  origins: ReadonlyMap<CheckedRule, Origin>,
): ReadonlySet<object> | null {
  const found = new Set<object>();
  const pending = [...(origins.get(rule)?.calls ?? [])];
  const seen = new Set<string>();
  while (pending.length > 0) {
    const name = pending.pop() ?? '';
    if (seen.has(name)) continue;
    seen.add(name);
    for (const callee of rules.versions.get(name) ?? []) {
      const origin = origins.get(callee);
      if (!origin) return null;
      found.add(origin.of);
      pending.push(...origin.calls);
    }
  }
  return found;
}
