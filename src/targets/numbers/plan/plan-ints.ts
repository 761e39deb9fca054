/** The single switch from integer nodes of core to numbers of a plan; every node comes out proved, tested or counted. */
import type { Int } from '../../../language/index.ts';
import { hull, joins, magnitude, quotient } from '../../../values/index.ts';
import { hundredths } from '../hundredths.ts';
import { exact, isSmall, literal, MOST, size, type Known } from './known.ts';
import type { Num } from './plan.ts';
import { planCalendar } from './plan-calendar.ts';
import { notForDoubles, type Planning } from './planning.ts';
import { planRound } from './plan-round.ts';
import { dividesExactly, type Scope } from './scope.ts';

type Of<K extends Int['kind']> = Extract<Int, { kind: K }>;

/** Where a quotient of two doubles below it, taken down, is the floor. */
const HALF = 2 ** 52 - 1;

export function planInt(to: Planning, node: Int, at: Scope): Known {
  switch (node.kind) {
    case 'int':
      return literal(node.value);
    case 'input':
      return to.input(node.name);
    case 'ref':
      return to.let(node.let, at)[node.part];
    case 'result':
      return to.called(node.call, at)[node.part];
    case 'lookup':
      return to.lookedUp(node.lookup, at);
    case 'product':
      return product(node.of.map((part) => to.int(part, at)));
    case 'sum':
      return sum(
        node.of.map((part) => to.int(part, at)),
        at,
      );
    case 'choose':
      return choose(to, node, at);
    case 'round':
      return planRound(at, node.mode, to.int(node.n, at), to.int(node.d, at));
    case 'min':
    case 'max':
      return extreme(
        node.kind,
        node.of.map((part) => at.exactly(to.int(part, at))),
      );
    case 'abs':
    case 'sign':
      return signed(node.kind, at.exactly(to.int(node.of, at)));
    case 'floor-div':
      return floorDiv(to.int(node.n, at), to.int(node.d, at), at);
    case 'minor-unit':
      return literal(`${hundredths}`);
    case 'of-list':
      return notForDoubles('it counts or adds up a list');
    default:
      return planCalendar(to, node, at);
  }
}

/** Exact wherever the double found is below 2^53: a factor that was rounded makes the product as large as itself, or 0. */
export function product(factors: readonly Known[]): Known {
  const range = factors.map((factor) => factor.range).reduce(joins.product);
  const proved = factors.every((factor) => factor.exact) && isSmall(range);
  const doubt = factors.reduce((all, factor) => all + factor.doubt, factors.length - 1);
  return { num: { op: 'mul', of: factors.map(({ num }) => num) }, range, exact: proved, doubt: proved ? 0 : doubt };
}

/** Terms of one sign are as good as a product; of both signs, each term must be exact and far enough below 2^53. */
function sum(terms: readonly Known[], at: Scope): Known {
  const total = terms.reduce((all, { range }) => all + size(range), 0n);
  const add = (of: readonly Known[]): Num => ({ op: 'add', of: of.map(({ num }) => num) });
  const range = terms.map((term) => term.range).reduce(joins.sum);
  if (terms.every((term) => term.exact) && total <= BigInt(MOST)) return exact(add(terms), range);
  const oneSign = terms.every((term) => term.range.min >= 0n) || terms.every((term) => term.range.max <= 0n);
  const doubt = Math.max(...terms.map((term) => term.doubt)) + terms.length - 1;
  if (oneSign) return { num: add(terms), range, exact: false, doubt };
  const limit = Math.floor(MOST / terms.length);
  return exact(add(terms.map((term) => at.exactly(term, limit))), range);
}

function choose(to: Planning, node: Of<'choose'>, at: Scope): Known {
  const when = to.truth(node.when, at);
  const [yes, no] = [at.branch(), at.branch()];
  const [then, otherwise] = [to.int(node.then, yes), to.int(node.otherwise, no)];
  const known = {
    range: hull(then.range, otherwise.range),
    exact: then.exact && otherwise.exact,
    doubt: Math.max(then.doubt, otherwise.doubt),
  };
  if (yes.steps.length + no.steps.length === 0)
    return { ...known, num: { op: 'pick', when, then: then.num, otherwise: otherwise.num } };
  const reg = at.registers.take();
  at.registers.joins.add(reg);
  yes.steps.push({ do: 'set', reg, to: then.num });
  no.steps.push({ do: 'set', reg, to: otherwise.num });
  at.steps.push({ do: 'branch', when, then: yes.steps, otherwise: no.steps });
  return { ...known, num: { op: 'reg', reg } };
}

function extreme(kind: 'min' | 'max', parts: readonly Known[]): Known {
  const range = parts.map((one) => one.range).reduce(joins[kind]);
  return exact({ op: kind, of: parts.map(({ num }) => num) }, range);
}

function signed(kind: 'abs' | 'sign', { num, range }: Known): Known {
  return exact({ op: kind, of: num }, kind === 'abs' ? magnitude(range) : { min: -1n, max: 1n });
}

function floorDiv(n: Known, d: Known, at: Scope): Known {
  if (!dividesExactly(n, d)) return floorDiv(at.exactly(n, HALF), at.exactly(d, HALF), at);
  return exact({ op: 'floor-div', n: n.num, d: d.num }, quotient(n.range, d.range));
}
