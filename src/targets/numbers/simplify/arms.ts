/** The single place for questions about the two arms of a branch: whether one only ends rows, and whether both do the same. */
import type { Register, RulePlan, Step } from '../plan/plan.ts';

/** Whether every way through the steps ends without an answer. */
export function onlyEnds(steps: readonly Step[]): boolean {
  return ends(steps) && !answers(steps);
}

function ends(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  if (last?.do === 'branch') return ends(last.then) && ends(last.otherwise);
  return last?.do === 'silent' || last?.do === 'ask';
}

function answers(steps: readonly Step[]): boolean {
  return steps.some(
    (step) => step.do === 'answer' || (step.do === 'branch' && (answers(step.then) || answers(step.otherwise))),
  );
}

/** Whether two arms do the same; registers from `first` on are their own, and may have other numbers. */
export function areAlike(then: readonly Step[], otherwise: readonly Step[], first: Register): boolean {
  return then.length === otherwise.length && numbered(then, first) === numbered(otherwise, first);
}

/** Steps as text, their own registers numbered in the order of their mention. */
function numbered(steps: readonly Step[], first: Register): string {
  const own = new Map<Register, number>();
  return JSON.stringify(steps, (key, value: unknown) => {
    if ((key !== 'reg' && key !== 'list') || typeof value !== 'number' || value < first) return value;
    if (!own.has(value)) own.set(value, own.size);
    return `own ${own.get(value)}`;
  });
}

/** Registers that are set in both arms of a branch, in whatever depth. */
export function joinsIn(step: Step, plan: RulePlan): Register[] {
  if (step.do === 'branch') return [...step.then, ...step.otherwise].flatMap((inner) => joinsIn(inner, plan));
  return (step.do === 'set' || step.do === 'set-text') && plan.joins.includes(step.reg) ? [step.reg] : [];
}
