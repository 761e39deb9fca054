/** The single way from all versions of a rule to one plan: the version by its date, the first case that holds, its answer. */
import type { CoreInput, BareRule, CoreTable, Meaning, Result, Truth } from '../../../language/index.ts';
import { gcd, hull, invariant, type Range } from '../../../values/index.ts';
import { boundsOf } from '../../closure/domain.ts';
import { hundredths } from '../hundredths.ts';
import { constant, exact, literal, within, type Known } from './known.ts';
import type { InputPlan, Num, RulePlan, Text } from './plan.ts';
import { planCall, planLookup, planWordLookup } from './plan-calls.ts';
import { calendar } from './plan-calendar.ts';
import { planInt, product } from './plan-ints.ts';
import { planTruth, planWord, textOf } from './plan-truths.ts';
import { notForDoubles, type PackPlanning, type Planning, type SeenAmount } from './planning.ts';
import { Registers, Scope, type Seen } from './scope.ts';

/** What a rule's plan is made with. */
export interface RuleWorld {
  readonly pack: PackPlanning;
  readonly tables: ReadonlyMap<string, CoreTable>;
  /** Inputs by the name of their rule. */
  readonly inputs: ReadonlyMap<string, readonly CoreInput[]>;
}

/** Units of an amount that a cell can hold: Excel keeps fifteen digits. */
const FIFTEEN_DIGITS = 10n ** 15n - 1n;

/** The plan of a rule; ends with a signal where doubles cannot do it. */
export function planRule(versions: readonly BareRule[], world: RuleWorld): RulePlan {
  const [first] = versions;
  invariant(first, 'a rule has a version');
  // Plain numbers tell no currency, so none can be held against the one that a formula writes.
  if (versions.some(({ currency }) => currency !== undefined)) notForDoubles('its amounts are of one written currency');
  if (versions.some(({ contested }) => contested === true)) notForDoubles('its cases may hold together');
  const registers = new Registers(first.inputs.length);
  for (const [i, { type }] of first.inputs.entries())
    if (type.kind === 'text' || type.kind === 'list') registers.texts.add(i);
  const shape = shapeOf(versions);
  const root = new Scope(registers);
  const ranges: Range[] = [];
  planVersions(versions, root, (version, at) => {
    const planner = new VersionPlanner(version, world, shape);
    planner.plan(at);
    ranges.push(...planner.answers);
  });
  return {
    name: first.name,
    inputs: first.inputs.map((input) => inputPlan(input, world.pack)),
    registers: registers.count,
    texts: [...registers.texts],
    joins: [...registers.joins],
    steps: root.steps,
    ...shape,
    range: ranges.length === 0 ? none : ranges.reduce(hull),
  };
}

const none = { min: 0n, max: 0n };

/** Asks each version in turn whether the date lies in its span; none: the exact evaluator says when the next begins. */
function planVersions(versions: readonly BareRule[], at: Scope, plan: (version: BareRule, at: Scope) => void): void {
  const [version, ...later] = versions;
  if (!version) {
    at.steps.push({ do: 'ask' });
    return;
  }
  const { from, until, by } = version.inForce;
  if (by === null) {
    plan(version, at);
    return;
  }
  const reg = version.inputs.findIndex(({ name }) => name === by);
  const span = {
    min: from ?? Number(calendar.min),
    max: until === null ? Number(calendar.max) : until - 1,
  };
  const [inside, outside] = [at.branch(), at.branch()];
  plan(version, inside);
  planVersions(later, outside, plan);
  const when = { op: 'between', of: { op: 'reg', reg }, ...span } as const;
  at.steps.push({ do: 'branch', when, then: inside.steps, otherwise: outside.steps });
}

type Shape = Pick<RulePlan, 'gives' | 'denominator'>;

