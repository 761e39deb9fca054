/**
 * The single table of what may follow what: for each clause the places it has, read from its tokens so far. It is kept
 * by hand, because what a person wants next is less than what the grammar would admit.
 */
import type { LexedToken } from '../../syntax/lex.ts';
import { isNameLike, nameOf, type Context } from './context.ts';

/** A place at the cursor: what kind of word belongs there. */
export type Place =
  | { readonly kind: 'item' | 'clause' | 'type' | 'unit-word' | 'unit' | 'source' | 'heading' | 'parameter' | 'by' }
  | { readonly kind: 'given' | 'head' | 'column' | 'operand' }
  /** A written value of an input or, where `of` is null, of the rule's result. */
  | { readonly kind: 'value'; readonly of: string | null }
  | { readonly kind: 'cell'; readonly column: number }
  | { readonly kind: 'member'; readonly of: string }
  | { readonly kind: 'words'; readonly words: readonly string[] };

interface Clause {
  /** The word that opens it; `formula` for `=` and `row` for a pipe at the start of a line. */
  readonly word: string;
  /** Its tokens after that word. */
  readonly rest: readonly LexedToken[];
  /** The block's first word. */
  readonly block: string;
  readonly context: Context;
}

const openers: ReadonlySet<string> = new Set([
  'pack', 'rules', 'rule', 'lines', 'table', 'param', 'inputs', 'choice', 'source',
  'when', 'then', 'otherwise', 'let', 'cite', 'assume', 'effective', 'example', 'examples', 'expect', 'line',
]); // prettier-ignore

/** The clause the tokens end in. */
export function clauseOf(context: Context): Clause | null {
  const { tokens } = context;
  const block = tokens[0]?.image ?? '';
  const at = tokens.findLastIndex((token, i) => opens(token, tokens[i - 1], tokens[i - 2]));
  const opener = tokens[at];
  if (!opener) return null;
  const word = nameOf(opener) === 'RowStart' ? 'row' : nameOf(opener) === 'LineEq' ? 'formula' : opener.image;
  return { word, rest: tokens.slice(at + 1), block, context };
}

/** `= X` on a new line is a formula, but the value of a `let` when its name stands before. */
function opens(token: LexedToken, before?: LexedToken, beforeThat?: LexedToken): boolean {
  if (nameOf(token) === 'RowStart') return true;
  if (nameOf(token) === 'LineEq') return nameOf(beforeThat) !== 'Let';
  if (nameOf(token) === 'Name') return false;
  // In a row `cite` and `otherwise` are cells.
  return openers.has(token.image) && !['Pipe', 'RowStart', 'Arrow'].includes(nameOf(before));
}

const clause: Place = { kind: 'clause' };
const words = (...list: readonly string[]): Place => ({ kind: 'words', words: list });
const places = (...kinds: readonly Exclude<Place['kind'], 'value' | 'cell' | 'member' | 'words'>[]): Place[] =>
  kinds.map((kind) => ({ kind }));

/** What may stand at the cursor. */
export function followOf(context: Context): Place[] {
  const open = clauseOf(context);
  const follow = open ? (clauses[open.word]?.(open) ?? []) : places('item');
  return context.startsLine && open ? [...follow, { kind: 'item' }] : follow;
}

const clauses: Readonly<Record<string, (open: Clause) => Place[]>> = {
  rule: afterHeader,
  lines: afterHeader,
  table: afterHeader,
  param: (open) => (lastOf(open) === 'By' ? places('by') : typed(open, ['by', 'from'])),
  inputs: inInputs,
  source: ({ rest }) => (nameOf(rest.at(-1)) === 'TextLiteral' ? [words('dated')] : []),
  when: (open) => formula(open, open.block === 'lines' ? [{ kind: 'column' }] : [words('then')]),
  then: (open) => result(open),
  otherwise: (open) => result(open),
  let: (open) => (open.rest.length < 2 ? [] : formula({ ...open, rest: open.rest.slice(2) }, [clause])),
  formula: (open) => formula(open, [clause]),
  cite: ({ rest }) => [places('source'), places('heading'), [clause]][Math.min(rest.length, 2)] ?? [],
  assume: ({ rest }) => (rest.length === 0 ? [] : [clause]),
  effective: inEffective,
  example: inExample,
  expect: ({ rest }) =>
    rest.length === 0 ? [{ kind: 'value', of: null }, words('not stated')] : [words('cite'), clause],
  line: inLine,
  row: inRow,
};

const lastOf = ({ rest }: Clause): string => nameOf(rest.at(-1));

/** `Name(parameters) : type`, then clauses. */
function afterHeader(open: Clause): Place[] {
  const { rest } = open;
  const opened = rest.findIndex((token) => nameOf(token) === 'Open');
  const closed = rest.findIndex((token) => nameOf(token) === 'Close');
  if (opened === -1) return [];
  if (closed !== -1)
    return typed({ ...open, rest: rest.slice(closed + 1) }, open.word === 'table' ? ['from sheet'] : []);
  if (lastOf(open) === 'Default') return [{ kind: 'value', of: rest.at(-2)?.image ?? '' }];
  return ['Open', 'Comma'].includes(lastOf(open)) ? places('parameter') : [words('default')];
}

/** After a colon a type; after that its unit, its range, and what else the declaration may have. */
function typed(open: Clause, more: readonly string[]): Place[] {
  const { rest } = open;
  const colon = rest.findLastIndex((token) => nameOf(token) === 'Colon');
  if (colon === -1) return [clause];
  const last = lastOf(open);
  if (last === 'Colon') return places('type');
  if (last === 'Of' || last === 'Per') return places('unit-word');
  if (['From', 'To', 'Places', 'Minus'].includes(last)) return [];
  return [words(...tails(rest.slice(colon + 1)), ...more), clause];
}

