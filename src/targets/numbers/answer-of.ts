/** The single place where scalars of an admitted call are answered by numbers; null leaves the call to the exact evaluator. */
import type { Answer, Scalar, Tables } from '../closure/frame.ts';
import type { NumberPack, NumberRule } from './number-pack.ts';
import type { InputPlan } from './plan.ts';

/** Answers calls of a pack's rules by name. */
export type NumberAnswers = (rule: string, scalars: readonly Scalar[], tables: Tables | undefined) => Answer | null;

export function numberAnswers(pack: NumberPack): NumberAnswers {
  const codes = new Map(pack.words.map((word, code) => [word, code]));
  return (name, scalars, tables) => {
    const rule = Object.hasOwn(pack.rules, name) ? pack.rules[name] : undefined;
    const given = rule?.inputs.map((input, i) => registerOf(input, scalars[i] as Scalar, codes));
    if (!rule || !given || given.includes(null)) return null;
    pack.at.tables = tables ?? {};
    const found = rule.row(given);
    const end = ended(pack);
    return end === undefined ? { kind: 'value', value: computed(rule, found, pack.words) } : end;
  };
}

/** Why the last row has no number, and the slate wiped. */
function ended({ at, reasons }: NumberPack): Answer | null | undefined {
  const { why } = at;
  at.why = 0;
  if (why === 0) return undefined;
  const reason = reasons[why - 1];
  return reason === undefined ? null : { kind: 'not-stated', reason };
}

/** What stands in a register; null for what a double cannot hold. */
function registerOf(input: InputPlan, scalar: Scalar, codes: ReadonlyMap<string, number>): unknown {
  switch (input.kind) {
    case 'units': {
      const units = Number(scalar);
      return units >= input.min && units <= input.max ? units : null;
    }
    case 'day':
    case 'yesno':
      return Number(scalar);
    case 'word':
      return codes.get(scalar as string) ?? null;
    default:
      return scalar;
  }
}

function computed({ gives, denominator }: NumberRule, found: number | string, words: readonly string[]) {
  if (typeof found === 'string') return found;
  if (gives === 'yesno') return found === 1;
  if (gives === 'word') return words[found] ?? '';
  return { n: BigInt(found), d: BigInt(denominator) };
}
