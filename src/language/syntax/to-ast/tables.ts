/** The single way to the AST of dated values and look-up tables. */
import type { CstNode } from 'chevrotain';
import type { Cite, ComparisonOperator, ParamItem, TableCell, TableColumn, TableItem } from '../ast.ts';
import { leaf, leaves, node, nodes, placeOf, quoted, wordOf } from './cst.ts';
import { noResultColumn } from './examples.ts';
import { checkedDate, toExpression, type Building } from './expression.ts';
import { toNotes } from './notes.ts';
import { toType } from './types.ts';

export function toParam(to: Building, cst: CstNode, broken: boolean): ParamItem | null {
  const [name, by] = leaves(cst, 'Name').map((token) => wordOf(to.file, token));
  const type = toType(to, node(cst, 'type'));
  if (!name || !by || !type) return null;
  const rows = nodes(cst, 'paramRow').flatMap((row) => {
    const date = leaf(row, 'DateLiteral');
    if (!date) return [];
    const from = { text: checkedDate(to, date), at: placeOf(to.file, date) };
    return [{ from, value: toExpression(to, node(row, 'expression')), at: placeOf(to.file, row), ...toNotes(to, row) }];
  });
  return { kind: 'param', name, label: labelOf(cst), type, by, rows, broken, at: placeOf(to.file, cst) };
}

export function toTable(to: Building, cst: CstNode, broken: boolean): TableItem | null {
  const [name, grid] = [leaf(cst, 'Name'), node(cst, 'grid')];
  if (!name || !grid) return null;
  const sheet = toSheet(to, node(cst, 'fromSheet'));
  const heads = nodes(node(grid, 'head'), 'column').map((column) => ({
    word: leaf(column, 'Name'),
    result: leaf(column, 'Arrow') !== undefined,
    letters: toLetters(to, node(column, 'position'), sheet !== null),
  }));
  if (!heads.some(({ result }) => result)) to.diagnostics.push(...noResultColumn(to, grid, 'table'));
  const firstResult = heads.findIndex(({ result }) => result);
  const words = heads.flatMap(({ word, letters }, i) =>
    word ? [{ word: { ...wordOf(to.file, word), letters }, key: firstResult === -1 || i < firstResult }] : [],
  );
  return {
    kind: 'table',
    name: wordOf(to.file, name),
    label: labelOf(cst),
    parameters: nodes(node(cst, 'parameters'), 'parameter').flatMap((parameter) =>
      leaves(parameter, 'Name').map((token) => wordOf(to.file, token)),
    ),
    type: toType(to, node(cst, 'type')),
    sheet,
    keys: words.filter(({ key }) => key).map(({ word }) => word),
    results: words.filter(({ key }) => !key).map(({ word }) => word),
    rows: nodes(grid, 'row').flatMap((row) =>
      toRow(
        to,
        row,
        heads.map(({ word }) => word?.image ?? 'cite'),
      ),
    ),
    broken,
    at: placeOf(to.file, cst),
    ...toNotes(to, cst),
  };
}

function labelOf(cst: CstNode): string | null {
  const label = leaf(cst, 'TextLiteral');
  return label ? quoted(label) : null;
}

function toSheet(to: Building, cst: CstNode | undefined): TableItem['sheet'] {
  const name = leaf(cst, 'TextLiteral');
  if (!name) return null;
  const [asOf, column] = leaves(cst, 'Name').map((token) => wordOf(to.file, token));
  return { name: { text: quoted(name), at: placeOf(to.file, name) }, asOf: asOf ?? null, column: column ?? null };
}

/** `[column J]`, which only a table from a sheet may have. */
function toLetters(to: Building, cst: CstNode | undefined, fromSheet: boolean): TableColumn['letters'] {
  const [keyword, letters] = leaves(cst, 'Name');
  if (!keyword || !letters) return null;
  const meant = letters.image.toUpperCase();
  const form = keyword.image === 'column' && letters.image === meant && /^[A-Z]{1,3}$/.test(meant);
  if (fromSheet && form) return meant;
  const found = `[${keyword.image} ${letters.image}]`;
  const write = /^[A-Z]{1,3}$/.test(meant) ? meant : 'J';
  to.diagnostics.push({ code: 'column-letters', at: placeOf(to.file, cst), with: { found, write, fromSheet } });
  return null;
}

function toRow(to: Building, cst: CstNode, columns: readonly string[]): TableItem['rows'][number][] {
  const cells = nodes(cst, 'cell');
  // A row begins at its first pipe, not at the line's end before it.
  const at = { ...placeOf(to.file, cst), start: placeOf(to.file, leaf(cst, 'RowStart')).end - 1 };
  if (cells.length !== columns.length) {
    const missing = columns.slice(cells.length);
    to.diagnostics.push({ code: 'row-width', at, with: { cells: cells.length, columns: columns.length, missing } });
    return [];
  }
  const cites = cells.flatMap((cell) => citeOf(to, cell));
  return [{ cells: cells.filter((cell) => citeOf(to, cell).length === 0).map((cell) => toCell(to, cell)), cites, at }];
}

function citeOf(to: Building, cell: CstNode): Cite[] {
  const [key, heading] = [leaf(cell, 'Name'), leaf(cell, 'TextLiteral')];
  if (!key || !heading) return [];
  return [
    {
      key: wordOf(to.file, key),
      heading: { text: quoted(heading), at: placeOf(to.file, heading) },
      at: placeOf(to.file, cell),
    },
  ];
}

function toCell(to: Building, cst: CstNode): TableCell {
  const at = placeOf(to.file, cst);
  if (leaf(cst, 'Otherwise')) return { kind: 'otherwise', at };
  if (leaf(cst, 'Minus')) return { kind: 'empty', at };
  if (leaf(cst, 'Stated')) return { kind: 'not-stated', at };
  const [first, end] = nodes(cst, 'expression');
  const value = toExpression(to, first);
  const comparison = leaf(cst, 'Comparison');
  if (comparison) return { kind: 'comparison', op: comparison.image as ComparisonOperator, value, at };
  return end ? { kind: 'range', from: value, to: toExpression(to, end), at } : { kind: 'value', value, at };
}
