/**
 * CHECK: the verdict on every line of a reconciliation file, row for row beside the lines, header included.
 * Verdict, reason and profile are stable keys in every language; a line that cannot be read or judged says so in its own row.
 */
import type { RuleAnswers } from '../../../billing/index.ts';
import { readLicenceFile, type LicenceFile } from '../../../sheets/index.ts';
import { reconcileLines, type LineCheck } from '../../../tasks/index.ts';
import { toDouble, type Problem } from '../../../values/index.ts';
import { problemCell } from '../cell-errors.ts';
import type { Argument, Cell, CellError, CustomFunction } from '../custom-function.ts';
import type { Recall } from '../memo.ts';
import type { Surroundings } from '../surroundings.ts';
import { readCheckArguments, type CheckArguments } from './check-arguments.ts';

const columns = ['Expected', 'Difference', 'Verdict', 'Reason', 'Profile', 'Days', 'Rule'] as const;
const parameters = ['lines', 'priceList', 'tolerance'] as const;

/** `=CSP.CHECK(Reconciliation!A1:AA61, Prices!A1:L40)`. */
export function check(rulebook: RuleAnswers, surroundings: Surroundings, recall: Recall): CustomFunction {
  return {
    id: 'CHECK',
    parameters: parameters.map((name) => ({ name, optional: name !== 'lines' })),
    rule: null,
    run: (args) => recall('CHECK', args, () => checkLines(args, rulebook, surroundings)),
  };
}

function checkLines(args: readonly Argument[], rulebook: RuleAnswers, surroundings: Surroundings): Cell[][] {
  const given = readCheckArguments(args, surroundings.dateSystem);
  if (given.kind === 'cell-error') return [[given]];
  if (given.kind === 'problems') return [[problemCell(given.problems, surroundings.language)]];
  const file = readLicenceFile(given.lines.table);
  if (file.layout === null) return [[problemCell(file.problems, surroundings.language)]];
  const { prices, tolerance } = given;
  const checks = reconcileLines(file.lines, { rulebook, prices, tolerance });
  return [[...columns], ...rowsBeside(file, checks, given, surroundings)];
}

/** One row a row of the sheet, in its order; nothing beside a blank row. */
function rowsBeside(
  file: LicenceFile,
  checks: readonly LineCheck[],
  given: CheckArguments,
  surroundings: Surroundings,
): Cell[][] {
  const rows = file.table.rows.map((): Cell[] => columns.map(() => ''));
  for (const [row, problems] of byRow(file.problems))
    rows[row - 1] = notJudged(problemCell(problems, surroundings.language));
  for (const each of checks) rows[each.line.row - 1] = verdictOf(each);
  // An error of a cell that decides the verdict goes before whatever the rest of the row would say.
  for (const [row, error] of given.lines.errors) rows[row - 1] = notJudged(error);
  return rows;
}

function byRow(problems: readonly Problem[]): ReadonlyMap<number, readonly Problem[]> {
  const rows = new Map<number, Problem[]>();
  for (const problem of problems) {
    const row = problem.at.kind === 'cell' ? problem.at.row : null;
    if (row === null) continue;
    const known = rows.get(row);
    if (known === undefined) rows.set(row, [problem]);
    else known.push(problem);
  }
  return rows;
}

function notJudged(error: CellError): Cell[] {
  return [error, '', 'not_judged', 'NOT_JUDGED', '', '', ''];
}

function verdictOf({ expected, difference, verdict, finding, profile, basis, call }: LineCheck): Cell[] {
  return [
    expected === null ? '' : toDouble(expected),
    difference === null ? '' : toDouble(difference),
    verdict,
    finding?.code ?? '',
    profile ?? '',
    basis?.chargeDays ?? '',
    call?.rule ?? '',
  ];
}
