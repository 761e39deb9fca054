/** The single place that writes a rule file anew with the same words: other blanks and line breaks, joined lines, comments put in. */
import type { IToken } from 'chevrotain';
import { blocksOf, type Block } from '../../src/language/syntax/blocks.ts';
import { cleanText } from '../../src/language/syntax/clean-text.ts';
import { lex } from '../../src/language/syntax/lex.ts';
import { read } from '../../src/language/syntax/print/reading.ts';
import { Close, Comma, Equals, LineEq, Name, NumberLiteral, Pipe, RowStart } from '../../src/language/syntax/tokens.ts';
import { pick, type Chance } from '../agreement/inputs.ts';

/** Where a unit may follow: only on the same line, so that lines may neither be joined nor broken there. */
const MAY_HAVE_UNIT = new Set([Name, NumberLiteral, Close]);

const isName = ({ tokenType }: IToken): boolean => tokenType === Name || (tokenType.CATEGORIES ?? []).includes(Name);

/** What may be put in beside blanks and line breaks. */
interface Added {
  readonly comments: boolean;
  readonly blanks: boolean;
}

/** The same tokens, laid out by chance; `end` is the line end. A block with a mistake stays as it is. */
export function relayout(
  text: string,
  chance: Chance,
  end = '\n',
  added: Added = { comments: true, blanks: true },
): string {
  const clean = cleanText('any.rules', text).text;
  const blocks = blocksOf(clean);
  const before = clean.slice(0, blocks[0]?.offset ?? clean.length);
  return before + blocks.map((block) => shuffled(block, { chance, end, added })).join('');
}

interface By {
  readonly chance: Chance;
  readonly end: string;
  readonly added: Added;
}

function shuffled(block: Block, by: By): string {
  const { chance, end } = by;
  // What is read of a block with a mistake depends on its lines.
  if (!read(block)) return block.text;
  const { tokens, comments } = lex('any.rules', block);
  let written = pick(chance, ['', '', '  ', '\t']);
  let next = 0;
  for (const [i, token] of tokens.entries()) {
    const last = tokens[i - 1];
    const own: IToken[] = [];
    for (let comment = comments[next]; comment && comment.startOffset < token.startOffset; comment = comments[++next])
      own.push(comment);
    if (last) written += between({ last, token, own, ...by });
    written += token.tokenType === Comma ? pick(chance, [',', ';']) : token.image.trim();
  }
  const rest = comments.slice(next).map(({ image }) => `${pick(chance, ['', ' ', end, `${end}  `])}${image}${end}`);
  return `${written}${rest.join('')}${pick(chance, [end, end, `${end}${end}`, `${end} \t${end}${end}`])}`;
}

interface Seam extends By {
  readonly last: IToken;
  readonly token: IToken;
  /** Comments that stand here already. */
  readonly own: readonly IToken[];
}

/** What may stand between two tokens without changing how they are read. */
function between({ last, token, own, chance, end, added: { comments, blanks } }: Seam): string {
  const indent = (): string => pick(chance, ['', ' ', '   ', '\t', '          ']);
  const broken = token.tokenType === RowStart || token.tokenType === LineEq;
  const fixed = (MAY_HAVE_UNIT.has(last.tokenType) || isName(last)) && isName(token);
  const onSameLine = token.startLine === last.endLine;
  const mayBreak = token.tokenType !== Equals && token.tokenType !== Pipe && !(fixed && onSameLine);
  const mustBreak = broken || own.length > 0 || (fixed && !onSameLine);
  const added = comments && mayBreak && chance() < 0.1 ? [`# put in ${String(Math.floor(chance() * 100))}`] : [];
  const remarks = [...own.map(({ image }) => image), ...added].map(
    (image) => `${pick(chance, [' ', '\t', '', `${end}  `, `${end}${end}`])}${image}${end}`,
  );
  if (remarks.length > 0) return remarks.join('') + (broken && !remarks.at(-1)?.endsWith('\n') ? end : '') + indent();
  if (mustBreak || (mayBreak && chance() < 0.2))
    return pick(chance, [end, ` ${end}`, blanks ? end + end : end]) + indent();
  return pick(chance, [' ', ' ', '  ', '\t']);
}
