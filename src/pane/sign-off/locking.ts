/**
 * The single place where a reviewed workbook is locked and later compared: the record is kept with the workbook, and
 * stands in a sheet of its own for whoever has no add-in.
 */
import type { DraftStore, Workbook } from '../../sheets/index.ts';
import { lockOf, movedSince, type Lock, type Moves, type SheetRows, type Signers } from '../../tasks/index.ts';
import type { CalendarDate } from '../../values/index.ts';
import { runName, writeCells } from '../wizard/run.ts';
import { LOCK_KEY } from './kept-lock.ts';
import type { SignOffTexts } from './texts/sign-off-texts.ts';

/** What a person locks. */
export interface LockAsked extends Signers {
  readonly day: CalendarDate;
  /** Sheets that must not move any more. */
  readonly sheets: readonly string[];
  /** Identity of all rules. */
  readonly rules: string;
}

/** Where it is locked. */
export interface LockPlace {
  readonly workbook: Workbook;
  readonly drafts: DraftStore;
}

/** The lock that is kept; null where there is none that can be read. */
export function keptLock(drafts: DraftStore): Lock | null {
  try {
    const kept: unknown = JSON.parse(drafts.read(LOCK_KEY) ?? 'null');
    return isLock(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets it. The sheet that tells of it stays. */
export function forgetLock(drafts: DraftStore): void {
  drafts.keep(LOCK_KEY, null);
}

/** Writes the sheet, then keeps the record. */
export async function lockWorkbook(
  asked: LockAsked,
  { workbook, drafts }: LockPlace,
  texts: SignOffTexts['sheet'],
): Promise<Lock> {
  const held = await sheetsNow(workbook, asked.sheets);
  const lock = lockOf({ ...asked, sheets: [...held].map(([name, rows]) => ({ name, rows })) });
  const name = runName(texts.name, lock.lockedOn, await workbook.sheetNames());
  await writeCells(workbook, [{ name, rows: told(lock, texts), options: { freezeHeader: true }, formulas: [] }]);
  drafts.keep(LOCK_KEY, JSON.stringify(lock));
  return lock;
}

/** What moved since. */
export async function compareWithLock(lock: Lock, rules: string, workbook: Workbook): Promise<Moves> {
  const names = lock.sheets.map(({ name }) => name);
  return movedSince(lock, rules, await sheetsNow(workbook, names));
}

async function sheetsNow(workbook: Workbook, wanted: readonly string[]): Promise<ReadonlyMap<string, SheetRows>> {
  const names = await workbook.sheetNames();
  const rows = new Map<string, SheetRows>();
  for (const name of wanted) if (names.includes(name)) rows.set(name, await workbook.read(name));
  return rows;
}

function told(lock: Lock, texts: SignOffTexts['sheet']): SheetRows {
  return [
    [texts.what, texts.value],
    [texts.prepared, lock.prepared],
    [texts.reviewed, lock.reviewed],
    [texts.day, lock.lockedOn],
    [texts.rules, lock.rules],
    ...lock.sheets.map(({ name, fingerprint }) => [texts.fingerprintOf(name), fingerprint]),
  ];
}

function isLock(kept: unknown): kept is Lock {
  if (typeof kept !== 'object' || kept === null) return false;
  const { prepared, reviewed, lockedOn, rules, sheets } = kept as Readonly<Record<string, unknown>>;
  return (
    [prepared, reviewed, lockedOn, rules].every((text) => typeof text === 'string') &&
    Array.isArray(sheets) &&
    sheets.every(isLockedSheet)
  );
}

function isLockedSheet(sheet: unknown): boolean {
  if (typeof sheet !== 'object' || sheet === null) return false;
  const { name, fingerprint, marks } = sheet as Readonly<Record<string, unknown>>;
  return [name, fingerprint, marks].every((text) => typeof text === 'string');
}