const tailsOf: Readonly<Record<string, readonly string[]>> = {
  money: ['per', 'from', 'to', 'places'],
  number: ['of', 'per', 'from', 'to', 'places'],
  percent: ['from', 'to', 'places'],
};
const tailOrder = ['of', 'per', 'from', 'to', 'places'];

/** The words of a type that may still come, in their order; `per` may stand twice. */
function tails(type: readonly LexedToken[]): string[] {
  const passed = Math.max(-1, ...type.map(({ image }) => tailOrder.indexOf(image)));
  const admitted = tailsOf[type[0]?.image ?? ''] ?? [];
  return admitted.filter((word) => {
    const i = tailOrder.indexOf(word);
    return (word === 'per' ? passed <= i : passed < i) && (word !== 'to' || passed === 2);
  });
}

function inInputs(open: Clause): Place[] {
  const { rest, context } = open;
  if (context.startsLine || rest.length === 0) return [];
  const entry = rest.slice(rest.findLastIndex((token) => nameOf(token) === 'Colon') - 1);
  if (lastOf(open) === 'Default') return [{ kind: 'value', of: entry[0]?.image ?? '' }];
  return typed(open, ['default']).filter(({ kind }) => kind !== 'clause');
}

function inEffective(open: Clause): Place[] {
  const said = open.rest.map(({ image }) => image);
  if (lastOf(open) === 'By') return places('by');
  if (['From', 'Until'].includes(lastOf(open))) return [];
  const left = ['from', 'until', 'by'].filter((word) => !said.includes(word));
  return said.includes('by') ? [clause] : [words(...left)];
}

/** Names and values in turn, then `expect`. */
function inExample(open: Clause): Place[] {
  const given = open.rest.slice(open.rest.findLastIndex((token) => nameOf(token) === 'Comma') + 1);
  if (given.length === 0) return places('given');
  if (given.length === 1) return [{ kind: 'value', of: given[0]?.image ?? '' }];
  return [...(lastOf(open) === 'NumberLiteral' ? places('unit') : []), words('expect')];
}

/** `line name [when condition]`, then a column and its value in turn. */
function inLine(open: Clause): Place[] {
  const { rest, context } = open;
  if (rest.length === 0) return [];
  const equals = rest.findLastIndex((token) => isFieldEquals(token, rest));
  if (equals === -1) return rest.length === 1 && !context.startsLine ? [words('when')] : places('column');
  return formula({ ...open, rest: rest.slice(equals + 1) }, [{ kind: 'column' }, clause]);
}

function isFieldEquals(token: LexedToken, rest: readonly LexedToken[]): boolean {
  const at = rest.indexOf(token);
  const [name, before] = [rest[at - 1], rest[at - 2]];
  return nameOf(token) === 'Equals' && isNameLike(name) && name?.startLine !== before?.endLine;
}

/** The first row of a grid names its columns; in later rows a cell has the type of its column. */
function inRow({ rest, context }: Clause): Place[] {
  const rows = context.tokens.filter((token) => nameOf(token) === 'RowStart').length;
  const before = context.tokens.findLast((token) => ['examples', 'expect', 'table'].includes(token.image));
  const first = context.tokens.filter(
    (token) => nameOf(token) === 'RowStart' && before !== undefined && token.startOffset > before.startOffset,
  );
  if (rows === 0 || first.length <= 1) return before?.image === 'expect' ? places('column') : places('head');
  return [{ kind: 'cell', column: rest.filter((token) => nameOf(token) === 'Pipe').length }];
}

function result(open: Clause): Place[] {
  if (open.rest.length === 0) return [...places('operand'), words('not stated')];
  if (open.rest.length === 1 && lastOf(open) === 'Not') return [words('stated')];
  return formula(open, [clause]);
}

const endsOperand: ReadonlySet<string> = new Set([
  'Close', 'NumberLiteral', 'PercentLiteral', 'DateLiteral', 'TextLiteral', 'HalfMode', 'Yes', 'No',
]); // prettier-ignore

/** An operand, or after one what may follow it. */
function formula({ rest, context, word, block }: Clause, after: readonly Place[]): Place[] {
  const field = fieldValue({ rest, context, word, block });
  if (field) return formula({ rest: field, context, word: 'line', block }, [{ kind: 'column' }, clause]);
  const last = rest.at(-1);
  if (nameOf(last) === 'Dot') return [{ kind: 'member', of: rest.at(-2)?.image ?? '' }];
  if (!endsOperand.has(nameOf(last)) && !isNameLike(last)) return places('operand');
  if (context.startsLine) return [...after];
  const unit = nameOf(last) === 'NumberLiteral' ? places('unit') : [];
  return [...unit, words('and', 'or'), ...(isOpen(rest) ? [] : after)];
}

/** Whether a bracket is still open. */
function isOpen(tokens: readonly LexedToken[]): boolean {
  const count = (kind: string): number => tokens.filter((token) => nameOf(token) === kind).length;
  return count('Open') > count('Close');
}

/** In a line the condition of `when` ends where the first column begins. */
function fieldValue({ rest, word, block }: Clause): readonly LexedToken[] | null {
  if (word !== 'when' || block !== 'lines') return null;
  const equals = rest.findLastIndex((token) => isFieldEquals(token, rest));
  return equals === -1 ? null : rest.slice(equals + 1);
}
