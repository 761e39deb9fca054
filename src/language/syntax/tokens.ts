/**
 * The single list of tokens of a rule file. Newlines carry meaning only before a table row (`RowStart`)
 * and before a formula (`LineEq`); everything else is one flow of words.
 */
import { createToken, Lexer, type IToken, type TokenType } from 'chevrotain';

const NAME = /[A-Za-z_À-ÖØ-öø-ÿŒœ][A-Za-z0-9_À-ÖØ-öø-ÿŒœ]*/;

export const Name = createToken({ name: 'Name', label: 'a name', pattern: NAME });

const clauses: TokenType[] = [];
const softWords: TokenType[] = [];

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What stands between two operands of a formula. */
export const Operator = createToken({ name: 'Operator', label: 'an operator', pattern: Lexer.NA });

/** A value written as one token, but for a number, which may have a unit. */
export const Literal = createToken({ name: 'Literal', label: 'a value', pattern: Lexer.NA });

/** A word that begins or joins clauses and can be no name. */
function keyword(word: string, categories: TokenType[] = []): TokenType {
  const label = `\`${word}\``;
  const token = createToken({ name: capitalised(word), label, pattern: word, longer_alt: Name, categories });
  clauses.push(token);
  return token;
}

/** A word with a meaning in one place that may be a name elsewhere. */
function soft(word: string): TokenType {
  const token = createToken({
    name: capitalised(word),
    label: `\`${word}\``,
    pattern: word,
    longer_alt: Name,
    categories: [Name],
  });
  softWords.push(token);
  return token;
}

export const [Examples, Example, Expect] = [keyword('examples'), keyword('example'), keyword('expect')];
export const [Effective, Otherwise, Assume, Cite] = [
  keyword('effective'),
  keyword('otherwise'),
  keyword('assume'),
  keyword('cite'),
];
export const [When, Then, Let, By, From, Until] = [
  keyword('when'),
  keyword('then'),
  keyword('let'),
  keyword('by'),
  keyword('from'),
  keyword('until'),
];
export const [Default, Dated, Stated, Not] = [keyword('default'), keyword('dated'), keyword('stated'), keyword('not')];
export const [And, Or] = [keyword('and', [Operator]), keyword('or', [Operator])];
export const Yes = keyword('yes', [Literal]);
keyword('no', [Literal]);
export const Per = keyword('per');
export const [Rules, Rule, SourceWord, Choice, Inputs, Pack] = [
  keyword('rules'),
  keyword('rule'),
  keyword('source'),
  keyword('choice'),
  keyword('inputs'),
  keyword('pack'),
];
export const [Lines, Line, Table, Param] = [keyword('lines'), keyword('line'), keyword('table'), keyword('param')];

export const Money = soft('money');
// Names of types: words of the language only where a type stands.
for (const word of ['number', 'percent', 'date', 'text', 'yesno']) soft(word);
export const [Of, To, Places, Version, First] = [
  soft('of'),
  soft('to'),
  soft('places'),
  soft('version'),
  soft('first'),
];
export const [Sheet, As, In] = [soft('sheet'), soft('as'), soft('in')];
export const [Rounded, Cents, Minor, Unit] = [soft('rounded'), soft('cents'), soft('minor'), soft('unit')];
export const [Months, Month, Clamp, End, Refuse, Next, Day] = [
  soft('months'),
  soft('month'),
  soft('clamp'),
  soft('end'),
  soft('refuse'),
  soft('next'),
  soft('day'),
];

/** `half-up` and its kin, before names and minus signs. */
export const HalfMode = createToken({
  name: 'HalfMode',
  label: 'a rounding mode',
  pattern: /half-(?:up|even|down)/,
  categories: [Literal],
});

export const DateLiteral = createToken({
  name: 'DateLiteral',
  label: 'a date',
  pattern: /\d{4}-\d{2}-\d{2}/,
  categories: [Literal],
});
export const PercentLiteral = createToken({
  name: 'PercentLiteral',
  label: 'a percentage',
  pattern: /\d+(?:\.\d+)?[ \t]*%/,
  categories: [Literal],
});
export const NumberLiteral = createToken({ name: 'NumberLiteral', label: 'a number', pattern: /\d+(?:\.\d+)?/ });
export const TextLiteral = createToken({
  name: 'TextLiteral',
  label: 'a text in quotes',
  pattern: /"(?:[^"\r\n]|"")*"/,
  categories: [Literal],
});

