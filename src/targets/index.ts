/**
 * Floor 3, targets: core becomes something to run, to read or to run elsewhere, by one switch over core each.
 * Now: closures (`closure/`) and explanations (`explain/`); native formulas, SQL and modules join beside them.
 * Start with `evaluator.ts`.
 */
export { wantedText } from './closure/domain.ts';
export type { Tables } from './closure/frame.ts';
export type { TableRow } from './closure/table-row.ts';
export { evaluatorOf } from './evaluator.ts';
export type { Evaluator, Given } from './evaluator.ts';
export { proseOf } from './prose/prose.ts';
export { receiptOf } from './prose/receipt.ts';
export { plainSpeech, proseLanguages, speechOf } from './prose/speech.ts';
export type { Labels, ProseLanguage, Speech } from './prose/speech.ts';
export { runExamples } from './examples.ts';
export type { CaseCoverage } from './examples.ts';
export type { RuleProblem, RuleProblemDetails } from './problems.ts';
export type { Line, Trace, TracedValue } from './explain/trace.ts';
export { changes } from './service/changes.ts';
export type { DifferingInput, MeaningChange } from './service/changes.ts';
export { coverage, everythingSaid, examples, exampleValue } from './service/run-pack.ts';
export type { ExampleValue } from './service/run-pack.ts';
