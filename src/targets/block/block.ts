/**
 * The single shape of a block of rows on their way through a rule: registers of numbers, and a selection of rows.
 * An operation runs over the selected rows of the block; a branch splits the selection.
 */

/** Rows of a block: registers of a rule stay near the processor. */
export const BLOCK = 256;

/** Numbers of the rows of a block. */
export type Lane = Float64Array;

/** Texts or lists of the rows of a block. */
export type TextLane = unknown[];

/** Yes (1) or no (0) of the rows of a block. */
export type Mask = Uint8Array;

/** Indexes of rows inside the block. */
export type Selection = Uint16Array;

/** Runs over the first `count` rows of a selection. */
export type Operation = (rows: Selection, count: number) => void;

/** Why a row has no number: 0 while it may have one. */
export type Reasons = Int32Array;

export const every: Selection = Uint16Array.from({ length: BLOCK }, (_, i) => i);

export const newLane = (): Lane => new Float64Array(BLOCK);