/** What the rule gives; all its amounts have one constant denominator. */
function shapeOf(versions: readonly BareRule[]): Shape {
  const kind = versions[0]?.result.kind;
  if (kind === 'list') return notForDoubles('it answers a list');
  if (kind === 'date') return { gives: 'day', denominator: 1 };
  if (kind === 'yesno' || kind === 'text') return { gives: kind, denominator: 1 };
  if (kind === 'choice') return { gives: 'word', denominator: 1 };
  const denominator = versions.flatMap(answersOf).flatMap(denominatorOf).reduce(commonMultiple, 1n);
  return denominator > 2n ** 52n
    ? notForDoubles('its denominator is no double')
    : { gives: 'amount', denominator: Number(denominator) };
}

/** A denominator that is the same in every evaluation; none of an answer that is no amount. */
function denominatorOf(answer: Result): readonly bigint[] {
  if (answer.kind !== 'value' || answer.value.family !== 'amount') return [];
  const { d } = answer.value;
  if (d.kind === 'minor-unit') return [BigInt(hundredths)];
  return d.kind === 'int' ? [BigInt(d.value)] : notForDoubles('its denominator depends on the inputs');
}

const commonMultiple = (a: bigint, b: bigint): bigint => (a * b) / gcd(a, b);

const answersOf = ({ cases, otherwise }: BareRule): Result[] => [
  ...cases.map(({ then }) => then),
  ...(otherwise ? [otherwise] : []),
];

function inputPlan({ name, type }: CoreInput, pack: PackPlanning): InputPlan {
  switch (type.kind) {
    case 'date':
      return { name, kind: 'day' };
    case 'yesno':
    case 'text':
    case 'list':
      return { name, kind: type.kind };
    case 'choice':
      return { name, kind: 'word', codes: (type.values ?? []).map(pack.code) };
    default: {
      const { min, max } = within(boundsOf(type), FIFTEEN_DIGITS);
      return { name, kind: 'units', scale: 10 ** (type.places ?? 0), min: Number(min), max: Number(max) };
    }
  }
}

/** Plans one version of a rule. */
class VersionPlanner {
  readonly #rule: BareRule;
  readonly #world: RuleWorld;
  readonly #shape: Shape;
  readonly #to: Planning;
  /** Bounds of the numbers it answers. */
  readonly answers: Range[] = [];

