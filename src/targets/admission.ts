/**
 * The single gate before a rule runs: given values become its inputs in its order, or everything that is wrong with them.
 * Problems in the given values are collected, never only the first.
 */
import type { BareRule, CoreInput } from '../language/index.ts';
import { parseDate, parseDecimal, rational, zero, invariant, type CalendarDate, type Value } from '../values/index.ts';
import type { Scalar } from './closure/frame.ts';
import type { RunnableRule } from './closure/rules.ts';
import type { RuleProblem } from './problems.ts';

export type Given = Readonly<Record<string, Value>>;

/** Why a rule is not run. */
export interface Refused {
  readonly kind: 'problems';
  readonly problems: readonly RuleProblem[];
}

/** A rule with the inputs it runs on. */
export interface Admission {
  readonly kind: 'admitted';
  readonly rule: RunnableRule;
  readonly scalars: readonly Scalar[];
  readonly currency: string | null;
  readonly defaulted: ReadonlySet<string>;
}

/** The rule of a name and kind with its inputs; `rules` are those of the pack. */
export function admitted(
  { pack, rules }: { readonly pack: string; readonly rules: ReadonlyMap<string, RunnableRule> },
  kind: BareRule['kind'],
  name: string,
  given: Given,
): Admission | Refused {
  const rule = rules.get(name);
  return rule?.kind === kind ? admit(rule, given) : { kind: 'problems', problems: [unknownRule(name, pack, rules)] };
}

function unknownRule(name: string, pack: string, rules: ReadonlyMap<string, RunnableRule>): RuleProblem {
  const nearest = [...rules.keys()].filter((known) => known.toLowerCase() === name.toLowerCase());
  return { code: 'unknown-rule', at: { kind: 'argument', name: 'rule' }, with: { name, pack, nearest } };
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
