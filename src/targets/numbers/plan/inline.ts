/**
 * The single place where a plan becomes one without calls: the callee's steps stand where it was called, what its
 * constant arguments decide is decided, and what was already computed on the way is not computed again.
 */
import { invariant } from '../../../values/index.ts';
import { renamed } from './fold.ts';
import { isText, type Num, type Register, type RulePlan, type Step, type Text } from './plan.ts';
import { Registers } from './scope.ts';

/** The plan with the steps of its callees in it; `plans` are those of the callees, themselves without calls. */
export function inlined(plan: RulePlan, plans: ReadonlyMap<string, RulePlan>): RulePlan {
  const registers = new Registers(plan.inputs.length);
  for (const reg of plan.texts) if (reg < plan.inputs.length) registers.texts.add(reg);
  const to = new Inlining(registers, plans);
  to.copy(plan, plan.steps, new Map(), (value, at) => at.push({ do: 'answer', value }));
  return {
    ...plan,
    registers: registers.count,
    texts: [...registers.texts],
    joins: [...registers.joins],
    steps: to.steps,
  };
}

type Names = Map<Register, Num | Text>;

/** What an answer becomes: the rule's own stays one, a callee's is kept for its caller. */
type OnAnswer = (value: Num | Text, at: Step[]) => void;

/** What is kept in a register. */
interface Kept {
  readonly of: unknown;
  readonly isText: boolean;
}

class Inlining {
  readonly steps: Step[] = [];
  readonly #registers: Registers;
  readonly #plans: ReadonlyMap<string, RulePlan>;
  /** Registers by what was computed into them on the way here. */
  readonly #known: Map<string, Register>;

  constructor(
    registers: Registers,
    plans: ReadonlyMap<string, RulePlan>,
    known: ReadonlyMap<string, Register> = new Map(),
  ) {
    this.#registers = registers;
    this.#plans = plans;
    this.#known = new Map(known);
  }

  copy(plan: RulePlan, steps: readonly Step[], names: Names, onAnswer: OnAnswer): void {
    for (const step of steps) this.#copyOne(plan, step, names, onAnswer);
  }

  #copyOne(plan: RulePlan, step: Step, names: Names, onAnswer: OnAnswer): void {
    switch (step.do) {
      case 'set':
      case 'set-text':
        this.#set(plan, step, names);
        return;
      case 'round':
      case 'seek':
        this.#compute(plan, step, names);
        return;
      case 'need':
        this.#need(step, names);
        return;
      case 'call':
        this.#call(step, names);
        return;
      case 'branch':
        this.#branch(plan, step, names, onAnswer);
        return;
      case 'answer':
        onAnswer(renamed(step.value, names), this.steps);
        return;
      default:
        this.steps.push(step);
    }
  }

  #set(plan: RulePlan, step: Extract<Step, { do: 'set' | 'set-text' }>, names: Names): void {
    const to = renamed<Num | Text>(step.to, names);
    if (plan.joins.includes(step.reg)) {
      const reg = this.#join(plan, step.reg, names);
      this.steps.push({ ...step, reg, to } as Step);
      return;
    }
    if (to.op === 'const' || to.op === 'reg' || to.op === 'text' || to.op === 'text-reg') names.set(step.reg, to);
    else
      this.#keep(step.reg, { of: to, isText: step.do === 'set-text' }, names, (reg) => ({ ...step, reg, to }) as Step);
  }

  /** The same register for every arm in which the callee sets it; taken before the branch, by whoever meets it first. */
  #join(plan: RulePlan, reg: Register, names: Names): Register {
    const known = names.get(reg);
    if (known && 'reg' in known) return known.reg;
    const isText = plan.texts.includes(reg);
    const own = isText ? this.#registers.takeText() : this.#registers.take();
    this.#registers.joins.add(own);
    names.set(reg, isText ? { op: 'text-reg', reg: own } : { op: 'reg', reg: own });
    return own;
  }

  #compute(plan: RulePlan, step: Extract<Step, { do: 'round' | 'seek' }>, names: Names): void {
    const { reg: _, ...rest } = renamed(step, names);
    const isText = plan.texts.includes(step.reg);
    this.#keep(step.reg, { of: rest, isText }, names, (reg) => ({ ...rest, reg }));
  }

  /** Once computed on the way here, a thing is the register it was computed into. */
  #keep(reg: Register, what: Kept, names: Names, make: (own: Register) => Step): void {
    const key = JSON.stringify(what);
    const known = this.#known.get(key);
    const own = known ?? (what.isText ? this.#registers.takeText() : this.#registers.take());
    names.set(reg, what.isText ? { op: 'text-reg', reg: own } : { op: 'reg', reg: own });
    if (known !== undefined) return;
    this.#known.set(key, own);
    this.steps.push(make(own));
  }

  #need(step: Extract<Step, { do: 'need' }>, names: Names): void {
    const that = renamed(step.that, names);
    const key = `need ${JSON.stringify(that)}`;
    if ((that.op === 'truth' && that.value) || this.#known.has(key)) return;
    this.#known.set(key, 0);
    this.steps.push({ do: 'need', that });
  }

  #branch(plan: RulePlan, step: Extract<Step, { do: 'branch' }>, names: Names, onAnswer: OnAnswer): void {
    const when = renamed(step.when, names);
    if (when.op === 'truth') {
      this.copy(plan, when.value ? step.then : step.otherwise, names, onAnswer);
      return;
    }
    for (const reg of joinsIn(step, plan)) this.#join(plan, reg, names);
    const arm = (steps: readonly Step[]): Step[] => {
      const inner = new Inlining(this.#registers, this.#plans, this.#known);
      inner.copy(plan, steps, new Map(names), onAnswer);
      return inner.steps;
    };
    this.steps.push({ do: 'branch', when, then: arm(step.then), otherwise: arm(step.otherwise) });
  }

  #call(step: Extract<Step, { do: 'call' }>, names: Names): void {
    const callee = this.#plans.get(step.rule);
    invariant(callee, 'callees are planned before callers');
    const given: Names = new Map();
    for (const [i, arg] of step.args.entries()) given.set(i, this.#held(renamed<Num | Text>(arg, names)));
    const last = callee.steps.at(-1);
    if (last?.do === 'answer') {
      this.copy(callee, callee.steps, given, (value) => names.set(step.reg, this.#held(value)));
      return;
    }
    const isText = callee.gives === 'text';
    const reg = isText ? this.#registers.takeText() : this.#registers.take();
    this.#registers.joins.add(reg);
    names.set(step.reg, isText ? { op: 'text-reg', reg } : { op: 'reg', reg });
    this.copy(callee, callee.steps, given, (to, at) =>
      at.push(isText ? { do: 'set-text', reg, to: to as Text } : { do: 'set', reg, to: to as Num }),
    );
  }

  #held(value: Num | Text): Num | Text {
    if (isText(value) || value.op === 'reg' || value.op === 'const') return value;
    const names: Names = new Map();
    this.#keep(0, { of: value, isText: false }, names, (reg) => ({ do: 'set', reg, to: value }));
    return names.get(0) ?? value;
  }
}

/** Registers that are set in both arms of a branch, in whatever depth. */
function joinsIn(step: Step, plan: RulePlan): Register[] {
  if (step.do === 'branch') return [...step.then, ...step.otherwise].flatMap((inner) => joinsIn(inner, plan));
  return (step.do === 'set' || step.do === 'set-text') && plan.joins.includes(step.reg) ? [step.reg] : [];
}
