/**
 * The single place for what a stretch of a plan may refer to: lets and calls already computed.
 * A branch opens a scope of its own, so that what it computes stays inside it.
 */
import { exact, isSmall, MOST, size, within, type Known } from './known.ts';
import { isText, type Num, type Register, type Step, type Test, type Text } from './plan.ts';

/** A let or a call as later expressions see it. */
export type Seen =
  | { readonly family: 'amount'; readonly n: Known; readonly d: Known }
  | { readonly family: 'truth'; readonly of: Test }
  | { readonly family: 'word'; readonly of: Num | Text };

/** Registers of one rule. */
export class Registers {
  readonly texts = new Set<Register>();
  readonly joins = new Set<Register>();
  #next: number;

  constructor(inputs: number) {
    this.#next = inputs;
  }

  get count(): number {
    return this.#next;
  }

  take(): Register {
    this.#next += 1;
    return this.#next - 1;
  }

  takeText(): Register {
    const reg = this.take();
    this.texts.add(reg);
    return reg;
  }
}

export class Scope {
  readonly steps: Step[] = [];
  readonly registers: Registers;
  readonly #outer: Scope | null;
  readonly #seen = new Map<string, Seen>();

  constructor(registers: Registers, outer: Scope | null = null) {
    this.registers = registers;
    this.#outer = outer;
  }

  /** The scope of a branch. */
  branch(): Scope {
    return new Scope(this.registers, this);
  }

  find(key: string): Seen | undefined {
    return this.#seen.get(key) ?? this.#outer?.find(key);
  }

  keep(key: string, seen: Seen): Seen {
    this.#seen.set(key, seen);
    return seen;
  }

  /** The number in a register, or as it is where that is no work. */
  hold(num: Num): Num {
    if (num.op === 'reg' || num.op === 'const') return num;
    const reg = this.registers.take();
    this.steps.push({ do: 'set', reg, to: num });
    return { op: 'reg', reg };
  }

  held(known: Known): Known {
    return { ...known, num: this.hold(known.num) };
  }

  holdWord(word: Num | Text): Num | Text {
    if (!isText(word)) return this.hold(word);
    if (word.op !== 'spelled') return word;
    const reg = this.registers.takeText();
    this.steps.push({ do: 'set-text', reg, to: word });
    return { op: 'text-reg', reg };
  }

  /** The same number, proved or tested to be exact and at most `limit`. */
  exactly(known: Known, limit: number = MOST): Known {
    const most = BigInt(limit);
    if (known.exact && isSmall(known.range, most)) return known;
    const num = this.hold(known.num);
    this.need({ op: 'between', of: num, min: -limit, max: limit });
    return exact(num, within(known.range, most));
  }

  /** The same number, proved or tested to lie between two integers. */
  inside(known: Known, min: bigint, max: bigint): Known {
    const { num, range } = this.exactly(known);
    if (range.min >= min && range.max <= max) return exact(num, range);
    const held = this.hold(num);
    this.need({ op: 'between', of: held, min: Number(min), max: Number(max) });
    return exact(held, { min: range.min > min ? range.min : min, max: range.max < max ? range.max : max });
  }

  need(that: Test): void {
    this.steps.push({ do: 'need', that });
  }
}

/** Whether n + d stays where a quotient of doubles, taken down, is the floor. */
export const dividesExactly = (n: Known, d: Known): boolean =>
  n.exact && d.exact && size(n.range) + size(d.range) < BigInt(MOST);
