/**
 * The single place that says which types are expected at a cursor inside a formula: of an argument, beside an operator,
 * or of the whole clause. null: nothing particular.
 */
import type { CheckedExpression } from '../../check/checked.ts';
import { wantOf } from '../../check/expressions/calls.ts';
import { isLibraryName, library, type Wanted } from '../../check/expressions/library.ts';
import { typeOfColumn } from '../../check/lines.ts';
import { amountType, type Type } from '../../check/types/types.ts';
import { editPack, type Pack } from '../../pack/pack.ts';
import type { LexedToken } from '../../syntax/lex.ts';
import { nameOf, type Context } from './context.ts';
import { clauseOf } from './follow.ts';

/** The types that would fit; null where any would. */
export function expectedTypes(context: Context): readonly Type[] | null {
  return expectedAfter(context, context.tokens);
}

const yesno: Type = { kind: 'yesno' };

function expectedAfter(context: Context, tokens: readonly LexedToken[]): readonly Type[] | null {
  const last = tokens.at(-1);
  switch (nameOf(last)) {
    case 'And':
    case 'Or':
    case 'Not':
      return [yesno];
    case 'Open':
      return isCall(tokens) ? argumentTypes(context, tokens) : expectedAfter(context, tokens.slice(0, -1));
    case 'Comma':
      return argumentTypes(context, tokens);
    case 'Times':
    case 'Divide':
      return null;
    case 'Plus':
    case 'Minus':
      return besideSum(typeBefore(context, tokens));
    default:
      return isComparison(last) && !opensClause(context, tokens)
        ? listed(typeBefore(context, tokens))
        : ofClause(context);
  }
}

const isComparison = (token: LexedToken | undefined): boolean =>
  ['Equals', 'NotEqual', 'AtMost', 'AtLeast', 'Below', 'Above'].includes(nameOf(token));
const isCall = (tokens: readonly LexedToken[]): boolean => nameOf(tokens.at(-2)) === 'Name';
const listed = (type: Type | null): readonly Type[] | null => (type ? [type] : null);

/** `let X =` and `Column =` are no comparisons. */
function opensClause({ tokens: all }: Context, tokens: readonly LexedToken[]): boolean {
  const [name, before] = [tokens.at(-2), tokens.at(-3)];
  return nameOf(before) === 'Let' || (all[0]?.image === 'lines' && name?.startLine !== before?.endLine);
}

/** Beside a date stand days or, subtracted, another date. */
function besideSum(type: Type | null): readonly Type[] | null {
  return type?.kind === 'date' ? [type, amountType(false, { day: 1 })] : listed(type);
}

const wanted: Readonly<Record<Wanted, readonly Type[] | null>> = {
  any: null,
  amount: null,
  list: null,
  amounts: null,
  single: null,
  ordered: null,
  money: [amountType(true, {})],
  date: [{ kind: 'date' }],
  yesno: [yesno],
  months: [amountType(false, { month: 1 })],
  plain: [amountType(false, {})],
  places: [],
};

/** What the innermost call that is still open asks of the argument at the cursor. */
function argumentTypes(context: Context, tokens: readonly LexedToken[]): readonly Type[] | null {
  let [depth, index] = [0, 0];
  for (let i = tokens.length - 1; i >= 0; i--) {
    const kind = nameOf(tokens[i]);
    if (kind === 'Close') depth++;
    else if (kind === 'Comma' && depth === 0) index++;
    else if (kind === 'Open' && depth-- === 0)
      return argumentOf(context, { call: tokens[i - 1]?.image ?? '', index, before: tokens.slice(0, i) });
  }
  return ofClause(context);
}

function argumentOf(
  context: Context,
  { call, index, before }: { readonly call: string; readonly index: number; readonly before: readonly LexedToken[] },
): readonly Type[] | null {
  const { rules, tables } = context.pack.checked.scope;
  // Both values of IF are of the type the whole is to have.
  if (call === 'IF' && index > 0) return expectedAfter(context, before.slice(0, -1));
  if (isLibraryName(call)) return wanted[wantOf(library[call], index)];
  const parameters = rules.get(call)?.inputs ?? tables.get(call)?.parameters;
  return parameters?.[index] ? [parameters[index].type] : null;
}

/** What the clause asks of its whole formula. */
function ofClause(context: Context): readonly Type[] | null {
  const { pack, rule } = context;
  const open = clauseOf(context);
  const field = columnBefore(context);
  if (field) return field;
  if (!open || !rule || !['then', 'otherwise', 'formula'].includes(open.word)) return null;
  const header = pack.checked.scope.rules.get(rule.name.name);
  return header?.kind === 'rule' ? [header.result] : null;
}

function columnBefore({ tokens, pack }: Context): readonly Type[] | null {
  if (tokens[0]?.image !== 'lines' || nameOf(tokens.at(-1)) !== 'Equals') return null;
  const column = pack.checked.scope.vocabulary.lineColumns.find(({ name }) => name === tokens.at(-2)?.image);
  return column ? [typeOfColumn(column)] : null;
}

const STAND_IN = 'Word_at_the_cursor';

/** The type of the operand before an operator: found by checking the text with a name at the cursor. */
function typeBefore(context: Context, tokens: readonly LexedToken[]): Type | null {
  const { pack, word, text } = context;
  const last = tokens.at(-2);
  if (!last || /["#]/.test(text.slice(word.start, word.end))) return null;
  const tried = editPack(pack, word.file, `${text.slice(0, word.start)} ${STAND_IN} ${text.slice(word.end)}`);
  const start = operandStart(tokens);
  const end = (last.endOffset ?? last.startOffset) + 1;
  return typeAt(tried, { file: word.file, start, end });
}

/** Where the operand begins that the last token stands after: at the nearest bracket, comma, clause or looser operator. */
function operandStart(tokens: readonly LexedToken[]): number {
  let depth = 0;
  for (let i = tokens.length - 2; i >= 0; i--) {
    const kind = nameOf(tokens[i]);
    if (kind === 'Close') depth++;
    const ended = kind === 'Open' ? depth-- === 0 : depth === 0 && endsOperand.has(kind);
    if (ended) return tokens[i + 1]?.startOffset ?? 0;
  }
  return 0;
}

const endsOperand: ReadonlySet<string> = new Set([
  'And', 'Or', 'Not', 'Comma', 'When', 'Then', 'Otherwise', 'LineEq', 'Equals', 'NotEqual', 'AtMost', 'AtLeast', 'Below', 'Above',
]); // prettier-ignore

/** The type of the expression that stands exactly there. */
function typeAt({ checked }: Pack, at: { file: string; start: number; end: number }): Type | null {
  const rules = checked.pack.rules.filter((rule) => rule.at.file === at.file && rule.written);
  const pending: unknown[] = rules.flatMap(({ lets, cases, lines, otherwise }) => [lets, cases, lines, otherwise]);
  while (pending.length > 0) {
    const part = pending.pop();
    if (typeof part !== 'object' || part === null) continue;
    if (isTyped(part) && part.at.start === at.start && part.at.end === at.end && part.type.kind !== 'unknown')
      return part.type;
    pending.push(...(Object.values(part) as unknown[]));
  }
  return null;
}

const isTyped = (part: object): part is CheckedExpression => 'type' in part && 'at' in part && 'kind' in part;
