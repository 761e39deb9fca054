/** RULETABLE: any rule over a table whose header names its inputs; a header above, and one answer a row. */
import type { Rulebook, RuleSignature } from '../../../../billing/index.ts';
import { printDecimal } from '../../../../values/index.ts';
import { argumentProblem } from '../../argument-problem.ts';
import { notStatedCell, problemCell, toCell } from '../../cell-errors.ts';
import type { Argument, Cell, CustomFunction } from '../../custom-function.ts';
import type { Recall } from '../../memo.ts';
import { callOf, locate, ruleRows, type RuleRows } from '../../published/rule-rows.ts';
import { defaultSurroundings, type Surroundings } from '../../surroundings.ts';
import { isTrue, namedRule, refusedCell } from '../named-inputs.ts';
import { inputTable } from '../tables/input-table.ts';

const detailColumns = ['Value', 'Unrounded', 'Version', 'Problem'] as const;

/** `=CSP.RULETABLE("RenewalDate", A1:C500, TRUE)`. */
export function ruleTable(rulebook: Rulebook, surroundings: Surroundings, recall: Recall): CustomFunction {
  return {
    id: 'RULETABLE',
    parameters: [
      { name: 'rule', optional: false },
      { name: 'inputs', optional: false },
      { name: 'detail', optional: true },
    ],
    rule: null,
    run: (args) => recall('RULETABLE', args, () => answerTable(args, rulebook, surroundings)),
  };
}

function answerTable(args: readonly Argument[], rulebook: Rulebook, surroundings: Surroundings): Cell[][] {
  const signature = namedRule('rule', args[0], rulebook);
  if (!('inputs' in signature)) return [[refusedCell(signature, surroundings)]];
  if (signature.kind !== 'rule') return [[problemCell([noRule(signature)], surroundings.language)]];
  const table = inputTable(args[1], signature.inputs, {});
  if ('code' in table) return [[problemCell([table], surroundings.language)]];
  const arranged = ruleRows(signature, table);
  const detail = isTrue(args[2]);
  const rows = table.blank.map((blank, row): Cell[] => {
    if (blank) return detail ? detailColumns.map(() => '') : [''];
    const answer = answerRow(rulebook, arranged, row, surroundings);
    return detail ? answer : answer.slice(0, 1);
  });
  return [detail ? [...detailColumns] : [signature.name], ...rows];
}

/** A line block answers rows, and LINES shows them. */
function noRule({ name, pack }: RuleSignature): ReturnType<typeof argumentProblem> {
  return argumentProblem('rule-unknown', { kind: 'argument', name: 'rule' }, { rule: name, pack });
}

function answerRow(rulebook: Rulebook, arranged: RuleRows, row: number, surroundings: Surroundings): Cell[] {
  const call = callOf(arranged, row, surroundings);
  if ('kind' in call) {
    // Nothing that differs by reader may stand in a cell: the sentence is English, the error's own text is not.
    const said = callOf(arranged, row, { ...surroundings, language: defaultSurroundings.language });
    return [call, '', '', 'kind' in said ? said.message : ''];
  }
  const outcome = rulebook.explain(call);
  if (outcome.kind === 'problems') {
    const located = locate(outcome.problems, arranged, row);
    const { message } = problemCell(located, defaultSurroundings.language);
    return [problemCell(located, surroundings.language), '', '', message];
  }
  const { version, unrounded } = outcome.trace;
  const exact = unrounded === null ? '' : printDecimal(unrounded, 0, 12);
  if (outcome.kind === 'not-stated') return [notStatedCell(outcome.reason), '', version, outcome.reason];
  return [toCell(outcome, surroundings), exact, version, ''];
}
