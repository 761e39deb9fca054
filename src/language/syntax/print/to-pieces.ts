/** The single place that says what stands close, what stands apart, and where a formula may break, for each grammar rule. */
import { Close, Comma, Dot, Minus, Open } from '../tokens.ts';
import { chain, joined, tightened, word, type Piece } from './pieces.ts';
import { isToken, isTree, type Part } from './tree.ts';

/** The piece of a token or of a grammar rule. */
export function toPiece(part: Part): Piece {
  if (!isTree(part)) return word(part, isToken(part, Comma));
  return (builders[part.rule] ?? spaced)(part.parts);
}

/** Parts with a blank between them, but before a comma. */
export function spaced(parts: readonly Part[]): Piece {
  const [first, ...others] = parts.map(toPiece);
  return first && others.length === 0 ? first : joined('row', first ? [first, ...others] : []);
}

const builders: Readonly<Record<string, (parts: readonly Part[]) => Piece>> = {
  dashedName: close,
  bound: close,
  rulesHeader: ([keyword, ...path]) => joined('row', [...(keyword ? [toPiece(keyword)] : []), close(path)]),
  expression: (parts) => operands(parts, 0),
  conjunction: (parts) => operands(parts, 0),
  sum: (parts) => operands(parts, 2),
  product: (parts) => operands(parts, 2),
  relation: comparison,
  unary: ([first, ...rest]) => {
    if (!first || rest.length === 0) return spaced(first ? [first] : []);
    return isToken(first, Minus) ? close([first, ...rest]) : spaced([first, ...rest]);
  },
  parameters: (parts) => tightened(bracketed([], parts)),
  group: (parts) => bracketed([], parts),
  position: (parts) => joined('row', [close(parts.slice(0, 2)), close(parts.slice(2))]),
  reference,
};

/** Parts with nothing between them. */
function close(parts: readonly Part[]): Piece {
  return joined(
    'row',
    parts.map((part, i) => (i === 0 ? toPiece(part) : tightened(toPiece(part)))),
  );
}

/** `A + B - C` as `A`, `+ B`, `- C`. */
function operands(parts: readonly Part[], hang: number): Piece {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return spaced(parts);
  return chain([toPiece(first), ...pairs(rest)], hang);
}

/** `A = B` as `A =`, `B`. */
function comparison(parts: readonly Part[]): Piece {
  return parts.length < 2 ? spaced(parts) : joined('comparison', pairs(parts));
}

const pairs = (parts: readonly Part[]): Piece[] =>
  parts.flatMap((_, i) => (i % 2 === 0 ? [spaced(parts.slice(i, i + 2))] : []));

/** `(A, B)`, perhaps with a name close before it: the arguments keep their commas. */
function bracketed(name: readonly Part[], parts: readonly Part[]): Piece {
  const args: Piece[] = [];
  for (const [i, part] of parts.entries()) {
    if (i === 0 || i === parts.length - 1 || isToken(part, Comma)) continue;
    const comma = parts[i + 1];
    const argument = spaced(isToken(comma, Comma) ? [part, comma] : [part]);
    args.push(i === 1 ? tightened(argument) : argument);
  }
  return joined('call', [
    close([...name, ...parts.slice(0, 1)]),
    ...args,
    ...parts.slice(-1).map((part) => tightened(toPiece(part))),
  ]);
}

/** `Name`, `Name(A, B)`, `Choice.value`, each perhaps with a unit. */
function reference(parts: readonly Part[]): Piece {
  const [open, end] = [parts.findIndex((part) => isToken(part, Open)), parts.findIndex((part) => isToken(part, Close))];
  const [called, rest] =
    open < 0
      ? [parts.slice(0, 1).map(toPiece), parts.slice(1)]
      : [[bracketed(parts.slice(0, open), parts.slice(open, end + 1))], parts.slice(end + 1)];
  const member = isToken(rest[0], Dot) ? rest.slice(0, 2).map((part) => tightened(toPiece(part))) : [];
  const row = [...called, ...member, ...rest.slice(member.length).map(toPiece)];
  const [only, ...others] = row;
  return only && others.length === 0 ? only : joined('row', row);
}
