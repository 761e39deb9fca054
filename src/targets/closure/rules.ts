/**
 * The single place where core becomes something that runs: one nest of closures a rule version,
 * versions chosen by their own date, calls bound once.
 */
import type { Call, BarePack, BareRule, CoreTable, Lookup, Meaning, Result } from '../../language/index.ts';
import { invariant, printDate, type CalendarDate } from '../../values/index.ts';
import { calendarDay } from './calendar-day.ts';
import type { Compiling } from './compiling.ts';
import { gateOf, type Gate } from './domain.ts';
import {
  Stop,
  stop,
  type Amount,
  type Answer,
  type Computed,
  type ComputedClosure,
  type Frame,
  type Recorder,
  type Scalar,
  type Tables,
  type TruthClosure,
} from './frame.ts';
import { compileInt } from './ints.ts';
import { computedList } from './lists.ts';
import { find } from './tables.ts';
import { compileTruth, compileWord } from './truths.ts';

/** All versions of one rule. */
export interface RunnableRule {
  readonly name: string;
  readonly kind: BareRule['kind'];
  readonly versions: readonly BareRule[];
  readonly gates: readonly Gate[];
  /** Runs the version in force for the inputs (or for `on`) and answers; never throws for any input in the domain. */
  run(inputs: readonly Scalar[], options?: RunOptions): Answer;
}

export interface RunOptions {
  readonly on?: CalendarDate | undefined;
  readonly recorder?: Listener;
  readonly tables?: Tables | undefined;
  /** The currency of the amounts given. */
  readonly currency?: string | null | undefined;
}

/** Asked for a recorder once the version is known. */
export type Listener = (version: BareRule) => Recorder;

export function runnableRules(pack: BarePack): ReadonlyMap<string, RunnableRule> {
  const rules = new Map<string, RunnableRule>();
  const tables = new Map(pack.tables.map((table) => [table.name, table]));
  for (const name of new Set(pack.rules.map((rule) => rule.name))) {
    const versions = pack.rules.filter((rule) => rule.name === name);
    rules.set(name, runnableRule(versions, { rules, tables }));
  }
  return rules;
}

/** What the rules of a pack are bound to. */
interface World {
  readonly rules: ReadonlyMap<string, RunnableRule>;
  readonly tables: ReadonlyMap<string, CoreTable>;
}

function runnableRule(versions: readonly BareRule[], world: World): RunnableRule {
  const [first] = versions;
  invariant(first, 'a rule has a version');
  // Made when first asked for: a page of cells uses few of all rules, and waits for none of the others.
  const bodies: (Body | undefined)[] = [];
  let gates: readonly Gate[] | null = null;
  const by = first.inputs.findIndex(({ name }) => name === first.inForce.by);
  return {
    name: first.name,
    kind: first.kind,
    versions,
    get gates() {
      return (gates ??= first.inputs.map(gateOf));
    },
    run: (inputs, { on, recorder, tables = {}, currency = null } = {}) => {
      const chosen = inputs[by];
      const date = on ?? (typeof chosen === 'bigint' ? (Number(chosen) as CalendarDate) : null);
      const index = versions.findIndex((version) => isInForce(version, date));
      const version = versions[index];
      if (!version) return notInForce(versions, date);
      const body = (bodies[index] ??= compileVersion(version, world));
      return enter(body, { inputs, lets: [], recorder: recorder?.(version) ?? null, tables, currency });
    },
  };
}

function isInForce({ inForce: { from, until } }: BareRule, date: CalendarDate | null): boolean {
  return date === null || ((from === null || from <= date) && (until === null || date < until));
}

function notInForce(versions: readonly BareRule[], date: CalendarDate | null): Answer {
  const [first] = versions;
  invariant(first && date !== null, 'a rule without a date is always in force');
  const begins = versions.map(({ inForce }) => inForce.from).find((from) => from !== null && from > date);
  const next =
    begins === undefined || begins === null
      ? ''
      : `; the ${begins === first.inForce.from ? 'first' : 'next'} begins on ${printDate(begins as CalendarDate)}`;
  return { kind: 'not-stated', reason: `No version of ${first.name} is in force on ${printDate(date)}${next}` };
}

