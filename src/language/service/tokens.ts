/**
 * The single place that colours a rule text: each word by what it is where it stands, told from the tokens alone, so
 * that half-written text is coloured as it is typed.
 */
import { isLibraryName } from '../check/expressions/library.ts';
import { cleanText } from '../syntax/clean-text.ts';
import { lex, type LexedToken } from '../syntax/lex.ts';

export interface SemanticToken {
  readonly start: number;
  readonly end: number;
  readonly kind:
    | 'keyword'
    | 'type'
    | 'name'
    | 'declaration'
    | 'call'
    | 'function'
    | 'unit'
    | 'currency'
    | 'number'
    | 'date'
    | 'text'
    | 'operator'
    | 'mark'
    | 'comment';
}

type Kind = SemanticToken['kind'];

/** The tokens of a text in order, none over another; blanks are left out. */
export function tokens(text: string): SemanticToken[] {
  const lexed = lex('', { text: cleanText('', text).text, offset: 0 });
  const words = lexed.tokens.map((token, i) => {
    const kind = kindOf(token, { before: lexed.tokens[i - 1], after: lexed.tokens[i + 1] });
    return { ...placeOf(token), kind };
  });
  const comments = lexed.comments.map((token) => ({ ...placeOf(token), kind: 'comment' as const }));
  return [...words, ...comments].sort((a, b) => a.start - b.start);
}

/** A pipe or `=` at the start of a line is one token with the line's end: the mark alone is coloured. */
function placeOf({ image, startOffset, endOffset = startOffset }: LexedToken): { start: number; end: number } {
  const blank = /^\s*/.exec(image)?.[0].length ?? 0;
  return { start: startOffset + blank, end: endOffset + 1 };
}

interface Neighbours {
  readonly before: LexedToken | undefined;
  readonly after: LexedToken | undefined;
}

const byToken: Readonly<Record<string, Kind>> = {
  DateLiteral: 'date',
  PercentLiteral: 'number',
  NumberLiteral: 'number',
  TextLiteral: 'text',
  HalfMode: 'keyword',
  Plus: 'operator',
  Minus: 'operator',
  Times: 'operator',
  Divide: 'operator',
  Equals: 'operator',
  NotEqual: 'operator',
  AtMost: 'operator',
  AtLeast: 'operator',
  Below: 'operator',
  Above: 'operator',
};
const marks: ReadonlySet<string> = new Set([
  'RowStart',
  'LineEq',
  'Arrow',
  'Open',
  'Close',
  'OpenSquare',
  'CloseSquare',
  'Colon',
  'Pipe',
  'Dot',
  'Comma',
]);

const typeWords: ReadonlySet<string> = new Set(['money', 'number', 'percent', 'date', 'text', 'yesno', 'list']);
const declaring: ReadonlySet<string> = new Set([
  'rule',
  'lines',
  'table',
  'param',
  'let',
  'choice',
  'source',
  'line',
  'pack',
]);

function kindOf(token: LexedToken, near: Neighbours): Kind {
  const { name } = token.tokenType;
  const plain = byToken[name] ?? (marks.has(name) ? 'mark' : undefined);
  if (plain) return plain;
  return isNameLike(token) ? kindOfName(token, near) : 'keyword';
}

/** A name, or a word that may be one. */
const isNameLike = ({ tokenType: { name, CATEGORIES } }: LexedToken): boolean =>
  name === 'Name' || (CATEGORIES ?? []).some((category) => category.name === 'Name');

function kindOfName(token: LexedToken, near: Neighbours): Kind {
  const word = token.tokenType.name === 'Name' ? 'name' : 'keyword';
  return afterNumber(token, near) ?? inType(token, near) ?? declaredOrCalled(token, near) ?? word;
}

function afterNumber({ image }: LexedToken, { before }: Neighbours): Kind | null {
  if (before?.tokenType.name !== 'NumberLiteral') return null;
  return /^[A-Z]{3}$/.test(image) ? 'currency' : 'unit';
}

/** `: money per month`, `number of days`, `list of Plan`. */
function inType({ image }: LexedToken, { before }: Neighbours): Kind | null {
  const last = before?.image;
  if (typeWords.has(image) && (last === ':' || last === 'of')) return 'type';
  return last === 'per' || (last === 'of' && /^[a-z]/.test(image)) ? 'unit' : null;
}

function declaredOrCalled({ image }: LexedToken, { before, after }: Neighbours): Kind | null {
  if (declaring.has(before?.image ?? '') || after?.tokenType.name === 'Colon') return 'declaration';
  if (after?.tokenType.name !== 'Open') return null;
  return isLibraryName(image) ? 'function' : 'call';
}
