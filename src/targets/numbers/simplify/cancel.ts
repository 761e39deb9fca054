/** The single place that cancels what numerator and denominator of a rounding have in common, however they are held. */
import { gcd } from '../../../values/index.ts';
import type { Num, Register, Round } from '../plan/plan.ts';

/** What registers were computed as. */
export type Definitions = ReadonlyMap<Register, Num>;

/**
 * n/d in smaller numbers. Both are products of integers with these constants among their factors; a product of fewer
 * factors is exact wherever the longer one was, and reaches a bound no sooner.
 */
export function cancelled(round: Round, known: Definitions): Round {
  const common = gcd(factorOf(round.n, known), factorOf(round.d, known));
  if (common === 1n) return round;
  return { ...round, n: divided(round.n, common, known), d: divided(round.d, common, known) };
}

/** The constants that a number is a product of. */
function factorOf(num: Num, known: Definitions): bigint {
  switch (num.op) {
    case 'const':
      return num.value > 0 ? BigInt(num.value) : 1n;
    case 'mul':
      return num.of.map((part) => factorOf(part, known)).reduce((all, factor) => all * factor, 1n);
    case 'reg': {
      const computed = known.get(num.reg);
      return computed?.op === 'mul' ? factorOf(computed, known) : 1n;
    }
    default:
      return 1n;
  }
}

/** A number by so many times smaller. */
function divided(num: Num, by: bigint, known: Definitions): Num {
  if (num.op === 'const') return { op: 'const', value: Number(BigInt(num.value) / by) };
  const computed = num.op === 'reg' ? known.get(num.reg) : num;
  if (computed?.op !== 'mul') return num;
  let rest = by;
  const of = computed.of.map((part) => {
    const common = gcd(factorOf(part, known), rest);
    rest /= common;
    return common === 1n ? part : divided(part, common, known);
  });
  const left = of.filter((part) => part.op !== 'const' || part.value !== 1);
  const [only] = left;
  if (!only) return { op: 'const', value: 1 };
  return left.length === 1 ? only : { op: 'mul', of: left };
}
