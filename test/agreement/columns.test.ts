/**
 * Whole columns give what the evaluator gives row by row: the same numerator, day, word or silence; a row that is left
 * to the evaluator says so. Cells are drawn as for the agreement with the oracle, with others that no domain admits.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type CorePack } from '../../src/language/index.ts';
import { parse } from '../../src/language/syntax/parse.ts';
import type { NumberPack, NumberRule } from '../../src/targets/numbers/number-pack.ts';
import { blockPack, evaluatorOf, type Tables } from '../../src/targets/index.ts';
import { rational, toDouble, type Outcome, type Value } from '../../src/values/index.ts';
import { gymVocabulary } from '../support/gym.ts';
import { moduleOf } from '../support/number-packs.ts';
import { shipped } from '../support/packs.ts';
import { seed } from '../support/seed.ts';
import { chanceOf, inputsFor, literalsOf, rowsFor, told, type Literals } from './inputs.ts';

const everyForm = { name: 'every-form.rules', text: readFileSync(join(__dirname, 'every-form.rules'), 'utf8') };
const packs = [
  ...shipped,
  { folder: everyForm.name, files: [everyForm], compiled: compile([everyForm], gymVocabulary) },
].map(({ folder, files, compiled }) => {
  if (!compiled.pack) throw new Error(`${folder} does not compile`);
  return { pack: compiled.pack, literals: literalsOf(files.map(({ name, text }) => parse(name, text).tree)) };
});

/** More than two blocks, and not a whole number of them. */
const ROWS = 2500;

const ways: readonly (readonly [string, (pack: CorePack) => NumberPack])[] = [
  ['a printed module', (pack) => moduleOf(pack)],
  ['a printed module in doubt', (pack) => moduleOf(pack, 'doubt')],
  ['blocks', (pack) => blockPack(pack)],
  ['blocks in doubt', (pack) => blockPack(pack, true)],
];

describe.each(ways)('%s', (_, made) => {
  test.each(packs.map((each) => [each.pack.name, each] as const))('over columns of %s', (_name, { pack, literals }) => {
    const numbers = made(pack);
    const names = Object.keys(numbers.rules);
    expect(names.length).toBeGreaterThan(
      0.7 * new Set(pack.rules.filter(({ kind }) => kind === 'rule').map(({ name }) => name)).size,
    );
    const left = names.map((name) => compared(pack, numbers, name, literals));
    // Most rows are answered: a back end that leaves all to the evaluator would agree with it, too.
    expect(left.reduce((a, b) => a + b)).toBeLessThan(0.5 * ROWS * names.length);
  });
});

/** Rows of a rule and what the evaluator says of each: every way over them is held against the same. */
interface Expected {
  readonly tables: Tables;
  readonly rows: readonly Readonly<Record<string, Value>>[];
  readonly given: readonly (readonly Value[])[];
  readonly outcomes: readonly string[];
}

const evaluated = new Map<string, Expected>();

function expectedOf(pack: CorePack, name: string, literals: Literals): Expected {
  const key = `${pack.name} ${name}`;
  const known = evaluated.get(key);
  if (known) return known;
  const evaluator = evaluatorOf(pack);
  const chance = chanceOf(seed);
  const inputs = evaluator.versions(name)[0]!.inputs.map((input) => ({ name: input.name, type: input.type }));
  const tables = Object.fromEntries(pack.tables.map((table) => [table.name, rowsFor(table, literals, chance)]));
  const rows = Array.from({ length: ROWS }, () => inputsFor(inputs, literals, { chance }));
  const found = {
    tables,
    rows,
    given: rows.map((row) => inputs.map((input) => row[input.name]!)),
    outcomes: rows.map((row) => inWords(evaluator.evaluate(name, row, { tables }))),
  };
  evaluated.set(key, found);
  return found;
}

/** Holds every row of a rule against the evaluator; answers how many rows were left to it. */
function compared(pack: CorePack, numbers: NumberPack, name: string, literals: Literals): number {
  const { tables, rows, given, outcomes } = expectedOf(pack, name, literals);
  const rule = numbers.rules[name]!;
  const columns = rule.inputs.map((_, i) => ({
    cells: given.map((row) => cellOf(row[i]!, numbers)),
    mask: -1 as const,
  }));
  const out: (number | string)[] = new Array<number | string>(ROWS).fill(0);
  const left = { rows: new Int32Array(ROWS), why: new Int32Array(ROWS) };
  numbers.at.tables = tables;
  const count = rule.columns(ROWS, columns, out, left);
  const why = new Map(Array.from(left.rows.subarray(0, count), (row, i) => [row, left.why[i]!]));
  let asked = 0;
  for (const [i, row] of rows.entries()) {
    if (why.get(i) === -1) asked += 1;
    else if (outcomes[i] !== answerOf(numbers, rule, { why: why.get(i), found: out[i]! }))
      throw new Error(
        `${name} SEED=${seed} row ${i}: ${Object.values(row).map(told).join(', ')}: ${outcomes[i]} but ${String(out[i])} (${why.get(i) ?? 'answered'})`,
      );
  }
  return asked;
}

function cellOf(value: Value, { words }: NumberPack): unknown {
  switch (value.kind) {
    case 'money':
    case 'number':
    case 'percent':
      return toDouble(value.amount);
    case 'date':
      return value.date;
    case 'yesno':
      return value.yes ? 1 : 0;
    case 'choice':
      return words.indexOf(value.name);
    case 'text':
      return value.text;
    case 'list':
      return value.items.map((item) => ('text' in item ? item.text : ''));
  }
}

function answerOf(
  { words, reasons }: NumberPack,
  { gives, denominator }: NumberRule,
  { why, found }: { readonly why: number | undefined; readonly found: number | string },
): string {
  if (why !== undefined) return `not stated: ${reasons[why - 1] ?? '?'}`;
  if (typeof found === 'string') return found;
  if (gives === 'word') return words[found] ?? '?';
  if (gives !== 'amount') return `${found + 0}`;
  const { n, d } = rational(BigInt(found), BigInt(denominator));
  return `${n}/${d}`;
}

function inWords(outcome: Outcome<Value>): string {
  if (outcome.kind === 'not-stated') return `not stated: ${outcome.reason}`;
  if (outcome.kind === 'problems') return outcome.problems.map(({ code }) => code).join();
  const { value } = outcome;
  if ('amount' in value) return `${value.amount.n}/${value.amount.d}`;
  if (value.kind === 'date') return `${value.date}`;
  if (value.kind === 'yesno') return value.yes ? '1' : '0';
  return value.kind === 'choice' ? value.name : 'text' in value ? value.text : '';
}
