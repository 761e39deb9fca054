/**
 * The single place for bands of a table that are written as people write them elsewhere: `1-9`, `1..9`, `100+`, `up to 9`.
 * Each is told once with the way a key is written, and read as meant.
 */
import type { IToken } from 'chevrotain';
import type { Span } from '../../../values/index.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { Block } from '../blocks.ts';
import { Arrow, Pipe, RowStart, Table } from '../tokens.ts';

const VALUE = String.raw`(\d{4}-\d\d-\d\d|\d+(?:\.\d+)?(?:\s*%)?(?:\s+(?!to\b|or\b|and\b)[A-Za-z]+)?)`;
const form = (pattern: string): RegExp => new RegExp(`^(?:${pattern.replaceAll('V', VALUE)})$`, 'i');

/** Forms of a band, each with the way to write it. */
const forms: readonly (readonly [form: RegExp, write: (...ends: string[]) => string])[] = [
  [form(String.raw`V\s*(?:-|\.\.+)\s*V|from V to V|between V and V`), (from, to) => `${from} to ${to}`],
  [form('(?:up to|at most|max|maximum|until|to) V|V (?:or|and) (?:less|fewer|below|under)|=< V'), (to) => `<= ${to}`],
  [
    form(String.raw`(?:from|at least|min|minimum) V|V\s*\+|V (?:or|and) (?:more|above|over|up)|=> V`),
    (from) => `>= ${from}`,
  ],
  [form('(?:over|above|more than|greater than|beyond) V'), (from) => `> ${from}`],
  [form('(?:under|below|less than|fewer than) V'), (to) => `< ${to}`],
];

/** How a band is to be written; null for what is none, or is one already. */
export function bandOf(text: string): string | null {
  for (const [pattern, write] of forms) {
    const ends: readonly (string | undefined)[] | undefined = pattern.exec(text)?.slice(1);
    if (ends) return write(...ends.filter((end) => end !== undefined));
  }
  return null;
}

export interface Bands {
  readonly tokens: IToken[];
  readonly diagnostics: Diagnostic[];
}

/** The tokens of a block with its bands as meant; `cut` cuts a text into tokens, `place` is that of some tokens. */
export function readBands(
  tokens: IToken[],
  { text, offset }: Block,
  { cut, place }: { cut: (text: string) => readonly IToken[]; place: (first: IToken, last: IToken) => Span },
): Bands {
  const diagnostics: Diagnostic[] = [];
  if (tokens[0]?.tokenType !== Table) return { tokens, diagnostics };
  const meant = keyCells(tokens).flatMap((cell) => {
    const [first, last] = [cell[0], cell.at(-1)];
    if (!first || !last) return [];
    const at = place(first, last);
    const found = text.slice(at.start - offset, at.end - offset);
    const write = bandOf(found);
    if (write === null) return [];
    diagnostics.push({ code: 'band', at, with: { found, write } });
    const { startOffset, startLine } = first;
    return [
      {
        first,
        length: cell.length,
        tokens: cut(write).map((token) => ({ ...last, ...kindOf(token), startOffset, startLine: startLine ?? NaN })),
      },
    ];
  });
  const read = meant.reduce((all, one) => {
    const start = all.indexOf(one.first);
    return [...all.slice(0, start), ...one.tokens, ...all.slice(start + one.length)];
  }, tokens);
  return { tokens: read, diagnostics };
}

const kindOf = ({ tokenType, tokenTypeIdx, image }: IToken): Pick<IToken, 'tokenType' | 'tokenTypeIdx' | 'image'> => ({
  tokenType,
  tokenTypeIdx,
  image,
});

/** The tokens of each cell that stands under a key, below the head. */
function keyCells(tokens: readonly IToken[]): IToken[][] {
  const rows: IToken[][][] = [];
  for (const token of tokens) {
    if (token.tokenType === RowStart) rows.push([[]]);
    else if (token.tokenType === Pipe) rows.at(-1)?.push([]);
    else rows.at(-1)?.at(-1)?.push(token);
  }
  const [head = [], ...below] = rows;
  const results = head.findIndex(([first]) => first?.tokenType === Arrow);
  return below.flatMap((row) => row.slice(0, results === -1 ? 0 : results));
}
