/**
 * The single place that gathers what only all lines of a large file tell, while they pass: sums by currency, the lines
 * that show its tax rate, the days on which billed periods begin, and whose frequency changes.
 */
import type { LicenceLine } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import { conversionFinder } from '../facts/changes/conversions.ts';
import { shownTax } from '../facts/tax/tax-rates.ts';
import { addTotals } from '../parts/line-totals.ts';
import type { CountedLines } from '../parts/parted-report.ts';
import { addTypes } from '../parts/type-totals.ts';
import { startsPeriod } from '../parts/whole-file.ts';
import { addColumns } from '../match/column-totals.ts';
import type { LearntFile } from '../parts/learnt-file.ts';
import { at, numberAt, type PlainFile, type PlainLines, type PlainMeanings } from './plain-lines.ts';
import { runningSums, type RunningSums } from './running-sums.ts';
import type { ScreenInput } from './screen-input.ts';
import { taxColumns, type TaxColumns } from './tax-columns.ts';

/** Lines of a chunk that are not plain, read with every cell, by their places in it. */
export type ReadLines = ReadonlyMap<number, LicenceLine>;

/** Counts the plain lines of a file, whatever is found in them later; of others it keeps what they tell of the whole. */
export interface LineCounter extends Pick<TaxColumns, 'firstRate' | 'isOfOtherRate'> {
  add(chunk: PlainLines, read: ReadLines): void;
  /** By currency in upper case. */
  counted(): ReadonlyMap<string | null, CountedLines>;
  /** Of all lines, in upper case, in the order of the file. */
  currencies(): readonly (string | null)[];
  /** First days of the periods billed in advance so far. */
  starts(): LearntFile['startsInAdvance'];
  /** As known so far. */
  learnt(): LearntFile;
}

/** Counts the lines of one file; a rate is settled by so many lines. */
export function lineCounter(
  { list }: Pick<ScreenInput, 'list'>,
  file: PlainFile,
  witnessesAsked?: number,
): LineCounter {
  const { meanings, has } = file;
  const sums = new Map<number, RunningSums>();
  /** Rows by the code of their first day. */
  const starts: number[] = [];
  const taxes = taxColumns(witnessesAsked);
  const isTaxed = has.has('subtotal') && has.has('tax');
  const changes = frequencyChanges(list, meanings);
  const seen = distinctCodes();
  /** Lines beside each other mostly have one currency. */
  let last: { readonly currency: number; readonly sums: RunningSums } | null = null;

  const sumsOf = (currency: number, row: number): RunningSums => {
    if (last?.currency === currency) return last.sums;
    const own = sums.get(currency) ?? runningSums(row, has);
    sums.set(currency, own);
    last = { currency, sums: own };
    return own;
  };

  const count = (chunk: PlainLines, i: number): void => {
    const { codes } = chunk;
    sumsOf(at(codes.currency, i), chunk.firstRow + i).addLine(chunk, i);
    if (isTaxed) taxes.hear(chunk, i);
  };

  const keep = (chunk: PlainLines, i: number, line: LicenceLine | null): void => {
    const { codes } = chunk;
    const start = at(codes.chargeStart, i);
    const { event } = meanings.chargeType[at(codes.chargeType, i)] ?? unknown;
    if (startsPeriod(event)) starts[start] = (starts[start] ?? 0) + 1;
    if (event === 'frequency-change') changes.add(chunk, i, line);
    seen.add(at(codes.currency, i));
  };

  const startsSoFar = (): LearntFile['startsInAdvance'] =>
    new Map(starts.flatMap((rows, code) => dayOf(meanings.day[code], rows)));

  return {
    firstRate: taxes.firstRate,
    isOfOtherRate: taxes.isOfOtherRate,
    add: (chunk, read) => {
      for (let i = 0; i < chunk.size; i += 1) {
        const line = chunk.plain[i] === 1 ? null : read.get(i);
        // A blank row is no line.
        if (line === undefined) continue;
        keep(chunk, i, line);
        const shown = line === null ? null : shownTax(line);
        if (line === null) count(chunk, i);
        else if (shown !== null) taxes.hear(chunk, i, shown);
      }
      for (const own of sums.values()) own.endChunk();
    },
    counted: () => byCurrency(sums, meanings),
    currencies: () => upperCase(seen.all(), meanings),
    starts: startsSoFar,
    learnt: () => ({
      taxes: taxes.learnt(),
      currencies: upperCase(seen.all(), meanings),
      startsInAdvance: startsSoFar(),
      ...changes.learnt(),
    }),
  };
}

function upperCase(codes: readonly number[], { currency }: PlainMeanings): LearntFile['currencies'] {
  return [...new Set(codes.map((code) => currency[code]?.toUpperCase() ?? null))];
}

/** Codes in the order in which they first appear; the same mostly comes again. */
function distinctCodes() {
  const codes = new Set<number>();
  let last = -1;
  return {
    all: () => [...codes],
    add: (code: number): void => {
      if (code !== last) codes.add(code);
      last = code;
    },
  };
}

const unknown = { event: 'unknown' } as const;

/** What rows of changes of frequency tell of the whole file. */
function frequencyChanges(list: ScreenInput['list'], meanings: PlainMeanings) {
  const parents = parentChanges(list);
  const conversions = passingConversions(meanings);
  return {
    add: (chunk: PlainLines, i: number, line: LicenceLine | null): void => {
      parents.add(at(chunk.listed, i));
      conversions.add(chunk, i, line);
    },
    learnt: () => ({ changingFrequency: parents.changing, conversions: conversions.found() }),
  };
}

/** The subscriptions of our list to which others belong and whose frequency changes. */
function parentChanges(list: ScreenInput['list']) {
  const subscriptions = list?.subscriptions ?? [];
  const parents = new Set(subscriptions.flatMap(({ parent }) => (parent === null ? [] : [list?.find(parent)])));
  const changing = new Set<string>();
  return {
    changing,
    /** By the place in our list. */
    add: (place: number): void => {
      const entry = subscriptions[place];
      if (entry !== undefined && parents.has(entry)) changing.add(entry.subscription);
    },
  };
}

/** Conversions between the lines of chunks, by the codes of subscriptions and customers. */
function passingConversions({ day: days }: PlainMeanings) {
  const finder = conversionFinder<number>();
  return {
    found: () => finder.found(),
    add: ({ codes, named, numbers, subscription, customer }: PlainLines, i: number, line: LicenceLine | null): void => {
      const day = line?.chargeStart ?? days[at(codes.chargeStart, i)] ?? null;
      if (day === null || named[i] !== 1) return;
      const isCredit = line === null ? numberAt(numbers.amount, i) < 0 : line.amount.n < 0n;
      finder.add({ subscription: at(subscription, i), customer: at(customer, i), day, isCredit });
    },
  };
}

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
