/**
 * The single place for signs and words of other notations that mean something here: `≥`, `!=`, `==`, `×`, and `AND` in
 * capitals. Each is told once and read as meant.
 */
import type { IToken, TokenType } from 'chevrotain';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { span } from '../../text/source.ts';
import { And, canonicalSign, Name, Not, Open, Or } from '../tokens.ts';

const words: ReadonlyMap<string, TokenType> = new Map([
  ['AND', And],
  ['OR', Or],
  ['NOT', Not],
]);

/** The tokens with each such sign and word as the one that is meant. */
export function readForeignSigns(file: string, all: readonly IToken[], diagnostics: Diagnostic[]): IToken[] {
  return all.map((token, i) => {
    const write = canonicalSign(token) ?? wordMeant(token, all[i + 1]);
    if (write === null) return token;
    const at = span(file, token.startOffset, (token.endOffset ?? token.startOffset) + 1);
    const name = /^\w/.test(write) ? 'a word in capitals' : 'a sign of another notation';
    diagnostics.push({ code: 'stray-character', at, with: { found: token.image, name, write } });
    const tokenType = words.get(token.image) ?? token.tokenType;
    return { ...token, image: write, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? token.tokenTypeIdx };
  });
}

/** `AND` between conditions; `AND(...)` is a call, told as one. */
const wordMeant = ({ tokenType, image }: IToken, next: IToken | undefined): string | null =>
  tokenType === Name && words.has(image) && next?.tokenType !== Open ? image.toLowerCase() : null;
