/** The single shape of what is laid on a line: words, and the places where a long formula may break. */
import type { IToken } from 'chevrotain';

export interface Word {
  readonly text: string;
  /** Whether it follows the word before it without a blank. */
  readonly tight: boolean;
  /** Offset in the file. */
  readonly at: number;
}

export type Piece = {
  /** The words of the piece on one line, in order. */
  readonly words: readonly Word[];
  /** Columns they take on one line. */
  readonly width: number;
} & (
  | { readonly kind: 'word' }
  /** Parts side by side; breaks only inside a part. */
  | { readonly kind: 'row'; readonly parts: readonly Piece[] }
  /** Operands with the operator before each but the first, on new lines when too long; `hang` columns further left. */
  | { readonly kind: 'chain'; readonly parts: readonly Piece[]; readonly hang: number }
  /** Two sides of a comparison; the operator ends the left side's line, since an `=` that begins a line is a formula. */
  | { readonly kind: 'comparison'; readonly parts: readonly Piece[] }
  /** An opening such as `ROUND(`, arguments with their commas, the closing bracket. */
  | { readonly kind: 'call'; readonly parts: readonly Piece[] }
);

export type PieceKind = Piece['kind'];

/** One token; a token that includes the line break before it stands where its sign stands. */
export function word({ image, startOffset, endOffset }: IToken, tight = false): Piece {
  const text = image === ';' ? ',' : image.trim();
  const at = /^\r?\n/.test(image) ? (endOffset ?? startOffset) : startOffset;
  return { kind: 'word', words: [{ text, tight, at }], width: text.length };
}

/** Parts one after another. */
export function joined(kind: Exclude<PieceKind, 'word' | 'chain'>, parts: readonly Piece[]): Piece {
  return { kind, parts, ...together(parts) };
}

/** Operands, each but the first with its operator. */
export function chain(parts: readonly Piece[], hang: number): Piece {
  return { kind: 'chain', parts, hang, ...together(parts) };
}

function together(parts: readonly Piece[]): { words: Word[]; width: number } {
  const words = parts.flatMap((part) => part.words);
  return { words, width: parts.reduce((sum, part, i) => sum + part.width + (i > 0 ? gapBefore(part) : 0), 0) };
}

/** The blank before a piece that follows another one. */
export const gapBefore = ({ words }: Piece): number => (words[0]?.tight ? 0 : 1);

/** The piece with no blank before it. */
export function tightened(piece: Piece): Piece {
  const [first, ...others] = piece.words;
  return first ? { ...piece, words: [{ ...first, tight: true }, ...others] } : piece;
}

/** Words on one line. */
export function flat(words: readonly Word[]): string {
  return words.map(({ text, tight }, i) => (i === 0 || tight ? text : ` ${text}`)).join('');
}

/** Offset of the first and of the last word. */
export const startOf = ({ words }: Piece): number => words[0]?.at ?? 0;
export const endOf = ({ words }: Piece): number => words.at(-1)?.at ?? 0;
