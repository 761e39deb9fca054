/**
 * The single list of loops over the selected rows of a block, one an operation. They are shared by all rules, and each
 * sees arrays of one type only, so that the engine compiles each once and well.
 */
import { unreachable, type RoundingMode } from '../../values/index.ts';
import type { Comparison } from '../../language/index.ts';
import { doubtful, rounded } from '../numbers/rounding.ts';
import type { Lane, Mask, Operation } from './block.ts';

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

/** to = f(a). */
export function mapped(f: (a: number) => number, to: Lane, a: Lane): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) to[rows[k]!] = f(a[rows[k]!]!);
  };
}

/** to = f(a, b). */
export function zipped(f: (a: number, b: number) => number, to: Lane, a: Lane, b: Lane): Operation {
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) to[rows[k]!] = f(a[rows[k]!]!, b[rows[k]!]!);
  };
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
}

/** to = n/d to an integer, NaN where it cannot be told. */
export function roundedLoop(to: Lane, n: Lane, d: Lane, { mode, most, doubt }: RoundingLoop): Operation {
  if (mode !== 'half-up')
    return zipped((a, b) => (Math.abs(a) <= most ? rounded(a, b, mode) : doubtful(a, b, mode, doubt)), to, n, d);
  return (rows, count) => {
    for (let k = 0; k < count; k += 1) {
      const i = rows[k]!;
      const [a, b] = [n[i]!, d[i]!];
      const size = a < 0 ? -a : a;
      const up = size <= most ? Math.floor((2 * size + b) / (2 * b)) : doubtful(size, b, mode, doubt);
      to[i] = a < 0 ? -up : up;
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
