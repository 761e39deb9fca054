/**
 * The single place that answers "what stands behind this cell?", for every host alike: the formula is read, its
 * arguments are followed to their cells, and the same call is run once more with a rulebook that listens.
 */
import type { Rulebook } from '../../../billing/index.ts';
import {
  callsIn,
  parseA1,
  type Block,
  type Selection,
  type Workbook,
  type WrittenCall,
} from '../../../sheets/index.ts';
import { invariant } from '../../../values/index.ts';
import { catalogue } from '../catalogue.ts';
import type { Argument, Cell } from '../custom-function.ts';
import type { Surroundings } from '../surroundings.ts';
import type { LoggedCall } from './call-log.ts';
import type { CallReport, CellReport } from './cell-report.ts';
import { argumentsOf, type Following } from './follow-arguments.ts';
import { inputPlaces } from './input-places.ts';
import { rowReport } from './report-row.ts';
import { askedRow, traceOf } from './trace-of-call.ts';

/** What a host lends. */
export interface ReportMeans {
  readonly workbook: Pick<Workbook, 'read' | 'filledBy' | 'sheetNames'>;
  readonly rulebook: Rulebook;
  readonly surroundings: Surroundings;
  /** The last call of a function in a cell, where the host keeps a log. */
  readonly logged: (cell: Selection, id: string) => LoggedCall | null;
}

/** The report of the first cell of a block; null where no function of ours filled it and its row is of no report. */
export type CellReports = (place: Selection) => Promise<CellReport | null>;

/** Where a cell stands in what its formula fills. */
interface Seat {
  readonly row: number;
  readonly column: number;
}

/** Reports over a workbook. */
export function cellReports(means: ReportMeans): CellReports {
  return async (place) => {
    const { workbook, rulebook } = means;
    const filled = await workbook.filledBy(place.sheet, place.a1.split(':')[0] ?? place.a1);
    const own = filled === null ? null : await formulaReport(place, filled, means);
    return own ?? rowReport(place, workbook, rulebook);
  };
}

/** Null where the formula calls no function of ours. */
async function formulaReport(
  { sheet, a1 }: Selection,
  filled: { readonly formula: string; readonly a1: string },
  means: ReportMeans,
): Promise<CellReport | null> {
  const [block, fills] = [parseA1(a1), parseA1(filled.a1)];
  const written = callsIn(filled.formula);
  if (block === null || fills === null || written.length === 0) return null;
  const seat = { row: block.row - fills.row, column: block.column - fills.column };
  const origin = { sheet, a1: filled.a1.split(':')[0] ?? filled.a1 };
  const calls: CallReport[] = [];
  for (const call of written) calls.push(await callReport({ call, written, origin, seat }, means));
  return { formula: filled.formula, part: partOf(filled.a1, fills, seat), calls };
}

function partOf(block: string, { rows, columns }: Block, { row, column }: Seat): CellReport['part'] {
  return rows * columns === 1 ? null : { block, number: row * columns + column + 1, of: rows * columns };
}

interface Question {
  readonly call: WrittenCall;
  readonly written: readonly WrittenCall[];
  readonly origin: Selection;
  readonly seat: Seat;
}

async function callReport({ call, written, origin, seat }: Question, means: ReportMeans): Promise<CallReport> {
  const { workbook, rulebook, surroundings } = means;
  const functions = catalogue(rulebook, surroundings);
  const fn = functions.find(({ id }) => id === call.id);
  const following: Following = { workbook, functions, home: origin.sheet, dateSystem: surroundings.dateSystem };
  const given =
    fn === undefined ? null : ((await argumentsOf(call, following)) ?? loggedArguments(call, written, origin, means));
  const head = { functionName: `CSP.${call.id}`, text: call.text };
  if (fn === undefined || given === null)
    return { ...head, message: null, trace: null, record: [], inputs: [], notFollowed: true };
  const rows = fn.run(given);
  const [row, column] = [Math.min(seat.row, rows.length - 1), seat.column];
  const trace = traceOf(fn, given, row, { rulebook, surroundings });
  return {
    ...head,
    message: messageOf(rows[row]?.[column] ?? rows[row]?.[0]),
    trace,
    record: trace === null ? recordOf(rows, row) : [],
    inputs: await inputPlaces(call, fn, askedRow(fn, row), following),
    notFollowed: false,
  };
}

/** What the host saw the function being given; of two calls of one function only the last was kept. */
function loggedArguments(
  call: WrittenCall,
  written: readonly WrittenCall[],
  origin: Selection,
  { logged }: ReportMeans,
): readonly Argument[] | null {
  if (written.filter(({ id }) => id === call.id).length > 1) return null;
  return logged(origin, call.id)?.args ?? null;
}

function recordOf(rows: readonly (readonly Cell[])[], row: number): CallReport['record'] {
  const [header = []] = rows;
  invariant(rows.length > row, 'the row is one of the answer');
  if (row === 0 || header.length < 2) return [];
  return header.flatMap((name, column) => {
    const value = rows[row]?.[column] ?? '';
    return typeof value === 'object' || value === '' || typeof name !== 'string' ? [] : [{ name, value }];
  });
}

function messageOf(cell: Cell): string | null {
  return cell !== null && typeof cell === 'object' && cell.message !== '' ? cell.message : null;
}
