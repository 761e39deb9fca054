/**
 * LINES: the rows that the next reconciliation files must show, for each event of a table by the block that is named,
 * or for whole lives of subscriptions, invoice by invoice, by `SubscriptionLines`.
 */
import type { Rulebook, RuleSignature } from '../../../../billing/index.ts';
import { argumentProblem } from '../../argument-problem.ts';
import { isBlock } from '../../broadcast.ts';
import { notStatedCell, problemCell } from '../../cell-errors.ts';
import type { Argument, Cell, CustomFunction } from '../../custom-function.ts';
import type { Recall } from '../../memo.ts';
import { callOf, locate, ruleRows, type RuleRows } from '../../published/rule-rows.ts';
import { defaultSurroundings, type Surroundings } from '../../surroundings.ts';
import { failed, lineCells, lineColumns } from '../tables/line-cells.ts';
import { namedRule, refusedCell, textOf } from '../named-inputs.ts';
import { foldName, inputTable } from '../tables/input-table.ts';
import { lifeRows } from '../tables/life-rows.ts';

/** Not a block of a pack: the life of a subscription from a table of events. */
const WHOLE_LIFE = 'SubscriptionLines';

/** `=CSP.LINES("CancellationLines", A1:F20)`. */
export function lines(rulebook: Rulebook, surroundings: Surroundings, recall: Recall): CustomFunction {
  return {
    id: 'LINES',
    parameters: [
      { name: 'block', optional: false },
      { name: 'inputs', optional: false },
      { name: 'profile', optional: true },
    ],
    rule: null,
    run: (args) => recall('LINES', args, () => expectedLines(args, rulebook, surroundings)),
  };
}

function expectedLines(args: readonly Argument[], rulebook: Rulebook, surroundings: Surroundings): Cell[][] {
  const refuse = (refusal: Parameters<typeof refusedCell>[0]): Cell[][] => [[refusedCell(refusal, surroundings)]];
  const name = textOf('block', args[0]);
  if (typeof name === 'object') return refuse(name);
  const profile = isBlock(args[2]) ? args[2][0]?.[0] : args[2];
  const given = isGiven(profile) ? { Profile: profile } : {};
  if (foldName(name) === foldName(WHOLE_LIFE)) {
    const rows = lifeRows(args[1], { rulebook, surroundings, profile });
    return 'code' in rows ? refuse(rows) : [[...lineColumns], ...rows];
  }
  const block = namedRule('block', args[0], rulebook);
  if (!('inputs' in block)) return refuse(block);
  if (block.kind !== 'lines') return refuse(noBlock(block));
  const table = inputTable(args[1], block.inputs, given);
  if ('code' in table) return refuse(table);
  const arranged = ruleRows(block, table);
  const rows = table.blank.flatMap((blank, row) => (blank ? [] : blockRows(rulebook, arranged, row, surroundings)));
  return [[...lineColumns], ...rows];
}

function isGiven(cell: Cell): boolean {
  return cell !== null && cell !== undefined && cell !== '' && cell !== 0;
}

function noBlock({ name, pack }: RuleSignature): ReturnType<typeof argumentProblem> {
  return argumentProblem('rule-unknown', { kind: 'argument', name: 'block' }, { rule: name, pack });
}

/** The rows of one event; a bad or unstated one is a single row whose amount is an error. */
function blockRows(rulebook: Rulebook, arranged: RuleRows, row: number, surroundings: Surroundings): Cell[][] {
  const call = callOf(arranged, row, surroundings);
  if ('kind' in call) {
    const said = callOf(arranged, row, { ...surroundings, language: defaultSurroundings.language });
    return [failed(row + 1, call, 'kind' in said ? said.message : '')];
  }
  const outcome = rulebook.lines(call);
  if (outcome.kind === 'problems') {
    const located = locate(outcome.problems, arranged, row);
    const { message } = problemCell(located, defaultSurroundings.language);
    return [failed(row + 1, problemCell(located, surroundings.language), message)];
  }
  if (outcome.kind === 'not-stated') return [failed(row + 1, notStatedCell(outcome.reason), outcome.reason)];
  return outcome.value.map((line) => lineCells(row + 1, line, surroundings));
}
