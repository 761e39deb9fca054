/** The single place that says what stands close, what stands apart, and where a formula may break, for each grammar rule. */
import type { IToken } from 'chevrotain';
import { bound, type Run } from '../binding.ts';
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
  expression,
  prefixed: (parts) => (isToken(parts[0], Minus) ? close(parts) : spaced(parts)),
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

/** Operands by how tightly their operators bind. */
function expression(parts: readonly Part[]): Piece {
  const operators = parts.filter((part, i): part is IToken => i % 2 === 1 && !isTree(part));
  return bound(operators, (i) => spaced(parts.slice(2 * i, 2 * i + 1)), joinedBy);
}

/** `A + B - C` as `A`, `+ B`, `- C`; `A = B` as `A =`, `B`. */
function joinedBy({ strength, operands, operators }: Run<Piece>): Piece {
  const signs = operators.map((operator) => word(operator));
  if (strength === 'comparison')
    return joined(
      'comparison',
      operands.map((operand, i) => inRow(operand, signs[i])),
    );
  const hang = strength === 'or' || strength === 'and' ? 0 : 2;
  return chain(
    operands.map((operand, i) => inRow(signs[i - 1], operand)),
    hang,
  );
}

/** Those that are there, side by side. */
function inRow(...pieces: readonly (Piece | undefined)[]): Piece {
  const there = pieces.filter((piece) => piece !== undefined);
  const [only] = there;
  return only && there.length === 1 ? only : joined('row', there);
}

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
