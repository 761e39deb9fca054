/**
 * The single place where a row of arguments becomes a call of a rule: every bad argument of the row is named,
 * an error of another cell passes through, and what the rulebook refuses is given its row.
 */
import type { RuleCall, RuleSignature } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import type { ArgumentPlace, Problem, Value } from '../../../values/index.ts';
import { argumentProblem, type ArgumentProblem } from '../argument-problem.ts';
import type { Column } from '../broadcast.ts';
import { problemCell } from '../cell-errors.ts';
import type { CellError } from '../custom-function.ts';
import { decode } from '../decode.ts';
import type { Surroundings } from '../surroundings.ts';

/** Arguments of one rule, lined up. */
export interface RuleRows {
  readonly signature: RuleSignature;
  readonly rows: number;
  /** Beside the rule's inputs; undefined where nothing was given. */
  readonly columns: readonly (Column | undefined)[];
  /** Date that picks the version, where one was given. */
  readonly on?: Column | undefined;
}

const onInput: CoreInput = { name: 'on', type: { kind: 'date', unit: {} }, default: '' };

/** The call of a row, counted from 0, or the error its cell shows. */
export function callOf(arranged: RuleRows, row: number, surroundings: Surroundings): RuleCall | CellError {
  const { signature, columns } = arranged;
  const inputs: Record<string, Value> = {};
  const problems: ArgumentProblem[] = [];
  for (let index = 0; index < signature.inputs.length; index += 1) {
    const input = signature.inputs[index];
    if (input === undefined) continue;
    const decoded = read(input, columns[index], row, surroundings);
    if (decoded.kind === 'cell-error') return decoded;
    if (decoded.kind === 'problem') problems.push(decoded.problem);
    else if (decoded.kind !== 'empty') inputs[input.name] = decoded;
    else if (input.default === undefined) problems.push(argumentProblem('argument-empty', placeOf(input.name, columns[index], row), {}));
  }
  const call = { rule: signature.name, pack: signature.pack, inputs };
  if (arranged.on === undefined) return problems.length === 0 ? call : problemCell(problems, surroundings.language);
  const on = read(onInput, arranged.on, row, surroundings);
  if (on.kind === 'cell-error') return on;
  if (on.kind === 'problem') problems.push(on.problem);
  if (problems.length > 0) return problemCell(problems, surroundings.language);
  return on.kind === 'date' ? { ...call, on: on.date } : call;
}

function read(input: CoreInput, column: Column | undefined, row: number, surroundings: Surroundings): ReturnType<typeof decode> {
  return decode(column?.at(row), input, placeOf(input.name, column, row), surroundings.dateSystem);
}

/** Names the row, counted from 1, only where the argument has several. */
function placeOf(name: string, column: Column | undefined, row: number): ArgumentPlace {
  return column === undefined || column.length === 1 ? { kind: 'argument', name } : { kind: 'argument', name, row: row + 1 };
}

/** Problems the rulebook found in a row's values, with the row where the argument is a column. */
export function locate(problems: readonly Problem[], arranged: RuleRows, row: number): readonly Problem[] {
  return problems.map((problem) => {
    const { at } = problem;
    if (at.kind !== 'argument') return problem;
    const index = arranged.signature.inputs.findIndex((input) => input.name === at.name);
    return { ...problem, at: placeOf(at.name, arranged.columns[index], row) };
  });
}
