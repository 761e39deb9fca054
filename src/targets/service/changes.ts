/**
 * The single place that tells what an edit of rules means: the rules whose meaning differs, each with the first input
 * found for which the answers differ. Inputs are sought where answers turn: at examples, cases and written numbers.
 */
import type { Compiled, CorePack } from '../../language/index.ts';
import { printValue, sameValue, type Value } from '../../values/index.ts';
import type { Given } from '../admission.ts';
import { evaluatorOf, type Evaluator } from '../evaluator.ts';
import type { Tables } from '../closure/frame.ts';
import { inputsNear } from './inputs-near.ts';

export interface MeaningChange {
  readonly rule: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** null where none was found, and for rules that are added or removed. */
  readonly first: DifferingInput | null;
}

export interface DifferingInput {
  readonly given: Given;
  /** Answers as a person reads them. */
  readonly before: string;
  readonly after: string;
}

/** Both packs must be free of errors; a pack with errors means nothing and changes nothing. */
export function changes(before: Compiled, after: Compiled): MeaningChange[] {
  if (!before.pack || !after.pack) return [];
  const [was, is] = [identities(before.pack), identities(after.pack)];
  const names = new Set([...was.keys(), ...is.keys()]);
  const changed = [...names].filter((name) => was.get(name) !== is.get(name));
  const sides = { before: sideOf(before, before.pack), after: sideOf(after, after.pack) };
  return changed.map((rule): MeaningChange => {
    if (!was.has(rule)) return { rule, kind: 'added', first: null };
    if (!is.has(rule)) return { rule, kind: 'removed', first: null };
    return { rule, kind: 'changed', first: firstDifference(rule, sides) };
  });
}

/** The hashes of all versions of a rule, by its name. */
function identities({ rules }: CorePack): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, hash, inForce } of rules) {
    found.set(name, `${found.get(name) ?? ''} ${inForce.from ?? ''}#${hash}`);
  }
  return found;
}

interface Side {
  readonly compiled: Compiled;
  readonly evaluator: Evaluator;
}

const sideOf = (compiled: Compiled, pack: CorePack): Side => ({ compiled, evaluator: evaluatorOf(pack) });

function firstDifference(rule: string, { before, after }: { before: Side; after: Side }): DifferingInput | null {
  const versions = [before, after].flatMap(({ evaluator }) => evaluator.versions(rule));
  for (const given of inputsNear(startsOf(rule, [before, after]), versions)) {
    const [was, is] = [answerOf(before, rule, given), answerOf(after, rule, given)];
    if (!alike(was, is)) return { given, before: was.text, after: is.text };
  }
  return null;
}

/** Inputs to start from: examples, then what reaches each case. */
function startsOf(rule: string, sides: readonly Side[]): Given[] {
  const examples = sides.flatMap(({ compiled }) => compiled.examples.filter((one) => one.rule === rule));
  const cases = sides.flatMap(({ compiled }) => compiled.cases.filter((one) => one.rule === rule));
  const reaching = cases.flatMap((one): Given[] => {
    const sample = one.sample();
    return sample ? [sample.values] : [];
  });
  return [...examples.map(({ given }) => given), ...reaching];
}

interface Answer {
  readonly text: string;
  readonly values: readonly (readonly [string, Value])[] | null;
}

/** Rows of tables are those of the rule files. */
function answerOf({ compiled, evaluator }: Side, rule: string, given: Given): Answer {
  const tables: Tables = compiled.samples;
  const [version] = evaluator.versions(rule);
  const outcome =
    version?.kind === 'lines' ? evaluator.lines(rule, given, { tables }) : evaluator.evaluate(rule, given, { tables });
  if (outcome.kind === 'problems') return { text: outcome.problems.map(({ code }) => code).join(', '), values: null };
  if (outcome.kind === 'not-stated') return { text: `not stated: ${outcome.reason}`, values: null };
  const { value } = outcome;
  const values = isRows(value)
    ? value.flatMap((row) => Object.entries(row.values).map(([name, cell]) => [`${row.name}.${name}`, cell] as const))
    : [['', value] as const];
  return { text: values.map(([name, one]) => (name === '' ? '' : `${name} `) + printValue(one)).join(', '), values };
}

type Rows = readonly { readonly name: string; readonly values: Readonly<Record<string, Value>> }[];

const isRows = (value: Value | Rows): value is Rows => Array.isArray(value);

function alike(a: Answer, b: Answer): boolean {
  if (!a.values || !b.values) return a.values === b.values && a.text === b.text;
  const { values } = b;
  return (
    a.values.length === values.length &&
    a.values.every(([name, value], i) => name === values[i]?.[0] && sameValue(value, values[i][1]))
  );
}
