/** The single switch from integer nodes of core to closures over BigInt. */
import type { Comparison, Int } from '../../language/index.ts';
import {
  absolute, addMonths, dateOf, daysInMonth, endOfMonth, firstDate, floorDivide, invariant, lastDate, minorPlaces, monthsBetween, nextDay, partsOf, roundRatio, unreachable,
  type CalendarDate,
} from '../../values/index.ts'; // prettier-ignore
import { calendarDay } from './calendar-day.ts';
import type { Compiling } from './compiling.ts';
import { foldOf } from './lists.ts';
import { stop, type Amount, type Computed, type Frame, type IntClosure } from './frame.ts';

type Of<K extends Int['kind']> = Extract<Int, { kind: K }>;

export function compileInt(to: Compiling, node: Int): IntClosure {
  switch (node.kind) {
    case 'int': {
      const value = BigInt(node.value);
      return () => value;
    }
    case 'input': {
      const index = to.input(node.name);
      return (frame) => frame.inputs[index] as bigint;
    }
    case 'ref':
      return partOf(to.let(node.let), node.part);
    case 'lookup': {
      const cell = to.lookup(node.lookup);
      return (frame) => cell(frame) as bigint;
    }
    case 'result':
      return partOf(to.call(node.call), node.part);
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return node.of.map(to.int).reduce(folds[node.kind]);
    case 'choose': {
      const [when, then, otherwise] = [to.truth(node.when), to.int(node.then), to.int(node.otherwise)];
      return (frame) => (when(frame) ? then(frame) : otherwise(frame));
    }
    case 'round':
    case 'floor-div':
      return divided(to, node);
    case 'abs':
    case 'sign':
      return signed(to, node);
    case 'of-list':
      return foldOf(to, node);
    case 'minor-unit':
      return ({ currency }) => 10n ** BigInt(minorPlaces(currency));
    default:
      return compileDate(to, node);
  }
}

function partOf(computed: (frame: Frame) => Computed, part: 'n' | 'd'): IntClosure {
  return (frame) => (computed(frame) as Amount)[part];
}

type Fold = (a: IntClosure, b: IntClosure) => IntClosure;

const folds: Readonly<Record<'sum' | 'product' | 'min' | 'max', Fold>> = {
  sum: (a, b) => (frame) => a(frame) + b(frame),
  product: (a, b) => (frame) => a(frame) * b(frame),
  min: (a, b) => (frame) => {
    const [x, y] = [a(frame), b(frame)];
    return x < y ? x : y;
  },
  max: (a, b) => (frame) => {
    const [x, y] = [a(frame), b(frame)];
    return x > y ? x : y;
  },
};

function divided(to: Compiling, node: Of<'round'> | Of<'floor-div'>): IntClosure {
  const [n, d] = [to.int(node.n), to.int(node.d)];
  if (node.kind === 'floor-div') return (frame) => floorDivide(n(frame), d(frame));
  const { mode } = node;
  return (frame) => roundRatio(n(frame), d(frame), mode);
}

function signed(to: Compiling, { kind, of }: Of<'abs' | 'sign'>): IntClosure {
  const value = to.int(of);
  if (kind === 'abs') return (frame) => absolute(value(frame));
  return (frame) => {
    const found = value(frame);
    return found < 0n ? -1n : found > 0n ? 1n : 0n;
  };
}

type DateNode = Of<'edate' | 'eomonth'> | Of<'next-day'> | Of<'months-between'> | Of<'date-part'> | Of<'make-date'>;

function compileDate(to: Compiling, node: DateNode): IntClosure {
  const date = (part: Int): ((frame: Frame) => CalendarDate) => {
    const value = to.int(part);
    return (frame) => calendarDay(to.rule, value(frame));
  };
  const count = (part: Int): ((frame: Frame) => number) => {
    const value = to.int(part);
    return (frame) => Number(value(frame));
  };
  switch (node.kind) {
    case 'edate':
    case 'eomonth': {
      const [start, months] = [date(node.date), count(node.months)];
      const shift = node.kind === 'edate' ? addMonths : endOfMonth;
      return (frame) => BigInt(calendarDay(to.rule, shift(start(frame), months(frame))));
    }
    case 'next-day': {
      const [start, day] = [date(node.date), count(node.day)];
      return (frame) => BigInt(calendarDay(to.rule, nextDay(start(frame), day(frame))));
    }
    case 'months-between': {
      const [start, end] = [date(node.start), date(node.end)];
      return (frame) => BigInt(monthsBetween(start(frame), end(frame)));
    }
    case 'date-part':
      return datePart(date(node.date), node.part);
    case 'make-date':
      return madeDate(to, node);
    default:
      return unreachable(node);
  }
}

function datePart(date: (frame: Frame) => CalendarDate, part: Of<'date-part'>['part']): IntClosure {
  return (frame) => {
    const { year, month, day } = partsOf(date(frame));
    return BigInt(part === 'days-in-month' ? daysInMonth(year, month) : { year, month, day }[part]);
  };
}

/** A day that does not exist is a problem in the data, never a silent roll-over. */
function madeDate(to: Compiling, node: Of<'make-date'>): IntClosure {
  const [year, month, day] = [to.int(node.year), to.int(node.month), to.int(node.day)];
  const { name } = to.rule;
  return (frame) => {
    const [y, m, d] = [Number(year(frame)), Number(month(frame)), Number(day(frame))];
    const exists = m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
    const date = exists ? dateOf(y, m, d) : null;
    if (date !== null && date >= firstDate && date <= lastDate) return BigInt(date);
    const at = { kind: 'argument', name } as const;
    return stop({
      kind: 'problem',
      problem: { code: 'impossible-date', at, with: { year: `${y}`, month: `${m}`, day: `${d}`, rule: name } },
    });
  };
}

/** Comparison of integers, for truths. */
export function comparisonOf(op: Comparison): (a: bigint, b: bigint) => boolean {
  const found = comparisons[op];
  invariant(found, 'a known comparison');
  return found;
}

const comparisons: Readonly<Record<Comparison, (a: bigint, b: bigint) => boolean>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};
