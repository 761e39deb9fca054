/**
 * The single shape of how the bytes of a file were understood, and of what a person may say instead: kind, separator,
 * encoding, order of dates, decimal mark.
 */
import type { SheetKind } from '../sheet-problems.ts';
import type { Conventions } from '../table.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How the bytes of a file were understood. */
export type FileForm =
  | {
      readonly form: 'csv';
      readonly delimiter: Delimiter;
      readonly encoding: TextEncoding;
      /** The bytes were no UTF-8 and carried no mark. */
      readonly encodingGuessed: boolean;
    }
  | {
      readonly form: 'xlsx';
      readonly sheet: string | null;
      readonly sheets: number;
      /** Names of other sheets of the same kind, which were not read. */
      readonly alike: readonly string[];
    }
  /** A sheet of the open workbook. */
  | { readonly form: 'sheet' };

/** What a person says of a file, counted before anything that is seen in it. */
export interface SaidOfFile extends Partial<Conventions> {
  readonly kind?: SheetKind;
  readonly delimiter?: Delimiter;
  readonly encoding?: TextEncoding;
}
