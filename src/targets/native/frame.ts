/** The single place for what the registers of a plan hold while its formula is written; a branch has a frame of its own. */
import { invariant } from '../../values/index.ts';
import type { Num, Register, Text } from '../numbers/plan/plan.ts';
import type { Linear } from './linear.ts';
import type { Entered } from './operand.ts';

/** What a register holds: an input, or what a step computed in the frame it stood in. */
export type Held =
  | { readonly kind: 'input'; readonly entered: Entered }
  | { readonly kind: 'made'; readonly of: Num | Text; readonly in: Frame; linear: Linear | null };

/** Writes a number of a plan as a sum of a formula; lent to those who write what stands in numbers. */
export type Writer = (node: Num, at: Frame) => Linear;

/** What every frame of a rule shares. */
export interface Shared {
  /** Words by their code. */
  readonly words: readonly string[];
  readonly linear: Writer;
}

export class Frame {
  readonly shared: Shared;
  readonly #outer: Frame | null;
  readonly #own: ReadonlyMap<Register, Held>;

  constructor(shared: Shared, own: ReadonlyMap<Register, Held>, outer: Frame | null = null) {
    this.shared = shared;
    this.#own = own;
    this.#outer = outer;
  }

  with(reg: Register, of: Num | Text): Frame {
    return new Frame(this.shared, new Map([[reg, { kind: 'made', of, in: this, linear: null }]]), this);
  }

  linear(node: Num): Linear {
    return this.shared.linear(node, this);
  }

  held(reg: Register): Held {
    const held = this.#own.get(reg) ?? this.#outer?.held(reg);
    invariant(held, 'a register is set before it is read');
    return held;
  }
}
