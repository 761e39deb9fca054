/** The single reader of a table whose header row names the inputs of a rule, whatever their case; other columns are passed over. */
import type { CoreInput } from '../../../../language/index.ts';
import { argumentProblem, type ArgumentProblem } from '../../argument-problem.ts';
import { isBlock, type Broadcast, type Column } from '../../broadcast.ts';
import type { Argument, Cell } from '../../custom-function.ts';
import { blockOf } from './sheet-argument.ts';

/** The columns of the inputs, in their order, and the rows that hold nothing at all. */
export interface InputTable extends Broadcast {
  /** By row, from 0. */
  readonly blank: readonly boolean[];
}

/** Lines a table up with inputs; `given` are values for every row, which go before a column. */
export function inputTable(
  argument: Argument,
  inputs: readonly Pick<CoreInput, 'name'>[],
  given: Readonly<Record<string, Cell>>,
): InputTable | ArgumentProblem {
  const cells = blockOf('inputs', argument);
  if ('code' in cells) return cells;
  const at = { kind: 'argument', name: 'inputs' } as const;
  if (!isBlock(argument) || cells.length < 2) return argumentProblem('argument-empty', at, {});
  const [header = [], ...rows] = cells;
  const names = header.map((cell) => (typeof cell === 'string' ? foldName(cell) : ''));
  const columns = inputs.map(({ name }): Column => {
    if (given[name] !== undefined) return { name, length: 1, at: () => given[name] };
    const index = names.indexOf(foldName(name));
    // A column that is not there is an empty one: the input's default answers, or each row says what it lacks.
    return { name, length: rows.length, at: (row) => (index < 0 ? undefined : rows[row]?.[index]) };
  });
  return { rows: rows.length, columns, blank: rows.map((row) => row.every((cell) => isEmptyCell(cell))) };
}

/** Names are the same whatever their case, blanks, underscores and hyphens. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

function isEmptyCell(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === '';
}
