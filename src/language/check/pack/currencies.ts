/**
 * The single place that follows currencies through rules: all amounts of one call are in one currency, and where a
 * formula writes one (`1.00 EUR`, `CONVERT(..., USD)`) and meets the inputs, the inputs must be in it. Callers of such
 * a rule are bound as well. Two written currencies that meet are an error here.
 */
import type { Span } from '../../../values/index.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { CheckedAnswer, CheckedExpression, CheckedRule } from '../checked.ts';
import type { Type } from '../types/types.ts';

/** A written one; null: that of the inputs; undefined: no money, or an amount that fits every currency. */
type Currency = string | null | undefined;

/** What a caller must know. */
interface RuleCurrency {
  /** The one the inputs must be in. */
  bound: string | null;
  gives: Currency;
}

/** The rules, callees first, each with the currency its inputs are bound to. */
export function bindCurrencies(rules: readonly CheckedRule[], diagnostics: Diagnostic[]): CheckedRule[] {
  const known = new Map<string, RuleCurrency>();
  for (const rule of rules) {
    const earlier = known.get(rule.name);
    const walk = new CurrencyWalk(known, earlier?.bound ?? null, diagnostics);
    const gives = walk.rule(rule);
    known.set(rule.name, { bound: walk.bound, gives: earlier?.gives ?? gives });
  }
  // A rule that is bound to nothing stays the object it was: what is remembered of it stays true.
  return rules.map((rule) => {
    const currency = known.get(rule.name)?.bound ?? null;
    return currency === rule.currency ? rule : { ...rule, currency };
  });
}

const isMoney = (type: Type): boolean =>
  type.kind === 'list' ? isMoney(type.item) : type.kind === 'amount' && type.money;

/** Follows one rule; `bound` is settled as written currencies meet the inputs. */
class CurrencyWalk {
  bound: string | null;
  readonly #known: ReadonlyMap<string, RuleCurrency>;
  readonly #diagnostics: Diagnostic[];
  readonly #lets = new Map<string, Currency>();

  constructor(known: ReadonlyMap<string, RuleCurrency>, bound: string | null, diagnostics: Diagnostic[]) {
    this.#known = known;
    this.bound = bound;
    this.#diagnostics = diagnostics;
  }

  /** The currency of its answers. */
  rule({ lets, cases, lines, otherwise, at }: CheckedRule): Currency {
    for (const { name, value } of lets) this.#lets.set(name, this.#of(value));
    for (const { when } of cases) this.#of(when);
    const fields = lines.flatMap(({ when, fields: own }) => {
      if (when) this.#of(when);
      return own.map(({ column, value }): Currency => {
        const currency = this.#of(value);
        this.#lets.set(column, currency);
        return currency;
      });
    });
    const answers = [...cases.map(({ answer }) => answer), ...(otherwise ? [otherwise.answer] : [])];
    return this.#meet([...answers.map((answer) => this.#answer(answer)), ...fields], at);
  }

  #answer(answer: CheckedAnswer): Currency {
    return answer.kind === 'value' ? this.#of(answer.value) : undefined;
  }

  #of(expression: CheckedExpression): Currency {
    const { type } = expression;
    switch (expression.kind) {
      case 'number':
        return type.kind === 'amount' && type.money && !type.zero ? type.currency : undefined;
      case 'input':
        return isMoney(type) ? null : undefined;
      case 'let':
        return this.#lets.get(expression.name);
      case 'negate':
      case 'not':
        return this.#of(expression.of);
      case 'binary':
        return this.#given(type, this.#meet([this.#of(expression.left), this.#of(expression.right)], expression.at));
      case 'library':
        return this.#library(expression);
      case 'rule':
        return this.#call(expression);
      case 'lookup':
        for (const arg of expression.args) this.#of(arg);
        return isMoney(type) ? null : undefined;
      default:
        return undefined;
    }
  }

  /** What is no money has no currency, whatever it was made from. */
  #given(type: Type, currency: Currency): Currency {
    return isMoney(type) ? currency : undefined;
  }

  #library(call: Extract<CheckedExpression, { kind: 'library' }>): Currency {
    const args = call.args.map((arg) => this.#of(arg));
    if (call.currency !== undefined) return call.currency;
    return this.#given(call.type, this.#meet(args, call.at));
  }

  #call({ name, args, type, at }: Extract<CheckedExpression, { kind: 'rule' }>): Currency {
    const callee = this.#known.get(name);
    const given = args.map((arg) => this.#of(arg));
    const met = this.#meet(callee?.bound ? [...given, callee.bound] : given, at);
    return typeof callee?.gives === 'string' ? callee.gives : this.#given(type, met);
  }

  /** One currency for amounts that meet; the inputs are bound by a written one beside them. */
  #meet(currencies: readonly Currency[], at: Span): Currency {
    const written = [...new Set(currencies.filter((one) => typeof one === 'string'))];
    const [first, second] = written;
    if (first !== undefined && second !== undefined) this.#differ(first, second, at);
    if (!currencies.includes(null)) return first;
    if (first !== undefined) this.#bind(first, at);
    return first ?? null;
  }

  #bind(currency: string, at: Span): void {
    if (this.bound !== null && this.bound !== currency) this.#differ(this.bound, currency, at);
    this.bound = currency;
  }

  #differ(left: string, right: string, at: Span): void {
    this.#diagnostics.push({ code: 'currency-mismatch', at, with: { left, right } });
  }
}
