/**
 * The single reader of sheets that are known by their names: what stands in each, cell by cell, days as ISO text. For
 * workbooks that were written here and come back.
 */
import type { Scalar } from '../../../sheets/index.ts';
import { openArchive, type Archive } from './reading/archive.ts';
import { tooManyBytes } from './reading/bomb.ts';
import { sharedTexts } from './reading/cell-texts.ts';
import { dateStyles } from './reading/date-styles.ts';
import { readSheetRows, type CellMeanings } from './reading/sheet-rows.ts';
import { workbookParts } from './reading/workbook-parts.ts';
import { DamagedPart } from './reading/xml-part.ts';

/** Rows of the sheets there are, by name, from the first that holds anything. */
export type NamedSheets = ReadonlyMap<string, readonly (readonly Scalar[])[]>;

/** Why a workbook cannot be read. */
type Unreadable = 'no-workbook' | 'damaged' | 'too-large';

/** The sheets of these names; a word for why they cannot be read. */
export function readNamedSheets(bytes: Uint8Array, names: readonly string[]): NamedSheets | Unreadable {
  const archive = openArchive(bytes);
  if (archive === null) return isArchive(bytes) ? 'damaged' : 'no-workbook';
  if (tooManyBytes(archive) !== null) return 'too-large';
  try {
    return sheetsOf(archive, names) ?? 'no-workbook';
  } catch (thrown) {
    if (thrown instanceof DamagedPart) return 'damaged';
    throw thrown;
  }
}

function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

function sheetsOf(archive: Archive, names: readonly string[]): NamedSheets | null {
  const book = workbookParts(archive);
  if (book === null) return null;
  const wanted = book.sheets.filter(({ name }) => names.includes(name));
  // The texts of a large workbook of another kind are not worth reading.
  if (wanted.length === 0) return new Map();
  const texts = sharedTexts(archive, book.texts);
  const meanings = { texts, days: dateStyles(archive, book.styles), calendar: book.calendar };
  return new Map(wanted.map(({ name, part }) => [name, rowsOf(archive, part, meanings)]));
}

function rowsOf(archive: Archive, part: string, meanings: CellMeanings): readonly (readonly Scalar[])[] {
  const rows: (readonly Scalar[])[] = [];
  readSheetRows(archive, part, meanings, {
    row: ({ cells }) => rows.push(cells) > 0,
    uncomputed: () => undefined,
  });
  return rows;
}
