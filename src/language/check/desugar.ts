/**
 * The single place that writes dated values and tables with rows in the file as rules, which they are:
 * a `param` is ordered cases over its date, a table row is a case over its keys.
 */
import type { Span } from '../../values/index.ts';
import type { Answer, Expression, ParamItem, RuleItem, TableCell, TableItem, WhenClause, Word } from '../syntax/ast.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { binary, checkRows, conditionOfCell } from './tables/table-keys.ts';

/** The newest row not after the date wins; before the first there is no value. */
export function ruleOfParam(item: ParamItem): RuleItem {
  const newestFirst = [...item.rows].sort((a, b) => (a.from.text < b.from.text ? 1 : -1));
  const earliest = newestFirst.at(-1)?.from.text ?? '';
  const whens = newestFirst.map(({ from, value, at, cites, assumes }): WhenClause => ({
    condition: {
      ...binary('>=', nameOf(item.by), { kind: 'date', text: from.text, at: from.at }),
      // Told as it is written: `from 2019-10-01`.
      at: { ...at, end: from.at.end },
    },
    answer: { kind: 'value', value, at: value.at },
    at,
    cites,
    assumes,
  }));
  const silent: Answer = {
    kind: 'not-stated',
    reason: `${item.name.name} has no value before ${earliest}`,
    at: item.at,
  };
  return {
    ...blank(item.name, item.at),
    label: item.label,
    parameters: [{ name: item.by, default: null }],
    result: item.type,
    ordered: true,
    whens,
    otherwise: { answer: silent, at: item.at, cites: [], assumes: [] },
    // An answer is based on what its own row cites.
    cites: [],
    assumes: [],
    broken: item.broken,
  };
}

/** One rule a result column; a table with several is called `Table(key).Column`. */
export function rulesOfTable(item: TableItem, diagnostics: Diagnostic[]): RuleItem[] {
  diagnostics.push(...checkRows(item));
  return item.results.map((result, i) =>
    ruleOfColumn(item, { result, column: item.keys.length + i, only: item.results.length === 1 }),
  );
}

function ruleOfColumn(
  item: TableItem,
  { result, column, only }: { result: Word; column: number; only: boolean },
): RuleItem {
  const answerOf = (cells: readonly TableCell[]): Answer => toAnswer(cells[column], item, result);
  const exact = item.rows.filter(
    ({ cells }) => !cells.slice(0, item.keys.length).every(({ kind }) => kind === 'otherwise'),
  );
  const rest = item.rows.find(
    ({ cells }) => cells.length > 0 && cells.slice(0, item.keys.length).every(({ kind }) => kind === 'otherwise'),
  );
  const whens = exact.map(({ cells, cites, at }): WhenClause => ({
    condition: conditionOf(item, cells, at),
    answer: answerOf(cells),
    at,
    cites,
    assumes: [],
  }));
  const silent: Answer = { kind: 'not-stated', reason: `No row of ${item.name.name} for these values`, at: item.at };
  return {
    ...blank(only ? item.name : { name: `${item.name.name}.${result.name}`, at: item.name.at }, item.at),
    label: item.label,
    parameters: item.keys.map((name) => ({ name, default: null })),
    result:
      only && item.type
        ? item.type
        : {
            list: false,
            base: { name: `input ${result.name}`, at: result.at },
            of: null,
            per: [],
            from: null,
            to: null,
            places: null,
            at: result.at,
          },
    // Rows with a partial `otherwise` match what no fuller row matches.
    ordered: exact.some(({ cells }) => cells.slice(0, item.keys.length).some(({ kind }) => kind === 'otherwise')),
    whens: [...whens].sort((a, b) => wildcards(item, a.at) - wildcards(item, b.at)),
    otherwise: {
      answer: rest ? answerOf(rest.cells) : silent,
      at: rest?.at ?? item.at,
      cites: rest?.cites ?? [],
      assumes: [],
    },
    cites: item.cites,
    assumes: item.assumes,
    broken: item.broken,
  };
}

function wildcards(item: TableItem, at: Span): number {
  const row = item.rows.find((one) => one.at === at);
  return row?.cells.slice(0, item.keys.length).filter(({ kind }) => kind === 'otherwise').length ?? 0;
}

function conditionOf(item: TableItem, cells: readonly TableCell[], at: Span): Expression {
  const parts = item.keys.flatMap((key, i) => {
    const condition = cells[i] && conditionOfCell(key, cells[i]);
    return condition ? [condition] : [];
  });
  return (
    parts.reduce<Expression | null>((all, part) => (all ? binary('and', all, part) : part), null) ?? {
      kind: 'yesno',
      yes: true,
      at,
    }
  );
}

function toAnswer(cell: TableCell | undefined, item: TableItem, result: Word): Answer {
  if (cell?.kind === 'value') return { kind: 'value', value: cell.value, at: cell.at };
  return { kind: 'not-stated', reason: `${item.name.name} leaves ${result.name} open here`, at: cell?.at ?? item.at };
}

function blank(
  name: Word,
  at: Span,
): Omit<RuleItem, 'parameters' | 'result' | 'ordered' | 'whens' | 'otherwise' | 'cites' | 'assumes' | 'broken'> {
  return {
    kind: 'rule',
    name,
    label: null,
    effective: [],
    lets: [],
    formulas: [],
    lines: [],
    examples: [],
    written: false,
    at,
  };
}

const nameOf = ({ name, at }: Word): Expression => ({ kind: 'name', name, member: null, at });
