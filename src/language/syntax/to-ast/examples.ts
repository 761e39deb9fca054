/** The single way to the AST of examples, single ones and grids: both become the same list. */
import type { CstNode } from 'chevrotain';
import type { Span } from '../../../values/index.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Answer, Cite, Example, ExpectedRows, Given, Word } from '../ast.ts';
import { toAnswer } from './answer.ts';
import { leaf, leaves, node, nodes, placeOf, quoted, wordOf } from './cst.ts';
import { toExpression, type Building } from './expression.ts';

type Cell = Answer | { readonly kind: 'empty' } | { readonly kind: 'cite'; readonly cite: Cite };

interface Column {
  readonly name: Word | null;
  readonly kind: 'given' | 'expect' | 'cite';
}

/** None where nothing is expected: that was told when it was read. */
export function toExample(to: Building, cst: CstNode): Example[] {
  if (!leaf(cst, 'Expect')) return [];
  const [cite, grid] = [node(cst, 'cite'), node(cst, 'grid')];
  const [key, heading] = [leaf(cite, 'Name'), leaf(cite, 'TextLiteral')];
  return [
    {
      given: nodes(cst, 'given').flatMap((given) => toGiven(to, given)),
      expect: grid ? toExpectedRows(to, grid) : asAnswer(to, node(cst, 'cell'), toCell(to, node(cst, 'cell'))),
      answers: null,
      cite:
        key && heading
          ? {
              key: wordOf(to.file, key),
              heading: { text: quoted(heading), at: placeOf(to.file, heading) },
              at: placeOf(to.file, cite),
            }
          : null,
      at: placeOf(to.file, cst),
    },
  ];
}

export function toGiven(to: Building, cst: CstNode): Given[] {
  const name = leaf(cst, 'Name');
  return name ? [{ name: wordOf(to.file, name), value: toExpression(to, node(cst, 'expression')) }] : [];
}

/** Rows a line block must give, each read as one example row is. */
function toExpectedRows(to: Building, cst: CstNode): ExpectedRows {
  const columns = nodes(node(cst, 'head'), 'column').map((column) => toColumn(to, column));
  const rows = nodes(cst, 'row').flatMap((row) => toRow(to, row, columns));
  return { kind: 'rows', rows: rows.map(({ given }) => given), at: placeOf(to.file, cst) };
}

/** One example a row; a row of another width than the head is reported and left out. */
export function toExamples(to: Building, cst: CstNode): Example[] {
  const grid = node(cst, 'grid');
  const columns = nodes(node(grid, 'head'), 'column').map((column) => toColumn(to, column));
  if (!columns.some(({ kind }) => kind === 'expect')) {
    to.diagnostics.push(...noResultColumn(to, grid, 'examples'));
    return [];
  }
  return nodes(grid, 'row').flatMap((row) => toRow(to, row, columns));
}

/** A table whose head marks no result answers nothing. */
export function noResultColumn(to: Building, grid: CstNode | undefined, what: 'table' | 'examples'): Diagnostic[] {
  const last = nodes(node(grid, 'head'), 'column')
    .flatMap((column) => leaf(column, 'Name') ?? [])
    .at(-1);
  if (!last) return [];
  return [{ code: 'no-result-column', at: placeOf(to.file, last), with: { what, column: last.image } }];
}

function toColumn(to: Building, cst: CstNode): Column {
  const name = leaf(cst, 'Name');
  if (!name) return { name: null, kind: 'cite' };
  return { name: wordOf(to.file, name), kind: leaf(cst, 'Arrow') ? 'expect' : 'given' };
}

function toRow(to: Building, cst: CstNode, columns: readonly Column[]): Example[] {
  const cells = nodes(cst, 'cell');
  const at = { ...placeOf(to.file, cst), start: placeOf(to.file, leaves(cst, 'RowStart')[0]).end - 1 };
  if (cells.length !== columns.length) {
    const missing = columns.slice(cells.length).map(({ name }) => name?.name ?? 'cite');
    to.diagnostics.push({ code: 'row-width', at, with: { cells: cells.length, columns: columns.length, missing } });
    return [];
  }
  const read = columns.map((column, i) => ({ column, cst: cells[i], cell: toCell(to, cells[i]) }));
  const expect = read.find(({ column }) => column.kind === 'expect');
  const cited = read.find(({ cell }) => cell.kind === 'cite');
  return [
    {
      given: read.flatMap(({ column, cst: place, cell }) =>
        column.kind === 'given' && column.name ? givenBy(to, { name: column.name, cst: place, cell }) : [],
      ),
      expect: expect ? asAnswer(to, expect.cst, expect.cell) : broken(at),
      answers: expect?.column.name ?? null,
      cite: cited?.cell.kind === 'cite' ? cited.cell.cite : null,
      at,
    },
  ];
}

function toCell(to: Building, cst: CstNode | undefined): Cell {
  const at = placeOf(to.file, cst);
  if (leaf(cst, 'Minus')) return { kind: 'empty' };
  const [key, heading] = [leaf(cst, 'Name'), leaf(cst, 'TextLiteral')];
  if (key && heading)
    return {
      kind: 'cite',
      cite: { key: wordOf(to.file, key), heading: { text: quoted(heading), at: placeOf(to.file, heading) }, at },
    };
  const many = leaf(cst, 'Comparison') ?? leaf(cst, 'To') ?? leaf(cst, 'Otherwise');
  if (many)
    to.diagnostics.push({
      code: 'expected',
      at: placeOf(to.file, many),
      with: { wanted: 'one value', found: many.image, after: '|' },
    });
  return toAnswer(to, cst);
}

/** An input is given as a value, or left to its default by `-`. */
function givenBy(to: Building, { name, cst, cell }: { name: Word; cst: CstNode | undefined; cell: Cell }): Given[] {
  if (cell.kind === 'value') return [{ name, value: cell.value }];
  if (cell.kind !== 'not-stated') return [];
  sayExpected(to, cst, { wanted: 'a value', found: 'not stated' });
  return [{ name, value: { kind: 'broken', at: placeOf(to.file, cst) } }];
}

function sayExpected(
  to: Building,
  cst: CstNode | undefined,
  { wanted, found }: { wanted: string; found: string },
): void {
  to.diagnostics.push({ code: 'expected', at: placeOf(to.file, cst), with: { wanted, found, after: '|' } });
}

function asAnswer(to: Building, cst: CstNode | undefined, cell: Cell): Answer {
  if (cell.kind === 'value' || cell.kind === 'not-stated') return cell;
  const at = placeOf(to.file, cst);
  if (cell.kind === 'empty') sayExpected(to, cst, { wanted: 'a value or `not stated`', found: '-' });
  return broken(at);
}

const broken = (at: Span): Answer => ({ kind: 'value', value: { kind: 'broken', at }, at });
