/**
 * The single place that gathers what only all lines of a large file tell, while they pass: sums by currency, the lines
 * that show its tax rate, and the days on which billed periods begin.
 */
import type { CalendarDate } from '../../../values/index.ts';
import { addTotals } from '../parts/line-totals.ts';
import type { CountedLines } from '../parts/parted-report.ts';
import { addTypes } from '../parts/type-totals.ts';
import { startsPeriod, type WholeFile } from '../parts/whole-file.ts';
import { addColumns } from '../match/column-totals.ts';
import { at, type PlainFile, type PlainLines, type PlainMeanings } from './plain-lines.ts';
import { runningSums, type RunningSums } from './running-sums.ts';
import { taxColumns, type TaxColumns } from './tax-columns.ts';

/** Counts the plain lines of a file, whatever is found in them later. */
export interface LineCounter extends Pick<TaxColumns, 'firstRate' | 'isOfOtherRate'> {
  add(chunk: PlainLines): void;
  /** By currency in upper case, in the order of the file. */
  counted(): ReadonlyMap<string | null, CountedLines>;
  /** As known so far. */
  whole(): WholeFile;
}

/** Counts the lines of one file; a rate is settled by so many lines. */
export function lineCounter(file: PlainFile, witnessesAsked?: number): LineCounter {
  const { meanings, has } = file;
  const sums = new Map<number, RunningSums>();
  /** Rows by the code of their first day. */
  const starts: number[] = [];
  const taxes = taxColumns(file, witnessesAsked);
  const isTaxed = has.has('subtotal') && has.has('tax');

  const sumsOf = (currency: number, row: number): RunningSums => {
    const known = sums.get(currency);
    if (known !== undefined) return known;
    const own = runningSums(row, has);
    sums.set(currency, own);
    return own;
  };

  const count = (chunk: PlainLines, i: number): void => {
    const { codes } = chunk;
    sumsOf(at(codes.currency, i), chunk.firstRow + i).addLine(chunk, i);
    if (isTaxed) taxes.hear(chunk, i);
    const start = at(codes.chargeStart, i);
    const { event } = meanings.chargeType[at(codes.chargeType, i)] ?? unknown;
    if (startsPeriod(event)) starts[start] = (starts[start] ?? 0) + 1;
  };

  return {
    firstRate: taxes.firstRate,
    isOfOtherRate: taxes.isOfOtherRate,
    add: (chunk) => {
      for (let i = 0; i < chunk.size; i += 1) if (chunk.plain[i] === 1) count(chunk, i);
      for (const own of sums.values()) own.endChunk();
    },
    counted: () => byCurrency(sums, meanings),
    whole: () => ({
      ...taxes.learnt(),
      startsInAdvance: new Map(starts.flatMap((rows, code) => dayOf(meanings.day[code], rows))),
    }),
  };
}

const unknown = { event: 'unknown' } as const;

function dayOf(day: CalendarDate | null | undefined, rows: number): readonly (readonly [CalendarDate, number])[] {
  return day === null || day === undefined ? [] : [[day, rows]];
}

/** Spellings of one currency are one currency. */
function byCurrency(
  sums: ReadonlyMap<number, RunningSums>,
  meanings: PlainMeanings,
): ReadonlyMap<string | null, CountedLines> {
  const all = new Map<string | null, CountedLines>();
  for (const [code, own] of sums) {
    const currency = meanings.currency[code]?.toUpperCase() ?? null;
    const known = all.get(currency);
    const told = own.told(meanings);
    all.set(currency, known === undefined ? told : together(known, told));
  }
  return all;
}

function together(a: CountedLines, b: CountedLines): CountedLines {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    lines: addTotals(a.lines, b.lines),
    totals: addColumns(a.totals, b.totals),
    types: addTypes([...a.types, ...b.types]),
  };
}
