/**
 * The single place that prints the entry of a rule: whole columns of cells, one row after the other.
 * A cell enters as the decimal of the digits it shows; what is outside the domain is left to the exact evaluator.
 */
import { firstDate, lastDate, unreachable } from '../../values/index.ts';
import type { InputPlan, RulePlan } from '../numbers/plan/plan.ts';
import { register } from './print-expressions.ts';
import { printSteps, type Body } from './print-steps.ts';

/** Takes columns, each with a mask that is 0 where one cell stands for all rows; writes numerators, and rows without one. */
export function printColumns(plan: RulePlan, body: Body): string {
  const { inputs } = plan;
  const cells = inputs.map((_, i) => `const { cells: c${i}, mask: m${i} } = columns[${i}];`);
  const tests = inputs.map((input, i) => testCell(input, i)).filter((test) => test !== '');
  const joins = plan.joins.map((reg) => `${register(reg)} = ${plan.texts.includes(reg) ? "''" : '0'}`);
  const steps = body === 'exact' ? [{ do: 'ask' } as const] : plan.steps;
  return [
    '(rows, columns, out, left) => {',
    'let count = 0;',
    ...cells,
    'for (let i = 0; i < rows; i += 1) {',
    'let why = -1;',
    'row: {',
    ...inputs.map((input, i) => readCell(input, i)),
    ...(tests.length === 0 ? [] : [`if (!(${tests.join(' && ')})) break row;`]),
    ...(joins.length === 0 ? [] : [`let ${joins.join(', ')};`]),
    printSteps({ plan, body }, steps),
    '}',
    'left.rows[count] = i;',
    'left.why[count] = why;',
    'count += 1;',
    '}',
    'return count;',
    '}',
  ].join('\n');
}

function readCell(input: InputPlan, i: number): string {
  const cell = `c${i}[i & m${i}]`;
  if (input.kind !== 'units' || input.scale === 1) return `const ${register(i)} = ${cell};`;
  return `const s${i} = ${cell} * ${input.scale};\nconst ${register(i)} = Math.floor(s${i} + 0.5);`;
}

function testCell(input: InputPlan, i: number): string {
  const reg = register(i);
  switch (input.kind) {
    case 'units': {
      const whole =
        input.scale === 1
          ? `Math.floor(${reg}) === ${reg}`
          : `Math.abs(s${i} - ${reg}) <= Math.abs(${reg}) * ${2 ** -52}`;
      return `${whole} && ${reg} >= ${input.min} && ${reg} <= ${input.max}`;
    }
    case 'day':
      return `Math.floor(${reg}) === ${reg} && ${reg} >= ${firstDate} && ${reg} <= ${lastDate}`;
    case 'yesno':
      return `(${reg} === 0 || ${reg} === 1)`;
    case 'word':
      return testCode(input.codes, reg);
    case 'text':
    case 'list':
      return '';
    default:
      return unreachable(input);
  }
}

function testCode(codes: readonly number[], reg: string): string {
  const [first = 0, last = 0] = [codes[0], codes.at(-1)];
  if (last - first === codes.length - 1)
    return `${reg} >= ${first} && ${reg} <= ${last} && Math.floor(${reg}) === ${reg}`;
  return `(${codes.map((code) => `${reg} === ${code}`).join(' || ')})`;
}
