/** The single place that gives library functions their meaning in core. */
import { invariant, type RoundingMode } from '../../../values/index.ts';
import { literalWhole } from '../../check/expressions/calls.ts';
import type { CheckedExpression } from '../../check/checked.ts';
import type { LibraryName } from '../../check/expressions/library.ts';
import type { Int, Ratio } from '../core.ts';
import { int, product } from '../int.ts';
import type { Lowering } from './lowering.ts';
import { common, either, ratio, whole } from '../ratio.ts';

type LibraryCall = Extract<CheckedExpression, { kind: 'library' }>;
type Lower = (to: Lowering, args: readonly CheckedExpression[], mode: RoundingMode) => Ratio;

/** A call of a library function that gives a quantity or a date. */
export function lowerLibrary(to: Lowering, { name, args, mode }: LibraryCall): Ratio {
  invariant(name !== 'CONTAINS', 'CONTAINS gives yes or no');
  return meanings[name](to, args, mode ?? 'half-up');
}

/** An argument that is a whole number or a date: its numerator, once its denominator is known to be 1. */
function wholeArg(to: Lowering, arg: CheckedExpression | undefined): Int {
  invariant(arg, 'the checker counts arguments');
  const { n, d } = to.amount(arg);
  return d.kind === 'int' && d.value === '1' ? n : { kind: 'floor-div', n, d };
}

const amountArg = (to: Lowering, arg: CheckedExpression | undefined): Ratio => {
  invariant(arg, 'the checker counts arguments');
  return to.amount(arg);
};

function rounding(mode?: RoundingMode): Lower {
  return (to, [value, places], written) => {
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

function extreme(kind: 'min' | 'max'): Lower {
  return (to, args) => {
    const { numerators, d } = common(args.map((arg) => to.amount(arg)));
    return { n: { kind, of: numerators }, d };
  };
}

const datePart =
  (part: 'year' | 'month' | 'day' | 'days-in-month'): Lower =>
  (to, [date]) =>
    whole({ kind: 'date-part', part, date: wholeArg(to, date) });

const shift =
  (kind: 'edate' | 'eomonth'): Lower =>
  (to, [date, months]) =>
    whole({ kind, date: wholeArg(to, date), months: wholeArg(to, months) });

const meanings: Readonly<Record<Exclude<LibraryName, 'CONTAINS'>, Lower>> = {
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
  DATE: (to, [year, month, day]) =>
    whole({ kind: 'make-date', year: wholeArg(to, year), month: wholeArg(to, month), day: wholeArg(to, day) }),
  YEAR: datePart('year'),
  MONTH: datePart('month'),
  DAY: datePart('day'),
  DAYSINMONTH: datePart('days-in-month'),
  EDATE: shift('edate'),
  EOMONTH: shift('eomonth'),
  MONTHSBETWEEN: (to, [start, end]) =>
    whole({ kind: 'months-between', start: wholeArg(to, start), end: wholeArg(to, end) }),
  NEXTDAY: (to, [date, day]) => whole({ kind: 'next-day', date: wholeArg(to, date), day: wholeArg(to, day) }),
};
