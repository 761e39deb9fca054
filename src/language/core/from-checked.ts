/**
 * The single way from a checked pack to core: rule by rule, callees first. Each amount a rule gives is one ratio
 * over one denominator; a rule whose result is money rounds it once, by the pack's mode.
 */
import { parseDate, type Rational, type RoundingMode, type Span } from '../../values/index.ts';
import type { CheckedAnswer, CheckedExpression, CheckedNotes, CheckedPack, CheckedRule, CheckedTable } from '../check/checked.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { positionOf, type Source } from '../text/source.ts';
import { parseDecimal } from '../../values/index.ts';
import type { Case, CoreInput, CoreLet, CoreLine, CorePack, CoreRule, CoreTable, CoreType, Meaning, Note, Result } from './core.ts';
import { meaningHash } from './hash.ts';
import { constantOf, product, int } from './int.ts';
import { roundTo } from './lower-library.ts';
import { lower, lowerAmount, lowerTruth, lowerWord } from './lower.ts';
import type { Callee, Lowering } from './lowering.ts';
import { narrowed } from './narrow.ts';
import { hull, rangeOf, type Bounds, type Range } from './ranges.ts';
import { common, ratio } from './ratio.ts';
import { asReferred } from './refer.ts';

export interface Lowered {
  readonly pack: CorePack;
  readonly diagnostics: readonly Diagnostic[];
}

/** Core of a pack whose check found no error. */
export function fromChecked(pack: CheckedPack, sources: ReadonlyMap<string, Source>): Lowered {
  const diagnostics: Diagnostic[] = [];
  const callees = new Map<string, Callee>();
  const tables = new Map(pack.tables.map((table) => [table.name, table]));
  const rules = [...byName(pack.rules).values()].flatMap((versions) => {
    const drafts = versions.map((rule) => new RuleLowering(rule, { callees, tables, sources, diagnostics, rounding: pack.rounding }).draft());
    const settled = settle(drafts);
    callees.set(settled.callee.name, settled.callee);
    return settled.rules;
  });
  const { name, version, label } = pack;
  return { pack: { format: 1, name, version, label, sources: pack.sources, tables: pack.tables.map(toCoreTable), rules }, diagnostics };
}

function toCoreTable({ name, sheet, keys, asOf, results }: CheckedTable): CoreTable {
  return {
    name,
    sheet,
    keys: keys.map((key) => ({ name: key.name, type: key.core })),
    asOf: asOf?.column ?? null,
    results: results.map((result) => ({ name: result.name, type: result.core })),
  };
}

function byName(rules: readonly CheckedRule[]): Map<string, CheckedRule[]> {
  const versions = new Map<string, CheckedRule[]>();
  for (const rule of rules) versions.set(rule.name, [...(versions.get(rule.name) ?? []), rule]);
  return versions;
}

interface Draft {
  readonly rule: Omit<CoreRule, 'hash'>;
  readonly bounds: Bounds;
  readonly calls: readonly Callee[];
}

interface World {
  readonly callees: ReadonlyMap<string, Callee>;
  readonly tables: ReadonlyMap<string, CheckedTable>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: Diagnostic[];
  readonly rounding: RoundingMode;
}

/** Lowers one version of a rule. */
class RuleLowering {
  readonly #rule: CheckedRule;
  readonly #world: World;
  readonly #to: Lowering;
  readonly #lets = new Map<string, Meaning>();
  readonly #ranges = new Map<string, { readonly n: Range; readonly d: Range }>();
  readonly #called = new Set<Callee>();

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
      textOf: (at) => this.#textOf(at),
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
    const lines = rule.lines.map((line): CoreLine => {
      const when = line.when ? this.#to.truth(line.when) : null;
      const fields = line.fields.map(({ column, value }) => this.#let(when ? this.#to.behind(when) : this.#to, { seenAs: column, name: `${line.name}.${column}`, value }));
      lets.push(...fields);
      const named = (column: string): string | null => fields.find(({ name }) => name === `${line.name}.${column}`)?.name ?? null;
      for (const { column } of line.fields) this.#lets.delete(column);
      return { name: line.name, when, fields: rule.columns.map(({ name }) => named(name)) };
    });
    for (const name of this.#calledNames()) this.#called.add(this.#world.callees.get(name) as Callee);
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
        notes: this.#notes(),
      },
      bounds: this.#to.bounds,
      calls: [...this.#called],
    };
  }

