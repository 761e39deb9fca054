/** The single place that finds a choice by code in a chain of branches, so that it can be one jump instead of many questions. */
import type { Choosing, Num, Register, RulePlan, Step, Test } from '../plan/plan.ts';

/** Fewer questions than that are asked one after the other. */
const FEWEST = 3;

/** The plan with every long enough chain of questions about one register made a step of its own. */
export const withChoices = (plan: RulePlan): RulePlan => ({ ...plan, steps: plan.steps.map(chosen) });

function chosen(step: Step): Step {
  if (step.do !== 'branch') return step;
  const { on, arms, otherwise } = chainOf(step);
  if (on !== null && arms.length >= FEWEST)
    return {
      do: 'choose',
      on,
      arms: arms.map(({ code, steps }) => ({ code, steps: steps.map(chosen) })),
      otherwise: otherwise.map(chosen),
    };
  return { ...step, then: step.then.map(chosen), otherwise: step.otherwise.map(chosen) };
}

type Branch = Extract<Step, { do: 'branch' }>;
type Arm = Choosing['arms'][number];

interface Chain {
  readonly on: Num | null;
  readonly arms: readonly Arm[];
  readonly otherwise: readonly Step[];
}

/** Questions after each other whether one register is one code or another. */
function chainOf(first: Branch): Chain {
  const arms: Arm[] = [];
  const on = asked(first.when)?.reg;
  let rest: readonly Step[] = [first];
  for (let question = questionOf(rest, on); question; question = questionOf(rest, on)) {
    const { code, branch } = question;
    // What was chosen before is never asked for again.
    if (!arms.some((arm) => arm.code === code)) arms.push({ code, steps: branch.then });
    rest = branch.otherwise;
  }
  return { on: on === undefined ? null : { op: 'reg', reg: on }, arms, otherwise: rest };
}

/** The branch that steps consist of, where it asks for one code of the register. */
function questionOf(steps: readonly Step[], on: Register | undefined): { code: number; branch: Branch } | null {
  const [branch] = steps;
  if (branch?.do !== 'branch' || steps.length !== 1) return null;
  const question = asked(branch.when);
  return question !== null && question.reg === on ? { code: question.code, branch } : null;
}

/** A register held against a whole number, as a jump can tell it. */
function asked(test: Test): { readonly reg: Register; readonly code: number } | null {
  if (test.op !== 'compare' || test.how !== '=' || test.left.op !== 'reg' || test.right.op !== 'const') return null;
  const code = test.right.value;
  return Number.isInteger(code) && code >= 0 && code < 2 ** 15 ? { reg: test.left.reg, code } : null;
}
