/**
 * The single list of the cases that examples are to reach, each with its place, and inputs that would reach it:
 * what the conditions ask for, and a plain value for everything they do not read.
 */
import { parseDate, parseDecimal, rational, type Span, type Value } from '../../../values/index.ts';
import type { CheckedInput, CheckedPack, CheckedRule } from '../checked.ts';
import { reaching } from './check-cases.ts';
import { givenTexts, valueOfScalar, type GivenText } from './given.ts';
import type { Point, Scalar } from './point.ts';
import { decide, provingOf, packRules, type Asked } from './proving.ts';
import type { PackRules } from './unfold.ts';

/** Inputs of a rule, as values and as an example would have them. */
export interface SampleInputs {
  readonly values: Readonly<Record<string, Value>>;
  readonly texts: readonly GivenText[];
}

export interface RuleCase {
  readonly rule: string;
  /** Which version, counted from 0, earliest first. */
  readonly version: number;
  /** Number of a case from 1, name of a line, or what is left. */
  readonly part: number | string;
  readonly at: Span;
  /** Inputs that reach it, looked for when asked; null where none were found. */
  sample(): SampleInputs | null;
}

/** Every case, line and `otherwise` of the rules that were written, in their order. */
export function ruleCases(pack: Pick<CheckedPack, 'rules' | 'monthEnds'>): RuleCase[] {
  const known = packRules(pack);
  return pack.rules.filter(({ written }) => written).flatMap((rule) => casesOf(rule, known));
}

function casesOf(rule: CheckedRule, rules: PackRules): RuleCase[] {
  const version = (rules.versions.get(rule.name) ?? []).indexOf(rule);
  const common = { rule: rule.name, version };
  const sample = (asked: readonly Asked[]) => (): SampleInputs | null => sampleOf(rule, asked, rules);
  const cases = rule.cases.map((one, i) => ({
    ...common,
    part: i + 1,
    at: one.when.at,
    sample: sample(reaching(rule, i)),
  }));
  const conditional = rule.lines.filter(({ when }) => when !== null);
  const lines = rule.lines.map((line) => {
    const asked: Asked[] = line.when ? [[conditional.indexOf(line), true]] : [];
    return { ...common, part: `line ${line.name}`, at: line.at, sample: sample(asked) };
  });
  const rest = [...rule.cases, ...conditional].map((_, i): Asked => [i, false]);
  const last = rule.otherwise ? [{ ...common, part: 'otherwise', at: rule.otherwise.at, sample: sample(rest) }] : [];
  return [...cases, ...lines, ...last];
}

function sampleOf(rule: CheckedRule, asked: readonly Asked[], rules: PackRules): SampleInputs | null {
  const whens = [...rule.cases, ...rule.lines].flatMap(({ when }) => (when ? [{ when }] : []));
  const decided = decide(provingOf(rule, whens, rules), asked);
  if (decided.kind !== 'found') return null;
  const point: Point = new Map(
    rule.inputs.map((input) => [input.name, decided.point.get(input.name) ?? plainValue(input)]),
  );
  const values = rule.inputs.map((input) => [input.name, valueOfScalar(point.get(input.name) ?? '', input)] as const);
  return { values: Object.fromEntries(values), texts: givenTexts(rule.inputs, point) };
}

/** A value nobody stumbles over: a round amount, an ordinary day, the first word. */
function plainValue({ type, core }: CheckedInput): Scalar {
  switch (type.kind) {
    case 'date':
      return rational(BigInt(parseDate('2020-03-02') ?? 0));
    case 'yesno':
      return false;
    case 'list':
      return core.values?.slice(0, 1) ?? [];
    case 'amount':
      return plainAmount(core.from, core.to);
    default:
      return core.values?.[0] ?? 'text';
  }
}

/** One, or the end of the range that is nearer to it. */
function plainAmount(from = '1', to = '1'): Scalar {
  const [low, high] = [parseDecimal(from) ?? rational(1n), parseDecimal(to) ?? rational(1n)];
  if (low.n > low.d) return low;
  return high.n < high.d ? high : rational(1n);
}
