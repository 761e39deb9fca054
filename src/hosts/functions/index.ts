/**
 * Host functions: the custom functions of Tieout as pure data and pure bodies, the same for Excel and the browser workbook.
 * Knows cells, serials and cell errors; knows no Office and no grid. `catalogue` is the door: every host takes it,
 * Excel associates it, the browser workbook registers it, the build prints its metadata.
 * Start with `catalogue.ts`, then `decode.ts`.
 */
export { catalogue } from './catalogue.ts';
export { bugCell, bugCode, problemCell } from './cell-errors.ts';
export type { Argument, Cell, CellError, CustomFunction, FunctionParameter, Locale } from './custom-function.ts';
export { describe } from './descriptions/describe.ts';
export { createCallLog } from './explained/call-log.ts';
export type { CallLog } from './explained/call-log.ts';
export { cellReports } from './explained/cell-reports.ts';
export type { CellReports } from './explained/cell-reports.ts';
export type { CallReport, CellReport } from './explained/cell-report.ts';
export { answeringFunctions } from './house/answering-functions.ts';
export { tellingFunctions } from './house/telling/telling-functions.ts';
export { tellingIds } from './house/telling/telling-ids.ts';
export { functionsMetadata } from './metadata.ts';
export type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from './metadata.ts';
export { nativeFormulas } from './native/native-formulas.ts';
export { fromSerial, toSerial } from './serial-date.ts';
export type { DateSystem } from './serial-date.ts';
export type { Surroundings } from './surroundings.ts';
export { locales } from './texts/texts.ts';