  constructor(rule: BareRule, world: RuleWorld, shape: Shape) {
    this.#rule = rule;
    this.#world = world;
    this.#shape = shape;
    const to: Planning = {
      pack: world.pack,
      int: (node, at) => planInt(to, node, at),
      truth: (node, at) => planTruth(to, node, at),
      word: (node, at) => planWord(to, node, at),
      meaning: (meaning, at) => meant(to, meaning, at),
      input: (name) => this.#input(name),
      inputWord: (name) => this.#inputWord(name),
      register: (name) => rule.inputs.findIndex((input) => input.name === name),
      let: (name, at) => amountOf(this.#let(name, at)),
      seenLet: (name, at) => this.#let(name, at),
      call: (call, at) => planCall(to, call, world.inputs.get(call.rule) ?? [], at),
      called: (call, at) => amountOf(to.call(call, at)),
      lookedUp: (lookup, at) => planLookup(to, lookup, this.#table(lookup.table), at),
      lookedUpWord: (lookup, at) => planWordLookup(to, lookup, this.#table(lookup.table), at),
    };
    this.#to = to;
  }

  plan(outer: Scope): void {
    const at = new Scope(outer.registers);
    this.#cases(0, at);
    outer.steps.push(...at.steps);
  }

  #cases(index: number, at: Scope): void {
    const { cases, otherwise } = this.#rule;
    const one = cases[index];
    if (!one) {
      if (otherwise) this.#answer(otherwise, at);
      else at.steps.push({ do: 'ask' });
      return;
    }
    if (index === cases.length - 1 && otherwise?.kind !== 'value') {
      this.#allOf(conjunctsOf(one.when), one.then, at);
      return;
    }
    const when = this.#to.truth(one.when, at);
    const [held, rest] = [at.branch(), at.branch()];
    this.#answer(one.then, held);
    this.#cases(index + 1, rest);
    at.steps.push({ do: 'branch', when, then: held.steps, otherwise: rest.steps });
  }

  /** The last case: one condition inside the other, so that each knows what those before it computed. */
  #allOf([first, ...more]: readonly Truth[], then: Result, at: Scope): void {
    if (!first) {
      this.#answer(then, at);
      return;
    }
    const when = this.#to.truth(first, at);
    const [held, rest] = [at.branch(), at.branch()];
    this.#allOf(more, then, held);
    this.#cases(this.#rule.cases.length, rest);
    at.steps.push({ do: 'branch', when, then: held.steps, otherwise: rest.steps });
  }

  #answer(result: Result, at: Scope): void {
    if (result.kind === 'not-stated') at.steps.push({ do: 'silent', reason: this.#world.pack.reason(result.reason) });
    else at.steps.push({ do: 'answer', value: this.#value(this.#to.meaning(result.value, at), at) });
  }

  #value(seen: Seen, at: Scope): Num | Text {
    if (seen.family === 'truth') return { op: 'bit', of: seen.of };
    if (seen.family === 'word') return this.#shape.gives === 'text' ? textOf(seen.of) : codeOnly(seen.of);
    const isDay = this.#shape.gives === 'day';
    const over = BigInt(this.#shape.denominator) / seen.d.range.min;
    const { num, range } = isDay
      ? at.inside(seen.n, calendar.min, calendar.max)
      : at.exactly(over === 1n ? seen.n : product([literal(`${over}`), seen.n]));
    this.answers.push(range);
    return num;
  }

  #let(name: string, at: Scope): Seen {
    const key = `let ${name}`;
    const known = at.find(key);
    if (known) return known;
    const found = this.#rule.lets.find((one) => one.name === name);
    invariant(found, 'a let is referred to by its name');
    const seen = this.#to.meaning(found.value, at);
    if (seen.family === 'amount') {
      const held = { family: 'amount', n: at.held(seen.n), d: at.held(seen.d) } as const;
      return at.keep(key, held);
    }
    if (seen.family === 'word') return at.keep(key, { family: 'word', of: at.holdWord(seen.of) });
    const bit = at.hold({ op: 'bit', of: seen.of });
    return at.keep(key, { family: 'truth', of: { op: 'is', of: bit } });
  }

  #input(name: string): Known {
    const reg = this.#to.register(name);
    const type = this.#rule.inputs[reg]?.type;
    return exact({ op: 'reg', reg }, type ? within(boundsOf(type), FIFTEEN_DIGITS) : none);
  }

  #inputWord(name: string): Num | Text {
    const reg = this.#to.register(name);
    const { type } = this.#rule.inputs[reg] ?? {};
    return type?.kind === 'text' ? { op: 'text-reg', reg } : { op: 'reg', reg };
  }

  #table(name: string): CoreTable {
    const table = this.#world.tables.get(name);
    invariant(table, 'a look-up has its table');
    return table;
  }
}

const conjunctsOf = (when: Truth): Truth[] => (when.kind === 'and' ? when.of.flatMap(conjunctsOf) : [when]);

function meant(to: Planning, meaning: Meaning, at: Scope): Seen {
  switch (meaning.family) {
    case 'truth':
      return { family: 'truth', of: to.truth(meaning.of, at) };
    case 'word':
      return { family: 'word', of: to.word(meaning.of, at) };
    case 'amount':
      return { family: 'amount', n: to.int(meaning.n, at), d: to.int(meaning.d, at) };
    case 'list':
      return notForDoubles('it makes a list');
  }
}

function amountOf(seen: Seen): SeenAmount {
  invariant(seen.family === 'amount', 'an amount is referred to as one');
  return seen;
}

const codeOnly = (word: Num | Text): Num => ('value' in word && word.op === 'text' ? constant(0) : (word as Num));
