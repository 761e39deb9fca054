/** The single switch from steps of a plan to JavaScript statements. */
import { unreachable } from '../../values/index.ts';
import type { Register, RulePlan, Step } from '../numbers/plan.ts';
import { printNum, printRound, printTest, printText, printValue, register } from './print-expressions.ts';

/** Which body answers: integers first and doubt beyond them, doubt alone, or the exact evaluator alone. Tests force each. */
export type Body = 'integers' | 'doubt' | 'exact';

export interface StepPrinting {
  readonly plan: RulePlan;
  readonly body: Body;
  /** Name of the function of a rule. */
  readonly nameOf: (rule: string) => string;
}

/** The statements of a rule's function. */
export function printSteps(to: StepPrinting, steps: readonly Step[]): string {
  return steps.map((step) => printStep(to, step)).join('\n');
}

function printStep(to: StepPrinting, step: Step): string {
  switch (step.do) {
    case 'set':
      if (to.body === 'doubt' && step.to.op === 'round') return doubted(step.reg, step.to, 0);
      return assign(to, step.reg, printNum(step.to));
    case 'set-text':
      return assign(to, step.reg, printText(step.to));
    case 'need':
      return `if (!${printTest(step.that)}) halt(-1);`;
    case 'round': {
      const { reg, of, most, doubt } = step;
      const inside = of.signed ? `Math.abs(${printNum(of.n)}) <= ${most}` : `${printNum(of.n)} <= ${most}`;
      if (to.body === 'doubt') return doubted(reg, of, doubt);
      return `let ${register(reg)} = 0;\nif (${inside}) ${register(reg)} = ${printRound(of)};\nelse ${beyond(reg, of, doubt)}`;
    }
    case 'call':
      return assign(to, step.reg, `${to.nameOf(step.rule)}(${step.args.map(printValue).join(', ')})`);
    case 'seek': {
      const keys = step.keys.map(printText).join(', ');
      const asOf = step.asOf ? printNum(step.asOf) : 'null';
      const empty = to.plan.texts.includes(step.reg) ? "''" : '0';
      const sought = `seek('${step.table}', '${step.column}', [${keys}], ${asOf})`;
      return `let ${register(step.reg)} = ${sought};\nif (${register(step.reg)} === null) { halt(-1); ${register(step.reg)} = ${empty}; }`;
    }
    case 'branch':
      return `if (${printTest(step.when)}) {\n${printSteps(to, step.then)}\n}${otherwise(to, step.otherwise)}`;
    case 'answer':
      return `return ${printValue(step.value)};`;
    case 'silent':
      return ended(to, step.reason);
    case 'ask':
      return ended(to, ASK);
    default:
      return unreachable(step);
  }
}

/** Why a row has no number here: the exact evaluator is to be asked. */
const ASK = -1;

const ended = ({ plan }: StepPrinting, why: number): string =>
  `halt(${why});\nreturn ${plan.gives === 'text' ? "''" : '0'};`;

function otherwise(to: StepPrinting, steps: readonly Step[]): string {
  return steps.length === 0 ? '' : ` else {\n${printSteps(to, steps)}\n}`;
}

function assign({ plan }: StepPrinting, reg: Register, value: string): string {
  return `${plan.joins.includes(reg) ? '' : 'const '}${register(reg)} = ${value};`;
}

type Rounding = Extract<Step, { readonly do: 'round' }>['of'];

function doubted(reg: Register, of: Rounding, doubt: number): string {
  return `let ${register(reg)} = 0;\n${beyond(reg, of, doubt)}`;
}

/** Rounds what is too large for one exact division, or leaves the row to the exact evaluator. */
function beyond(reg: Register, of: Rounding, doubt: number): string {
  return `${register(reg)} = beyond(${printNum(of.n)}, ${printNum(of.d)}, '${of.mode}', ${doubt});`;
}
