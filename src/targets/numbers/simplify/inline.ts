/**
 * The single place where a plan becomes one without calls: the callee's steps stand where it was called, what its
 * constant arguments decide is decided, and what was computed or asked on the way is not computed or asked again.
 * A branch whose one arm only ends rows is a guard: what follows it is no arm, and shares what comes before it.
 */
import { invariant, unreachable } from '../../../values/index.ts';
import { isText, type Num, type Register, type RulePlan, type Step, type Test, type Text } from '../plan/plan.ts';
import { Registers } from '../plan/scope.ts';
import { areAlike, joinsIn, onlyEnds } from './arms.ts';
import { cancelled } from './cancel.ts';
import { Facts } from './facts.ts';
import { renamed } from './fold.ts';
import { withoutUnused } from './unused.ts';

/** The plan with the steps of its callees in it; `plans` are those of the callees, themselves without calls. */
export function inlined(plan: RulePlan, plans: ReadonlyMap<string, RulePlan>): RulePlan {
  const registers = new Registers(plan.inputs.length);
  for (const reg of plan.texts) if (reg < plan.inputs.length) registers.texts.add(reg);
  const to = new Inlining(registers, plans);
  to.copy(plan, plan.steps, { names: new Map(), onAnswer: (value, at) => at.push({ do: 'answer', value }) });
  return withoutUnused({
    ...plan,
    registers: registers.count,
    texts: [...registers.texts],
    joins: [...registers.joins],
    steps: to.steps,
  });
}

type Names = Map<Register, Num | Text>;
type Branch = Extract<Step, { do: 'branch' }>;

/** What a plan's registers are called here, and what its answer becomes: a rule's own stays one, a callee's is its caller's. */
interface Copying {
  readonly names: Names;
  readonly onAnswer: (value: Num | Text, at: Step[]) => void;
}

/** What is kept in a register. */
interface Kept {
  readonly of: unknown;
  readonly isText: boolean;
}

/** What stands before a step on its way. */
interface Way {
  /** Registers by what was computed into them. */
  readonly computed: ReadonlyMap<string, Register>;
  /** Answers by the call that gave them. */
  readonly called: ReadonlyMap<string, Num | Text>;
  readonly facts: Facts;
  readonly definitions: Map<Register, Num>;
}

class Inlining {
  readonly steps: Step[] = [];
  readonly #registers: Registers;
  readonly #plans: ReadonlyMap<string, RulePlan>;
  readonly #computed: Map<string, Register>;
  readonly #called: Map<string, Num | Text>;
  readonly #facts: Facts;
  /** What registers were computed as, in any branch. */
  readonly #definitions: Map<Register, Num>;
  /** Every row has ended: nothing that follows is reached. */
  #over = false;

  constructor(registers: Registers, plans: ReadonlyMap<string, RulePlan>, way?: Way) {
    this.#registers = registers;
    this.#plans = plans;
    this.#computed = new Map(way?.computed);
    this.#called = new Map(way?.called);
    this.#facts = new Facts(way?.facts);
    this.#definitions = way?.definitions ?? new Map<Register, Num>();
  }

  copy(plan: RulePlan, steps: readonly Step[], as: Copying): void {
    for (const step of steps) if (!this.#over) this.#copyOne(plan, step, as);
  }

  #copyOne(plan: RulePlan, step: Step, as: Copying): void {
    switch (step.do) {
      case 'set':
      case 'set-text':
        this.#set(plan, step, as.names);
        return;
      case 'round':
      case 'seek':
        this.#compute(plan, step, as.names);
        return;
      case 'need':
        this.#need(renamed(step.that, as.names));
        return;
      case 'call':
        this.#call(step, as.names);
        return;
      case 'branch':
        this.#branch(plan, step, as);
        return;
      case 'choose':
        return unreachable(step as never);
      case 'answer':
        as.onAnswer(renamed(step.value, as.names), this.steps);
        return;
      default:
        this.steps.push(step);
        this.#over = true;
    }
  }

