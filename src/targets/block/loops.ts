/**
 * The single list of arithmetic loops over the selected rows of a block. They are shared by all rules, and each sees
 * arrays of one type only, so that the engine compiles each once and well; where every row is selected, none is looked up.
 */
import { unreachable } from '../../values/index.ts';
import { every, type Lane, type Mask, type Operation } from './block.ts';

export type Binary = 'add' | 'mul' | 'min' | 'max' | 'floor-div' | 'remainder';

/** to = a op b. */
export function binary(op: Binary, to: Lane, a: Lane, b: Lane): Operation {
  switch (op) {
    case 'add':
      return added(to, a, b);
    case 'mul':
      return multiplied(to, a, b);
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
        if (rows === every) for (let i = 0; i < count; i += 1) to[i] = Math.floor(a[i]! / b[i]!);
        else for (let k = 0; k < count; k += 1) to[rows[k]!] = Math.floor(a[rows[k]!]! / b[rows[k]!]!);
      };
    case 'remainder':
      return (rows, count) => {
        for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! % b[rows[k]!]!;
      };
    default:
      return unreachable(op);
  }
}

function added(to: Lane, a: Lane, b: Lane): Operation {
  return (rows, count) => {
    if (rows === every) for (let i = 0; i < count; i += 1) to[i] = a[i]! + b[i]!;
    else for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! + b[rows[k]!]!;
  };
}

/** to = a - b: a sum whose second term is the negative of a lane. */
export function subtracted(to: Lane, a: Lane, b: Lane): Operation {
  return (rows, count) => {
    if (rows === every) for (let i = 0; i < count; i += 1) to[i] = a[i]! - b[i]!;
    else for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! - b[rows[k]!]!;
  };
}

function multiplied(to: Lane, a: Lane, b: Lane): Operation {
  return (rows, count) => {
    if (rows === every) for (let i = 0; i < count; i += 1) to[i] = a[i]! * b[i]!;
    else for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]! * b[rows[k]!]!;
  };
}

/** to = a b c. */
export function product(to: Lane, [a, b, c]: readonly [Lane, Lane, Lane]): Operation {
  return (rows, count) => {
    if (rows === every) for (let i = 0; i < count; i += 1) to[i] = a[i]! * b[i]! * c[i]!;
    else
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

export function copied(to: Lane, a: Lane): Operation {
  return (rows, count) => {
    if (rows === every) to.set(a);
    else for (let k = 0; k < count; k += 1) to[rows[k]!] = a[rows[k]!]!;
  };
}

export function picked(to: Lane, when: Mask, then: Lane, otherwise: Lane): Operation {
  return (rows, count) => {
    if (rows === every) for (let i = 0; i < count; i += 1) to[i] = when[i] === 1 ? then[i]! : otherwise[i]!;
    else
      for (let k = 0; k < count; k += 1) {
        const i = rows[k]!;
        to[i] = when[i] === 1 ? then[i]! : otherwise[i]!;
      }
  };
}
