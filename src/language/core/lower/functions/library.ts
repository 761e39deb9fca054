/** The single place that gives library functions their meaning in core. */
import { invariant, type RoundingMode } from '../../../../values/index.ts';
import { literalWhole } from '../../../check/expressions/calls.ts';
import type { CheckedExpression } from '../../../check/checked.ts';
import type { LibraryName, WordArgument } from '../../../check/expressions/library.ts';
import type { Int, Ratio } from '../../core.ts';
import { constantOf, int, product } from '../../int.ts';
import { common, either, ratio, times, whole } from '../../ratio.ts';
import { basisDays, datePart, dayCount, madeDate, monthEnd, monthsBetween, nextDay, shifted } from './calendar.ts';
import { folded } from './lists.ts';
import type { Lowering } from '../lowering.ts';

type LibraryCall = Extract<CheckedExpression, { kind: 'library' }>;
type Lower = (to: Lowering, args: readonly CheckedExpression[], word: WordArgument) => Ratio;

/** A call of a library function that gives a quantity or a date. */
export function lowerLibrary(to: Lowering, call: LibraryCall): Ratio {
  const { name } = call;
  invariant(name !== 'CONTAINS' && name !== 'ALLOCATE', 'CONTAINS gives yes or no, ALLOCATE a list');
  return meanings[name](to, call.args, call);
}

const amountArg = (to: Lowering, arg: CheckedExpression | undefined): Ratio => {
  invariant(arg, 'the checker counts arguments');
  return to.amount(arg);
};

function rounding(mode?: RoundingMode): Lower {
  return (to, [value, places], { mode: written = 'half-up' }) => {
    const { n, d } = amountArg(to, value);
    const decimals = places ? (literalWhole(places) ?? 0n) : 0n;
    return roundTo({ n, d }, decimals, mode ?? written);
  };
}

/** The quantity rounded to that many decimals (negative: to tens, hundreds ...), as one `round` node. */
export function roundTo({ n, d }: Ratio, places: bigint, mode: RoundingMode): Ratio {
  const scale = 10n ** (places < 0n ? -places : places);
  const scaled = places < 0n ? ratio(n, product(int(scale), d)) : ratio(product(int(scale), n), d);
  const rounded: Int = { kind: 'round', mode, n: scaled.n, d: scaled.d };
  return places < 0n ? whole(product(int(scale), rounded)) : { n: rounded, d: int(scale) };
}

/** Money rounded to its smallest unit; what is whole in it already stays as it is. */
export function roundToUnit({ n, d }: Ratio, unit: Int, mode: RoundingMode): Ratio {
  const units = ratio(product(unit, n), d);
  if (constantOf(units.d) === 1n) return { n: units.n, d: unit };
  return { n: { kind: 'round', mode, n: units.n, d: units.d }, d: unit };
}

function extreme(kind: 'min' | 'max'): Lower {
  return (to, args) => {
    const [first] = args;
    if (first?.type.kind === 'list') return folded(to, first, kind);
    const { numerators, d } = common(args.map((arg) => to.amount(arg)));
    return { n: { kind, of: numerators }, d };
  };
}

const overList =
  (fold: 'sum' | 'count'): Lower =>
  (to, [list]) => {
    invariant(list, 'the checker counts arguments');
    return folded(to, list, fold);
  };

const meanings: Readonly<Record<Exclude<LibraryName, 'CONTAINS' | 'ALLOCATE'>, Lower>> = {
  IF: (to, [when, then, otherwise]) => {
    invariant(when, 'the checker counts arguments');
    const condition = to.truth(when);
    return either(condition, amountArg(to.behind(condition), then), amountArg(to, otherwise));
  },
  MIN: extreme('min'),
  MAX: extreme('max'),
  ABS: (to, [value]) => {
    const { n, d } = amountArg(to, value);
    return { n: { kind: 'abs', of: n }, d };
  },
  SIGN: (to, [value]) => whole({ kind: 'sign', of: amountArg(to, value).n }),
  ROUND: rounding(),
  ROUNDUP: rounding('up'),
  ROUNDDOWN: rounding('down'),
  INT: (to, [value]) => {
    const { n, d } = amountArg(to, value);
    return d.kind === 'int' && d.value === '1' ? whole(n) : whole({ kind: 'floor-div', n, d });
  },
  DATE: madeDate,
  YEAR: datePart('year'),
  MONTH: datePart('month'),
  DAY: datePart('day'),
  DAYSINMONTH: datePart('days-in-month'),
  EDATE: shifted,
  EOMONTH: monthEnd,
  MONTHSBETWEEN: monthsBetween,
  NEXTDAY: nextDay,
  DAYCOUNT: (to, args, { basis }) => dayCount(to, args, basis ?? 'ACT/ACT'),
  BASISDAYS: (to, args, { basis }) => basisDays(to, args, basis ?? 'ACT/ACT'),
  SUM: overList('sum'),
  COUNT: overList('count'),
  CONVERT: (to, [money, rate]) => times(amountArg(to, money), amountArg(to, rate)),
};
