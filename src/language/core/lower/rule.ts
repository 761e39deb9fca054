/** The single way from one version of a checked rule to core: its lets, cases, lines and result. */
import { mostDigits, type Range, type RoundingMode, type Span } from '../../../values/index.ts';
import type { CheckedAnswer, CheckedExpression, CheckedRule, CheckedTable } from '../../check/checked.ts';
import type { MonthEnds, RoundingUnit } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Source } from '../../text/source.ts';
import type { Case, CoreInput, CoreLet, CoreLine, CoreType, Int, Meaning, Ratio, Result } from '../core.ts';
import { int } from '../int.ts';
import { first, minorUnit, writtenCurrency, type Currencies } from './currency.ts';
import { lower, lowerAmount, lowerListHere, lowerTruth, lowerWord } from './expression.ts';
import { roundToUnit } from './functions/library.ts';
import type { Callee, Draft, Lowering } from './lowering.ts';
import { narrowed } from './narrow.ts';
import { notesOf, textOf } from './notes.ts';
import { domainOf, isTooWide, rangeOf, rangeOfItems, type Bounds } from './ranges.ts';
import { asReferred } from './refer.ts';
import { partsOfRule } from './walk.ts';

/** What the lowering of a rule knows of its pack. */
export interface World {
  readonly callees: ReadonlyMap<string, Callee>;
  readonly tables: ReadonlyMap<string, CheckedTable>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: Diagnostic[];
  readonly rounding: RoundingMode;
  readonly roundingUnit: RoundingUnit;
  readonly monthEnds: MonthEnds;
  /** Inputs that are whole in every version of the rule. */
  readonly whole: ReadonlySet<string>;
}

interface Bounded {
  readonly n: Range;
  readonly d: Range;
}

/** Lowers one version of a rule. */
export class RuleLowering {
  readonly #rule: CheckedRule;
  readonly #world: World;
  readonly #to: Lowering;
  readonly #lets = new Map<string, Meaning>();
  readonly #ranges = new Map<string, Bounded>();

  constructor(rule: CheckedRule, world: World) {
    this.#rule = rule;
    this.#world = world;
    const inputs = new Map(rule.inputs.map((input) => [input.name, toCoreInput(input, world.whole)]));
    this.#to = this.#lowering(inputs, this.#bounds(inputs));
  }

