/** The single place that says which clauses of an item stand on which lines, how far in, and in which columns. */
import { Equals, LineEq, TextLiteral } from '../tokens.ts';
import { toGrid } from './grids.ts';
import { aside, line, type Line } from './lines.ts';
import { spaced, toPiece } from './to-pieces.ts';
import { isRule, isToken, isTree, type Part, type Tree } from './tree.ts';

/** What a clause's lines depend on beside the clause. */
interface Within {
  /** One for each item: its cases share their columns. */
  readonly item: object;
  /** Whether a case stands before: notes after it are its own and stand further in. */
  readonly afterCase: boolean;
}

/** The lines of one item. */
export function toLines(block: Tree): Line[] {
  const [item] = block.parts;
  if (!item || !isTree(item)) return [];
  if (item.rule === 'source' || item.rule === 'choice') return [defined(item.rule, 0, item.parts)];
  if (item.rule === 'rulesHeader') return [line('plain', 0, [toPiece(item)])];
  const { parts } = item;
  const cut = parts.findIndex((part) => isToken(part, TextLiteral) || (isTree(part) && part.rule in clauses));
  const [head, body] = cut < 0 ? [parts, []] : [parts.slice(0, cut), parts.slice(cut)];
  const caseAt = body.findIndex((part) => isRule(part, 'when') || isRule(part, 'otherwise'));
  return [
    line('plain', 0, [spaced(head)]),
    ...body.flatMap((part, i) => linesOf(part, { item, afterCase: caseAt >= 0 && caseAt < i })),
  ];
}

/** Items that are set apart by an empty line. */
export const isApart = (block: Tree): boolean =>
  block.parts.some((item) => isTree(item) && ['rule', 'lines', 'table', 'param', 'inputs'].includes(item.rule));

/** Whether comments below the last clause may belong to the item. */
export const hasBody = (block: Tree): boolean => isApart(block) || block.parts.some((item) => isRule(item, 'pack'));

const linesOf = (part: Part, within: Within): Line[] =>
  (isTree(part) ? clauses[part.rule]?.(part.parts, within) : undefined) ?? [line('plain', 2, [toPiece(part)])];

const note = (parts: readonly Part[], { afterCase }: Within): Line[] => [
  line('plain', afterCase ? 4 : 2, [spaced(parts)]),
];
const plain = (parts: readonly Part[]): Line[] => [line('plain', 2, [spaced(parts)])];

const clauses: Readonly<Record<string, (parts: readonly Part[], within: Within) => Line[]>> = {
  cite: note,
  assume: note,
  effective: plain,
  firstOf: plain,
  formula: plain,
  otherwise: plain,
  fromSheet: plain,
  letClause: (parts) => [defined('let', 2, parts)],
  when: (parts, { item }) => [line('case', 2, [spaced(parts.slice(0, 2)), spaced(parts.slice(2))], item)],
  line: toLineClause,
  inputEntry: toInput,
  paramRow: toParamRow,
  example: toExample,
  examples: ([keyword, grid]) => [...(keyword ? plain([keyword]) : []), ...toGrid(grid, 4)],
  grid: (parts) => toGrid({ rule: 'grid', parts, start: 0 }, 2),
};

/** `let Name = formula` in two columns, cut before the first `=`. */
function defined(kind: 'source' | 'choice' | 'let' | 'field', indent: number, parts: readonly Part[]): Line {
  const at = parts.findIndex((part) => isToken(part, Equals) || isToken(part, LineEq));
  return line(kind, indent, [spaced(parts.slice(0, at)), spaced(parts.slice(at))]);
}

function toLineClause(parts: readonly Part[]): Line[] {
  const fields = parts.filter((part): part is Tree => isRule(part, 'field'));
  const head = parts.slice(0, parts.length - fields.length);
  return [...plain(head), ...fields.map((field) => defined('field', 4, field.parts))];
}

/** `Name`, `: type`, and the label apart from them. */
function toInput(parts: readonly Part[]): Line[] {
  const label = parts.at(-1);
  const labelled = isToken(label, TextLiteral);
  const typed = line('input', 2, [spaced(parts.slice(0, 1)), spaced(parts.slice(1, labelled ? -1 : undefined))]);
  return [labelled ? aside(typed, toPiece(label)) : typed];
}

/** A dated value; one citation stands beside it, more notes below. */
function toParamRow(parts: readonly Part[]): Line[] {
  const notes = parts.filter((part) => isRule(part, 'cite') || isRule(part, 'assume'));
  const row = line('param', 2, [spaced(parts.slice(0, parts.length - notes.length))]);
  const [only, ...others] = notes;
  if (only && others.length === 0 && isRule(only, 'cite')) return [aside(row, toPiece(only))];
  return [row, ...notes.map((part) => line('plain', 4, [toPiece(part)]))];
}

/** One line, in columns with the examples of the same inputs; expected rows stand below, and their citation below them. */
function toExample(parts: readonly Part[]): Line[] {
  const at = parts.findIndex((part) => isRule(part, 'grid'));
  if (at >= 0)
    return [
      ...plain(parts.slice(0, at)),
      ...toGrid(parts[at], 4),
      ...parts.slice(at + 1).map((part) => line('plain', 4, [toPiece(part)])),
    ];
  const givens = parts.flatMap((part, i) => (isRule(part, 'given') ? [i] : []));
  const cuts = [0, ...givens.slice(1), (givens.at(-1) ?? 0) + 1];
  const names = parts.flatMap((part) => (isRule(part, 'given') ? [toPiece(part).words[0]?.text ?? ''] : []));
  return [
    line(
      `example ${names.join(' ')}`,
      2,
      cuts.map((cut, i) => spaced(parts.slice(cut, cuts[i + 1]))),
    ),
  ];
}
