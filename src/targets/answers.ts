/**
 * The single door to the answers of a compiled pack: a rule by name, with values in and an outcome out.
 * Carries nothing that explains: where a cell waits for its value, that is not there yet.
 */
import type { BarePack, BareRule } from '../language/index.ts';
import { invariant, type CalendarDate, type Outcome, type Value } from '../values/index.ts';
import { admitted, type Admission, type Given } from './admission.ts';
import { valueOf } from './closure/domain.ts';
import type { Answer, Tables } from './closure/frame.ts';
import { runnableRules } from './closure/rules.ts';
import { numberAnswers } from './numbers/answer-of.ts';
import type { NumberPack } from './numbers/number-pack.ts';
import type { RuleProblem } from './problems.ts';

export interface EvaluateOptions {
  /** Overrides the date that chooses the version, of the called rule only. */
  readonly on?: CalendarDate | undefined;
  /** Rows of the tables the rule reads. */
  readonly tables?: Tables | undefined;
}

export interface Answers {
  readonly pack: BarePack;
  /** The versions of a rule, earliest first; none for an unknown name. */
  versions(rule: string): readonly BareRule[];
  evaluate(rule: string, given: Given, options?: EvaluateOptions): Outcome<Value, undefined, RuleProblem>;
}

/** Plain numbers of a pack, as soon as there are any. */
export type Numbers = () => NumberPack | null;

/** Answers by a pack; over `numbers`, where given, wherever they answer, and exactly everywhere else. */
export function answersOf(pack: BarePack, numbers: Numbers = () => null, rules = runnableRules(pack)): Answers {
  const quick = numberAnswers(numbers);
  const world = { pack: pack.name, rules };
  return {
    pack,
    versions: (name) => rules.get(name)?.versions ?? [],
    evaluate: (name, given, options = {}) => {
      const found = admitted(world, 'rule', name, given);
      if (found.kind === 'problems') return found;
      // A version by another date is asked for in an audit: seldom, and of the called rule only.
      const { scalars, currency } = found;
      const answer = options.on === undefined ? quick(name, { scalars, currency, tables: options.tables }) : null;
      return told(found, answer ?? found.rule.run(scalars, { ...options, currency }), () => undefined);
    },
  };
}

/** The answer as an outcome, with what is to be told beside it. */
export function told<T>({ rule, currency }: Admission, answer: Answer, trace: () => T): Outcome<Value, T, RuleProblem> {
  if (answer.kind === 'problem') return { kind: 'problems', problems: [answer.problem] };
  if (answer.kind === 'not-stated') return { kind: 'not-stated', reason: answer.reason, trace: trace() };
  invariant(answer.kind === 'value', 'a rule answers one value');
  const result = rule.versions[0]?.result ?? { kind: 'text', unit: {} };
  return { kind: 'value', value: valueOf(result, answer.value, currency), trace: trace() };
}
