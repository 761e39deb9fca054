/** The single switch from steps of a plan to JavaScript statements, inside the block `row` of one row of columns. */
import { unreachable } from '../../values/index.ts';
import type { Choosing, Register, Round, RulePlan, Step } from '../numbers/plan/plan.ts';
import { printNum, printRound, printTest, printText, printValue, register } from './print-expressions.ts';

/** Which body answers: integers first and doubt beyond them, doubt alone, or the exact evaluator alone. Tests force each. */
export type Body = 'integers' | 'doubt' | 'exact';

export interface StepPrinting {
  readonly plan: RulePlan;
  readonly body: Body;
}

/** Statements that end in `out[i]`, or in `why` there is none. */
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
      return `if (!${printTest(step.that)}) ${end(ASK)}`;
    case 'round':
      return to.body === 'doubt' ? doubted(step.reg, step.of, step.doubt) : tested(step);
    case 'seek': {
      const keys = step.keys.map(printText).join(', ');
      const asOf = step.asOf ? printNum(step.asOf) : 'null';
      const cell = `sought(at.tables, '${step.table}', '${step.column}', { keys: [${keys}], asOf: ${asOf} })`;
      return `const ${register(step.reg)} = ${cell};\nif (${register(step.reg)} === null) ${end(ASK)}`;
    }
    case 'branch':
      return `if (${printTest(step.when)}) {\n${printSteps(to, step.then)}\n}${otherwise(to, step.otherwise)}`;
    case 'choose':
      return printChoice(to, step);
    case 'answer':
      return `out[i] = ${printValue(step.value)};\ncontinue;`;
    case 'silent':
      return end(step.reason);
    case 'ask':
      return end(ASK);
    case 'call':
      return unreachable(step as never);
    default:
      return unreachable(step);
  }
}

/** Why a row has no number here: the exact evaluator is to be asked. */
const ASK = -1;

/** A reason is noted, and the row is over. */
const end = (why: number): string => (why === ASK ? 'break row;' : `{ why = ${why}; break row; }`);

function otherwise(to: StepPrinting, steps: readonly Step[]): string {
  return steps.length === 0 ? '' : ` else {\n${printSteps(to, steps)}\n}`;
}

/** Codes are small whole numbers, which a table of jumps is made of. */
function printChoice(to: StepPrinting, { on, arms, otherwise: rest }: Choosing): string {
  const cases = arms.map(({ code, steps }) => `case ${code}: {\n${printSteps(to, steps)}\nbreak;\n}`);
  return `switch (${printNum(on)} | 0) {\n${cases.join('\n')}\ndefault: {\n${printSteps(to, rest)}\n}\n}`;
}

function assign({ plan }: StepPrinting, reg: Register, value: string): string {
  return `${plan.joins.includes(reg) ? '' : 'const '}${register(reg)} = ${value};`;
}

/** By integers up to the greatest that one division can do, by doubles beyond. */
function tested({ reg, of, most, doubt }: Extract<Step, { do: 'round' }>): string {
  const size = of.signed ? `Math.abs(${printNum(of.n)})` : printNum(of.n);
  const found = `${size} <= ${most} ? ${printRound(of)} : ${beyond(of, doubt)}`;
  return `const ${register(reg)} = ${found};\n${refuseNaN(reg)}`;
}

const doubted = (reg: Register, of: Round, doubt: number): string =>
  `const ${register(reg)} = ${beyond(of, doubt)};\n${refuseNaN(reg)}`;

const beyond = (of: Round, doubt: number): string =>
  `doubtful(${printNum(of.n)}, ${printNum(of.d)}, '${of.mode}', ${doubt})`;

const refuseNaN = (reg: Register): string => `if (${register(reg)} !== ${register(reg)}) ${end(ASK)}`;
