/**
 * The single place where a row of arguments becomes a call of a rule: every bad argument of the row is named,
 * an error of another cell passes through, and what the rulebook refuses is given its row.
 */
import type { RuleCall, RuleSignature } from '../../../billing/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import type { Tables } from '../../../targets/index.ts';
import type { ArgumentPlace, Problem, Value } from '../../../values/index.ts';
import { argumentProblem, type ArgumentProblem } from '../argument-problem.ts';
import type { Broadcast, Column } from '../broadcast.ts';
import { problemCell } from '../cell-errors.ts';
import type { CellError } from '../custom-function.ts';
import { decode, empty, type Decoded } from '../decode.ts';
import type { Surroundings } from '../surroundings.ts';

/** One input of the rule and what was given for it. */
interface Field {
  readonly input: CoreInput;
  readonly column: Column;
}

/** The arguments of one rule, lined up. */
export interface RuleRows {
  readonly signature: RuleSignature;
  readonly rows: number;
  readonly fields: readonly Field[];
  /** Date that picks the version, where one may be given. */
  readonly on: Field | null;
  /** Rows of the tables that the rule reads, where any were given. */
  readonly tables?: Tables;
}

const onInput: CoreInput = { name: 'on', type: { kind: 'date', unit: {} }, default: '' };

/** Puts columns beside the inputs of a rule, in the rule's order; one more column is the date that picks the version. */
export function ruleRows(signature: RuleSignature, { rows, columns }: Broadcast): RuleRows {
  const { inputs } = signature;
  const fields: Field[] = [];
  let on: Field | null = null;
  for (let index = 0; index < columns.length; index += 1) {
    const [input, column] = [inputs[index], columns[index]];
    if (column === undefined) continue;
    if (input === undefined) on = { input: onInput, column };
    else fields.push({ input, column });
  }
  return { signature, rows, fields, on };
}

/** The call of a row, counted from 0, or the error its cell shows. */
export function callOf(arranged: RuleRows, row: number, surroundings: Surroundings): RuleCall | CellError {
  const { signature, fields, on } = arranged;
  const inputs: Record<string, Value> = {};
  const problems: ArgumentProblem[] = [];
  const passedThrough = readFields(fields, row, surroundings, { inputs, problems });
  const date = on === null ? empty : read(on, row, surroundings);
  if (passedThrough !== null) return passedThrough;
  if (date.kind === 'cell-error') return date;
  if (date.kind === 'problem') problems.push(date.problem);
  if (problems.length > 0) return problemCell(problems, surroundings.language);
  const { tables } = arranged;
  const call = { rule: signature.name, pack: signature.pack, inputs, ...(tables && { tables }) };
  return date.kind === 'date' ? { ...call, on: date.date } : call;
}

interface Reading {
  readonly inputs: Record<string, Value>;
  readonly problems: ArgumentProblem[];
}

/** Fills in values and problems; answers the first error that came from another cell. */
function readFields(
  fields: readonly Field[],
  row: number,
  surroundings: Surroundings,
  into: Reading,
): CellError | null {
  for (const field of fields) {
    const decoded = read(field, row, surroundings);
    if (decoded.kind === 'cell-error') return decoded;
    if (decoded.kind === 'problem') into.problems.push(decoded.problem);
    else if (decoded.kind !== 'empty') into.inputs[field.input.name] = decoded;
  }
  return null;
}

function read({ input, column }: Field, row: number, surroundings: Surroundings): Decoded {
  const place = placeOf(column, row);
  const decoded = decode(column.at(row), input, place, surroundings.dateSystem);
  if (decoded.kind !== 'empty' || input.default !== undefined) return decoded;
  return { kind: 'problem', problem: argumentProblem('argument-empty', place, {}) };
}

/** The value of one cell of a column, where it must hold one; else the error it shows. */
export function valueAt(field: Field, row: number, surroundings: Surroundings): Value | CellError {
  const decoded = read(field, row, surroundings);
  if (decoded.kind === 'problem') return problemCell([decoded.problem], surroundings.language);
  if (decoded.kind !== 'empty') return decoded;
  const place = placeOf(field.column, row);
  return problemCell([argumentProblem('argument-empty', place, {})], surroundings.language);
}

/** Names the row, counted from 1, only where the argument has several. */
function placeOf({ name, length }: Column, row: number): ArgumentPlace {
  return length === 1 ? { kind: 'argument', name } : { kind: 'argument', name, row: row + 1 };
}

/** Problems the rulebook found in a row's values, with the row where the argument is a column. */
export function locate(problems: readonly Problem[], { fields }: RuleRows, row: number): readonly Problem[] {
  return problems.map((problem) => {
    const { at } = problem;
    const field = at.kind === 'argument' ? fields.find(({ input }) => input.name === at.name) : undefined;
    return field === undefined ? problem : { ...problem, at: placeOf(field.column, row) };
  });
}
