/**
 * The one crossing of the two ways: facts on one side, compiled rules on the other.
 * Finds the rule in force for given facts and calls it by name with typed values.
 */
import type { CoreInput, CorePack, CoreTable, CoreType } from '../language/index.ts';
import {
  evaluatorOf,
  type Evaluator,
  type Line,
  type NumberPack,
  type RuleProblem,
  type Tables,
  type Trace,
} from '../targets/index.ts';
import type { CalendarDate, Outcome, Value } from '../values/index.ts';

export interface RuleSignature {
  readonly name: string;
  readonly pack: string;
  /** A rule answers a value, a line block rows. */
  readonly kind: 'rule' | 'lines';
  readonly label: string | null;
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

export interface Rulebook {
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
  /** The answer with the steps that made it. */
  explain(call: RuleCall): Outcome<Value, Trace, RuleProblem>;
  /** A pack over plain numbers and whole columns; null where there is none, and `evaluate` is to be asked. */
  numbers(pack?: string): NumberPack | null;
  /** The rows of a line block. */
  lines(call: RuleCall): Outcome<readonly Line[], Trace, RuleProblem>;
}

const defaultPack = 'legacy';

/** Makes a pack that runs on plain numbers: as the build printed it, or in blocks; null leaves all to the evaluator. */
export type NumbersOf = (pack: CorePack) => NumberPack | null;

/** The rulebook of compiled packs; packs never see each other. `numbersOf` is asked when a pack is used, until it has one. */
export function createRulebook(packs: readonly CorePack[], numbersOf: NumbersOf = () => null): Rulebook {
  const numbers = new Map(packs.map((pack) => [pack.name, once(() => numbersOf(pack))]));
  const evaluators = new Map(packs.map((pack) => [pack.name, evaluatorOf(pack, numbers.get(pack.name))]));
  const signatures = packs.flatMap(signaturesOf);
  const byKey = new Map(signatures.map((signature) => [keyOf(signature.pack, signature.name), signature]));
  const run = (call: RuleCall): Evaluator | RuleProblem =>
    evaluators.get(call.pack ?? defaultPack) ?? unknownPack(call, packs);
  return {
    packs: [...evaluators.keys()],
    tables: (pack = defaultPack) => evaluators.get(pack)?.pack.tables ?? [],
    signatures,
    fingerprint: packs.flatMap(({ rules }) => rules.map(({ hash }) => hash)).join(''),
    find: (rule, pack = defaultPack) => byKey.get(keyOf(pack, rule)) ?? null,
    evaluate: (call) => {
      const found = run(call);
      return 'code' in found ? { kind: 'problems', problems: [found] } : found.evaluate(call.rule, call.inputs, call);
    },
    explain: (call) => {
      const found = run(call);
      return 'code' in found ? { kind: 'problems', problems: [found] } : found.explain(call.rule, call.inputs, call);
    },
    numbers: (pack = defaultPack) => numbers.get(pack)?.() ?? null,
    lines: (call) => {
      const found = run(call);
      return 'code' in found ? { kind: 'problems', problems: [found] } : found.lines(call.rule, call.inputs, call);
    },
  };
}

/** Made once; asked for again as long as there is none. */
function once<T>(make: () => T | null): () => T | null {
  let made: T | null = null;
  return () => (made ??= make());
}

const keyOf = (pack: string, rule: string): string => `${pack}/${rule.toLowerCase()}`;

/** One signature a name: all versions share it. */
function signaturesOf(pack: CorePack): RuleSignature[] {
  const first = pack.rules.filter((rule, i) => pack.rules.findIndex(({ name }) => name === rule.name) === i);
  return first.map(({ name, kind, inputs, result, notes }) => ({
    name,
    pack: pack.name,
    kind,
    label: notes.label,
    inputs,
    result,
  }));
}

function unknownPack({ rule, pack = defaultPack }: RuleCall, packs: readonly CorePack[]): RuleProblem {
  return {
    code: 'unknown-rule',
    at: { kind: 'argument', name: 'pack' },
    with: { name: rule, pack, nearest: packs.map(({ name }) => name) },
  };
}
