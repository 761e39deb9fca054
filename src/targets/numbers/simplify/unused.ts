/** The single place that leaves out what nothing asks for: registers that are never read, and branches without arms. */
import type { Register, RulePlan, Step } from '../plan/plan.ts';

/** The plan without steps whose result is never read; steps that may end a row stay. */
export function withoutUnused(plan: RulePlan): RulePlan {
  const read = new Set<Register>();
  const steps = kept(plan.steps, read);
  const set = new Set(registersSet(steps));
  return { ...plan, steps, joins: plan.joins.filter((reg) => set.has(reg)) };
}

/** From the last step to the first: what a step reads is read, once the step itself stays. */
function kept(steps: readonly Step[], read: Set<Register>): Step[] {
  const found: Step[] = [];
  for (const step of [...steps].reverse()) {
    const one = keptOne(step, read);
    if (one) found.push(one);
  }
  return found.reverse();
}

function keptOne(step: Step, read: Set<Register>): Step | null {
  if (step.do === 'branch') {
    const [then, otherwise] = [kept(step.then, read), kept(step.otherwise, read)];
    if (then.length + otherwise.length === 0) return null;
    noteRead(step.when, read);
    return { ...step, then, otherwise };
  }
  if (step.do === 'set' || step.do === 'set-text' || step.do === 'round') {
    if (!read.has(step.reg)) return null;
    noteRead(step.do === 'round' ? step.of : step.to, read);
    return step;
  }
  // A look-up may end the row, so that it stays whoever reads it.
  noteRead(step, read);
  return step;
}

/** Every node is plain data: whatever is called `reg` or `list` in it is a register. */
function noteRead(part: unknown, read: Set<Register>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if ((key === 'reg' || key === 'list') && typeof value === 'number') read.add(value);
    else noteRead(value, read);
  }
}

function registersSet(steps: readonly Step[]): Register[] {
  return steps.flatMap((step) => {
    if (step.do === 'branch') return [...registersSet(step.then), ...registersSet(step.otherwise)];
    return 'reg' in step ? [step.reg] : [];
  });
}
