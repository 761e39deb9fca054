/** The single list of what the rules language says instead of functions of a spreadsheet that it has not. */
import type { Expression } from '../../syntax/ast.ts';

type Call = Extract<Expression, { kind: 'call' }>;

const ownWays: Readonly<Record<string, string>> = {
  AND: 'a and b',
  OR: 'a or b',
  NOT: 'not (a)',
  IFS: 'when a then b',
  SWITCH: 'when a then b',
  DAYS: 'End - Start',
  TRUNC: 'ROUNDDOWN(x, 0)',
  FLOOR: 'INT(x)',
  CEILING: 'ROUNDUP(x, 0)',
  VLOOKUP: 'table Name(Key) : money',
  HLOOKUP: 'table Name(Key) : money',
  XLOOKUP: 'table Name(Key) : money',
  LOOKUP: 'table Name(Key) : money',
  INDEX: 'table Name(Key) : money',
  TODAY: 'EventDate : date',
  NOW: 'EventDate : date',
};

/** The own way for a call of that name; nothing where there is none. */
export function ownWay({ name, args }: Call): { readonly instead?: string } {
  const word = name.name.toUpperCase();
  if (word === 'DATEDIF') return { instead: datedif(args) };
  return Object.hasOwn(ownWays, word) ? { instead: ownWays[word] ?? '' } : {};
}

/** `DATEDIF(A, B, "d")` is a difference, `"m"` counts months, `"y"` years. */
function datedif([start, end, unit]: readonly Expression[]): string {
  const [from, to] = [nameOf(start, 'Start'), nameOf(end, 'End')];
  const by = unit?.kind === 'text' ? unit.text.toLowerCase() : 'm';
  if (by === 'd') return `${to} - ${from}`;
  return by === 'y' ? `INT(MONTHSBETWEEN(${from}, ${to}) / 12 months)` : `MONTHSBETWEEN(${from}, ${to})`;
}

const nameOf = (written: Expression | undefined, otherwise: string): string =>
  written?.kind === 'name' && written.member === null ? written.name : otherwise;
