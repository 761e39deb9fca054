/**
 * The single place that tells what a comma between two digits is: in the arguments of a function it separates, as in
 * `DATE(2020,7,1)`; where the list separates with `;`, and outside of lists, it can only be meant as a decimal comma.
 */
import type { IToken } from 'chevrotain';
import { Close, Comma, Name, Open } from './tokens.ts';

/** `either`: other commas of the list have a blank after them, this one has not. */
export type ArgumentComma = 'separates' | 'either';

interface List {
  readonly ofCall: boolean;
  readonly commas: { readonly token: IToken; readonly tight: boolean }[];
}

/** What each comma of an argument list is; those not named stand for a decimal point. */
export function argumentCommas(all: readonly IToken[]): ReadonlyMap<IToken, ArgumentComma> {
  const told = new Map<IToken, ArgumentComma>();
  const open: List[] = [];
  all.forEach((token, i) => {
    if (token.tokenType === Open) open.push({ ofCall: isName(all[i - 1]), commas: [] });
    else if (token.tokenType === Close) tellOf(open.pop(), told);
    else if (token.tokenType === Comma) open.at(-1)?.commas.push({ token, tight: touches(token, all[i + 1]) });
  });
  return told;
}

function tellOf(list: List | undefined, told: Map<IToken, ArgumentComma>): void {
  if (!list?.ofCall || list.commas.some(({ token }) => token.image === ';')) return;
  const meaning = list.commas.every(({ tight }) => tight) ? 'separates' : 'either';
  for (const { token } of list.commas) told.set(token, meaning);
}

/** Soft words are names too, by their category. */
const isName = (token: IToken | undefined): boolean =>
  token !== undefined && (token.tokenType === Name || (token.tokenType.CATEGORIES ?? []).includes(Name));

const touches = (a: IToken, b: IToken | undefined): boolean =>
  b !== undefined && a.endOffset !== undefined && a.endOffset + 1 === b.startOffset;
