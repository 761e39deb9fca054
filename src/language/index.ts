/**
 * Floor 2, language: rule text becomes trees, checked rules and core, with diagnostics for what is wrong.
 * Knows no word of billing and no spreadsheet; a trade's units and synonyms enter through `Vocabulary`.
 * Start with `compile.ts`, then `core/core.ts`.
 */
export { compile } from './compile.ts';
export type { Compiled, RuleFile } from './compile.ts';
export { editPack, openPack } from './pack/pack.ts';
export type { Pack } from './pack/pack.ts';
export type { RuleCase, SampleInputs } from './check/cases/rule-cases.ts';
export type {
  CheckedAnswer,
  CheckedExample,
  CheckedExpression,
  CheckedInput,
  CheckedNotes,
  CheckedPack,
  CheckedRow,
  CheckedRule,
} from './check/checked.ts';
export type { Type } from './check/types/types.ts';
export { complete } from './service/complete/complete.ts';
export type { Completion } from './service/complete/completion.ts';
export { applyEdits } from './service/edit.ts';
export type { Cursor, Edit } from './service/edit.ts';
export { fixes } from './service/fixes/fixes.ts';
export { hover } from './service/hover.ts';
export type { Hover } from './service/hover.ts';
export { definition, references } from './service/navigate.ts';
export { rename } from './service/rename.ts';
export { symbols } from './service/symbols.ts';
export type { PackSymbol } from './service/symbols.ts';
export { tokens } from './service/tokens.ts';
export type { SemanticToken } from './service/tokens.ts';
export type {
  BarePack,
  BareRule,
  Call,
  Case,
  Citation,
  Comparison,
  CoreInput,
  CoreLet,
  CoreLine,
  CorePack,
  CoreRule,
  CoreTable,
  CoreType,
  InForce,
  Int,
  List,
  Lookup,
  Meaning,
  Note,
  Ratio,
  Result,
  RuleNotes,
  Truth,
  Word,
} from './core/core.ts';
export { format, formatted } from './syntax/print/format.ts';
export type { Formatted } from './syntax/print/format.ts';
export { hasErrors, severityOf } from './text/diagnostic.ts';
export type { Diagnostic, DiagnosticCode, DiagnosticDetails, Severity } from './text/diagnostic.ts';
export { headingsOf } from './text/headings.ts';
export type { Headings } from './text/headings.ts';
export { excerpt } from './text/excerpt.ts';
export { positionOf } from './text/source.ts';
export type { Position, Source } from './text/source.ts';
export type { LineColumn, UnitWords, Vocabulary } from './vocabulary.ts';
