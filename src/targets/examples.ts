/** The single place that runs the examples of a pack: a rule file is its own test. */
import type { CheckedExample, CoreRule, Diagnostic } from '../language/index.ts';
import { printDecimal, printValue, sameValue, subtract, type Outcome, type Value } from '../values/index.ts';
import type { Evaluator } from './evaluator.ts';
import type { Trace } from './explain/trace.ts';
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

export function runExamples(evaluator: Evaluator, examples: readonly CheckedExample[]): ExampleRun {
  const reached = new Set<string>();
  const results = examples.map((example) => {
    const outcome = evaluator.explain(example.rule, example.given);
    if (outcome.kind !== 'problems') reach(outcome.trace, reached);
    const passed = holds(example, outcome);
    return { example, passed, diagnostic: passed ? null : failure(example, outcome) };
  });
  return { results, coverage: evaluator.pack.rules.flatMap((rule) => coverageOf(rule, evaluator, reached)) };
}

function holds({ expect }: CheckedExample, outcome: Outcome<Value, Trace, RuleProblem>): boolean {
  if (outcome.kind === 'not-stated') return expect === null;
  return outcome.kind === 'value' && expect !== null && sameValue(expect, outcome.value);
}

function failure({ expect, at }: CheckedExample, outcome: Outcome<Value, Trace, RuleProblem>): Diagnostic {
  const got = outcome.kind === 'value' ? printValue(outcome.value) : outcome.kind === 'not-stated' ? `not stated (${outcome.reason})` : outcome.problems.map(({ code }) => code).join(', ');
  const path = outcome.kind === 'problems' ? '' : pathOf(outcome.trace);
  const expected = expect === null ? 'not stated' : printValue(expect);
  return { code: 'example-fails', at, with: { expected, got, difference: differenceOf(expect, outcome), path } };
}

function differenceOf(expect: Value | null, outcome: Outcome<Value, Trace, RuleProblem>): string | null {
  if (outcome.kind !== 'value' || !expect || !('amount' in expect) || !('amount' in outcome.value)) return null;
  const difference = subtract(outcome.value.amount, expect.amount);
  return printDecimal(difference, expect.kind === 'money' ? 2 : 0);
}

/** The way the evaluation took: chosen case and lets, in words of the rule file. */
function pathOf({ chosen, lets }: Trace): string {
  const values = lets.map(({ name, value }) => `${name} = ${printValue(value)}`);
  return [...(chosen ? [`case ${chosen.number} of ${chosen.of}`] : []), ...values].join(', ');
}

function reach(trace: Trace, reached: Set<string>): void {
  reached.add(`${trace.version} ${trace.chosen?.number ?? 'otherwise'}`);
  for (const call of trace.calls) reach(call, reached);
}

function coverageOf(rule: CoreRule, { pack }: Evaluator, reached: ReadonlySet<string>): CaseCoverage[] {
  const wasReached = (key: number | 'otherwise'): boolean =>
    [...reached].some((entry) => entry.startsWith(`${pack.name}.${rule.name}`) && entry.endsWith(`#${rule.hash} ${key}`));
  const { file, line } = rule.notes;
  const cases = rule.notes.cases.map(({ text }, i) => ({ rule: rule.name, file, line, case: text, covered: wasReached(i + 1) }));
  const last = rule.otherwise ? [{ rule: rule.name, file, line, case: rule.cases.length > 0 ? 'otherwise' : 'formula', covered: wasReached('otherwise') }] : [];
  return [...cases, ...last];
}
