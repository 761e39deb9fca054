/** The single way from a rule's answer to JSON: money with two places, prices per unit with at least two, counts as numbers. */
import type { RuleSignature } from '../../../billing/index.ts';
import type { Citation } from '../../../language/index.ts';
import type { Line, Trace } from '../../../targets/index.ts';
import {
  decimalPlaces,
  isWhole,
  printDate,
  printDecimal,
  printFraction,
  type Outcome,
  type Rational,
  type Value,
} from '../../../values/index.ts';

export type JsonValue = string | number | boolean;

/** The answer of `tieout eval --json`. */
export interface EvalJson {
  readonly rule: string;
  readonly pack: string;
  readonly version: string;
  readonly value: JsonValue | null;
  readonly unrounded: string | null;
  /** The fraction, where the decimals of `unrounded` do not end. */
  readonly exact?: string;
  readonly currency: string | null;
  readonly notStated: string | null;
  readonly citations: readonly Omit<Citation, 'key'>[];
  readonly assumptions: readonly string[];
}

type Answered = Exclude<Outcome<Value, Trace>, { kind: 'problems' }>;

export function toEvalJson(signature: RuleSignature, outcome: Answered): EvalJson {
  const { trace } = outcome;
  const value = outcome.kind === 'value' ? outcome.value : null;
  const exact = value && 'amount' in value ? (trace.unrounded ?? value.amount) : null;
  return {
    rule: signature.name,
    pack: signature.pack,
    version: trace.version,
    value: value && toJsonValue(value),
    ...unroundedOf(exact),
    currency: currencyOf(value),
    notStated: outcome.kind === 'not-stated' ? outcome.reason : null,
    citations: [
      ...collect(
        trace,
        (one) => one.citations,
        (cite) => `${cite.key} ${cite.section}`,
      ),
    ].map(({ source, section, dated }) => ({ source, section, dated })),
    assumptions: [
      ...collect(
        trace,
        (one) => one.assumptions,
        (text) => text,
      ),
    ],
  };
}

/** The currency of an amount, or of the amounts of a list. */
function currencyOf(value: Value | null): string | null {
  const one = value?.kind === 'list' ? value.items[0] : value;
  return one?.kind === 'money' ? one.currency : null;
}

function unroundedOf(exact: Rational | null): Pick<EvalJson, 'unrounded' | 'exact'> {
  if (exact === null) return { unrounded: null };
  const places = decimalPlaces(exact);
  const unrounded = printDecimal(exact, 0, 12);
  return places === null || places > 12 ? { unrounded, exact: printFraction(exact) } : { unrounded };
}

/** Of the rule itself first, then of the rules it called, each once. */
function collect<T>(trace: Trace, of: (trace: Trace) => readonly T[], key: (item: T) => string): Iterable<T> {
  const found = new Map<string, T>();
  const visit = (one: Trace): void => {
    for (const item of of(one)) if (!found.has(key(item))) found.set(key(item), item);
    one.calls.forEach(visit);
  };
  visit(trace);
  return found.values();
}

/** A row of a line block: `chargeType`, `chargeStart` and the rest, absent where the block leaves one out. */
export function toJsonRow({ values }: Line): Readonly<Record<string, JsonValue>> {
  return Object.fromEntries(
    Object.entries(values).map(([column, value]) => [
      column.charAt(0).toLowerCase() + column.slice(1),
      toJsonValue(value),
    ]),
  );
}

export function toJsonValue(value: Value): JsonValue {
  switch (value.kind) {
    case 'money':
      return printDecimal(value.amount, 2);
    case 'number':
      return isWhole(value.amount) ? Number(value.amount.n) : printDecimal(value.amount);
    case 'percent':
      return printDecimal(value.amount);
    case 'date':
      return printDate(value.date);
    case 'yesno':
      return value.yes;
    case 'choice':
      return value.name;
    case 'text':
      return value.text;
    case 'list':
      return value.items.map((item) => String(toJsonValue(item))).join(',');
  }
}
