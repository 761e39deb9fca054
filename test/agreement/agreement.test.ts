/**
 * The oracle, the closures and the modules (each body forced) agree on every rule of every shipped pack: the same cents,
 * the same day, the same silence.
 * `npm run fuzz` draws others than the seed of every run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type RuleFile } from '../../src/language/index.ts';
import { billingVocabulary } from '../../src/billing/index.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import { evaluatorOf, type Evaluator } from '../../src/targets/index.ts';
import type { Body } from '../../src/targets/module/print-steps.ts';
import type { NumberPack, NumberRule } from '../../src/targets/numbers/number-pack.ts';
import { printValue, type Outcome, type Value } from '../../src/values/index.ts';
import { moduleOf } from '../support/number-packs.ts';
import { gymVocabulary } from '../support/gym.ts';
import { shipped } from '../support/packs.ts';
import { seed } from '../support/seed.ts';
import { fraction, order } from './fraction.ts';
import { chanceOf, inputsFor, literalsOf, pick, rowsFor, told } from './inputs.ts';
import { Oracle } from './oracle.ts';
import { isList, isQuantity, type OracleAnswer, type OracleRow, type OracleValue } from './oracle-values.ts';

interface Counted {
  asked: number;
  ties: number;
  readonly answers: Map<string, number>;
}

const total: Counted = { asked: 0, ties: 0, answers: new Map() };

/** Rows that a body answered itself, without the exact evaluator. */
const answered: Record<Body, number> = { integers: 0, doubt: 0, exact: 0 };
const bodies = Object.keys(answered) as readonly Body[];

function counted(pack: NumberPack, body: Body): NumberPack {
  const rules = Object.entries(pack.rules).map(([name, rule]): [string, NumberRule] => [
    name,
    {
      ...rule,
      columns: (rows, columns, out, left) => {
        const count = rule.columns(rows, columns, out, left);
        if (count === 0) answered[body] += 1;
        return count;
      },
    },
  ]);
  return { ...pack, rules: Object.fromEntries(rules) };
}

/** Packs of an invented trade with every form of the language that the shipped packs may not use, each with another policy. */
const invented = ['every-form.rules', 'next-day.rules', 'refuse.rules'].map((name) => {
  const file: RuleFile = { name, text: readFileSync(join(__dirname, name), 'utf8') };
  return { folder: name, files: [file], compiled: compile([file], gymVocabulary) };
});
const packs = [...shipped, ...invented];

/** Currencies with two, no and three decimals, where a pack rounds to the smallest unit; `null` has cents. */
const currencies: readonly (readonly [currency: string | null, places: number])[] = [
  [null, 2],
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
];

const dateColumns = [...billingVocabulary.lineColumns, ...gymVocabulary.lineColumns]
  .filter(({ kind }) => kind === 'date')
  .map(({ name }) => name);
const rules = packs.flatMap(({ compiled }) => [...new Set(compiled.pack?.rules.map(({ name }) => name))]);

/** So many inputs a rule that all rules together see more than a hundred thousand. */
const TIMES = Math.ceil(105_000 / rules.length);

describe.each(packs.map((each) => [each.folder, each] as const))('%s', (_, { files, compiled }) => {
  if (!compiled.pack)
    throw new Error(`the pack does not compile: ${compiled.diagnostics.map(({ code }) => code).join(', ')}`);
  const { pack } = compiled;
  const trees = files.map(({ name, text }) => parse(name, text).tree);
  const literals = literalsOf(trees);
  const toMinorUnit = files.some(({ text }) => text.includes('to minor unit'));
  const evaluator = evaluatorOf(pack);
  const others = bodies.map((body) => {
    const numbers = counted(moduleOf(pack, body), body);
    return evaluatorOf(pack, () => numbers);
  });
  const names = [...new Set(pack.rules.map(({ name }) => name))];

  test.each(names)('%s is what its text says', (name) => {
    const [version] = evaluator.versions(name);
    if (!version) throw new Error(`no version of ${name}`);
    const oracle = new Oracle(trees, dateColumns);
    const chance = chanceOf(seed);
    for (let i = 0; i < TIMES; i++) {
      const [currency, places] = toMinorUnit ? pick(chance, currencies) : ([null, 2] as const);
      // A currency that the rule itself writes is the one it is asked in.
      const given = inputsFor(version.inputs, literals, { chance, currency: version.currency ?? currency });
      const tables = Object.fromEntries(pack.tables.map((table) => [table.name, rowsFor(table, literals, chance)]));
      const expected = oracle.ask(name, oracleRow(given), {
        tables: Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.map(oracleRow)])),
        places,
      });
      const got =
        version.kind === 'lines'
          ? evaluator.lines(name, given, { tables })
          : evaluator.evaluate(name, given, { tables });
      for (const other of version.kind === 'rule' ? others : []) {
        const quickly = other.evaluate(name, given, { tables });
        if (!isAlike(quickly, got)) throw new Error(disagreement(name, given, { expected, got: quickly }));
      }
      if (!agrees(expected, got)) throw new Error(disagreement(name, given, { expected, got }));
      total.answers.set(expected.kind, (total.answers.get(expected.kind) ?? 0) + 1);
      if (i % 50 === 0) expect(explained(evaluator, name, { given, tables })).toEqual(plain(got));
    }
    total.asked += TIMES;
    total.ties += oracle.ties;
  });
});

