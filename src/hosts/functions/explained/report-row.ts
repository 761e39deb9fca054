/**
 * The single place that explains a row of a written report: the version of the rule and the inputs that stand in it are
 * asked again, so that a finding leads to the same steps as a cell. A row of the sheet Rounding is found on Trace.
 */
import type { Rulebook, RuleSignature } from '../../../billing/index.ts';
import { parseA1, type Scalar, type Selection, type Workbook } from '../../../sheets/index.ts';
import type { Trace } from '../../../targets/index.ts';
import type { Value } from '../../../values/index.ts';
import { decode } from '../decode.ts';
import type { CallReport, CellReport } from './cell-report.ts';
import { lineCells } from './line-cells.ts';

/** Names of the sheets, the same in every language; a later report has a number behind them. */
const SHEETS = /^(Exceptions|Trace|Rounding)\b(.*)$/;
const VERSION = /^([a-z][\w-]*)\.(\w+)(?:@\d{4}-\d{2}-\d{2})?#[0-9a-f]{12}$/;

/** More columns than any of the sheets has. */
const MOST_COLUMNS = 60;

type Reading = Pick<Workbook, 'read' | 'sheetNames'>;
type Row = readonly Scalar[];

/** The report of the row that a cell lies in; null for a row of any other sheet, and for the captions. */
export async function rowReport(
  { sheet, a1 }: Selection,
  workbook: Reading,
  rulebook: Rulebook,
): Promise<CellReport | null> {
  const [, kind, behind = ''] = SHEETS.exec(sheet) ?? [];
  const row = parseA1(a1)?.row ?? 0;
  if (kind === undefined || row === 0) return null;
  const [captions, cells] = await Promise.all([readRow(workbook, sheet, 0), readRow(workbook, sheet, row)]);
  const record = recordOf(captions, cells);
  if (record.length === 0) return null;
  const traced = kind === 'Rounding' ? await tracedRow(workbook, `Trace${behind}`, cells) : cells;
  return reportOf({ kind, cells, record, trace: traceOf(traced, rulebook) }, workbook);
}

interface ReportedRow {
  readonly kind: string;
  readonly cells: Row;
  readonly record: CallReport['record'];
  readonly trace: Trace | null;
}

async function reportOf({ kind, cells, record, trace }: ReportedRow, workbook: Reading): Promise<CellReport> {
  const inputs = kind === 'Exceptions' ? await inputsOf(cells, trace, workbook) : [];
  const told = { functionName: trace?.rule ?? kind, record, trace, inputs };
  return { formula: '', part: null, calls: [{ ...told, text: '', message: null, notFollowed: false }] };
}

/** Where the line behind the row stands, as far as its rule was given it. */
function inputsOf(cells: Row, trace: Trace | null, workbook: Reading): Promise<CallReport['inputs']> {
  const given = trace === null ? [] : trace.inputs.map(({ name }) => name);
  return lineCells(withoutEmptyEnd(cells), given, workbook);
}

/** More columns are read than a sheet has. */
function withoutEmptyEnd(cells: Row): Row {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null && cell !== '') + 1);
}

async function readRow(workbook: Reading, sheet: string, row: number): Promise<Row> {
  const [cells = []] = await workbook.read(sheet, row, 0, 1, MOST_COLUMNS);
  return cells;
}

/** The line of that number on the sheet Trace; no cells where it is not there. */
async function tracedRow(workbook: Reading, trace: string, [line = null]: Row): Promise<Row> {
  const names = await workbook.sheetNames();
  if (line === null || !names.includes(trace)) return [];
  return (await workbook.read(trace)).find(([first]) => first === line) ?? [];
}

/** What the row says in words; sums stand in the sheet beside it. */
function recordOf(captions: Row, cells: Row): CallReport['record'] {
  const inputs = cells.findIndex(isVersion) + 1;
  return cells.flatMap((value, column) => {
    const name = captions[column];
    const says = typeof value === 'string' && !isVersion(value) && (inputs === 0 || column !== inputs);
    return says && typeof name === 'string' ? [{ name, value }] : [];
  });
}

function isVersion(cell: Scalar): boolean {
  return typeof cell === 'string' && VERSION.test(cell);
}

/** The steps of the very version that the row names; null where it names none, or the rule has changed since. */
function traceOf(cells: Row, rulebook: Rulebook): Trace | null {
  const at = cells.findIndex(isVersion);
  const version = String(cells[at] ?? '');
  const [, pack, rule] = VERSION.exec(version) ?? [];
  const signature = rule === undefined ? null : rulebook.find(rule, pack);
  if (signature === null) return null;
  const inputs = inputsIn(String(cells[at + 1] ?? ''), signature);
  const outcome = rulebook.explain({ rule: signature.name, pack: signature.pack, inputs });
  return outcome.kind === 'problems' || outcome.trace.version !== version ? null : outcome.trace;
}

/** `PeriodPrice 48.00; PeriodDays 365` as typed values; each begins at its name, whatever stands in a text. */
function inputsIn(text: string, { inputs }: RuleSignature): Readonly<Record<string, Value>> {
  const starts = inputs.map(({ name }) => (text.startsWith(`${name} `) ? 0 : text.indexOf(`; ${name} `)));
  const given: Record<string, Value> = {};
  for (const [index, input] of inputs.entries()) {
    const start = starts[index] ?? -1;
    if (start < 0) continue;
    const end = Math.min(...starts.filter((other) => other > start), text.length);
    const value = text.slice(text.indexOf(`${input.name} `, start) + input.name.length + 1, end);
    const decoded = decode(value, input, { kind: 'argument', name: input.name }, 1900);
    if (decoded.kind !== 'cell-error' && decoded.kind !== 'empty' && decoded.kind !== 'problem')
      given[input.name] = decoded;
  }
  return given;
}
