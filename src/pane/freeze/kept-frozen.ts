/**
 * The single place that keeps the record of frozen formulas with the workbook, in pieces small enough for every host, so
 * that whoever gets the workbook with the add-in can thaw it.
 */
import type { DraftStore } from '../../sheets/index.ts';
import type { FrozenFormula } from '../../tasks/index.ts';

/** Formulas a piece holds: with the longest formulas usual, a quarter of what a part of a workbook may have. */
const MOST_IN_A_PIECE = 2_000;

const keyOf = (piece: number): string => `frozen-${piece}`;

/** What is kept; nothing where no record can be read. */
export function keptFrozen(drafts: DraftStore): readonly FrozenFormula[] {
  const frozen: FrozenFormula[] = [];
  for (let piece = 1; ; piece += 1) {
    const text = drafts.read(keyOf(piece));
    if (text === null) return frozen;
    frozen.push(...readPiece(text));
  }
}

/** Keeps a record in place of the one before. */
export function keepFrozen(drafts: DraftStore, frozen: readonly FrozenFormula[]): void {
  const pieces = Math.ceil(frozen.length / MOST_IN_A_PIECE);
  for (let piece = 1; piece <= pieces; piece += 1) {
    const part = frozen.slice((piece - 1) * MOST_IN_A_PIECE, piece * MOST_IN_A_PIECE);
    drafts.keep(keyOf(piece), JSON.stringify(part));
  }
  for (let piece = pieces + 1; drafts.read(keyOf(piece)) !== null; piece += 1) drafts.keep(keyOf(piece), null);
}

/** The workbook may come from anywhere: what is no record is none. */
function readPiece(text: string): readonly FrozenFormula[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isFrozen) : [];
  } catch {
    return [];
  }
}

function isFrozen(read: unknown): read is FrozenFormula {
  if (typeof read !== 'object' || read === null) return false;
  const { sheet, a1, formula, left } = read as Readonly<Record<string, unknown>>;
  return [sheet, a1, formula, left].every((text) => typeof text === 'string');
}
