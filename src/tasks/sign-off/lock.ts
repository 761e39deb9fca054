/** The single record of a sign-off: who prepared and who reviewed, the rules and the sheets as they stood, and what moved since. */
import type { Scalar } from '../../sheets/index.ts';
import { printDate, type CalendarDate } from '../../values/index.ts';
import { fingerprintOf, lockSheet, movedRows, type LockedSheet, type MovedRows } from './locked-sheet.ts';

/** Who signs. */
export interface Signers {
  readonly prepared: string;
  readonly reviewed: string;
}

/** How far a sign-off is. */
export type SignOffState = 'draft' | 'prepared' | 'reviewed' | 'locked';

/** A workbook that was reviewed and locked. Plain JSON. */
export interface Lock extends Signers {
  /** ISO. */
  readonly lockedOn: string;
  /** Identity of all rules. */
  readonly rules: string;
  readonly sheets: readonly LockedSheet[];
}

/** The cells of a sheet. */
export type SheetRows = readonly (readonly Scalar[])[];

/** A sheet that is not as it was reviewed. */
export interface MovedSheet {
  readonly name: string;
  /** Null where the sheet is gone. */
  readonly moved: MovedRows | null;
}

/** What moved since the review; nothing did where `rules` is false and no sheet is listed. */
export interface Moves {
  readonly rules: boolean;
  readonly sheets: readonly MovedSheet[];
}

/** What a person locks. */
export interface Locked extends Signers {
  readonly day: CalendarDate;
  readonly rules: string;
  readonly sheets: readonly { readonly name: string; readonly rows: SheetRows }[];
}

/** Draft until somebody has prepared it, prepared until somebody has reviewed it. */
export function stateOf({ prepared, reviewed }: Signers, isLocked: boolean): SignOffState {
  if (isLocked) return 'locked';
  if (prepared.trim() === '') return 'draft';
  return reviewed.trim() === '' ? 'prepared' : 'reviewed';
}

/** Whether one person did both; four eyes see more. */
export function isSamePerson({ prepared, reviewed }: Signers): boolean {
  const plain = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();
  return prepared.trim() !== '' && plain(prepared) === plain(reviewed);
}

/** The record of a lock. */
export function lockOf({ prepared, reviewed, day, rules, sheets }: Locked): Lock {
  return {
    prepared: prepared.trim(),
    reviewed: reviewed.trim(),
    lockedOn: printDate(day),
    rules: fingerprintOf([[rules]]),
    sheets: sheets.map(({ name, rows }) => lockSheet(name, rows)),
  };
}

/** What moved since, by the sheets as they are now; a name that is not among them is gone. */
export function movedSince(lock: Lock, rules: string, now: ReadonlyMap<string, SheetRows>): Moves {
  const sheets = lock.sheets.flatMap((sheet): MovedSheet[] => {
    const rows = now.get(sheet.name);
    if (rows === undefined) return [{ name: sheet.name, moved: null }];
    const moved = movedRows(sheet, rows);
    return moved === null ? [] : [{ name: sheet.name, moved }];
  });
  return { rules: lock.rules !== fingerprintOf([[rules]]), sheets };
}
