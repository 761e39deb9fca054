/** The single place where scalars of an admitted call are answered by numbers; null leaves the call to the exact evaluator. */
import type { Answer, Scalar, Tables } from '../closure/frame.ts';
import { hasHundredths } from './hundredths.ts';
import type { Left, NumberPack, NumberRule, Numerators } from './number-pack.ts';
import type { InputPlan } from './plan/plan.ts';

/** Answers calls of a pack's rules by name. */
export type NumberAnswers = (rule: string, asked: Asked) => Answer | null;

export interface Asked {
  readonly scalars: readonly Scalar[];
  /** The currency of the amounts. */
  readonly currency: string | null;
  readonly tables: Tables | undefined;
}

/** Columns of one row, used again by each call of a rule. */
interface OneRow {
  readonly rule: NumberRule;
  readonly columns: readonly { readonly cells: unknown[] | Float64Array; readonly mask: 0 }[];
  readonly out: Numerators;
  readonly left: Left;
}

/** Answers by a pack that is made when it is first asked; without one it answers nothing. */
export function numberAnswers(made: () => NumberPack | null): NumberAnswers {
  let codes: ReadonlyMap<string, number> | null = null;
  const rows = new Map<string, OneRow>();
  return (name, { scalars, currency, tables }) => {
    if (!hasHundredths(currency)) return null;
    const pack = made();
    const rule = pack && Object.hasOwn(pack.rules, name) ? pack.rules[name] : undefined;
    if (!pack || !rule) return null;
    codes ??= new Map(pack.words.map((word, code) => [word, code]));
    const one = rows.get(name) ?? oneRow(rule);
    rows.set(name, one);
    fill(one, scalars, codes);
    pack.at.tables = tables ?? {};
    return answered(pack, one);
  };
}

function answered({ words, reasons }: NumberPack, { rule, columns, out, left }: OneRow): Answer | null {
  if (rule.columns(1, columns, out, left) === 0) return { kind: 'value', value: computed(rule, out[0] ?? 0, words) };
  const reason = reasons[(left.why[0] ?? 0) - 1];
  return reason === undefined ? null : { kind: 'not-stated', reason };
}

function fill({ rule, columns }: OneRow, scalars: readonly Scalar[], codes: ReadonlyMap<string, number>): void {
  for (const [i, input] of rule.inputs.entries()) {
    const cells = columns[i]?.cells as unknown[] | undefined;
    const scalar = scalars[i];
    if (cells && scalar !== undefined) cells[0] = cellOf(input, scalar, codes);
  }
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
      return (typeof scalar === 'bigint' ? Number(scalar) : NaN) / input.scale;
    case 'day':
      return typeof scalar === 'bigint' ? Number(scalar) : NaN;
    case 'yesno':
      return scalar === true ? 1 : 0;
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
