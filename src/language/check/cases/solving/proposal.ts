/**
 * The single way from bounds to values: one input after the other takes the value people like, or the nearest that is
 * left, and every call whose arguments are settled takes the value it really has.
 */
import { isWhole, parseDate, rational, type Rational } from '../../../../values/index.ts';
import type { Bounds } from './bounds.ts';
import type { Branch, Ground } from './branch.ts';
import type { Solution, Variable } from './feasible.ts';
import type { Frame } from './frame.ts';

/** The value of a call, once the inputs it reads are settled; null before, and where it cannot be said. */
export type Told = (call: string, settled: Solution) => Rational | null;

/** Days around which months differ. */
const days = ['2019-01-10', '2020-01-31', '2020-02-29', '2021-01-31'].map((text) => parseDate(text) ?? 0);

/** Values inside the bounds, several times where calls may refuse the first. */
export function* proposals({ bounds }: Branch, ground: Ground, told: Told): Generator<Solution> {
  const { atoms } = ground;
  const tries = atoms.calls.size > 0 ? days : days.slice(0, 1);
  for (const day of tries) {
    const found = settled(bounds, ground, { told, day });
    if (found) yield found;
  }
}

interface Wishes {
  readonly told: Told;
  /** Where a date is free. */
  readonly day: number;
}

function settled(start: Bounds, { atoms, frame }: Ground, { told, day }: Wishes): Solution | null {
  const taken = new Taken(start, frame);
  const open = new Set(atoms.calls.keys());
  for (const name of atoms.inputNames.filter((one) => atoms.variables.has(one))) {
    taken.take(name, likedIn(atoms.variables.get(name), day));
    for (const call of open) {
      const value = told(call, taken.values);
      if (value === null) continue;
      open.delete(call);
      taken.settle(call, value);
    }
  }
  for (const name of open) taken.take(name, 0);
  return taken.solution();
}

/** What is settled so far, and what that leaves for the rest; nothing is left once a value cannot be. */
class Taken {
  readonly values = new Map<string, Rational>();
  readonly #frame: Frame;
  #bounds: Bounds | null;

  constructor(bounds: Bounds, frame: Frame) {
    this.#bounds = bounds;
    this.#frame = frame;
  }

  /** The liked value, or the nearest that is left. */
  take(name: string, liked: number): void {
    if (!this.#bounds) return;
    const number = this.#frame.numberOf(name);
    const [least, most] = [-this.#bounds.most(0, number), this.#bounds.most(number, 0)];
    this.settle(name, rational(BigInt(Math.min(most, Math.max(least, liked)))));
  }

  /** Exactly this value; fractions are beyond the bounds and stay unchecked. */
  settle(name: string, value: Rational): void {
    this.values.set(name, value);
    if (!isWhole(value)) return;
    const [number, most] = [this.#frame.numberOf(name), Number(value.n)];
    const below = this.#bounds?.with({ x: number, y: 0, most }) ?? null;
    this.#bounds = below?.with({ x: 0, y: number, most: -most }) ?? null;
  }

  solution(): Solution | null {
    return this.#bounds && this.values;
  }
}

const likedIn = (variable: Variable | undefined, day: number): number =>
  variable?.isDate ? day : Number(variable?.liked.n ?? 0n);