test('each body answers what it can, and the exact one nothing', () => {
  expect(answered.integers).toBeGreaterThan(0.4 * total.asked);
  expect(answered.doubt).toBeGreaterThan(0.3 * total.asked);
  expect(answered.integers).toBeGreaterThan(answered.doubt);
  expect(answered.exact).toBe(0);
});

test('the inputs reach values, silence, refusals and exact halves', () => {
  expect(total.asked).toBeGreaterThan(100_000);
  expect(total.ties).toBeGreaterThan(1_000);
  expect(new Set(total.answers.keys())).toEqual(new Set(['value', 'rows', 'not-stated', 'problem']));
});

const oracleRow = (given: Readonly<Record<string, Value>>): OracleRow =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, oracleValue(value)]));

function oracleValue(value: Value): OracleValue {
  switch (value.kind) {
    case 'money':
    case 'number':
    case 'percent':
      return value.amount;
    case 'date':
      return fraction(value.date);
    case 'yesno':
      return value.yes;
    case 'choice':
      return value.name;
    case 'text':
      return { text: value.text };
    case 'list':
      return value.items.every(({ kind }) => kind === 'text' || kind === 'choice')
        ? value.items.map(printValue)
        : value.items.map((item) => ('amount' in item ? item.amount : fraction(0)));
  }
}

type Got = Outcome<Value | readonly { readonly values: Readonly<Record<string, Value>> }[], unknown>;

function agrees(expected: OracleAnswer, got: Got): boolean {
  switch (expected.kind) {
    case 'problem':
      return got.kind === 'problems' && got.problems[0]?.code === expected.code;
    case 'not-stated':
      return got.kind === 'not-stated' && got.reason.startsWith(expected.reason);
    case 'value':
      return got.kind === 'value' && 'kind' in got.value && same(expected.value, got.value);
    case 'rows':
      return (
        got.kind === 'value' &&
        Array.isArray(got.value) &&
        sameRows(expected.rows, got.value as readonly { readonly values: Readonly<Record<string, Value>> }[])
      );
  }
}

function sameRows(
  expected: readonly OracleRow[],
  rows: readonly { readonly values: Readonly<Record<string, Value>> }[],
): boolean {
  return (
    expected.length === rows.length &&
    rows.every(({ values }, i) => {
      const wanted = expected[i] ?? {};
      return (
        Object.keys(values).length === Object.keys(wanted).length &&
        Object.entries(values).every(([column, value]) => same(wanted[column]!, value))
      );
    })
  );
}

function same(expected: OracleValue, value: Value): boolean {
  const got = oracleValue(value);
  if (isList(expected) && isList(got) && isQuantity(expected[0]))
    return expected.length === got.length && expected.every((one, i) => order(one, got[i]!) === 0);
  if (isQuantity(expected)) return isQuantity(got) && order(expected, got) === 0;
  return JSON.stringify(expected) === JSON.stringify(got);
}

/** What the explanation answers; it must be what the plain evaluation answers. */
function explained(
  evaluator: Evaluator,
  name: string,
  {
    given,
    tables,
  }: {
    given: Readonly<Record<string, Value>>;
    tables: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;
  },
): unknown {
  const kind = evaluator.versions(name)[0]?.kind;
  return plain(
    kind === 'lines' ? evaluator.lines(name, given, { tables }) : evaluator.explain(name, given, { tables }),
  );
}

const plain = (outcome: Got): unknown => (outcome.kind === 'problems' ? outcome : { ...outcome, trace: undefined });

/** The same answer, problem or silence: values are compared as they are, everything else as it is told. */
function isAlike(one: Got, other: Got): boolean {
  if (one.kind !== 'value' || other.kind !== 'value') return inWords(one) === inWords(other);
  const [a, b] = [one.value, other.value];
  if (!('kind' in a) || !('kind' in b) || a.kind !== b.kind) return inWords(one) === inWords(other);
  if ('amount' in a && 'amount' in b && a.amount.n === b.amount.n && a.amount.d === b.amount.d)
    return a.kind !== 'money' || (b.kind === 'money' && a.currency === b.currency);
  if (a.kind === 'date' && b.kind === 'date') return a.date === b.date;
  return inWords(a) === inWords(b);
}

const inWords = (part: unknown): string =>
  JSON.stringify(part, (key, value: unknown) =>
    key === 'trace' ? undefined : typeof value === 'bigint' ? value.toString() : value,
  );

function disagreement(
  name: string,
  given: Readonly<Record<string, Value>>,
  { expected, got }: { expected: OracleAnswer; got: Got },
): string {
  const inputs = Object.entries(given).map(([input, value]) => `  ${input} = ${told(value)}`);
  return [
    `${name} with SEED=${seed}`,
    ...inputs,
    `  the oracle says ${inWords(expected)}`,
    `  the target says ${inWords(got)}`,
  ].join('\n');
}
