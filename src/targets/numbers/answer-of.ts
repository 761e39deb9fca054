/** The single place where scalars of an admitted call are answered by numbers; null leaves the call to the exact evaluator. */
import type { Answer, Scalar, Tables } from '../closure/frame.ts';
import type { Left, NumberPack, NumberRule, Numerators } from './number-pack.ts';
import type { InputPlan } from './plan.ts';

/** Answers calls of a pack's rules by name. */
export type NumberAnswers = (rule: string, scalars: readonly Scalar[], tables: Tables | undefined) => Answer | null;

/** Columns of one row, used again by each call of a rule. */
interface OneRow {
  readonly rule: NumberRule;
  readonly columns: readonly { readonly cells: unknown[] | Float64Array; readonly mask: 0 }[];
  readonly out: Numerators;
  readonly left: Left;
}

export function numberAnswers(pack: NumberPack): NumberAnswers {
  const codes = new Map(pack.words.map((word, code) => [word, code]));
  const rows = new Map<string, OneRow>();
  return (name, scalars, tables) => {
    if (!Object.hasOwn(pack.rules, name)) return null;
    const one = rows.get(name) ?? oneRow(pack.rules[name] as NumberRule);
    rows.set(name, one);
    const { rule, columns, out, left } = one;
    for (const [i, input] of rule.inputs.entries())
      (columns[i] as OneRow['columns'][number]).cells[0] = cellOf(input, scalars[i] as Scalar, codes) as number;
    pack.at.tables = tables ?? {};
    if (rule.columns(1, columns, out, left) === 0)
      return { kind: 'value', value: computed(rule, out[0] ?? 0, pack.words) };
    const reason = pack.reasons[(left.why[0] ?? 0) - 1];
    return reason === undefined ? null : { kind: 'not-stated', reason };
  };
}

function oneRow(rule: NumberRule): OneRow {
  const isText = ({ kind }: InputPlan): boolean => kind === 'text' || kind === 'list';
  return {
    rule,
    columns: rule.inputs.map((input) => ({ cells: isText(input) ? [''] : new Float64Array(1), mask: 0 })),
    out: rule.gives === 'text' ? [''] : new Float64Array(1),
    left: { rows: new Int32Array(1), why: new Int32Array(1) },
  };
}

/** A scalar as the cell that shows it; what a double cannot hold is no cell of the domain. */
function cellOf(input: InputPlan, scalar: Scalar, codes: ReadonlyMap<string, number>): unknown {
  switch (input.kind) {
    case 'units':
      return Number(scalar) / input.scale;
    case 'day':
    case 'yesno':
      return Number(scalar);
    case 'word':
      return codes.get(scalar as string) ?? NaN;
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
