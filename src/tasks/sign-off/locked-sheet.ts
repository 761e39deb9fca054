/** The single place that marks a sheet as it stands at sign-off, row by row, so that what moves later can be named. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { Scalar } from '../../sheets/index.ts';

/** A sheet as it stood. Plain JSON. */
export interface LockedSheet {
  readonly name: string;
  /** SHA-256 over all its cells, as a person may read it out: the first 12 hex digits. */
  readonly fingerprint: string;
  /** A mark of 8 hex digits for each row, one after the other. */
  readonly marks: string;
}

/** Rows of a locked sheet that differ now; counted from 1, as spreadsheets do. */
export interface MovedRows {
  readonly rows: readonly number[];
  /** How many there were, and how many there are. */
  readonly before: number;
  readonly now: number;
}

type Rows = readonly (readonly Scalar[])[];

const MARK = 8;
const SHOWN = 12;

/** The marks of a sheet's cells. Blank cells and rows at an end are none. */
export function lockSheet(name: string, rows: Rows): LockedSheet {
  const marks = rowTexts(rows).map((text) => hashOf(text).slice(0, MARK));
  return { name, fingerprint: fingerprintOf(rows), marks: marks.join('') };
}

/** SHA-256 over cells, the first 12 hex digits. Blank cells and rows at an end are none. */
export function fingerprintOf(rows: Rows): string {
  return hashOf(rowTexts(rows).join('\n')).slice(0, SHOWN);
}

/** What differs from the sheet as it stood; null where nothing does. */
export function movedRows(locked: LockedSheet, rows: Rows): MovedRows | null {
  const now = lockSheet(locked.name, rows);
  if (now.fingerprint === locked.fingerprint) return null;
  const [before, after] = [marksOf(locked), marksOf(now)];
  const all = Array.from({ length: Math.max(before.length, after.length) }, (_, row) => row);
  const moved = all.filter((row) => before[row] !== after[row]);
  return { rows: moved.map((row) => row + 1), before: before.length, now: after.length };
}

function marksOf({ marks }: LockedSheet): readonly string[] {
  return marks.match(/.{8}/gu) ?? [];
}

function rowTexts(rows: Rows): readonly string[] {
  const texts = rows.map((row) => JSON.stringify(withoutEnd(row.map(heldBy), (cell) => cell === null)));
  return withoutEnd(texts, (text) => text === '[]');
}

/** An empty text is an empty cell. */
function heldBy(cell: Scalar): Scalar {
  return cell === '' ? null : cell;
}

function withoutEnd<Item>(items: readonly Item[], isNothing: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => !isNothing(item)) + 1);
}

function hashOf(text: string): string {
  return bytesToHex(sha256(text));
}