  #set(plan: RulePlan, step: Extract<Step, { do: 'set' | 'set-text' }>, names: Names): void {
    const to = this.#smaller(renamed<Num | Text>(step.to, names));
    // Where both arms of a branch set it, the register is there already.
    const join = plan.joins.includes(step.reg) ? names.get(step.reg) : undefined;
    if (join && 'reg' in join) this.steps.push({ ...step, reg: join.reg, to } as Step);
    else if (isSimple(to)) names.set(step.reg, to);
    else
      this.#keep(step.reg, { of: to, isText: step.do === 'set-text' }, names, (reg) => {
        if (!isText(to)) this.#definitions.set(reg, to);
        return { ...step, reg, to } as Step;
      });
  }

  #smaller<N extends Num | Text>(to: N): N {
    if (to.op !== 'round') return to;
    const { n, d, ...rest } = cancelled(to, this.#definitions);
    return { ...rest, n: this.#held(n), d: this.#held(d) } as Num as N;
  }

  #compute(plan: RulePlan, step: Extract<Step, { do: 'round' | 'seek' }>, names: Names): void {
    const { reg: _, ...renamedStep } = renamed(step, names);
    const rest = renamedStep.do === 'round' ? { ...renamedStep, of: this.#smaller(renamedStep.of) } : renamedStep;
    const isText = plan.texts.includes(step.reg);
    this.#keep(step.reg, { of: rest, isText }, names, (reg) => ({ ...rest, reg }));
  }

  /** Once computed on the way here, a thing is the register it was computed into. */
  #keep(reg: Register, what: Kept, names: Names, make: (own: Register) => Step): void {
    const key = JSON.stringify(what);
    const known = this.#computed.get(key);
    const own = known ?? (what.isText ? this.#registers.takeText() : this.#registers.take());
    names.set(reg, what.isText ? { op: 'text-reg', reg: own } : { op: 'reg', reg: own });
    if (known !== undefined) return;
    this.#computed.set(key, own);
    this.steps.push(make(own));
  }

  #need(wanted: Test): void {
    const that = this.#facts.applied(wanted);
    if (that.op === 'truth' && that.value) return;
    this.#facts.learn(that, true);
    this.steps.push({ do: 'need', that });
  }

  #branch(plan: RulePlan, step: Branch, as: Copying): void {
    const when = this.#facts.applied(renamed(step.when, as.names));
    if (when.op === 'truth') {
      this.copy(plan, when.value ? step.then : step.otherwise, as);
    } else if (onlyEnds(step.otherwise)) {
      this.#guard(
        negated(when),
        this.#arm(plan, step.otherwise, as, (facts) => facts.learn(when, false)),
      );
      this.copy(plan, step.then, as);
    } else if (onlyEnds(step.then)) {
      this.#guard(
        when,
        this.#arm(plan, step.then, as, (facts) => facts.learn(when, true)),
      );
      this.copy(plan, step.otherwise, as);
    } else this.#bothArms(plan, { ...step, when }, as);
  }

  #guard(when: Test, then: readonly Step[]): void {
    this.steps.push({ do: 'branch', when, then, otherwise: [] });
    this.#facts.learn(when, false);
  }

  /** Arms that come to the same are one, and no arm. */
  #bothArms(plan: RulePlan, step: Branch, as: Copying): void {
    const { when } = step;
    const names = new Map(as.names);
    for (const reg of joinsIn(step, plan)) if (!names.has(reg)) this.#join(reg, plan.texts.includes(reg), names);
    const first = this.#registers.count;
    const within = { ...as, names };
    const then = this.#arm(plan, step.then, within, (facts) => facts.learn(when, true));
    const otherwise = this.#arm(plan, step.otherwise, within, (facts) => facts.learn(when, false));
    if (areAlike(then, otherwise, first)) {
      this.copy(plan, step.then, as);
      return;
    }
    for (const [reg, name] of names) as.names.set(reg, name);
    this.steps.push({ do: 'branch', when, then, otherwise });
  }

  #arm(plan: RulePlan, steps: readonly Step[], as: Copying, learn: (facts: Facts) => void): readonly Step[] {
    const way = { computed: this.#computed, called: this.#called, facts: this.#facts, definitions: this.#definitions };
    const inner = new Inlining(this.#registers, this.#plans, way);
    learn(inner.#facts);
    inner.copy(plan, steps, { ...as, names: new Map(as.names) });
    return inner.steps;
  }

  /** A register that both arms of a branch set, taken before it. */
  #join(reg: Register, isText: boolean, names: Names): Register {
    const own = isText ? this.#registers.takeText() : this.#registers.take();
    this.#registers.joins.add(own);
    names.set(reg, isText ? { op: 'text-reg', reg: own } : { op: 'reg', reg: own });
    return own;
  }

  #call(step: Extract<Step, { do: 'call' }>, names: Names): void {
    const callee = this.#plans.get(step.rule);
    invariant(callee, 'callees are planned before callers');
    const args = step.args.map((arg) => this.#held(renamed<Num | Text>(arg, names)));
    const key = `${step.rule} ${JSON.stringify(args)}`;
    const known = this.#called.get(key);
    if (known) names.set(step.reg, known);
    else this.#copyCallee(callee, step.reg, args, names);
    const found = names.get(step.reg);
    if (found) this.#called.set(key, found);
  }

  #copyCallee(callee: RulePlan, reg: Register, args: readonly (Num | Text)[], names: Names): void {
    const given: Names = new Map(args.entries());
    if (callee.steps.at(-1)?.do === 'answer') {
      this.copy(callee, callee.steps, { names: given, onAnswer: (value) => names.set(reg, this.#held(value)) });
      return;
    }
    const isText = callee.gives === 'text';
    const own = this.#join(reg, isText, names);
    this.copy(callee, callee.steps, {
      names: given,
      onAnswer: (to, at) => {
        // Outside of any arm it is the only answer.
        if (at === this.steps) names.set(reg, this.#held(to));
        else at.push(isText ? { do: 'set-text', reg: own, to: to as Text } : { do: 'set', reg: own, to: to as Num });
      },
    });
  }

  #held(value: Num | Text): Num | Text {
    if (isText(value) || isSimple(value)) return value;
    const names: Names = new Map();
    this.#keep(0, { of: value, isText: false }, names, (reg) => {
      this.#definitions.set(reg, value);
      return { do: 'set', reg, to: value };
    });
    return names.get(0) ?? value;
  }
}

const isSimple = ({ op }: Num | Text): boolean => op === 'const' || op === 'reg' || op === 'text' || op === 'text-reg';

const negated = (test: Test): Test => (test.op === 'not' ? test.of : { op: 'not', of: test });
