/** The single way from a compiled pack to its plan: every rule that doubles can do, callees before callers. */
import type { BarePack, BareRule } from '../../../language/index.ts';
import { withChoices } from '../simplify/choices.ts';
import { inlined } from '../simplify/inline.ts';
import type { PackPlan, RulePlan } from './plan.ts';
import { planRule } from './plan-rule.ts';
import { NotForDoubles } from './planning.ts';

export function planPack(pack: BarePack): PackPlan {
  const plans = new Map<string, RulePlan>();
  const [words, reasons] = [numbering(0), numbering(1)];
  const world = {
    pack: { plans, code: words.numberOf, reason: reasons.numberOf },
    tables: new Map(pack.tables.map((table) => [table.name, table])),
    inputs: new Map(pack.rules.map(({ name, inputs }) => [name, inputs])),
  };
  // First those of choices, so that the codes of a choice follow each other.
  for (const { inputs } of pack.rules) for (const { type } of inputs) type.values?.forEach(words.numberOf);
  for (const versions of byName(pack.rules)) {
    const plan = ifPossible(() => inlined(planRule(versions, world), plans));
    if (plan) plans.set(plan.name, plan);
  }
  return { pack: pack.name, words: words.all, reasons: reasons.all, rules: [...plans.values()].map(withChoices) };
}

/** A line block answers rows, which are explained rather than counted in millions: the evaluator makes them. */
function byName(rules: readonly BareRule[]): BareRule[][] {
  const versions = new Map<string, BareRule[]>();
  for (const rule of rules)
    if (rule.kind === 'rule') versions.set(rule.name, [...(versions.get(rule.name) ?? []), rule]);
  return [...versions.values()];
}

/** Texts numbered in the order of their first mention. */
function numbering(first: number): { readonly all: string[]; readonly numberOf: (text: string) => number } {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, first + all.length);
    all.push(text);
    return first + all.length - 1;
  };
  return { all, numberOf };
}

function ifPossible(plan: () => RulePlan): RulePlan | null {
  try {
    return plan();
  } catch (signal) {
    if (signal instanceof NotForDoubles) return null;
    throw signal;
  }
}
