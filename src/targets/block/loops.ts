/**
 * The single list of loops over the selected rows of a block, one an operation. They are shared by all rules, and each
 * sees arrays of one type only, so that the engine compiles each once and well.
 */
import { unreachable, type RoundingMode } from '../../values/index.ts';
import type { Comparison } from '../../language/index.ts';
import { edate, eomonth, monthsBetween, nextDay } from '../numbers/calendar.ts';
import { doubtful, rounded } from '../numbers/rounding.ts';
import type { Lane, Mask, Operation, Reasons, Selection } from './block.ts';

export type Binary = 'add' | 'mul' | 'min' | 'max' | 'floor-div' | 'remainder';

/** to = a op b. */
export function binary(op: Binary, to: Lane, a: Lane, b: Lane): Operation {
  switch (op) {
    case 'add':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! + b[rows[k]!]!;
      };
    case 'mul':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! * b[rows[k]!]!;
      };
    case 'min':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = Math.min(a[rows[k]!]!, b[rows[k]!]!);
      };
    case 'max':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = Math.max(a[rows[k]!]!, b[rows[k]!]!);
      };
    case 'floor-div':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = Math.floor(a[rows[k]!]! / b[rows[k]!]!);
      };
    case 'remainder':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! % b[rows[k]!]!;
      };
    default:
      return unreachable(op);
  }
}

/** to = a b c. */
export function product(to: Lane, [a, b, c]: readonly [Lane, Lane, Lane]): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      to[i] = a[i]! * b[i]! * c[i]!;
    }
  };
}

/** to = f(a). */
export function mapped(f: (a: number) => number, to: Lane, a: Lane): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) to[rows[k]!] = f(a[rows[k]!]!);
  };
}

/** Calendar arithmetic on two lanes; each has a loop of its own, so that none is called through a common place. */
export function moved(op: 'edate' | 'eomonth' | 'next-day' | 'months-between', to: Lane, a: Lane, b: Lane): Operation {
  switch (op) {
    case 'edate':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = edate(a[rows[k]!]!, b[rows[k]!]!);
      };
    case 'eomonth':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = eomonth(a[rows[k]!]!, b[rows[k]!]!);
      };
    case 'next-day':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = nextDay(a[rows[k]!]!, b[rows[k]!]!);
      };
    case 'months-between':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = monthsBetween(a[rows[k]!]!, b[rows[k]!]!);
      };
    default:
      return unreachable(op);
  }
}

export function copied(to: Lane, a: Lane): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]!;
  };
}

export function picked(to: Lane, when: Mask, then: Lane, otherwise: Lane): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      to[i] = when[i] === 1 ? then[i]! : otherwise[i]!;
    }
  };
}

/** How a rounding is done: up to `most` by one division, beyond it only where `doubt` roundings cannot matter. */
export interface RoundingLoop {
  readonly mode: RoundingMode;
  readonly most: number;
  readonly doubt: number;
  /** Where it is told that a row could not be rounded. */
  readonly why: Reasons;
}

/** to = n/d to an integer; a row where doubles cannot tell is left to the exact evaluator. */
export function roundedLoop(to: Lane, n: Lane, d: Lane, how: RoundingLoop): Operation {
  const { mode, most, doubt, why } = how;
  const beyond = (i: number): number => {
    const found = doubtful(n[i]!, d[i]!, mode, doubt);
    if (found === found) return found;
    why[i] ||= -1;
    return 0;
  };
  if (mode !== 'half-up')
    return (rows, count) => {
      for (let k = 0; k < count; k += 1) {
        const i = rows[k]!;
        to[i] = Math.abs(n[i]!) <= most ? rounded(n[i]!, d[i]!, mode) : beyond(i);
      }
    };
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      const a = n[i]!;
      const b = d[i]!;
      const size = a < 0 ? -a : a;
      if (size <= most) {
        const up = Math.floor((2 * size + b) / (2 * b));
        to[i] = a < 0 ? -up : up;
      } else to[i] = beyond(i);
    }
  };
}

/** Comparison of two lanes. */
export function compared(how: Comparison, to: Mask, a: Lane, b: Lane): Operation {
  switch (how) {
    case '=':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!] === b[rows[k]!] ? 1 : 0;
      };
    case '<>':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!] !== b[rows[k]!] ? 1 : 0;
      };
    case '<':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! < b[rows[k]!]! ? 1 : 0;
      };
    case '<=':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! <= b[rows[k]!]! ? 1 : 0;
      };
    case '>':
      return compared('<', to, b, a);
    case '>=':
      return compared('<=', to, b, a);
    default:
      return unreachable(how);
  }
}

/** Whether a lane lies between two numbers; not where it is NaN. */
export function between(to: Mask, a: Lane, min: number, max: number): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const value = a[rows[k]!]!;
      to[rows[k]!] = value >= min && value <= max ? 1 : 0;
    }
  };
}

/** Rows of a selection in two: those that hold, written into `yes`, and the others; answers how many hold. */
export type Split = (rows: Selection, count: number, yes: Selection, no: Selection) => number;

export function splitByMask(mask: Mask): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      yes[held] = i;
      no[k - held] = i;
      held += mask[i]!;
    }
    return held;
  };
}

/** By whether two lanes are equal: the commonest question, asked without a mask. */
export function splitByEqual(a: Lane, b: Lane): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      yes[held] = i;
      no[k - held] = i;
      held += a[i] === b[i] ? 1 : 0;
    }
    return held;
  };
}

export function splitByLess(a: Lane, b: Lane): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      yes[held] = i;
      no[k - held] = i;
      held += a[i]! < b[i]! ? 1 : 0;
    }
    return held;
  };
}

export function splitByBetween(a: Lane, min: number, max: number): Split {
  return (rows, count, yes, no) => {
    let held = 0;
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      const value = a[i]!;
      yes[held] = i;
      no[k - held] = i;
      held += value >= min && value <= max ? 1 : 0;
    }
    return held;
  };
}

/** Ends the rows that a lane leaves outside. */
export function refusedOutside(why: Reasons, a: Lane, min: number, max: number): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      const value = a[i]!;
      if (!(value >= min && value <= max)) why[i] ||= -1;
    }
  };
}