/** What an evaluation was given. */
export type Given = Pick<Frame, 'inputs' | 'tables' | 'currency'>;

/** Computes an exact ratio of a rule again, for an explanation of what was rounded. */
export function exactAmount(
  rules: ReadonlyMap<string, RunnableRule>,
  pack: BarePack,
): (rule: BareRule, ratio: Meaning & { family: 'amount' }, given: Given) => Amount | null {
  const tables = new Map(pack.tables.map((table) => [table.name, table]));
  return (rule, ratio, given) => {
    const value = compilingOf(rule, { rules, tables }).meaning(ratio)({ ...given, lets: [], recorder: null });
    return typeof value === 'object' && 'n' in value ? value : null;
  };
}

type Body = (frame: Frame) => Answer;

/** Runs a body; what stops it from within is its answer. */
function enter(body: Body, frame: Frame): Answer {
  let answer: Answer;
  try {
    answer = body(frame);
  } catch (signal) {
    if (!(signal instanceof Stop)) throw signal;
    answer = signal.answer;
  }
  frame.recorder?.ended(answer);
  return answer;
}

function compileVersion(rule: BareRule, world: World): Body {
  const to = compilingOf(rule, world);
  return rule.kind === 'lines' ? compileLines(to, rule) : compileCases(to, rule);
}

/** Each line that holds gives a row, in the order of the file; none: `otherwise`, or no rows. */
function compileLines(to: Compiling, { lines, columns, otherwise }: BareRule): Body {
  const compiled = lines.map(({ when, fields }) => ({
    when: when ? to.truth(when) : () => true,
    fields: fields.map((name, i) => (name === null ? () => null : fieldOf(to, name, columns[i]?.type.kind === 'date'))),
  }));
  const last = otherwise ? compileResult(to, otherwise) : null;
  return (frame) => {
    const held = compiled.flatMap(({ when }, i) => (when(frame) ? [i] : []));
    frame.recorder?.lines(held);
    if (held.length === 0 && last) return last(frame);
    return { kind: 'rows', rows: held.map((i) => compiled[i]?.fields.map((field) => field(frame)) ?? []) };
  };
}

function fieldOf(to: Compiling, name: string, isDate: boolean): ComputedClosure {
  const value = to.let(name);
  return isDate ? (frame) => inCalendar(to.rule, value(frame)) : value;
}

/** A date as it is, if the calendar of the domain has it. */
function inCalendar(rule: BareRule, value: Computed): Computed {
  if (typeof value === 'object' && 'n' in value) calendarDay(rule, value.n);
  return value;
}

function compileCases(to: Compiling, rule: BareRule): Body {
  const cases = rule.cases.map((one) => ({ when: to.truth(one.when), then: compileResult(to, one.then) }));
  const otherwise = rule.otherwise ? compileResult(to, rule.otherwise) : null;
  const whens = cases.map(({ when }) => when);
  return (frame) => {
    for (const [i, one] of cases.entries()) {
      if (!one.when(frame)) continue;
      const second = rule.contested === true ? whens.findIndex((when, j) => j > i && alsoHolds(when, frame)) : -1;
      if (second !== -1) return twoCases(rule, i + 1, second + 1);
      frame.recorder?.chosen(i + 1);
      return one.then(frame);
    }
    frame.recorder?.chosen(null);
    return otherwise ? otherwise(frame) : gap(rule);
  };
}

/** Asked beside the evaluation, which must not notice: a condition that has no answer does not hold. */
function alsoHolds(when: TruthClosure, frame: Frame): boolean {
  try {
    return when({ ...frame, lets: [], recorder: null });
  } catch (signal) {
    if (signal instanceof Stop) return false;
    throw signal;
  }
}

function twoCases({ name }: BareRule, first: number, second: number): Answer {
  const problem = { code: 'two-cases', at: { kind: 'argument', name }, with: { rule: name, first, second } } as const;
  return { kind: 'problem', problem };
}

