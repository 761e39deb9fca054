/**
 * The one place where the catalogue meets Excel's functions runtime: every id gets a body that turns what Excel
 * hands over into plain cells and what we answer into what Excel shows. Nothing thrown reaches Excel raw.
 */
import {
  bugCell,
  bugCode,
  problemCell,
  type Argument,
  type CustomFunction,
  type Surroundings,
} from '../functions/index.ts';
import { fromExcelArguments } from './excel-arguments.ts';
import { toExcelCells, type ExcelCell } from './excel-answers.ts';

/** Told of a defect of ours, for the log behind Diagnostics. */
export type BugListener = (code: string, thrown: unknown) => void;

/** Associates every function of the catalogue; must run before the page is ready. */
export function associate(functions: readonly CustomFunction[], surroundings: Surroundings, onBug: BugListener): void {
  for (const each of functions) CustomFunctions.associate(each.id, excelBody(each, surroundings, onBug));
}

function excelBody(each: CustomFunction, surroundings: Surroundings, onBug: BugListener) {
  return (...received: readonly unknown[]): ExcelCell[][] => {
    try {
      return toExcelCells(answer(each, fromExcelArguments(received), surroundings));
    } catch (thrown) {
      onBug(bugCode(thrown), thrown);
      return toExcelCells([[bugCell(thrown, surroundings.language)]]);
    }
  };
}

/** With stale metadata Excel still sends the arguments of an older list; the count is the one sign of it. */
function answer(
  each: CustomFunction,
  args: readonly Argument[],
  surroundings: Surroundings,
): ReturnType<CustomFunction['run']> {
  const required = each.parameters.filter((parameter) => !parameter.optional).length;
  const repeats = each.parameters.at(-1)?.repeating === true;
  if (args.length >= required && (repeats || args.length <= each.parameters.length)) return each.run(args);
  const problem = { code: 'functions-outdated', at: { kind: 'argument', name: each.id }, with: {} } as const;
  return [[problemCell([problem], surroundings.language)]];
}
