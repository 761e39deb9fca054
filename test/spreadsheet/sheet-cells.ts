/** The single shape in which a workbook of ours and the same workbook in LibreOffice are compared: cells by address. */

/** What a cell holds: a text, a number with its digits, or a day as ISO. */
export interface SheetCell {
  readonly kind: 'text' | 'number' | 'date';
  readonly value: string;
  /** As a person sees it; null where nobody has drawn it. */
  readonly shown: string | null;
}

/** Sheets by name, cells by address such as `C6`; an empty cell is not there. */
export type Sheets = ReadonlyMap<string, ReadonlyMap<string, SheetCell>>;

/** Serial of 1970-01-01. */
const EPOCH = 25_569;

/** A serial of the calendar of 1900 as ISO. */
export const isoOf = (serial: number): string => new Date((serial - EPOCH) * 86_400_000).toISOString().slice(0, 10);
