/**
 * The single place for what is known of the distances between variables: a closed table of "x - y <= most" in doubles.
 * Cheap enough to ask at every step of the search; each bound it holds is a sum of few integers, and so is exact.
 */

/** Distances beyond this are not kept: sums of a few of them are still whole doubles. */
export const widest = 2 ** 46;

/** x - y <= most, by number of variable; number 0 stands for zero. */
export interface Step {
  readonly x: number;
  readonly y: number;
  readonly most: number;
}

export class Bounds {
  readonly #size: number;
  readonly #table: Float64Array;

  private constructor(size: number, table: Float64Array) {
    this.#size = size;
    this.#table = table;
  }

  /** Nothing is known of so many variables. */
  static of(variables: number): Bounds {
    const size = variables + 1;
    const table = new Float64Array(size * size).fill(Infinity);
    for (let i = 0; i < size; i++) table[i * size + i] = 0;
    return new Bounds(size, table);
  }

  /** The most that x - y can be. */
  most(x: number, y: number): number {
    return this.#table[x * this.#size + y] ?? Infinity;
  }

  /** Whether nothing is left once this holds, too. */
  excludes({ x, y, most }: Step): boolean {
    return this.most(y, x) + most < 0;
  }

  /** Whether this holds anyway. */
  implies({ x, y, most }: Step): boolean {
    return this.most(x, y) <= most;
  }

  /** What is known once this holds, too; null when nothing is left. */
  with(step: Step): Bounds | null {
    if (this.implies(step)) return this;
    if (this.excludes(step)) return null;
    const { x, y, most } = step;
    const [size, table] = [this.#size, this.#table.slice()];
    for (let i = 0; i < size; i++) {
      const toX = (table[i * size + x] ?? Infinity) + most;
      if (toX === Infinity) continue;
      for (let j = 0; j < size; j++) {
        const through = toX + (table[y * size + j] ?? Infinity);
        if (through < (table[i * size + j] ?? Infinity)) table[i * size + j] = through;
      }
    }
    return new Bounds(size, table);
  }

  /** Whether some variable cannot be in both: its greatest value here is below its least value there, or the reverse. */
  isApartFrom(other: Bounds): boolean {
    for (let i = 1; i < this.#size; i++) {
      if (this.most(i, 0) + other.most(0, i) < 0 || other.most(i, 0) + this.most(0, i) < 0) return true;
    }
    return false;
  }
}