  #lowering(inputs: ReadonlyMap<string, CoreInput>, bounds: Bounds): Lowering {
    const to: Lowering = {
      inputs,
      lets: this.#lets,
      callees: this.#world.callees,
      tables: this.#world.tables,
      bounds,
      diagnostics: this.#world.diagnostics,
      textOf: (at) => textOf(this.#world.sources, at),
      amount: (part) => lowerAmount(to, part),
      truth: (part) => lowerTruth(to, part),
      word: (part) => lowerWord(to, part),
      list: (part) => lowerListHere(to, part),
      minorUnit: (part) => this.#minorUnit(part),
      writtenCurrency: (parts) => first(parts, this.#currencies),
      monthEnds: this.#world.monthEnds,
      behind: (when) => this.#lowering(inputs, narrowed(bounds, when)),
    };
    return to;
  }

  get #currencies(): Currencies {
    const ofLet = (name: string): string | null => {
      const found = this.#rule.lets.find((one) => one.name === name);
      return found ? writtenCurrency(found.value, this.#currencies) : null;
    };
    return { ofLet, ofRule: (name) => this.#world.callees.get(name)?.currency ?? null };
  }

  /** Where the pack rounds to cents, every currency has a hundred. */
  #minorUnit(part: CheckedExpression): Int {
    if (this.#world.roundingUnit === 'cents') return int(100n);
    return minorUnit(writtenCurrency(part, this.#currencies));
  }

  draft(): Draft {
    const rule = this.#rule;
    const lets = rule.lets.map(({ name, value }) => this.#let(this.#to, { seenAs: name, name, value }));
    const cases = rule.cases.map((one): Case => {
      const when = this.#to.truth(one.when);
      return { when, then: this.#answer(this.#to.behind(when), one.answer) };
    });
    const otherwise = rule.otherwise ? this.#answer(this.#to, rule.otherwise.answer) : null;
    const ofBlock = new Map(this.#lets);
    const lines = rule.lines.map((line): CoreLine => {
      const when = line.when ? this.#to.truth(line.when) : null;
      const behind = when ? this.#to.behind(when) : this.#to;
      const fields = line.fields.map(({ column, value }) =>
        this.#let(behind, { seenAs: column, name: `${line.name}.${column}`, value }),
      );
      lets.push(...fields);
      const named = (column: string): string | null =>
        fields.find(({ name }) => name === `${line.name}.${column}`)?.name ?? null;
      // A field hides the block's let of its name in its own line only.
      this.#lets.clear();
      for (const [name, meaning] of ofBlock) this.#lets.set(name, meaning);
      return { name: line.name, when, fields: rule.columns.map(({ name }) => named(name)) };
    });
    return {
      rule: {
        kind: rule.kind,
        name: rule.name,
        inputs: [...this.#to.inputs.values()],
        result: this.#resultType(),
        ...(rule.currency === null ? {} : { currency: rule.currency }),
        inForce: { from: rule.from, until: rule.until, by: rule.by },
        ordered: rule.ordered,
        lets,
        cases,
        lines,
        columns: rule.columns.map(({ name, core }) => ({ name, type: core })),
        otherwise,
        notes: notesOf(rule, this.#world.sources),
      },
      bounds: this.#to.bounds,
      calls: [...new Set(namesCalled(rule))].flatMap((name) => this.#world.callees.get(name) ?? []),
    };
  }

  /** The declared result; where its answers have a written currency, with that. */
  #resultType(): CoreType {
    const { core, cases, otherwise } = this.#rule;
    const answers = [...cases, ...(otherwise ? [otherwise] : [])].flatMap(({ answer }) =>
      answer.kind === 'value' ? [answer.value] : [],
    );
    const currency = first(answers, this.#currencies);
    return currency === null ? core : { ...core, currency };
  }

  /** A let that later expressions call `seenAs` and core calls `name`; its bounds are those at its place. */
  #let(to: Lowering, { seenAs, name, value }: { seenAs: string; name: string; value: CheckedExpression }): CoreLet {
    const meaning = lower(to, value);
    const measured = this.#measuredLet(meaning, to.bounds, value.at);
    if (measured) this.#ranges.set(name, measured);
    const seen =
      measured === null ? ({ family: 'amount', n: int(1n), d: int(1n) } as const) : asReferred(name, meaning);
    this.#lets.set(seenAs, seen);
    return { name, value: meaning };
  }

  /** Bounds of a let that is an amount, or of the items of one that is a list. */
  #measuredLet(meaning: Meaning, bounds: Bounds, at: Span): Bounded | null | undefined {
    if (meaning.family === 'amount') return this.#measured(meaning, bounds, at);
    if (meaning.family !== 'list' || meaning.places === null) return undefined;
    const scale = 10n ** BigInt(meaning.places);
    return { n: rangeOfItems(meaning.of, bounds), d: { min: scale, max: scale } };
  }

  /** Bounds of an amount; null and a report when it is too wide to compute with. */
  #measured({ n, d }: Ratio, bounds: Bounds, at: Span): Bounded | null {
    const found = { n: rangeOf(n, bounds), d: rangeOf(d, bounds) };
    if (!isTooWide(found.n) && !isTooWide(found.d)) return found;
    this.#world.diagnostics.push({ code: 'too-deep', at, with: { what: 'digits', most: mostDigits } });
    return null;
  }

  #bounds(inputs: ReadonlyMap<string, CoreInput>): Bounds {
    const nothing: Range = { min: 0n, max: 0n };
    const domains = new Map([...inputs].map(([name, { type }]) => [name, domainOf(type)]));
    return {
      input: (name) => domains.get(name) ?? nothing,
      ref: (name, part) => this.#ranges.get(name)?.[part] ?? nothing,
      result: ({ rule }, part) => this.#world.callees.get(rule)?.[part] ?? nothing,
      lookup: ({ table, column }) =>
        domainOf(this.#world.tables.get(table)?.results.find(({ name }) => name === column)?.core),
    };
  }

  #answer(to: Lowering, answer: CheckedAnswer): Result {
    if (answer.kind === 'not-stated') return answer;
    const value = lower(to, answer.value);
    const tooWide = value.family === 'amount' && this.#measured(value, to.bounds, answer.value.at) === null;
    if (tooWide) return { kind: 'value', value: { family: 'amount', n: int(1n), d: int(1n) } };
    return { kind: 'value', value: value.family === 'amount' ? this.#finish(value, answer.value) : value };
  }

  /** Money without a unit is rounded once, to the smallest unit. */
  #finish(value: Meaning & { family: 'amount' }, answer: CheckedExpression): Meaning {
    const { kind, unit } = this.#rule.core;
    if (kind !== 'money' || Object.keys(unit).length > 0) return value;
    return { family: 'amount', ...roundToUnit(value, this.#minorUnit(answer), this.#world.rounding) };
  }
}

/** The rules that a rule's expressions call. */
const namesCalled = (rule: CheckedRule): string[] =>
  partsOfRule(rule).flatMap((part) => (part.kind === 'rule' ? [part.name] : []));

function toCoreInput(
  { name, core, default: standard }: CheckedRule['inputs'][number],
  whole: ReadonlySet<string>,
): CoreInput {
  return {
    name,
    type: whole.has(name) ? { ...core, places: 0 } : core,
    ...(standard === null ? {} : { default: standard }),
  };
}
