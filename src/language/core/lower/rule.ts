/** The single way from one version of a checked rule to core: its lets, cases, lines and result. */
import { mostDigits, type Range, type RoundingMode, type Span } from '../../../values/index.ts';
import type { CheckedAnswer, CheckedExpression, CheckedRule, CheckedTable } from '../../check/checked.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Source } from '../../text/source.ts';
import type { Case, CoreInput, CoreLet, CoreLine, Meaning, Ratio, Result } from '../core.ts';
import { constantOf, int, product } from '../int.ts';
import { ratio } from '../ratio.ts';
import { lower, lowerAmount, lowerTruth, lowerWord } from './expression.ts';
import { roundTo } from './library.ts';
import type { Callee, Draft, Lowering } from './lowering.ts';
import { narrowed } from './narrow.ts';
import { notesOf, textOf } from './notes.ts';
import { domainOf, isTooWide, rangeOf, type Bounds } from './ranges.ts';
import { asReferred } from './refer.ts';

/** What the lowering of a rule knows of its pack. */
export interface World {
  readonly callees: ReadonlyMap<string, Callee>;
  readonly tables: ReadonlyMap<string, CheckedTable>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: Diagnostic[];
  readonly rounding: RoundingMode;
}

/** Lowers one version of a rule. */
export class RuleLowering {
  readonly #rule: CheckedRule;
  readonly #world: World;
  readonly #to: Lowering;
  readonly #lets = new Map<string, Meaning>();
  readonly #ranges = new Map<string, { readonly n: Range; readonly d: Range }>();

  constructor(rule: CheckedRule, world: World) {
    this.#rule = rule;
    this.#world = world;
    const inputs = new Map(rule.inputs.map((input) => [input.name, toCoreInput(input)]));
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
      behind: (when) => this.#lowering(inputs, narrowed(bounds, when)),
    };
    return to;
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
      const fields = line.fields.map(({ column, value }) =>
        this.#let(when ? this.#to.behind(when) : this.#to, { seenAs: column, name: `${line.name}.${column}`, value }),
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
        result: rule.core,
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

  /** A let that later expressions call `seenAs` and core calls `name`; its bounds are those at its place. */
  #let(to: Lowering, { seenAs, name, value }: { seenAs: string; name: string; value: CheckedExpression }): CoreLet {
    const meaning = lower(to, value);
    const measured = meaning.family === 'amount' ? this.#measured(meaning, to.bounds, value.at) : undefined;
    if (measured) this.#ranges.set(name, measured);
    const seen =
      measured === null ? ({ family: 'amount', n: int(1n), d: int(1n) } as const) : asReferred(name, meaning);
    this.#lets.set(seenAs, seen);
    return { name, value: meaning };
  }

  /** Bounds of an amount; null and a report when it is too wide to compute with. */
  #measured({ n, d }: Ratio, bounds: Bounds, at: Span): { readonly n: Range; readonly d: Range } | null {
    const found = { n: rangeOf(n, bounds), d: rangeOf(d, bounds) };
    if (!isTooWide(found.n) && !isTooWide(found.d)) return found;
    this.#world.diagnostics.push({ code: 'too-deep', at, with: { what: 'digits', most: mostDigits } });
    return null;
  }

  #bounds(inputs: ReadonlyMap<string, CoreInput>): Bounds {
    const nothing: Range = { min: 0n, max: 0n };
    return {
      input: (name) => domainOf(inputs.get(name)?.type),
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
    return { kind: 'value', value: value.family === 'amount' ? this.#finish(value) : value };
  }

  /** Money without a unit is rounded once; a date is whole. */
  #finish(value: Meaning & { family: 'amount' }): Meaning {
    const { kind, unit } = this.#rule.core;
    if (kind === 'date' && constantOf(value.d) !== 1n)
      return { family: 'amount', n: { kind: 'floor-div', n: value.n, d: value.d }, d: int(1n) };
    if (kind !== 'money' || Object.keys(unit).length > 0) return value;
    const cents = ratio(product(int(100n), value.n), value.d);
    const rounded =
      constantOf(cents.d) === 1n ? { n: cents.n, d: int(100n) } : roundTo(value, 2n, this.#world.rounding);
    return { family: 'amount', ...rounded };
  }
}

/** The rules that a rule's expressions call, found wherever an expression stands. */
function namesCalled({ lets, cases, lines, otherwise }: CheckedRule): string[] {
  const pending: unknown[] = [lets, cases, lines, otherwise];
  const names: string[] = [];
  while (pending.length > 0) {
    const part = pending.pop();
    if (typeof part !== 'object' || part === null) continue;
    if ('kind' in part && part.kind === 'rule' && 'name' in part && typeof part.name === 'string')
      names.push(part.name);
    pending.push(...(Object.values(part) as unknown[]));
  }
  return names;
}

function toCoreInput({ name, core, default: standard, label }: CheckedRule['inputs'][number]): CoreInput {
  return {
    name,
    type: core,
    ...(standard === null ? {} : { default: standard }),
    ...(label === null ? {} : { label }),
  };
}
