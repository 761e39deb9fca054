/**
 * The single switch from numbers of a plan to sums of a formula. Whole numbers go in and come out; a rounding is one
 * division and one function, and only below 10^14, where the fifteen digits of a spreadsheet decide as fractions do.
 */
import { unreachable } from '../../values/index.ts';
import type { Num, Round } from '../numbers/plan/plan.ts';
import type { Frame } from './frame.ts';
import {
  atom,
  boundsOf,
  bracketed,
  fixed,
  knownNumber,
  printed,
  productOf,
  scaled,
  sumOf,
  type Linear,
} from './linear.ts';
import { calendarNumber } from './native-calendar.ts';
import { check, either } from './native-tests.ts';
import { notNative } from './not-native.ts';

/** Beyond it a quotient beside a tie may look like one. */
const MOST = 1e14;

export function linear(node: Num, at: Frame): Linear {
  switch (node.op) {
    case 'const':
      return fixed(node.value);
    case 'reg':
      return inRegister(node.reg, at);
    case 'add':
      return sumOf(node.of.map((part) => linear(part, at)));
    case 'mul':
      return productOf(node.of.map((part) => linear(part, at)));
    case 'min':
    case 'max':
      return extreme(
        node.op,
        node.of.map((part) => linear(part, at)),
      );
    case 'abs':
    case 'sign':
      return atom(`${node.op.toUpperCase()}(${printed(linear(node.of, at))})`, node.op === 'abs' ? 0 : -1, Infinity);
    case 'floor-div':
      return quotient(linear(node.n, at), linear(node.d, at));
    case 'remainder': {
      const [n, d] = [linear(node.n, at), linear(node.d, at)];
      return sumOf([n, scaled(productOf([d, quotient(n, d)]), -1)]);
    }
    case 'round':
      return rounded(node, at);
    case 'calendar':
      return calendarNumber(node.by, node.of, at);
    case 'pick':
      return picked(node, at);
    case 'bit':
      return chosen(either(check(node.of, at), '1', '0'), [0, 1]);
    default:
      return unreachable(node);
  }
}

function inRegister(reg: number, at: Frame): Linear {
  const held = at.held(reg);
  if (held.kind === 'made') return (held.linear ??= linear(held.of as Num, held.in));
  const { entered } = held;
  if (entered.kind === 'number') return entered.of;
  if (entered.kind === 'word') return notNative('rule');
  return entered.known === null ? atom(`IF(${entered.text},1,0)`, 0, 1) : fixed(entered.known ? 1 : 0);
}

function extreme(kind: 'min' | 'max', parts: readonly Linear[]): Linear {
  const bounds = parts.map(boundsOf);
  const best = (values: readonly number[]): number => (kind === 'min' ? Math.min(...values) : Math.max(...values));
  const [low, high] = [best(bounds.map(([min]) => min)), best(bounds.map(([, max]) => max))];
  return atom(`${kind.toUpperCase()}(${parts.map(printed).join(',')})`, low, high);
}

function quotient(n: Linear, d: Linear): Linear {
  const [low, high] = boundsOf(n);
  const by = knownNumber(d) ?? 1;
  return atom(`INT(${bracketed(n)}/${divisor(d)})`, Math.floor(low / by), Math.floor(high / by));
}

function rounded({ mode, n, d }: Round, at: Frame): Linear {
  const [whole, by] = [linear(n, at), linear(d, at)];
  const name = functions[mode];
  if (name === undefined) return notNative('rule');
  const [low, high] = boundsOf(whole);
  const divided = `${name}(${bracketed(whole)}/${divisor(by)},0)`;
  const isSmall = low > -MOST && high < MOST;
  const tested = low >= 0 ? printed(whole) : `ABS(${printed(whole)})`;
  const least = boundsOf(by)[0] >= 1 ? boundsOf(by)[0] : 1;
  return atom(
    isSmall ? divided : `IF(${tested}<${MOST},${divided},NA())`,
    Math.max(low, -MOST) / least - 1,
    Math.min(high, MOST) / least + 1,
  );
}

/** Away from zero, as the spreadsheet's functions go, half of the way or any. */
const functions: Partial<Record<Round['mode'], string>> = { 'half-up': 'ROUND', up: 'ROUNDUP', down: 'ROUNDDOWN' };

/** A product behind a division sign would be divided by its first factor alone. */
function divisor(of: Linear): string {
  const text = printed(of);
  return knownNumber(of) !== null || /^[A-Z]+\d+$|^[A-Z]+\([^()]*\)$/.test(text) ? text : `(${text})`;
}

function picked(node: Extract<Num, { op: 'pick' }>, at: Frame): Linear {
  const when = check(node.when, at);
  if (when.kind === 'known') return linear(when.value ? node.then : node.otherwise, at);
  const [yes, no] = [linear(node.then, at), linear(node.otherwise, at)];
  const [[a, b], [c, d]] = [boundsOf(yes), boundsOf(no)];
  return chosen(either(when, printed(yes), printed(no)), [Math.min(a, c), Math.max(b, d)]);
}

function chosen(text: string, [min, max]: readonly [number, number]): Linear {
  return /^\d+$/.test(text) ? fixed(Number.parseInt(text, 10)) : atom(text, min, max);
}
