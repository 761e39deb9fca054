/**
 * The single gate before a rule runs: given values become its inputs in its order, or everything that is wrong with them.
 * Problems in the given values are collected, never only the first.
 */
import type { BareRule, CoreInput, CoreType } from '../language/index.ts';
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
    const value = givenFor(input, given);
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
  const currency = commonCurrency(amountsOf(rule, given), problems);
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'admitted', rule, scalars, currency, defaulted };
}

function givenFor({ name }: CoreInput, given: Given): Value | undefined {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

function unknownInputs(rule: string, inputs: readonly CoreInput[], given: Given): RuleProblem[] {
  const unknown = Object.keys(given).filter((own) => !inputs.some(({ name }) => name === own));
  if (unknown.length === 0) return [];
  const takes = inputs.map(({ name }) => name);
  return unknown.map((name) => ({
    code: 'unknown-input',
    at: { kind: 'argument', name },
    with: { name, rule, takes },
  }));
}

/** A name and the currency its amounts have. */
interface NamedCurrency {
  readonly name: string;
  readonly currency: string | null;
}

/** The amounts that a rule's formulas write, and those it is given. */
function amountsOf({ name, versions: [version] }: RunnableRule, given: Given): readonly NamedCurrency[] {
  const amounts: NamedCurrency[] = version?.currency === undefined ? [] : [{ name, currency: version.currency }];
  for (const input of version?.inputs ?? [])
    if (isMoney(input.type)) addAmounts(input, givenFor(input, given), amounts);
  return amounts;
}

const isMoney = ({ kind, items }: CoreType): boolean => kind === 'money' || items === 'money';

/** One amount, or each of a list. */
function addAmounts(input: CoreInput, value: Value | undefined, amounts: NamedCurrency[]): void {
  if (value?.kind === 'list') for (const item of value.items) addAmounts(input, item, amounts);
  else if (value !== undefined)
    amounts.push({ name: input.name, currency: value.kind === 'money' ? value.currency : null });
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
