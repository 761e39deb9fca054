/** The single place for what the registers of a plan hold while its formula is written; a branch has a frame of its own. */
import { invariant } from '../../values/index.ts';
import type { Num, Register, Text } from '../numbers/plan/plan.ts';
import type { Linear } from './linear.ts';
import type { Entered } from './operand.ts';

/** What a register holds: an input, or what a step computed in the frame it stood in. */
export type Held =
  | { readonly kind: 'input'; readonly entered: Entered }
  | { readonly kind: 'made'; readonly of: Num | Text; readonly in: Frame; linear: Linear | null };

export class Frame {
  /** Words by their code. */
  readonly words: readonly string[];
  readonly #outer: Frame | null;
  readonly #own: ReadonlyMap<Register, Held>;

  constructor(words: readonly string[], own: ReadonlyMap<Register, Held>, outer: Frame | null = null) {
    this.words = words;
    this.#own = own;
    this.#outer = outer;
  }

  with(reg: Register, of: Num | Text): Frame {
    return new Frame(this.words, new Map([[reg, { kind: 'made', of, in: this, linear: null }]]), this);
  }

  held(reg: Register): Held {
    const held = this.#own.get(reg) ?? this.#outer?.held(reg);
    invariant(held, 'a register is set before it is read');
    return held;
  }
}
