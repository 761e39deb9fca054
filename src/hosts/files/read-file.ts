/**
 * The single reader of a person's file, whatever it is: a workbook is told by its first bytes, everything else is text.
 * Beside the table it says how the bytes were understood, so that a guess can be shown and changed.
 */
import type { FileForm, SaidOfFile, SheetProblem, Table } from '../../sheets/index.ts';
import { readCsvBytes } from './csv.ts';
import { readXlsx, type XlsxWish } from './xlsx/read-xlsx.ts';

export interface FileRead {
  /** Null when there is nothing that could be a table. */
  readonly table: Table | null;
  readonly problems: readonly SheetProblem[];
  readonly form: FileForm;
}

/** What a reader may be told: kinds of sheets to look for first, how the text is written, whom to tell how far it is. */
export interface FileWish extends XlsxWish {
  readonly said?: SaidOfFile;
}

/** Reads the bytes of a file under the name a person knows it by. */
export function readFile(bytes: Uint8Array, file: string, wish: FileWish = {}): FileRead {
  if (isArchive(bytes)) {
    const { table, problems, sheet, sheets, alike } = readXlsx(bytes, file, wish);
    return { table, problems, form: { form: 'xlsx', sheet, sheets, alike } };
  }
  const { table, problems, delimiter, encoding, encodingGuessed } = readCsvBytes(bytes, file, wish);
  return { table, problems, form: { form: 'csv', delimiter, encoding, encodingGuessed } };
}

function isArchive([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;
}
