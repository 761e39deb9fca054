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

/** Whole numbers that fit become integers of the processor, which days and codes are looked up by. */
function readCell(input: InputPlan, i: number): string {
  const cell = `c${i}[i & m${i}]`;
  if (input.kind === 'units' && input.scale !== 1)
    return `const s${i} = ${cell} * ${input.scale};\nconst ${register(i)} = Math.floor(s${i} + 0.5);`;
  return isInteger(input)
    ? `const s${i} = ${cell};\nconst ${register(i)} = s${i} | 0;`
    : `const ${register(i)} = ${cell};`;
}

const MOST_INTEGER = 2 ** 31 - 1;

function isInteger(input: InputPlan): boolean {
  if (input.kind === 'units') return input.scale === 1 && input.min >= -MOST_INTEGER && input.max <= MOST_INTEGER;
  return input.kind === 'day' || input.kind === 'yesno' || input.kind === 'word';
}

function testCell(input: InputPlan, i: number): string {
  const whole = isInteger(input) ? `${register(i)} === s${i}` : `Math.floor(${register(i)}) === ${register(i)}`;
  switch (input.kind) {
    case 'units': {
      const decimal = `Math.abs(s${i} - ${register(i)}) <= Math.abs(${register(i)}) * ${2 ** -52}`;
      return `${input.scale === 1 ? whole : decimal} && ${between(i, input.min, input.max)}`;
    }
    case 'day':
      return `${whole} && ${between(i, firstDate, lastDate)}`;
    case 'yesno':
      return `${whole} && ${between(i, 0, 1)}`;
    case 'word':
      return `${whole} && ${testCode(input.codes, i)}`;
    case 'text':
    case 'list':
      return '';
    default:
      return unreachable(input);
  }
}

const between = (i: number, min: number, max: number): string => `${register(i)} >= ${min} && ${register(i)} <= ${max}`;

function testCode(codes: readonly number[], i: number): string {
  const [first = 0, last = 0] = [codes[0], codes.at(-1)];
  if (last - first === codes.length - 1) return between(i, first, last);
  return `(${codes.map((code) => `${register(i)} === ${code}`).join(' || ')})`;
}
