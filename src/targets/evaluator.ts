/**
 * The single door to running a compiled pack with its notes: answers, and how each came about.
 * A recorder listens to the same closures that answer, so that no explanation can tell another story.
 */
import type { BareRule, CorePack, CoreRule } from '../language/index.ts';
import { invariant, type Outcome, type Value } from '../values/index.ts';
import { admitted, type Admission, type Given } from './admission.ts';
import { answersOf, told, type Answers, type EvaluateOptions, type Numbers } from './answers.ts';
import type { Answer } from './closure/frame.ts';
import { exactAmount, runnableRules, type Listener } from './closure/rules.ts';
import { TraceRecorder, type Listening } from './explain/recorder.ts';
import type { Line, Trace } from './explain/trace.ts';
import type { RuleProblem } from './problems.ts';

export interface Evaluator extends Answers {
  readonly pack: CorePack;
  versions(rule: string): readonly CoreRule[];
  /** As `evaluate`, with the steps. */
  explain(rule: string, given: Given, options?: EvaluateOptions): Outcome<Value, Trace, RuleProblem>;
  /** The rows of a line block, with the steps. */
  lines(block: string, given: Given, options?: EvaluateOptions): Outcome<readonly Line[], Trace, RuleProblem>;
}

/** Runs a pack; over `numbers`, where given, wherever they answer, and exactly everywhere else. */
export function evaluatorOf(pack: CorePack, numbers?: Numbers): Evaluator {
  const rules = runnableRules(pack);
  const known = new Map<BareRule, CoreRule>(pack.rules.map((rule) => [rule, rule]));
  const whole = (rule: BareRule): CoreRule => {
    const own = known.get(rule);
    invariant(own, 'a rule that runs is one of its pack');
    return own;
  };
  const running = { pack, whole, exact: exactAmount(rules, pack) };
  const world = { pack: pack.name, rules };
  const answers = answersOf(pack, numbers, rules);
  return {
    pack,
    versions: (name) => answers.versions(name).map(whole),
    evaluate: (name, given, options) => answers.evaluate(name, given, options),
    explain: (name, given, options = {}) => {
      const found = admitted(world, 'rule', name, given);
      if (found.kind === 'problems') return found;
      const { answer, trace } = listen(running, found, options);
      return told(found, answer, () => trace);
    },
    lines: (name, given, options = {}) => {
      const found = admitted(world, 'lines', name, given);
      if (found.kind === 'problems') return found;
      const { answer, trace } = listen(running, found, options);
      if (answer.kind === 'rows') return { kind: 'value', value: trace.rows ?? [], trace };
      const outcome = told(found, answer, () => trace);
      return outcome.kind === 'value' ? { kind: 'value', value: [], trace } : outcome;
    },
  };
}

interface Running {
  readonly pack: CorePack;
  readonly whole: Listening['whole'];
  readonly exact: Listening['unrounded'];
}

/** Runs a rule with a listener; the trace is complete once the answer is there. */
function listen(
  { pack, whole, exact }: Running,
  admission: Admission,
  options: EvaluateOptions,
): { readonly answer: Answer; readonly trace: Trace } {
  const { rule, scalars, currency, defaulted } = admission;
  const recorders: TraceRecorder[] = [];
  const listener: Listener = (version) => {
    const recorder = new TraceRecorder(whole(version), scalars, {
      pack,
      whole,
      currency,
      defaulted,
      unrounded: exact,
      tables: options.tables ?? {},
    });
    recorders.push(recorder);
    return recorder;
  };
  const answer = rule.run(scalars, { ...options, currency, recorder: listener });
  return { answer, trace: recorders[0]?.trace ?? silentTrace({ pack, whole }, admission, answer) };
}

/** What there is to tell when no version was in force: the inputs and the reason. */
function silentTrace(
  { pack, whole }: Omit<Running, 'exact'>,
  { rule, scalars, currency, defaulted }: Admission,
  answer: Answer,
): Trace {
  const [version] = rule.versions;
  invariant(version, 'a rule has a version');
  const recorder = new TraceRecorder({ ...whole(version), cases: [], otherwise: null }, scalars, {
    pack,
    whole,
    currency,
    defaulted,
    unrounded: () => null,
    tables: {},
  });
  recorder.ended(answer);
  return { ...recorder.trace, version: `${pack.name}.${rule.name}`, citations: [], assumptions: [] };
}
