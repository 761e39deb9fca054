/**
 * The single door to running a compiled pack: a rule by name, with values in and an outcome out.
 * Problems in the given values are collected, never only the first.
 */
import type { CoreInput, CorePack, CoreRule } from '../language/index.ts';
import {
  invariant,
  parseDate,
  parseDecimal,
  rational,
  zero,
  type CalendarDate,
  type Outcome,
  type Value,
} from '../values/index.ts';
import { valueOf } from './closure/domain.ts';
import type { Answer, Scalar, Tables } from './closure/frame.ts';
import { exactAmount, runnableRules, type Listener, type RunnableRule } from './closure/rules.ts';
import { numberAnswers } from './numbers/answer-of.ts';
import type { NumberPack } from './numbers/number-pack.ts';
import { TraceRecorder, type Listening } from './explain/recorder.ts';
import type { Line, Trace } from './explain/trace.ts';
import type { RuleProblem } from './problems.ts';

export type Given = Readonly<Record<string, Value>>;

export interface EvaluateOptions {
  /** Overrides the date that chooses the version, of the called rule only. */
  readonly on?: CalendarDate | undefined;
  /** Rows of the tables the rule reads. */
  readonly tables?: Tables | undefined;
}

export interface Evaluator {
  readonly pack: CorePack;
  /** The versions of a rule, earliest first; none for an unknown name. */
  versions(rule: string): readonly CoreRule[];
  evaluate(rule: string, given: Given, options?: EvaluateOptions): Outcome<Value, undefined, RuleProblem>;
  /** As `evaluate`, with the steps. */
  explain(rule: string, given: Given, options?: EvaluateOptions): Outcome<Value, Trace, RuleProblem>;
  /** The rows of a line block, with the steps. */
  lines(block: string, given: Given, options?: EvaluateOptions): Outcome<readonly Line[], Trace, RuleProblem>;
}

/** Runs a pack; over `numbers`, where given, wherever they answer, and exactly everywhere else. */
export function evaluatorOf(pack: CorePack, numbers: () => NumberPack | null = () => null): Evaluator {
  const rules = runnableRules(pack);
  const quick = numberAnswers(numbers);
  const exact = exactAmount(rules, pack);
  const admitted = (kind: CoreRule['kind'], name: string, given: Given): Admission | Refused => {
    const rule = rules.get(name);
    return rule?.kind === kind ? admit(rule, given) : { kind: 'problems', problems: [unknownRule(name, pack)] };
  };
  return {
    pack,
    versions: (name) => rules.get(name)?.versions ?? [],
    evaluate: (name, given, options = {}) => {
      const found = admitted('rule', name, given);
      if (found.kind === 'problems') return found;
      // A version by another date is asked for in an audit: seldom, and of the called rule only.
      const { scalars, currency } = found;
      const answer = options.on === undefined ? quick(name, { scalars, currency, tables: options.tables }) : null;
      return told(found, answer ?? found.rule.run(scalars, { ...options, currency }), () => undefined);
    },
    explain: (name, given, options = {}) => {
      const found = admitted('rule', name, given);
      if (found.kind === 'problems') return found;
      const { answer, trace } = listen({ pack, exact }, found, options);
      return told(found, answer, () => trace);
    },
    lines: (name, given, options = {}) => {
      const found = admitted('lines', name, given);
      if (found.kind === 'problems') return found;
      const { answer, trace } = listen({ pack, exact }, found, options);
      if (answer.kind === 'rows') return { kind: 'value', value: trace.rows ?? [], trace };
      const outcome = told(found, answer, () => trace);
      return outcome.kind === 'value' ? { kind: 'value', value: [], trace } : outcome;
    },
  };
}

function unknownRule(name: string, pack: CorePack): RuleProblem {
  const nearest = [...new Set(pack.rules.map((rule) => rule.name))].filter(
    (known) => known.toLowerCase() === name.toLowerCase(),
  );
  return { code: 'unknown-rule', at: { kind: 'argument', name: 'rule' }, with: { name, pack: pack.name, nearest } };
}

interface Refused {
  readonly kind: 'problems';
  readonly problems: readonly RuleProblem[];
}

interface Admission {
  readonly kind: 'admitted';
  readonly rule: RunnableRule;
  readonly scalars: readonly Scalar[];
  readonly currency: string | null;
  readonly defaulted: ReadonlySet<string>;
}

