/**
 * The single place that answers "what stands behind this cell?": the function that filled it, the full sentence of
 * its error, and the trace of the rule, taken by running the same call once more with a rulebook that listens.
 */
import type { FUniver } from '@univerjs/core/facade';
import type { RuleCall, Rulebook } from '../../billing/index.ts';
import type { Selection } from '../../sheets/index.ts';
import type { Trace } from '../../targets/index.ts';
import { catalogue, type Argument, type Cell, type Surroundings } from '../functions/index.ts';
import { parseA1 } from './a1.ts';
import type { CallLog, LoggedCall } from './functions/call-log.ts';
import { originOf, type EngineSheet } from './engine/engine.ts';
import { NAME_SPACE } from './functions/function-class.ts';

/** What stands behind a cell. */
export interface CellReport {
  /** Name as the cell spells it, `CSP.CANCELLATIONCREDIT`. */
  readonly functionName: string;
  /** The cell that holds the formula: this one, or the start of the spill it lies in. */
  readonly origin: { readonly row: number; readonly column: number };
  /** The sentence behind an error; null where the cell has none. */
  readonly message: string | null;
  /** The rule's steps; null where the function ran no rule to its end. */
  readonly trace: Trace | null;
  /** Of a table that spilled under a header: what this row says, by column; empty for anything else. */
  readonly record: readonly { readonly name: string; readonly value: string | number | boolean }[];
}

interface Means {
  readonly api: FUniver;
  readonly log: CallLog;
  readonly rulebook: Rulebook;
  readonly surroundings: Surroundings;
}

const OUR_FUNCTION = /\bCSP\.([A-Z0-9_.]+)\(/i;

/** The report of the first cell of a block; null where no function of ours has run. */
export function cellReport(means: Means, place: Selection): CellReport | null {
  const block = parseA1(place.a1);
  const sheet = means.api.getActiveWorkbook()?.getSheetByName(place.sheet) ?? null;
  if (block === null || sheet === null) return null;
  const origin = originOf(sheet, block.row, block.column);
  const call = callIn(means, sheet, origin);
  if (call === null) return null;
  const [row, column] = [block.row - origin.row, block.column - origin.column];
  const trace = traceOf(means, call, row);
  return {
    functionName: NAME_SPACE + call.id,
    origin,
    message: messageOf(call.rows[row]?.[column]),
    trace,
    record: trace === null ? recordOf(call, row) : [],
  };
}

/** The call of the first function of ours that the formula names. */
function callIn({ log }: Means, sheet: EngineSheet, origin: CellReport['origin']): LoggedCall | null {
  const id = OUR_FUNCTION.exec(sheet.getRange(origin.row, origin.column).getFormula())?.[1];
  return id === undefined ? null : log.find({ sheetId: sheet.getSheetId(), ...origin }, id.toUpperCase());
}

function recordOf({ rows }: LoggedCall, row: number): CellReport['record'] {
  const [header = []] = rows;
  if (row === 0 || header.length < 2) return [];
  return header.flatMap((name, column) => {
    const value = rows[row]?.[column] ?? '';
    return typeof value === 'object' || value === '' || typeof name !== 'string' ? [] : [{ name, value }];
  });
}

function messageOf(cell: Cell): string | null {
  return cell !== null && typeof cell === 'object' && cell.message !== '' ? cell.message : null;
}

/** Functions that are no rule's own and yet answer with one rule. */
const RULE_BY_NAME = 'RULE';
const STEPS = 'EXPLAIN';

/** The trace behind one row of a call; null for a function that asks many rules, as the check of a table does. */
function traceOf({ rulebook, surroundings }: Means, call: LoggedCall, row: number): Trace | null {
  const asked: RuleCall[] = [];
  const listening: Rulebook = {
    ...rulebook,
    // Plain numbers answer without being asked rule by rule, and nothing would be heard.
    numbers: () => null,
    evaluate: (ruleCall) => {
      asked.push(ruleCall);
      return rulebook.evaluate(ruleCall);
    },
    explain: (ruleCall) => {
      asked.push(ruleCall);
      return rulebook.explain(ruleCall);
    },
  };
  const fn = catalogue(listening, surroundings).find(({ id }) => id === call.id);
  if (fn === undefined || (fn.rule === null && call.id !== RULE_BY_NAME && call.id !== STEPS)) return null;
  // The rows of EXPLAIN are steps of one answer, those of any other function answers of their own.
  fn.run(call.args.map((argument) => rowOf(argument, call.id === STEPS ? 0 : row)));
  const [first] = asked;
  if (first === undefined) return null;
  const outcome = rulebook.explain(first);
  return outcome.kind === 'problems' ? null : outcome.trace;
}

/** One row of an argument that is a column or a row of cells; anything else as it is. */
function rowOf(argument: Argument, row: number): Argument {
  if (!Array.isArray(argument)) return argument;
  const cells = (argument as readonly (readonly Cell[])[]).flat();
  return cells.length === 1 ? cells[0] : cells[row];
}
