/** The single place that runs the examples of a pack: a rule file is its own test. */
import type { CheckedExample, CoreRule, Diagnostic } from '../language/index.ts';
import type { Tables } from './closure/frame.ts';
import type { Evaluator } from './evaluator.ts';
import type { Trace } from './explain/trace.ts';
import { failingExample } from './failing-example.ts';

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
  /** Which version, counted from 0, earliest first. */
  readonly version: number;
  /** Number of a case from 1, `line NAME`, or `otherwise`. */
  readonly part: number | string;
  /** Place of the rule. */
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
    const diagnostic = failingExample(example, outcome);
    return { example, passed: diagnostic === null, diagnostic };
  });
  return {
    results,
    coverage: evaluator.pack.rules
      .filter(({ notes }) => notes.written)
      .flatMap((rule) => coverageOf(rule, evaluator, reached)),
  };
}

function reach(trace: Trace, reached: Set<string>): void {
  const rows = trace.rows ?? [];
  if (rows.length === 0) reached.add(`${trace.version} ${trace.chosen?.number ?? 'otherwise'}`);
  for (const { name } of rows) reached.add(`${trace.version} line ${name}`);
  for (const call of trace.calls) reach(call, reached);
}

function coverageOf(rule: CoreRule, evaluator: Evaluator, reached: ReadonlySet<string>): CaseCoverage[] {
  const { name, hash, notes, cases, lines, otherwise } = rule;
  const version = evaluator.versions(name).indexOf(rule);
  const covered = (part: number | string): boolean =>
    [...reached].some(
      (entry) => entry.startsWith(`${evaluator.pack.name}.${name}`) && entry.endsWith(`#${hash} ${part}`),
    );
  const told = (part: number | string, text: string): CaseCoverage => ({
    rule: name,
    version,
    part,
    file: notes.file,
    line: notes.line,
    case: text,
    covered: covered(part),
  });
  const last = cases.length + lines.length > 0 ? 'otherwise' : 'formula';
  return [
    ...notes.cases.map(({ text }, i) => told(i + 1, text)),
    ...lines.map((line) => told(`line ${line.name}`, `line ${line.name}`)),
    ...(otherwise ? [told('otherwise', last)] : []),
  ];
}