const lineBreak = { line_breaks: true } as const;
export const RowStart = createToken({ name: 'RowStart', label: 'a table row', pattern: /\r?\n[ \t]*\|/, ...lineBreak });
export const LineEq = createToken({
  name: 'LineEq',
  label: '`=` at the start of a line',
  pattern: /\r?\n[ \t]*=(?!>)/,
  ...lineBreak,
});
const WhiteSpace = createToken({ name: 'WhiteSpace', pattern: /[ \t]+|\r?\n|\r/, group: Lexer.SKIPPED, ...lineBreak });
export const Comment = createToken({ name: 'Comment', pattern: /#[^\r\n]*/, group: 'comments' });

export const Arrow = createToken({ name: 'Arrow', label: '`=>`', pattern: '=>' });
export const Comparison = createToken({
  name: 'Comparison',
  label: 'a comparison',
  pattern: Lexer.NA,
  categories: [Operator],
});
/** Signs that other notations write otherwise. */
const canonical = new Map<TokenType, string>();

/** A sign, and how other notations write it. */
function signed(
  name: string,
  sign: string,
  { others, categories }: { others: string; categories: TokenType[] },
): TokenType {
  const pattern = new RegExp(`${others}|${sign.replace('*', '\\*')}`);
  const token = createToken({ name, label: `\`${sign}\``, pattern, categories });
  canonical.set(token, sign);
  return token;
}

/** How the rules language writes the token's sign, where it stands in another notation. */
export function canonicalSign({ tokenType, image }: IToken): string | null {
  const sign = canonical.get(tokenType);
  return sign === undefined || sign === image ? null : sign;
}

const comparison = (name: string, pattern: string): TokenType =>
  createToken({ name, label: `\`${pattern}\``, pattern, categories: [Comparison] });
const comparisons = [
  signed('NotEqual', '<>', { others: '!=|≠', categories: [Comparison] }),
  signed('AtMost', '<=', { others: '≤', categories: [Comparison] }),
  signed('AtLeast', '>=', { others: '≥', categories: [Comparison] }),
  comparison('Below', '<'),
  comparison('Above', '>'),
];
export const Equals = signed('Equals', '=', { others: '==', categories: [Comparison] });
export const Plus = createToken({ name: 'Plus', label: '`+`', pattern: '+', categories: [Operator] });
export const Minus = createToken({ name: 'Minus', label: '`-`', pattern: '-', categories: [Operator] });
export const Times = signed('Times', '*', { others: '×', categories: [Operator] });
export const Divide = signed('Divide', '/', { others: '÷', categories: [Operator] });
export const Open = createToken({ name: 'Open', label: '`(`', pattern: '(' });
export const Close = createToken({ name: 'Close', label: '`)`', pattern: ')' });
export const OpenSquare = createToken({ name: 'OpenSquare', label: '`[`', pattern: '[' });
export const CloseSquare = createToken({ name: 'CloseSquare', label: '`]`', pattern: ']' });
export const Colon = createToken({ name: 'Colon', label: '`:`', pattern: ':' });
export const Pipe = createToken({ name: 'Pipe', label: '`|`', pattern: '|' });
export const Dot = createToken({ name: 'Dot', label: '`.`', pattern: '.' });
export const Comma = createToken({ name: 'Comma', label: '`,`', pattern: /[,;]/ });

const patternOf = ({ PATTERN }: TokenType): string => (typeof PATTERN === 'string' ? PATTERN : '');
const longestFirst = (a: TokenType, b: TokenType): number => patternOf(b).length - patternOf(a).length;

/** In the order in which they are tried. */
export const tokens: TokenType[] = [
  RowStart,
  LineEq,
  WhiteSpace,
  Comment,
  HalfMode,
  ...[...clauses, ...softWords].sort(longestFirst),
  Name,
  DateLiteral,
  PercentLiteral,
  NumberLiteral,
  TextLiteral,
  Arrow,
  ...comparisons,
  Equals,
  Plus,
  Minus,
  Times,
  Divide,
  Open,
  Close,
  OpenSquare,
  CloseSquare,
  Colon,
  Pipe,
  Dot,
  Comma,
  Comparison,
  Operator,
  Literal,
];

/** Words that can be no name. */
export const keywords: readonly string[] = clauses.map(patternOf);

/** Words at which a clause begins; an error ends there at the latest. */
export const clauseWords: readonly string[] = [
  'when',
  'otherwise',
  'let',
  'cite',
  'assume',
  'effective',
  'example',
  'examples',
  'line',
];
