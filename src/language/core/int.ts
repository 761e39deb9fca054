/** The single place that builds integer expressions: constants are folded, products flattened, common factors known. */
import { absolute, gcd } from '../../values/index.ts';
import type { Int, Truth } from './core.ts';

export const int = (value: bigint): Int => ({ kind: 'int', value: value.toString() });

/** The value of a constant; null for anything computed. */
export function constantOf(node: Int): bigint | null {
  return node.kind === 'int' ? BigInt(node.value) : null;
}

export function product(...factors: readonly Int[]): Int {
  let constant = 1n;
  const rest: Int[] = [];
  for (const factor of factors.flatMap((one) => (one.kind === 'product' ? one.of : [one]))) {
    const value = constantOf(factor);
    if (value === null) rest.push(factor);
    else constant *= value;
  }
  if (constant === 0n || rest.length === 0) return int(constant);
  const all = constant === 1n ? rest : [int(constant), ...rest];
  return all.length === 1 && all[0] ? all[0] : { kind: 'product', of: all };
}

export function sum(...terms: readonly Int[]): Int {
  let constant = 0n;
  const rest: Int[] = [];
  for (const term of terms.flatMap((one) => (one.kind === 'sum' ? one.of : [one]))) {
    const value = constantOf(term);
    if (value === null) rest.push(term);
    else constant += value;
  }
  const all = constant === 0n ? rest : [...rest, int(constant)];
  if (all.length === 0) return int(0n);
  return all.length === 1 && all[0] ? all[0] : { kind: 'sum', of: all };
}

export const negated = (node: Int): Int => product(int(-1n), node);

export function choose(when: Truth, then: Int, otherwise: Int): Int {
  if (when.kind === 'truth') return when.value ? then : otherwise;
  return sameInt(then, otherwise) ? then : { kind: 'choose', when, then, otherwise };
}

export function sameInt(a: Int, b: Int): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A positive constant that divides the expression whatever its inputs. */
export function content(node: Int): bigint {
  switch (node.kind) {
    case 'int':
      return absolute(BigInt(node.value));
    case 'product':
      return node.of.reduce((all, factor) => all * content(factor), 1n);
    case 'sum':
      return node.of.reduce((all, term) => gcd(all, content(term)), 0n);
    case 'choose':
      return gcd(content(node.then), content(node.otherwise));
    default:
      return 1n;
  }
}

/** The expression divided by one of its constant factors. */
export function withoutFactor(node: Int, factor: bigint): Int {
  if (factor === 1n) return node;
  switch (node.kind) {
    case 'int':
      return int(BigInt(node.value) / factor);
    case 'sum':
      return sum(...node.of.map((term) => withoutFactor(term, factor)));
    case 'choose':
      return choose(node.when, withoutFactor(node.then, factor), withoutFactor(node.otherwise, factor));
    case 'product':
      return withoutFactorOf(node.of, factor);
    default:
      return node;
  }
}

function withoutFactorOf(factors: readonly Int[], factor: bigint): Int {
  let left = factor;
  const divided = factors.map((one) => {
    const part = gcd(left, content(one));
    left /= part;
    return withoutFactor(one, part);
  });
  return product(...divided);
}
