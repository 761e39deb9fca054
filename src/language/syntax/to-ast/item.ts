/** The single way from the parser's tree of a block to its item in the AST. */
import type { CstNode } from 'chevrotain';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type {
  EffectiveClause,
  InputItem,
  Item,
  LetClause,
  LineClause,
  MonthEnds,
  Notes,
  OtherwiseClause,
  Parameter,
  RuleItem,
  Text,
  WhenClause,
} from '../ast.ts';
import { leaf, leaves, node, nodes, placeOf, quoted, wordOf } from './cst.ts';
import { toExample, toExamples, toGiven } from './examples.ts';
import { checkedDate, toExpression, type Building } from './expression.ts';
import { toAssume, toCite } from './notes.ts';
import { toParam, toTable } from './tables.ts';
import { toType } from './types.ts';
import { toAnswer } from './answer.ts';

type Build = (to: Building, cst: CstNode, broken: boolean) => Item | null;

/** The item of a block; null when too little of it could be read. */
export function toItem(
  file: string,
  block: CstNode | undefined,
  broken: boolean,
): { item: Item | null; diagnostics: Diagnostic[] } {
  const to: Building = { file, diagnostics: [] };
  for (const [rule, build] of Object.entries(builders)) {
    const cst = node(block, rule);
    if (cst) return { item: build(to, cst, broken), diagnostics: to.diagnostics };
  }
  return { item: null, diagnostics: to.diagnostics };
}

const builders: Readonly<Record<string, Build>> = {
  pack: toPack,
  rulesHeader: (to, cst) => ({
    kind: 'rules',
    path: nodes(cst, 'dashedName').map((part) => dashed(to, part)),
    at: placeOf(to.file, cst),
  }),
  rounding: toRounding,
  monthEnd: (to, cst) => ({ kind: 'month-end', policy: policyOf(cst), at: placeOf(to.file, cst) }),
  source: toSource,
  choice: toChoice,
  unit: (to, cst) => ({
    kind: 'unit',
    words: leaves(cst, 'Name').map((token) => wordOf(to.file, token)),
    at: placeOf(to.file, cst),
  }),
  inputs: (to, cst) => ({
    kind: 'inputs',
    inputs: nodes(cst, 'inputEntry').flatMap((input) => toInput(to, input)),
    at: placeOf(to.file, cst),
  }),
  rule: toRule,
  lines: toRule,
  param: toParam,
  table: toTable,
};

function toPack(to: Building, cst: CstNode): Item | null {
  const [version, label] = [leaf(cst, 'NumberLiteral'), leaf(cst, 'TextLiteral')];
  const name = node(cst, 'dashedName');
  if (!name || !version) return null;
  return {
    kind: 'pack',
    name: dashed(to, name),
    version: Number(BigInt(version.image.split('.')[0] ?? '0')),
    label: label ? quoted(label) : null,
    at: placeOf(to.file, cst),
  };
}

const dashed = (to: Building, cst: CstNode) => ({
  name: leaves(cst, 'Name')
    .map(({ image }) => image)
    .join('-'),
  at: placeOf(to.file, cst),
});

function toRounding(to: Building, cst: CstNode): Item | null {
  const mode = leaf(cst, 'HalfMode') ?? leaf(cst, 'Name');
  const unit = leaf(cst, 'Minor') ? 'minor unit' : 'cents';
  return mode ? { kind: 'rounding', mode: wordOf(to.file, mode), to: unit, at: placeOf(to.file, cst) } : null;
}

function policyOf(cst: CstNode): MonthEnds {
  if (leaf(cst, 'Refuse')) return 'refuse';
  return leaf(cst, 'Next') ? 'next-day' : 'clamp';
}

function toSource(to: Building, cst: CstNode): Item | null {
  const [key, title, dated] = [leaf(cst, 'Name'), leaf(cst, 'TextLiteral'), leaf(cst, 'DateLiteral')];
  if (!key || !title || !dated) return null;
  return {
    kind: 'source',
    key: wordOf(to.file, key),
    title: quoted(title),
    dated: checkedDate(to, dated),
    at: placeOf(to.file, cst),
  };
}

function toChoice(to: Building, cst: CstNode): Item | null {
  const [name, ...values] = leaves(cst, 'Name').map((token) => wordOf(to.file, token));
  return name ? { kind: 'choice', name, values, at: placeOf(to.file, cst) } : null;
}

function toInput(to: Building, cst: CstNode): InputItem[] {
  const [name, type, label] = [leaf(cst, 'Name'), node(cst, 'type'), leaf(cst, 'TextLiteral')];
  const read = toType(to, type);
  if (!name || !read) return [];
  const value = node(cst, 'expression');
  return [
    {
      name: wordOf(to.file, name),
      type: read,
      default: value ? toExpression(to, value) : null,
      label: label ? quoted(label) : null,
      at: placeOf(to.file, cst),
    },
  ];
}

