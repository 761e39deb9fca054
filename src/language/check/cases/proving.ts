/** The single question put to the cases of a rule: can these hold, and those fail, for one and the same inputs? */
import type { CalendarDate, Span } from '../../../values/index.ts';
import type { CheckedExpression, CheckedInput, CheckedPack, CheckedRule } from '../checked.ts';
import { Atoms } from './atoms.ts';
import { all, formulaOf } from './formula.ts';
import type { Point } from './point.ts';
import { solve } from './solve.ts';
import { keyOf, unfold, type PackRules } from './unfold.ts';
import { pointOf, searched, verified, type Wish } from './witness.ts';

export interface Proving {
  readonly rule: CheckedRule;
  readonly rules: PackRules;
  readonly atoms: Atoms;
  /** That the version is in force, where it has a first or last day: what holds elsewhere is of no concern to it. */
  readonly inForce: Condition | null;
  /** Opened conditions in the order of the file, each with the place of its `when` and the inputs it reads. */
  readonly conditions: readonly Condition[];
}

interface Condition {
  readonly opened: CheckedExpression;
  readonly at: Span;
  readonly reads: readonly CheckedInput[];
}

export function packRules({ rules, monthEnds }: Pick<CheckedPack, 'rules' | 'monthEnds'>): PackRules {
  const versions = new Map<string, CheckedRule[]>();
  for (const rule of rules) versions.set(rule.name, [...(versions.get(rule.name) ?? []), rule]);
  return { versions, monthEnds };
}

/** The conditions of a rule, or of the lines of a block, ready to be asked about. */
export function provingOf(
  rule: CheckedRule,
  whens: readonly { readonly when: CheckedExpression }[],
  rules: PackRules,
): Proving {
  const conditionOf = (when: CheckedExpression): Condition => {
    const opened = unfold(when, rule, rules);
    return { opened, at: when.at, reads: readBy(opened, rule.inputs) };
  };
  const inForce = inForceOf(rule);
  return {
    rule,
    rules,
    atoms: new Atoms(rule.inputs, rules.monthEnds),
    inForce: inForce && conditionOf(inForce),
    conditions: whens.map(({ when }) => conditionOf(when)),
  };
}

/** The span of a version, written as a condition on the date that chooses it; null where it has none. */
function inForceOf({ by, from, until, inputs, at }: CheckedRule): CheckedExpression | null {
  const input = inputs.find(({ name, type }) => name === by && type.kind === 'date');
  if (!input) return null;
  const [date, yesno] = [{ kind: 'date' }, { kind: 'yesno' }] as const;
  const compared = (op: '>=' | '<', day: CalendarDate): CheckedExpression => ({
    kind: 'binary',
    op,
    left: { kind: 'input', name: input.name, type: date, at },
    right: { kind: 'date', date: day, type: date, at },
    type: yesno,
    at,
  });
  const [begun, notOver] = [from === null ? null : compared('>=', from), until === null ? null : compared('<', until)];
  if (!begun || !notOver) return begun ?? notOver;
  return { kind: 'binary', op: 'and', left: begun, right: notOver, type: yesno, at };
}

function readBy(opened: CheckedExpression, inputs: readonly CheckedInput[]): CheckedInput[] {
  const key = keyOf(opened);
  return inputs.filter(({ name }) => new RegExp(`\\binput ${name}(?![\\p{L}\\d_])`, 'u').test(key));
}

/** `none`: proved that it cannot be. `unknown`: neither proved nor refuted. */
export type Decided = { readonly kind: 'found'; readonly point: Point } | { readonly kind: 'none' | 'unknown' };

/** A condition by its number, and whether it is to hold. */
export type Asked = readonly [number, boolean];

/** Whether the conditions can hold, or fail, together; a point that is found has been evaluated. */
export function decide({ conditions, inForce, atoms, rules, rule }: Proving, asked: readonly Asked[]): Decided {
  const wished = asked.flatMap(([i, holds]) => (conditions[i] ? [{ ...conditions[i], holds }] : []));
  if (inForce) wished.push({ ...inForce, holds: true });
  const wish: Wish = wished.map(({ opened, holds }) => ({ condition: opened, holds }));
  const formulas = wish.map(({ condition, holds }) => formulaOf(condition, atoms, holds));
  const inputs = rule.inputs.filter((input) => wished.some(({ reads }) => reads.includes(input)));
  const around = { inputs, atoms, rules };
  const solved = solve(all(formulas), atoms, (proposal) => verified(pointOf(proposal, around), wish, around));
  if (solved.kind === 'found') return { kind: 'found', point: solved.found };
  const point = solved.kind === 'unknown' ? searched(formulas, wish, around) : null;
  return point ? { kind: 'found', point } : { kind: solved.kind };
}
