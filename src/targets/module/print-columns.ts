/**
 * The single place that prints the two entries of a rule: one row of registers, and whole columns of cells.
 * A cell enters as the decimal of the digits it shows; what is outside the domain is left to the exact evaluator.
 */
import { firstDate, lastDate, unreachable } from '../../values/index.ts';
import type { InputPlan, RulePlan } from '../numbers/plan.ts';
import { register } from './print-expressions.ts';

/** Takes the registers of one row in the order of the inputs. */
export function printRow({ inputs }: RulePlan, name: string): string {
  return `(given) => ${name}(${inputs.map((_, i) => `given[${i}]`).join(', ')})`;
}

/** Takes columns, each with a mask that is 0 where one cell stands for all rows; writes numerators, and rows without one. */
export function printColumns(plan: RulePlan, name: string): string {
  const { inputs } = plan;
  const cells = inputs.map((_, i) => `const { cells: c${i}, mask: m${i} } = columns[${i}];`).join('\n');
  const reads = inputs.map((input, i) => readCell(input, i)).join('\n');
  const tests = inputs.map((input, i) => testCell(input, i)).filter((test) => test !== '');
  const args = inputs.map((_, i) => register(i)).join(', ');
  return `(rows, columns, out, left) => {
let count = 0;
${cells}
for (let i = 0; i < rows; i += 1) {
${reads}
if (${tests.length === 0 ? 'true' : tests.join(' && ')}) out[i] = ${name}(${args});
else at.why = -1;
if (at.why !== 0) {
left.rows[count] = i;
left.why[count] = at.why;
count += 1;
at.why = 0;
}
}
return count;
}`;
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