/** The inputs in the rule's order, or everything that is wrong with them. */
function admit(rule: RunnableRule, given: Given): Admission | Refused {
  const inputs = rule.versions[0]?.inputs ?? [];
  const problems: RuleProblem[] = unknownInputs(rule.name, inputs, given);
  const defaulted = new Set<string>();
  const scalars = inputs.map((input, i): Scalar => {
    const gate = rule.gates[i];
    invariant(gate, 'every input has its gate');
    const value = Object.hasOwn(given, input.name) ? given[input.name] : undefined;
    if (value === undefined && input.default === undefined) {
      problems.push({
        code: 'missing-input',
        at: { kind: 'argument', name: input.name },
        with: { name: input.name, rule: rule.name },
      });
      return 0n;
    }
    if (value === undefined) defaulted.add(input.name);
    const found = gate.fromValue(value ?? defaultValue(input));
    if ('scalar' in found) return found.scalar;
    problems.push(found.problem);
    return 0n;
  });
  const bound = rule.versions[0]?.currency;
  const own = bound === undefined ? [] : [{ name: rule.name, currency: bound }];
  const currency = commonCurrency([...own, ...givenCurrencies(inputs, given)], problems);
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'admitted', rule, scalars, currency, defaulted };
}

function unknownInputs(rule: string, inputs: readonly CoreInput[], given: Given): RuleProblem[] {
  const takes = inputs.map(({ name }) => name);
  return Object.keys(given)
    .filter((name) => !takes.includes(name))
    .map((name) => ({ code: 'unknown-input', at: { kind: 'argument', name }, with: { name, rule, takes } }));
}

/** A name and the currency its amounts have. */
interface NamedCurrency {
  readonly name: string;
  readonly currency: string | null;
}

function givenCurrencies(inputs: readonly CoreInput[], given: Given): NamedCurrency[] {
  return inputs.flatMap(({ name, type }) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined || (type.kind !== 'money' && type.items !== 'money')) return [];
    const each = value.kind === 'list' ? value.items : [value];
    return each.map((one) => ({ name, currency: one.kind === 'money' ? one.currency : null }));
  });
}

/** Amounts of one rule share a currency, also with those its formulas write; "none" is one of its own. */
function commonCurrency(amounts: readonly NamedCurrency[], problems: RuleProblem[]): string | null {
  const [first] = amounts;
  const other = amounts.find(({ currency }) => currency !== first?.currency);
  if (first && other) {
    const data = {
      first: first.name,
      firstCurrency: first.currency,
      second: other.name,
      secondCurrency: other.currency,
    };
    problems.push({ code: 'mixed-currencies', at: { kind: 'argument', name: other.name }, with: data });
  }
  return first?.currency ?? null;
}

function defaultValue({ type, default: text = '' }: CoreInput): Value {
  switch (type.kind) {
    case 'choice':
      return { kind: 'choice', name: text };
    case 'text':
      return { kind: 'text', text };
    case 'yesno':
      return { kind: 'yesno', yes: text === 'yes' };
    case 'date':
      return { kind: 'date', date: parseDate(text) ?? (0 as CalendarDate) };
    case 'percent': {
      const { n, d } = parseDecimal(text) ?? zero;
      return { kind: 'percent', amount: rational(n, d * 100n) };
    }
    default:
      return { kind: 'number', amount: parseDecimal(text) ?? zero };
  }
}

interface Running {
  readonly pack: CorePack;
  readonly exact: Listening['unrounded'];
}

/** The answer as an outcome, with what is to be told beside it. */
function told<T>({ rule, currency }: Admission, answer: Answer, trace: () => T): Outcome<Value, T, RuleProblem> {
  if (answer.kind === 'problem') return { kind: 'problems', problems: [answer.problem] };
  if (answer.kind === 'not-stated') return { kind: 'not-stated', reason: answer.reason, trace: trace() };
  invariant(answer.kind === 'value', 'a rule answers one value');
  const result = rule.versions[0]?.result ?? { kind: 'text', unit: {} };
  return { kind: 'value', value: valueOf(result, answer.value, currency), trace: trace() };
}

/** Runs a rule with a listener; the trace is complete once the answer is there. */
function listen(
  { pack, exact }: Running,
  admission: Admission,
  options: EvaluateOptions,
): { readonly answer: Answer; readonly trace: Trace } {
  const { rule, scalars, currency, defaulted } = admission;
  const recorders: TraceRecorder[] = [];
  const listener: Listener = (version) => {
    const recorder = new TraceRecorder(version, scalars, {
      pack,
      currency,
      defaulted,
      unrounded: exact,
      tables: options.tables ?? {},
    });
    recorders.push(recorder);
    return recorder;
  };
  const answer = rule.run(scalars, { ...options, currency, recorder: listener });
  return { answer, trace: recorders[0]?.trace ?? silentTrace(pack, admission, answer) };
}

/** What there is to tell when no version was in force: the inputs and the reason. */
function silentTrace(pack: CorePack, { rule, scalars, currency, defaulted }: Admission, answer: Answer): Trace {
  const [version] = rule.versions;
  invariant(version, 'a rule has a version');
  const recorder = new TraceRecorder({ ...version, cases: [], otherwise: null }, scalars, {
    pack,
    currency,
    defaulted,
    unrounded: () => null,
    tables: {},
  });
  recorder.ended(answer);
  return { ...recorder.trace, version: `${pack.name}.${rule.name}`, citations: [], assumptions: [] };
}
