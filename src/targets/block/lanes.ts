/** The single place that gives a rule's registers their lanes, and gathers the operations over them. */
import type { Register, RulePlan } from '../numbers/plan/plan.ts';
import { BLOCK, newLane, type Lane, type Mask, type Operation, type Reasons, type TextLane } from './block.ts';

export class Lanes {
  readonly words: readonly string[];
  /** One division answers nowhere: for tests of what lies beyond it. */
  readonly doubt: boolean;
  readonly #lanes = new Map<Register, Lane>();
  readonly #texts = new Map<Register, TextLane>();
  readonly #constants = new Map<number, Lane>();
  #operations: Operation[] = [];

  /** Why rows of the block have ended. */
  readonly why: Reasons = new Int32Array(BLOCK);

  constructor(words: readonly string[], doubt: boolean) {
    this.words = words;
    this.doubt = doubt;
  }

  /** Up to where one division answers; nowhere, where a test asks for doubt alone. */
  mostOf(most: number): number {
    return this.doubt ? -1 : most;
  }

  lane(reg: Register): Lane {
    const lane = this.#lanes.get(reg) ?? newLane();
    this.#lanes.set(reg, lane);
    return lane;
  }

  texts(reg: Register): TextLane {
    const lane = this.#texts.get(reg) ?? this.spareTexts();
    this.#texts.set(reg, lane);
    return lane;
  }

  constant(value: number): Lane {
    const lane = this.#constants.get(value) ?? newLane().fill(value);
    this.#constants.set(value, lane);
    return lane;
  }

  constantText(text: string): TextLane {
    return this.spareTexts().fill(text);
  }

  spare(): Lane {
    return newLane();
  }

  spareTexts(): TextLane {
    return new Array<unknown>(BLOCK).fill('');
  }

  mask(): Mask {
    return new Uint8Array(BLOCK);
  }

  push(operation: Operation): void {
    this.#operations.push(operation);
  }

  /** The operations that `add` pushes, apart from those before. */
  gathered(add: () => void): readonly Operation[] {
    const outer = this.#operations;
    this.#operations = [];
    add();
    const found = this.#operations;
    this.#operations = outer;
    return found;
  }
}

/** Whether a register holds texts or lists. */
export const holdsText = (plan: RulePlan, reg: Register): boolean => plan.texts.includes(reg);
