/** The single place that runs the examples of a pack: a rule file is its own test. */
import type { CheckedExample, CheckedRow, CoreRule, Diagnostic } from '../language/index.ts';
import { printDecimal, printValue, sameValue, subtract, type Outcome, type Value } from '../values/index.ts';
import type { Tables } from './closure/frame.ts';
import type { Evaluator } from './evaluator.ts';
import type { Line, Trace } from './explain/trace.ts';
import type { RuleProblem } from './problems.ts';

export interface ExampleResult {
  readonly example: CheckedExample;
  readonly passed: boolean;
  /** What a failing example says, at its place in the file. */
  readonly diagnostic: Diagnostic | null;
}

export interface ExampleRun {
  readonly results: readonly ExampleResult[];
  /** Cases and `otherwise` of every version, and whether any example (calls included) reached them. */
  readonly coverage: readonly CaseCoverage[];
}

export interface CaseCoverage {
  readonly rule: string;
  /** Place in the rule file. */
  readonly file: string;
  readonly line: number;
  /** Condition as written, or `otherwise`. */
  readonly case: string;
  readonly covered: boolean;
}

/** Runs examples; `tables` are the sample rows of the rule files. */
export function runExamples(
  evaluator: Evaluator,
  examples: readonly CheckedExample[],
  tables: Tables = {},
): ExampleRun {
  const reached = new Set<string>();
  const results = examples.map((example) => {
    const [version] = evaluator.versions(example.rule);
    const outcome =
      version?.kind === 'lines'
        ? evaluator.lines(example.rule, example.given, { tables })
        : evaluator.explain(example.rule, example.given, { tables });
    if (outcome.kind !== 'problems') reach(outcome.trace, reached);
    const passed = holds(example, outcome);
    return { example, passed, diagnostic: passed ? null : failure(example, outcome) };
  });
  return {
    results,
    coverage: evaluator.pack.rules
      .filter(({ notes }) => notes.written)
      .flatMap((rule) => coverageOf(rule, evaluator, reached)),
  };
}

type Answered = Outcome<Value | readonly Line[], Trace, RuleProblem>;
type Expected = CheckedExample['expect'];

const isRows = (answer: Expected | readonly Line[]): answer is readonly CheckedRow[] & readonly Line[] =>
  Array.isArray(answer);

function holds({ expect }: CheckedExample, outcome: Answered): boolean {
  if (outcome.kind === 'not-stated') return expect === null;
  if (outcome.kind !== 'value' || expect === null) return false;
  const { value } = outcome;
  if (isRows(expect))
    return isRows(value) && value.length === expect.length && expect.every((row, i) => rowHolds(row, value[i] as Line));
  return !isRows(value) && sameValue(expect as Value, value as Value);
}

/** Every cell that was written down; a currency that was not written does not count. */
function rowHolds(expected: CheckedRow, { values }: Line): boolean {
  return Object.entries(expected).every(([column, value]) => {
    const got = values[column];
    return got !== undefined && sameValue(value, got);
  });
}

function failure({ expect, at }: CheckedExample, outcome: Answered): Diagnostic {
  const path = outcome.kind === 'problems' ? '' : pathOf(outcome.trace);
  return {
    code: 'example-fails',
    at,
    with: { expected: printAnswer(expect), got: gotText(outcome), difference: differenceOf(expect, outcome), path },
  };
}

function gotText(outcome: Answered): string {
  if (outcome.kind === 'problems') return outcome.problems.map(({ code }) => code).join(', ');
  return outcome.kind === 'value' ? printAnswer(outcome.value) : `not stated (${outcome.reason})`;
}

function printAnswer(answer: Expected | readonly Line[]): string {
  if (answer === null) return 'not stated';
  if (!isRows(answer)) return printValue(answer as Value);
  return answer
    .map((row) =>
      Object.values('values' in row ? (row as unknown as Line).values : row)
        .map(printValue)
        .join(' | '),
    )
    .join(' // ');
}

function differenceOf(expect: Expected, outcome: Answered): string | null {
  if (outcome.kind !== 'value' || expect === null || isRows(expect) || isRows(outcome.value)) return null;
  const [wanted, got] = [expect as Value, outcome.value as Value];
  if (!('amount' in wanted) || !('amount' in got)) return null;
  return printDecimal(subtract(got.amount, wanted.amount), wanted.kind === 'money' ? 2 : 0);
}

/** The way the evaluation took: chosen case and lets, in words of the rule file. */
function pathOf({ chosen, lets }: Trace): string {
  const values = lets.map(({ name, value }) => `${name} = ${printValue(value)}`);
  return [...(chosen ? [`case ${chosen.number} of ${chosen.of}`] : []), ...values].join(', ');
}

function reach(trace: Trace, reached: Set<string>): void {
  const rows = trace.rows ?? [];
  if (rows.length === 0) reached.add(`${trace.version} ${trace.chosen?.number ?? 'otherwise'}`);
  for (const { name } of rows) reached.add(`${trace.version} line ${name}`);
  for (const call of trace.calls) reach(call, reached);
}

function coverageOf(rule: CoreRule, { pack }: Evaluator, reached: ReadonlySet<string>): CaseCoverage[] {
  const wasReached = (key: number | string): boolean =>
    [...reached].some(
      (entry) => entry.startsWith(`${pack.name}.${rule.name}`) && entry.endsWith(`#${rule.hash} ${key}`),
    );
  const { file, line } = rule.notes;
  const cases = rule.notes.cases.map(({ text }, i) => ({
    rule: rule.name,
    file,
    line,
    case: text,
    covered: wasReached(i + 1),
  }));
  const lines = rule.lines.map(({ name }) => ({
    rule: rule.name,
    file,
    line,
    case: `line ${name}`,
    covered: wasReached(`line ${name}`),
  }));
  const last = rule.otherwise
    ? [
        {
          rule: rule.name,
          file,
          line,
          case: rule.cases.length + rule.lines.length > 0 ? 'otherwise' : 'formula',
          covered: wasReached('otherwise'),
        },
      ]
    : [];
  return [...cases, ...lines, ...last];
}
