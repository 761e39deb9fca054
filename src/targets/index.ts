/**
 * Floor 3, targets: core becomes something to run, to read or to run elsewhere, by one switch over core each.
 * Now: closures (`closure/`), explanations (`explain/`), and plans for plain numbers (`numbers/`), printed as modules
 * (`module/`), run in blocks (`block/`) or written as formulas of a spreadsheet (`native/`); SQL joins beside them.
 * Start with `evaluator.ts`.
 */
export { blockPack } from './block/block-pack.ts';
export { wantedText } from './closure/domain.ts';
export type { Tables } from './closure/frame.ts';
export type { TableRow } from './closure/table-row.ts';
export type { Given } from './admission.ts';
export { answersOf } from './answers.ts';
export type { Answers } from './answers.ts';
export { evaluatorOf } from './evaluator.ts';
export type { Evaluator } from './evaluator.ts';
export { markedRule } from './explain/marked-rule.ts';
export type { RuleLine } from './explain/marked-rule.ts';
export { notesApart, withNotes } from './explain/notes-apart.ts';
export type { PackNotes } from './explain/notes-apart.ts';
export { fits as fitsInCell, nativeFormula } from './native/native-formula.ts';
export type { NativeFormula } from './native/native-formula.ts';
export type { NotNativeReason } from './native/not-native.ts';
export type { Operand } from './native/operand.ts';
export { packModule } from './module/pack-module.ts';
export type { ModuleMaker } from './module/pack-module.ts';
export { printModule } from './module/print-module.ts';
export type { Cells, Left, NumberPack, NumberRule } from './numbers/number-pack.ts';
export type { PackPlan, RulePlan } from './numbers/plan/plan.ts';
export { planPack } from './numbers/plan/plan-pack.ts';
export { becauseOf } from './prose/because.ts';
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
