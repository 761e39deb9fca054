/**
 * EXPLAIN: the steps behind a rule's answer, one a row, with the arguments of RULE. The columns' names are the same
 * in every language; what a step is, is said in the language asked for. Dates are ISO text, since a column of mixed values has no format.
 */
import type { Rulebook } from '../../../../billing/index.ts';
import { problemCell } from '../../cell-errors.ts';
import type { Argument, Cell, CustomFunction } from '../../custom-function.ts';
import type { Recall } from '../../memo.ts';
import { callOf, locate } from '../../published/rule-rows.ts';
import type { Surroundings } from '../../surroundings.ts';
import { texts } from '../../texts/texts.ts';
import { readNamedCall, type NamedCall } from '../named-inputs.ts';
import { stepColumns, stepsOf } from './steps.ts';

/** `=CSP.EXPLAIN("RenewalDate", "ServiceStart", A2, "language", "it")`. */
export function explain(rulebook: Rulebook, surroundings: Surroundings, recall: Recall): CustomFunction {
  return {
    id: 'EXPLAIN',
    parameters: [
      { name: 'rule', optional: false },
      { name: 'inputs', optional: true, repeating: true },
    ],
    rule: null,
    run: (args) => recall('EXPLAIN', args, () => explainCall(args, rulebook, surroundings)),
  };
}

function explainCall(args: readonly Argument[], rulebook: Rulebook, surroundings: Surroundings): Cell[][] {
  const call = readNamedCall(args, rulebook, surroundings);
  if ('code' in call) return [['kind' in call ? call : problemCell([call], surroundings.language)]];
  const rows: Cell[][] = [[...stepColumns]];
  for (let row = 0; row < call.rows; row += 1) {
    rows.push(...explainRow(rulebook, call, row, surroundings));
  }
  return rows;
}

function explainRow(rulebook: Rulebook, named: NamedCall, row: number, surroundings: Surroundings): Cell[][] {
  const { signature, language } = named;
  const words = texts[language].steps;
  // Steps of several rows stand below each other: 3.1 is the first step of the third row.
  const prefix = named.rows === 1 ? '' : `${row + 1}.`;
  const bad = (cell: Cell): Cell[][] => [[`${prefix}1`, words.result, '', cell, '', signature.name, '', '']];
  const call = callOf(named, row, surroundings);
  if ('kind' in call) return bad(call);
  const outcome = rulebook.explain(call);
  if (outcome.kind === 'problems') return bad(problemCell(locate(outcome.problems, named, row), surroundings.language));
  return stepsOf(outcome.trace, { words, rulebook }, prefix);
}
