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
import type { CallLog, LoggedCall } from './call-log.ts';
import { originOf } from './engine.ts';

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
}

interface Means {
  readonly api: FUniver;
  readonly log: CallLog;
  readonly rulebook: Rulebook;
  readonly surroundings: Surroundings;
}

const OUR_FUNCTION = /\bCSP\.([A-Z]+)\(/i;

/** The report of the first cell of a block; null where no function of ours has run. */
export function cellReport(means: Means, place: Selection): CellReport | null {
  const block = parseA1(place.a1);
  const sheet = means.api.getActiveWorkbook()?.getSheetByName(place.sheet) ?? null;
  if (block === null || sheet === null) return null;
  const origin = originOf(sheet, block.row, block.column);
  const id = OUR_FUNCTION.exec(sheet.getRange(origin.row, origin.column).getFormula())?.[1]?.toUpperCase();
  if (id === undefined) return null;
  const call = means.log.find({ sheetId: sheet.getSheetId(), ...origin }, id);
  if (call === null) return null;
  const [row, column] = [block.row - origin.row, block.column - origin.column];
  return {
    functionName: `CSP.${id}`,
    origin,
    message: messageOf(call.rows[row]?.[column]),
    trace: traceOf(means, call, row),
  };
}

function messageOf(cell: Cell): string | null {
  return cell !== null && typeof cell === 'object' && cell.message !== '' ? cell.message : null;
}

/** The trace of one row of a call: the last rule it asks, since rules asked before it only prepare an argument. */
function traceOf({ rulebook, surroundings }: Means, call: LoggedCall, row: number): Trace | null {
  const asked: RuleCall[] = [];
  const listening: Rulebook = {
    ...rulebook,
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
  fn?.run(call.args.map((argument) => rowOf(argument, row)));
  const last = asked.at(-1);
  if (last === undefined) return null;
  const outcome = rulebook.explain(last);
  return outcome.kind === 'problems' ? null : outcome.trace;
}

/** One row of an argument that is a column or a row of cells; anything else as it is. */
function rowOf(argument: Argument, row: number): Argument {
  if (!Array.isArray(argument)) return argument;
  const cells = (argument as readonly (readonly Cell[])[]).flat();
  return cells.length === 1 ? cells[0] : cells[row];
}
