/**
 * The one crossing of the two ways: facts on one side, compiled rules on the other.
 * Finds the rule in force for given facts and calls it by name with typed values.
 */
import type { BarePack, CoreInput, CoreTable, CoreType } from '../language/index.ts';
import { answersOf, type Answers, type NumberPack, type RuleProblem, type Tables } from '../targets/index.ts';
import type { CalendarDate, Outcome, Value } from '../values/index.ts';

export interface RuleSignature {
  readonly name: string;
  readonly pack: string;
  /** A rule answers a value, a line block rows. */
  readonly kind: 'rule' | 'lines';
  readonly inputs: readonly CoreInput[];
  readonly result: CoreType;
}

export interface RuleCall {
  readonly rule: string;
  readonly inputs: Readonly<Record<string, Value>>;
  /** `legacy` when left out. */
  readonly pack?: string;
  /** Overrides the date that chooses the version, of the called rule only. */
  readonly on?: CalendarDate;
  /** Rows of the tables the rule reads, by the table's name. */
  readonly tables?: Tables;
}

/** The rules of packs, ready to answer. */
export interface RuleAnswers {
  readonly packs: readonly string[];
  /** Tables whose rows the caller gives, of one pack. */
  tables(pack?: string): readonly CoreTable[];
  readonly signatures: readonly RuleSignature[];
  /** The identities of all rules: differs when any rule's meaning differs. */
  readonly fingerprint: string;
  /** The rule of that name, whatever the letter case given; null when there is none. */
  find(rule: string, pack?: string): RuleSignature | null;
  /** The answer alone. */
  evaluate(call: RuleCall): Outcome<Value, undefined, RuleProblem>;
  /** A pack over plain numbers and whole columns; null where there is none, and `evaluate` is to be asked. */
  numbers(pack?: string): NumberPack | null;
}

const defaultPack = 'legacy';

/** Makes a pack that runs on plain numbers: as the build printed it, or in blocks; null leaves all to the evaluator. */
export type NumbersOf = (pack: BarePack) => NumberPack | null;

/** Answers of compiled packs; packs never see each other. `numbersOf` is asked when a pack is used, until it has one. */
export const createAnswers = (packs: readonly BarePack[], numbersOf: NumbersOf = () => null): RuleAnswers =>
  answersOver(packs, numbersOf, answersOf).answers;

/** Answers over what runs each pack, and how a call finds it. */
export function answersOver<P extends BarePack, A extends Answers>(
  packs: readonly P[],
  numbersOf: NumbersOf,
  runnerOf: (pack: P, numbers: () => NumberPack | null) => A,
): { readonly answers: RuleAnswers; readonly runnerFor: (call: RuleCall) => A | RuleProblem } {
  const numbers = new Map(packs.map((pack) => [pack.name, once(() => numbersOf(pack))]));
  const runners = new Map(packs.map((pack) => [pack.name, runnerOf(pack, numbers.get(pack.name) ?? (() => null))]));
  const signatures = packs.flatMap(signaturesOf);
  const byKey = new Map(signatures.map((signature) => [keyOf(signature.pack, signature.name), signature]));
  const runnerFor = (call: RuleCall): A | RuleProblem =>
    runners.get(call.pack ?? defaultPack) ?? unknownPack(call, packs);
  const answers: RuleAnswers = {
    packs: [...runners.keys()],
    tables: (pack = defaultPack) => runners.get(pack)?.pack.tables ?? [],
    signatures,
    fingerprint: packs.flatMap(({ rules }) => rules.map(({ hash }) => hash)).join(''),
    find: (rule, pack = defaultPack) => byKey.get(keyOf(pack, rule)) ?? null,
    evaluate: (call) => {
      const found = runnerFor(call);
      return 'code' in found ? { kind: 'problems', problems: [found] } : found.evaluate(call.rule, call.inputs, call);
    },
    numbers: (pack = defaultPack) => numbers.get(pack)?.() ?? null,
  };
  return { answers, runnerFor };
}

/** Made once; asked for again as long as there is none. */
function once<T>(make: () => T | null): () => T | null {
  let made: T | null = null;
  return () => (made ??= make());
}

const keyOf = (pack: string, rule: string): string => `${pack}/${rule.toLowerCase()}`;

/** One signature a name: all versions share it. */
function signaturesOf(pack: BarePack): RuleSignature[] {
  const first = pack.rules.filter((rule, i) => pack.rules.findIndex(({ name }) => name === rule.name) === i);
  return first.map(({ name, kind, inputs, result }) => ({
    name,
    pack: pack.name,
    kind,
    inputs,
    result,
  }));
}

function unknownPack({ rule, pack = defaultPack }: RuleCall, packs: readonly BarePack[]): RuleProblem {
  return {
    code: 'unknown-rule',
    at: { kind: 'argument', name: 'pack' },
    with: { name: rule, pack, nearest: packs.map(({ name }) => name) },
  };
}
