/** The single place that finds the sentence of a problem a cell shows: of an argument here, of all else in `messages`. */
import { dataSentence } from '../../../messages/index.ts';
import type { ArgumentPlace, Problem } from '../../../values/index.ts';
import type { ArgumentProblem } from '../argument-problem.ts';
import type { Locale } from '../custom-function.ts';
import type { FunctionTexts } from './function-texts.ts';
import { texts } from './texts.ts';

/** What was found, where and what to write, in one language. */
export function sentenceOf(problem: Problem, language: Locale): string {
  const own = texts[language];
  if (isArgumentProblem(problem, own)) return sayArgument(problem, own);
  const { at } = problem;
  const said = dataSentence(problem);
  return at.kind === 'argument' && at.row !== undefined ? own.ofRow(at.row, said) : said;
}

function isArgumentProblem(problem: Problem, own: FunctionTexts): problem is ArgumentProblem {
  return Object.hasOwn(own.problems, problem.code);
}

function sayArgument(problem: ArgumentProblem, own: FunctionTexts): string {
  // The pairing of code and data is the type's; it cannot be followed through an index.
  const say = own.problems[problem.code] as (where: string, data: unknown) => string;
  return say(whereOf(problem.at, own), problem.with);
}

function whereOf(at: ArgumentPlace, own: FunctionTexts): string {
  return at.row === undefined ? at.name : own.inRow(at.name, at.row);
}
