/** The single switch from expressions of a plan to JavaScript text. Every part is put into brackets; a minifier takes them out. */
import type { RoundingMode } from '../../values/index.ts';
import { unreachable } from '../../values/index.ts';
import { isText, type Num, type Register, type Round, type Test, type Text } from '../numbers/plan/plan.ts';

export const register = (reg: Register): string => `t${reg}`;

export function printNum(node: Num): string {
  switch (node.op) {
    case 'const':
      return node.value < 0 ? `(${node.value})` : `${node.value}`;
    case 'reg':
      return register(node.reg);
    case 'add':
      return `(${node.of.map(printNum).join(' + ')})`;
    case 'mul':
      return printProduct(node.of);
    case 'min':
    case 'max':
      return `Math.${node.op}(${node.of.map(printNum).join(', ')})`;
    case 'abs':
    case 'sign':
      return `Math.${node.op}(${printNum(node.of)})`;
    case 'floor-div':
      return `Math.floor(${printNum(node.n)} / ${printNum(node.d)})`;
    case 'remainder':
      return `(${printNum(node.n)} % ${printNum(node.d)})`;
    case 'round':
      return printRound(node);
    case 'pick':
      return `(${printTest(node.when)} ? ${printNum(node.then)} : ${printNum(node.otherwise)})`;
    case 'bit':
      return `(${printTest(node.of)} ? 1 : 0)`;
    case 'calendar':
      return `${node.by}(${node.of.map(printNum).join(', ')})`;
    default:
      return unreachable(node);
  }
}

function printProduct([first, ...rest]: readonly Num[]): string {
  const isNegation = first?.op === 'const' && first.value === -1;
  const factors = (isNegation || !first ? rest : [first, ...rest]).map(printNum).join(' * ');
  return isNegation ? `(-(${factors}))` : `(${factors})`;
}

/** One division; the modes that need a test of the remainder are functions. */
export function printRound({ mode, n, d, signed }: Round): string {
  const [number, divisor] = [printNum(n), printNum(d)];
  const whole = wholes[mode];
  if (whole === undefined) return `rounded(${number}, ${divisor}, '${mode}')`;
  if (!signed || mode === 'ceiling' || mode === 'floor') return whole(number, d, divisor);
  return `(${number} < 0 ? -${whole(`-${number}`, d, divisor)} : ${whole(number, d, divisor)})`;
}

/** n/d to an integer for an n that is not negative. */
const wholes: Partial<Record<RoundingMode, (n: string, d: Num, divisor: string) => string>> = {
  'half-up': (n, d, divisor) =>
    d.op === 'const'
      ? `Math.floor((2 * ${n} + ${d.value}) / ${2 * d.value})`
      : `Math.floor((2 * ${n} + ${divisor}) / (2 * ${divisor}))`,
  up: (n, _, divisor) => `Math.ceil(${n} / ${divisor})`,
  down: (n, _, divisor) => `Math.floor(${n} / ${divisor})`,
  ceiling: (n, _, divisor) => `Math.ceil(${n} / ${divisor})`,
  floor: (n, _, divisor) => `Math.floor(${n} / ${divisor})`,
};

export function printTest(test: Test): string {
  switch (test.op) {
    case 'truth':
      return `${test.value}`;
    case 'is':
      return `(${printNum(test.of)} === 1)`;
    case 'not':
      return `!${printTest(test.of)}`;
    case 'and':
      return `(${test.of.map(printTest).join(' && ')})`;
    case 'or':
      return `(${test.of.map(printTest).join(' || ')})`;
    case 'compare':
      return `(${printNum(test.left)} ${operators[test.how]} ${printNum(test.right)})`;
    case 'between':
      return `(${printNum(test.of)} >= ${test.min} && ${printNum(test.of)} <= ${test.max})`;
    case 'same-text':
      return `(${folded(test.left, test.fold)} === ${folded(test.right, test.fold)})`;
    case 'contains':
      return `contains(${register(test.list)}, ${printText(test.word)}, ${test.fold})`;
    default:
      return unreachable(test);
  }
}

const operators = { '=': '===', '<>': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;

const folded = (text: Text, fold: boolean): string => (fold ? `${printText(text)}.toLowerCase()` : printText(text));

export function printText(text: Text): string {
  switch (text.op) {
    case 'text':
      return JSON.stringify(text.value);
    case 'text-reg':
      return register(text.reg);
    case 'spelled':
      return `words[${printNum(text.code)}]`;
    default:
      return unreachable(text);
  }
}

export const printValue = (value: Num | Text): string => (isText(value) ? printText(value) : printNum(value));