export function toParameters(to: Building, cst: CstNode): Parameter[] {
  return nodes(node(cst, 'parameters'), 'parameter').flatMap((parameter) => {
    const [name, value] = [leaf(parameter, 'Name'), node(parameter, 'expression')];
    return name ? [{ name: wordOf(to.file, name), default: value ? toExpression(to, value) : null }] : [];
  });
}

/** `first of` stands before the cases it orders. */
function isOrdered(to: Building, cst: CstNode, name: string): boolean {
  const [ordering, first] = [node(cst, 'firstOf'), node(cst, 'when')];
  if (!ordering) return false;
  const at = placeOf(to.file, ordering);
  if (first && placeOf(to.file, first).start < at.start)
    to.diagnostics.push({ code: 'first-of-late', at, with: { name } });
  return true;
}

function toRule(to: Building, cst: CstNode, broken: boolean): RuleItem | null {
  const [name, label] = [leaf(cst, 'Name'), leaf(cst, 'TextLiteral')];
  if (!name) return null;
  const notes = distribute(to, cst);
  return {
    kind: leaf(cst, 'Lines') ? 'lines' : 'rule',
    name: wordOf(to.file, name),
    parameters: toParameters(to, cst),
    result: toType(to, node(cst, 'type')),
    label: label ? quoted(label) : null,
    effective: nodes(cst, 'effective').map((clause) => toEffective(to, clause)),
    lets: nodes(cst, 'letClause').flatMap((clause) => toLet(to, clause)),
    formulas: nodes(cst, 'formula').map((clause) => ({
      value: toExpression(to, node(clause, 'expression')),
      at: placeOf(to.file, clause),
    })),
    ordered: isOrdered(to, cst, name.image),
    whens: notes.whens,
    lines: nodes(cst, 'line').flatMap((clause) => toLine(to, clause)),
    otherwise: notes.otherwise,
    examples: [
      ...nodes(cst, 'example').flatMap((clause) => toExample(to, clause)),
      ...nodes(cst, 'examples').flatMap((clause) => toExamples(to, clause)),
    ],
    broken,
    written: true,
    at: placeOf(to.file, cst),
    ...notes.own,
  };
}

/** Gives each `cite` and `assume` to the case it follows; those before the first case are the rule's own. */
function distribute(
  to: Building,
  cst: CstNode,
): { own: Notes; whens: WhenClause[]; otherwise: OtherwiseClause | null } {
  const cites = nodes(cst, 'cite').flatMap((clause) => toCite(to, clause));
  const assumes = nodes(cst, 'assume').flatMap((clause) => toAssume(to, clause));
  const whens = nodes(cst, 'when').map((clause) => ({
    condition: toExpression(to, node(clause, 'expression')),
    answer: toAnswer(to, node(clause, 'result')),
    at: placeOf(to.file, clause),
  }));
  const last = nodes(cst, 'otherwise').map((clause) => ({
    answer: toAnswer(to, node(clause, 'result')),
    at: placeOf(to.file, clause),
  }));
  const starts = [...whens, ...last].map(({ at }) => at.start).sort((a, b) => a - b);
  const owner = (at: number): number => starts.filter((start) => start < at).at(-1) ?? -1;
  const notesOf = (start: number): Notes => ({
    cites: cites.filter(({ at }) => owner(at.start) === start),
    assumes: assumes.filter(({ at }) => owner(at.start) === start),
  });
  return {
    own: notesOf(-1),
    whens: whens.map((when) => ({ ...when, ...notesOf(when.at.start) })),
    otherwise: last.map((clause) => ({ ...clause, ...notesOf(clause.at.start) }))[0] ?? null,
  };
}

function toLet(to: Building, cst: CstNode): LetClause[] {
  const name = leaf(cst, 'Name');
  return name
    ? [{ name: wordOf(to.file, name), value: toExpression(to, node(cst, 'expression')), at: placeOf(to.file, cst) }]
    : [];
}

function toLine(to: Building, cst: CstNode): LineClause[] {
  const name = leaf(cst, 'Name');
  if (!name) return [];
  const condition = node(cst, 'expression');
  return [
    {
      name: wordOf(to.file, name),
      condition: condition ? toExpression(to, condition) : null,
      fields: nodes(cst, 'field').flatMap((field) => toGiven(to, field)),
      at: placeOf(to.file, cst),
    },
  ];
}

function toEffective(to: Building, cst: CstNode): EffectiveClause {
  const dates = leaves(cst, 'DateLiteral');
  const from = leaf(cst, 'From') ? dates.shift() : undefined;
  const until = leaf(cst, 'Until') ? dates.shift() : undefined;
  const by = leaf(cst, 'Name');
  const dateText = (token: typeof from): Text | null =>
    token ? { text: checkedDate(to, token), at: placeOf(to.file, token) } : null;
  return {
    from: dateText(from),
    until: dateText(until),
    by: by ? wordOf(to.file, by) : null,
    at: placeOf(to.file, cst),
  };
}