function gap({ name }: BareRule): Answer {
  return { kind: 'problem', problem: { code: 'no-case', at: { kind: 'argument', name }, with: { rule: name } } };
}

function compileResult(to: Compiling, result: Result): Body {
  if (result.kind === 'not-stated') return () => result;
  const value = to.meaning(result.value);
  if (to.rule.result.kind !== 'date') return (frame) => ({ kind: 'value', value: value(frame) });
  return (frame) => ({ kind: 'value', value: inCalendar(to.rule, value(frame)) });
}

function compilingOf(rule: BareRule, world: World): Compiling {
  const lets = new Map<string, ComputedClosure>();
  const to: Compiling = {
    rule,
    int: (node) => compileInt(to, node),
    truth: (node) => compileTruth(to, node),
    word: (node) => compileWord(to, node),
    meaning: (meaning) => compileMeaning(to, meaning),
    call: (call) => compileCall(to, call, world.rules),
    lookup: (lookup) => compileLookup(to, lookup, world.tables),
    let: (name) => {
      const found = lets.get(name);
      invariant(found, 'lets are compiled in order');
      return found;
    },
    input: (name) => rule.inputs.findIndex((input) => input.name === name),
  };
  for (const [i, { name, value }] of rule.lets.entries()) lets.set(name, once(i, name, to.meaning(value)));
  return to;
}

/** Computes a let at its first use and keeps it in the frame. */
function once(index: number, name: string, compute: ComputedClosure): ComputedClosure {
  return (frame) => {
    const known = frame.lets[index];
    if (known !== undefined) return known;
    const value = compute(frame);
    frame.lets[index] = value;
    frame.recorder?.let(name, value);
    return value;
  };
}

function compileMeaning(to: Compiling, meaning: Meaning): ComputedClosure {
  switch (meaning.family) {
    case 'truth':
      return to.truth(meaning.of);
    case 'word':
      return to.word(meaning.of);
    case 'list':
      return computedList(to, meaning.of, meaning.places);
    case 'amount': {
      const [n, d] = [to.int(meaning.n), to.int(meaning.d)];
      return (frame) => ({ n: n(frame), d: d(frame) });
    }
  }
}

function compileCall(to: Compiling, call: Call, rules: ReadonlyMap<string, RunnableRule>): ComputedClosure {
  const callee = rules.get(call.rule);
  invariant(callee, 'callees stand before callers');
  const args = call.args.map(to.meaning);
  return (frame) => {
    const inputs = args.map((arg, i) => admitted(callee.gates[i], arg(frame)));
    const { recorder, tables } = frame;
    const given = { tables, currency: call.currency ?? frame.currency };
    const answer = callee.run(
      inputs,
      recorder ? { ...given, recorder: (version) => recorder.calling(version, inputs, given.currency) } : given,
    );
    invariant(answer.kind !== 'rows', 'only a rule can be called');
    return answer.kind === 'value' ? answer.value : stop(answer);
  };
}

function compileLookup(
  to: Compiling,
  lookup: Lookup,
  tables: ReadonlyMap<string, CoreTable>,
): (frame: Frame) => Scalar {
  const table = tables.get(lookup.table);
  invariant(table, 'a look-up has its table');
  const keys = lookup.keys.map(to.meaning);
  const gates = table.keys.map(gateOf);
  const asOf = lookup.asOf ? to.int(lookup.asOf) : () => null;
  return (frame) => {
    const scalars = keys.map((key, i) => admitted(gates[i], key(frame)));
    const found = find(table, frame.tables[table.name], { column: lookup.column, keys: scalars, asOf: asOf(frame) });
    return 'cell' in found ? found.cell : stop(found);
  };
}

function admitted(gate: Gate | undefined, computed: Computed): Scalar {
  invariant(gate, "a call has its callee's parameters");
  const found = gate.fromComputed(computed);
  return 'scalar' in found ? found.scalar : stop({ kind: 'problem', problem: found.problem });
}