  /** A let that later expressions call `seenAs` and core calls `name`. */
  #let(to: Lowering, { seenAs, name, value }: { seenAs: string; name: string; value: CheckedExpression }): CoreLet {
    const meaning = lower(to, value);
    this.#define(seenAs, name, meaning);
    return { name, value: meaning };
  }

  #define(seenAs: string, name: string, meaning: Meaning): void {
    this.#lets.set(seenAs, asReferred(name, meaning));
    if (meaning.family !== 'amount') return;
    this.#ranges.set(name, { n: rangeOf(meaning.n, this.#to.bounds), d: rangeOf(meaning.d, this.#to.bounds) });
  }

  #bounds(inputs: ReadonlyMap<string, CoreInput>): Bounds {
    const nothing: Range = { min: 0n, max: 0n };
    return {
      input: (name) => domainOf(inputs.get(name)?.type),
      ref: (name, part) => this.#ranges.get(name)?.[part] ?? nothing,
      result: ({ rule }, part) => this.#world.callees.get(rule)?.[part] ?? nothing,
      lookup: ({ table, column }) => domainOf(this.#world.tables.get(table)?.results.find(({ name }) => name === column)?.core),
    };
  }

  #answer(to: Lowering, answer: CheckedAnswer): Result {
    if (answer.kind === 'not-stated') return answer;
    const value = lower(to, answer.value);
    return { kind: 'value', value: value.family === 'amount' ? this.#finish(value) : value };
  }

  /** Money without a unit is rounded once; a date is whole. */
  #finish(value: Meaning & { family: 'amount' }): Meaning {
    const { kind, unit } = this.#rule.core;
    if (kind === 'date' && constantOf(value.d) !== 1n) return { family: 'amount', n: { kind: 'floor-div', n: value.n, d: value.d }, d: int(1n) };
    if (kind !== 'money' || Object.keys(unit).length > 0) return value;
    const cents = ratio(product(int(100n), value.n), value.d);
    const rounded = constantOf(cents.d) === 1n ? { n: cents.n, d: int(100n) } : roundTo(value, 2n, this.#world.rounding);
    return { family: 'amount', ...rounded };
  }

  *#calledNames(): Iterable<string> {
    const pending: unknown[] = [...this.#rule.lets, ...this.#rule.cases, ...this.#rule.lines, this.#rule.otherwise];
    while (pending.length > 0) {
      const part = pending.pop();
      if (typeof part !== 'object' || part === null) continue;
      if ('kind' in part && part.kind === 'rule' && 'name' in part && typeof part.name === 'string') yield part.name;
      pending.push(...Object.values(part));
    }
  }

  #textOf({ file, start, end }: Span): string {
    const text = this.#world.sources.get(file)?.text.slice(start, end) ?? '';
    return text.replace(/\s+/g, ' ').trim();
  }

  #notes(): CoreRule['notes'] {
    const rule = this.#rule;
    const { file, start } = rule.at;
    const source = this.#world.sources.get(file);
    const note = (at: Span, notes: CheckedNotes): Note => ({ text: this.#textOf(at), citations: notes.citations, assumptions: notes.assumptions });
    return {
      label: rule.label,
      written: rule.written,
      file,
      line: source ? positionOf(source, start).line : 1,
      rule: note(rule.at, rule),
      lets: Object.fromEntries(rule.lets.map(({ name, value }) => [name, { ...note(value.at, { citations: [], assumptions: [] }), type: letType(value.type) }])),
      lines: rule.lines.map((line) => note(line.at, { citations: [], assumptions: [] })),
      cases: rule.cases.map((one) => ({ ...note(one.when.at, one), answer: answerText(one.answer, (at) => this.#textOf(at)) })),
      otherwise: rule.otherwise ? { ...note(rule.otherwise.at, rule.otherwise), answer: answerText(rule.otherwise.answer, (at) => this.#textOf(at)) } : null,
    };
  }
}

function answerText(answer: CheckedAnswer, textOf: (at: Span) => string): string {
  return answer.kind === 'value' ? textOf(answer.value.at) : 'not stated';
}

function letType(type: CheckedRule['result']): CoreType {
  switch (type.kind) {
    case 'amount':
      return { kind: type.money ? 'money' : type.percent ? 'percent' : 'number', unit: type.unit };
    case 'choice':
      return { kind: 'choice', unit: {}, choice: type.choice };
    case 'list':
      return { kind: 'list', unit: {} };
    case 'unknown':
      return { kind: 'text', unit: {} };
    default:
      return { kind: type.kind, unit: {} };
  }
}

function toCoreInput({ name, core, default: standard, label }: CheckedRule['inputs'][number]): CoreInput {
  return { name, type: core, ...(standard === null ? {} : { default: standard }), ...(label === null ? {} : { label }) };
}

/** The domain of an input as scaled integers; of a date as day numbers. */
function domainOf(type: CoreType | undefined): Range {
  if (!type?.from || !type.to) return { min: 0n, max: 0n };
  if (type.kind === 'date') return { min: BigInt(parseDate(type.from) ?? 0), max: BigInt(parseDate(type.to) ?? 0) };
  const scaled = (value: Rational | null): bigint => (value ? (value.n * 10n ** BigInt(type.places ?? 0)) / value.d : 0n);
  return { min: scaled(parseDecimal(type.from)), max: scaled(parseDecimal(type.to)) };
}

/** Gives all versions of a rule one denominator, their bounds and their hashes. */
function settle(drafts: readonly Draft[]): { readonly rules: CoreRule[]; readonly callee: Callee & { readonly name: string } } {
  const answers = drafts.flatMap(({ rule }) => answersOf(rule));
  const amounts = answers.flatMap((result) => (result.kind === 'value' && result.value.family === 'amount' ? [result.value] : []));
  const shared = amounts.every(({ d }) => constantOf(d) !== null) ? constantOf(common(amounts).d) : null;
  const rules = drafts.map(({ rule, calls }) => {
    const scaled = shared === null ? rule : withDenominator(rule, shared);
    const { notes, ...meaning } = scaled;
    return { ...meaning, hash: meaningHash(meaning, calls.flatMap(({ hashes }) => hashes)), notes };
  });
  const ranges = drafts.flatMap(({ bounds }, i) => {
    const own = answersOf(rules[i] as CoreRule).flatMap((result) => (result.kind === 'value' && result.value.family === 'amount' ? [result.value] : []));
    return own.map(({ n, d }) => ({ n: rangeOf(n, bounds), d: rangeOf(d, bounds) }));
  });
  const [first] = rules;
  const zero: Range = { min: 0n, max: 0n };
  const bound = (part: 'n' | 'd'): Range => ranges.map((range) => range[part]).reduce((a, b) => hull(a, b), ranges[0]?.[part] ?? zero);
  const value = answers.find((result) => result.kind === 'value');
  return {
    rules,
    callee: {
      name: first?.name ?? '',
      inputs: first?.inputs ?? [],
      family: value?.kind === 'value' ? value.value.family : 'amount',
      denominator: shared,
      n: bound('n'),
      d: bound('d'),
      hashes: rules.map(({ hash }) => hash),
    },
  };
}

function answersOf({ cases, otherwise }: Pick<CoreRule, 'cases' | 'otherwise'>): Result[] {
  return [...cases.map(({ then }) => then), ...(otherwise ? [otherwise] : [])];
}

function withDenominator<T extends Pick<CoreRule, 'cases' | 'otherwise'>>(rule: T, shared: bigint): T {
  const scale = (result: Result): Result => {
    if (result.kind !== 'value' || result.value.family !== 'amount') return result;
    const own = constantOf(result.value.d) ?? shared;
    return { kind: 'value', value: { family: 'amount', n: product(int(shared / own), result.value.n), d: int(shared) } };
  };
  return { ...rule, cases: rule.cases.map((one) => ({ ...one, then: scale(one.then) })), otherwise: rule.otherwise ? scale(rule.otherwise) : null };
}
