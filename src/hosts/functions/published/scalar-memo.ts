/**
 * The single cache of answers of one cell: a spreadsheet asks for the same arguments again when anything about them
 * is touched. A fixed number of places, found by a hash of the arguments; whoever comes later to a place has it.
 */
import type { Argument, Cell } from '../custom-function.ts';
import type { Surroundings } from '../surroundings.ts';

const PLACES = 4096;

interface Remembered {
  readonly cells: readonly Cell[];
  readonly language: Surroundings['language'];
  readonly dateSystem: Surroundings['dateSystem'];
  readonly answer: Cell;
}

/** Answers a call of single cells from memory, else by `make`; null where an argument is more than one cell. */
export type ScalarRecall = (args: readonly Argument[], surroundings: Surroundings, make: () => Cell[][]) => Cell[][];

/** An empty memory of one function. */
export function createScalarMemo(): ScalarRecall {
  const places: (Remembered | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
  return (args, surroundings, make) => {
    const place = placeOf(args);
    if (place < 0) return make();
    const known = places[place];
    const { language, dateSystem } = surroundings;
    if (known?.language === language && known.dateSystem === dateSystem && isSame(known.cells, args))
      return [[known.answer]];
    const made = make();
    const answer = made.length === 1 && made[0]?.length === 1 ? made[0][0] : undefined;
    // An answer of several cells is spilled, and remembered elsewhere if at all.
    if (answer !== undefined) places[place] = { cells: args.map(cellOf), language, dateSystem, answer };
    return made;
  };
}

/** Excel hands over a block of one cell for an argument of one cell. */
function cellOf(argument: Argument): Cell {
  return Array.isArray(argument) ? (argument as readonly (readonly Cell[])[])[0]?.[0] : (argument as Cell);
}

const isBlock = (argument: Argument): boolean =>
  Array.isArray(argument) && !(argument.length === 1 && (argument as readonly (readonly Cell[])[])[0]?.length === 1);

function isSame(cells: readonly Cell[], args: readonly Argument[]): boolean {
  if (cells.length !== args.length) return false;
  for (let i = 0; i < cells.length; i += 1) if (cells[i] !== cellOf(args[i])) return false;
  return true;
}

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);

/** Where a call of single cells is remembered; -1 for any other. */
function placeOf(args: readonly Argument[]): number {
  let hash = args.length;
  for (const argument of args) {
    if (isBlock(argument)) return -1;
    hash = Math.imul(hash ^ hashOf(cellOf(argument)), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return (hash >>> 0) % PLACES;
}

function hashOf(cell: Cell): number {
  if (typeof cell === 'number') {
    number[0] = cell;
    return (words[0] ?? 0) ^ Math.imul(words[1] ?? 0, 0x85ebca6b);
  }
  if (typeof cell !== 'string') return cell === true ? 1 : 2;
  let hash = cell.length;
  for (let i = 0; i < cell.length && i < 32; i += 1) hash = Math.imul(hash, 31) + cell.charCodeAt(i);
  return hash;
}
