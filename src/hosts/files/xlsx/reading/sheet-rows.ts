/**
 * The single reader of a sheet's part: its rows as cells of a spreadsheet, days as ISO text, errors by their name.
 * A formula counts with the value its program stored; one that was never computed is told, not taken for blank.
 */
import { parseDecimal, plainNotation, printDate, toDouble } from '../../../../values/index.ts';
import type { Scalar } from '../../../../sheets/index.ts';
import { fromSerial, type DateSystem } from '../../../functions/index.ts';
import type { Archive } from './archive.ts';
import { plainText } from './cell-texts.ts';
import { readXmlPart } from './xml-part.ts';

/** A row that holds something. */
export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly Scalar[];
}

/** What the cells of a sheet refer to. */
export interface CellMeanings {
  readonly texts: readonly string[];
  /** By number of the style: whether it shows a day. */
  readonly days: readonly boolean[];
  readonly calendar: DateSystem;
}

/** Whoever takes the rows; says whether more are wanted. */
export interface RowTaker {
  row(row: SheetRow): boolean;
  uncomputed(row: number, column: number): void;
  told?(bytes: number): void;
}

/** Ends a part before its end; known to whoever started it. */
class Enough extends Error {}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** Reads the rows in their order until no more are wanted. */
export function readSheetRows(archive: Archive, part: string, meanings: CellMeanings, taker: RowTaker): void {
  const scalar = scalarReader(meanings);
  let [number, next, cells, cell]: [number, number, Scalar[], OpenCell | null] = [0, 0, [], null];
  let [inValue, inHint] = [false, false];
  const closeCell = (closed: OpenCell): void => {
    if (closed.hasFormula && !closed.hasValue) taker.uncomputed(number, closed.column);
    const value = scalar(closed);
    if (value === null) return;
    while (cells.length < closed.column) cells.push(null);
    cells[closed.column] = value;
  };
  const opened: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    row: ({ r }) => {
      number = r === undefined ? number + 1 : (count(r) ?? number + 1);
      [next, cells] = [0, []];
    },
    c: ({ r, t = 'n', s = '0' }) => {
      const column = r === undefined ? next : columnOf(r);
      next = column + 1;
      cell = { column, type: t, style: s, value: '', hasValue: false, hasFormula: false };
    },
    v: () => {
      inValue = true;
      // A formula that answers with no text has an empty value, and was computed.
      if (cell?.type === 'str') cell.hasValue = true;
    },
    t: () => (inValue = !inHint),
    rPh: () => (inHint = true),
    f: () => {
      if (cell !== null) cell.hasFormula = true;
    },
  };
  const closed: Readonly<Record<string, () => void>> = {
    v: () => (inValue = false),
    t: () => (inValue = false),
    rPh: () => (inHint = false),
    c: () => {
      if (cell !== null) closeCell(cell);
      cell = null;
    },
    row: () => {
      if (cells.length > 0 && !taker.row({ number, cells })) throw new Enough();
    },
  };
  const reader = {
    open: (name: string, attributes: Readonly<Record<string, string>>) => opened[name]?.(attributes),
    close: (name: string) => closed[name]?.(),
    text: (piece: string) => {
      if (!inValue || cell === null) return;
      cell.value += piece;
      cell.hasValue = true;
    },
  };
  try {
    readXmlPart(archive, part, reader, taker.told?.bind(taker));
  } catch (thrown) {
    if (!(thrown instanceof Enough)) throw thrown;
  }
}

/** `AB12` stands in column 27, counted from 0. */
function columnOf(at: string): number {
  let column = 0;
  for (const letter of at) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return Math.max(0, column - 1);
}

function count(digits: string): number | null {
  return /^\d{1,7}$/.test(digits) ? parseInt(digits, 10) : null;
}

function scalarReader({ texts, days, calendar }: CellMeanings): (cell: OpenCell) => Scalar {
  const numbers = new Map<string, number | null>();
  const number = (text: string): number | null => {
    let value = numbers.get(text);
    if (value === undefined) numbers.set(text, (value = double(text)));
    return value;
  };
  const numberOrDay = (text: string, isDay: boolean): Scalar => {
    const read = number(text);
    const day = read === null || !isDay ? null : fromSerial(read, calendar);
    return day === null ? (read ?? text) : printDate(day);
  };
  return ({ type, style, value, hasValue }) => {
    if (!hasValue) return null;
    switch (type) {
      case 's':
        return texts[count(value) ?? -1] ?? null;
      case 'str':
      case 'inlineStr':
        return plainText(value);
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return value;
      case 'd':
        return value.slice(0, 10);
      default:
        return numberOrDay(value, days[count(style) ?? 0] === true);
    }
  };
}

/** The double a program wrote with up to seventeen digits, with or without an exponent. */
function double(text: string): number | null {
  const exact = parseDecimal(text) ?? parseDecimal(plainNotation(text) ?? '');
  return exact === null ? null : toDouble(exact);
}
