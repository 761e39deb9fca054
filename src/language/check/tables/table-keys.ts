/**
 * The single place that reads the key cells of a table: what each asks of its key, and that no two rows can both match.
 * Cells are values, closed ranges, comparisons or `otherwise`; the rows themselves become cases in `desugar.ts`.
 */
import { compare, type Rational } from '../../../values/index.ts';
import type { Expression, TableCell, TableItem, Word } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { numberOf, reachOf, type End, type Reach } from './reach.ts';

/** What a key must be to match the cell; null where the cell asks nothing. */
export function conditionOfCell(key: Word, cell: TableCell): Expression | null {
  const name: Expression = { kind: 'name', name: key.name, member: null, at: cell.at };
  switch (cell.kind) {
    case 'value':
      return binary('=', name, cell.value);
    case 'comparison':
      return binary(cell.op, name, cell.value);
    case 'range':
      return binary('and', binary('>=', name, cell.from), binary('<=', name, cell.to));
    default:
      return null;
  }
}

/** An operator between two expressions, with the place from the one to the other. */
export function binary(
  op: Extract<Expression, { kind: 'binary' }>['op'],
  left: Expression,
  right: Expression,
): Expression {
  return { kind: 'binary', op, left, right, at: { ...left.at, end: right.at.end } };
}

/** Cells that stand where they say nothing, ranges that hold nothing, and rows that can both match. */
export function checkRows({ name, keys, results, rows }: TableItem): Diagnostic[] {
  const misplaced = rows.flatMap(({ cells }) => [
    ...keys.flatMap((key, i) => keyProblem(key, cells[i])),
    ...results.flatMap((_, i) => resultProblem(cells[keys.length + i])),
  ]);
  const reaches = rows.map(({ cells, at }) => ({ at, of: cells.slice(0, keys.length).map(reachOf) }));
  const twice = reaches
    .filter((row, i) => reaches.slice(0, i).some((before) => bothMatch(before.of, row.of)))
    .map(({ at }): Diagnostic => ({ code: 'row-twice', at, with: { table: name.name } }));
  return [...misplaced, ...twice];
}

function keyProblem(key: Word, cell: TableCell | undefined): Diagnostic[] {
  if (cell?.kind === 'range') return emptyRange(cell);
  if (cell?.kind !== 'empty' && cell?.kind !== 'not-stated') return [];
  return [{ code: 'missing-part', at: cell.at, with: { what: key.name, of: 'this row' } }];
}

function emptyRange({ from, to, at }: Extract<TableCell, { kind: 'range' }>): Diagnostic[] {
  const [low, high] = [numberOf(from), numberOf(to)];
  if (!low || !high || compare(low, high) <= 0) return [];
  const textOf = (end: Expression): string => ('text' in end ? end.text : '');
  return [{ code: 'empty-range', at, with: { from: textOf(from), to: textOf(to), what: 'value' } }];
}

/** What a row answers is one value, `-` or `not stated`. */
function resultProblem(cell: TableCell | undefined): Diagnostic[] {
  if (cell?.kind !== 'range' && cell?.kind !== 'comparison' && cell?.kind !== 'otherwise') return [];
  const found = { range: 'to', comparison: cell.kind === 'comparison' ? cell.op : '', otherwise: 'otherwise' }[
    cell.kind
  ];
  return [{ code: 'expected', at: cell.at, with: { wanted: 'one value', found, after: '|' } }];
}

/** Whether one set of keys can match both rows; a row with `otherwise` gives way to a row without. */
function bothMatch(a: readonly Reach[], b: readonly Reach[]): boolean {
  return a.length > 0 && a.every((one, i) => meets(one, b[i] ?? { kind: 'unknown' }));
}

function meets(a: Reach, b: Reach): boolean {
  switch (a.kind) {
    case 'word':
      return b.kind === 'word' && a.word === b.word;
    case 'rest':
      return b.kind === 'rest';
    case 'span':
      return b.kind === 'span' ? isBefore(a.from, b.to) && isBefore(b.from, a.to) : b.kind === 'but' && meets(b, a);
    case 'but':
      return b.kind === 'but' || (b.kind === 'span' && !isOnly(b, a.value));
    case 'unknown':
      return false;
  }
}

/** Whether something lies from the one end to the other. */
function isBefore(from: End, to: End): boolean {
  if (!from || !to) return true;
  const order = compare(from.value, to.value);
  return order < 0 || (order === 0 && !from.open && !to.open);
}

const isOnly = ({ from, to }: Extract<Reach, { kind: 'span' }>, value: Rational): boolean =>
  from !== null && to !== null && compare(from.value, value) === 0 && compare(to.value, value) === 0;
