/** The single place where the rows of a call are answered by a rule: one cell a row, an error where a row has none. */
import type { RuleAnswers } from '../../../billing/index.ts';
import { problemCell, toCell } from '../cell-errors.ts';
import type { Cell } from '../custom-function.ts';
import type { Surroundings } from '../surroundings.ts';
import { numberRows } from './number-rows.ts';
import { callOf, locate, type RuleRows } from './rule-rows.ts';

/** One column of answers, a bad row giving its own error and no other. */
export function answerRows(rulebook: RuleAnswers, arranged: RuleRows, surroundings: Surroundings): Cell[][] {
  const exactly = (row: number): Cell => answer(rulebook, arranged, row, surroundings);
  return (
    numberRows(rulebook, arranged, surroundings, exactly) ??
    Array.from({ length: arranged.rows }, (_, row) => [exactly(row)])
  );
}

function answer(rulebook: RuleAnswers, arranged: RuleRows, row: number, surroundings: Surroundings): Cell {
  const call = callOf(arranged, row, surroundings);
  if ('kind' in call) return call;
  const outcome = rulebook.evaluate(call);
  if (outcome.kind === 'problems') return problemCell(locate(outcome.problems, arranged, row), surroundings.language);
  return toCell(outcome, surroundings);
}
