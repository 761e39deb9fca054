/**
 * The single place where plain lines of one currency are counted and added up, exactly: ten-thousandths are summed as
 * doubles within a chunk, which is small enough for that, and as big integers from chunk to chunk.
 */
import { invariant, rational, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { CountedLines } from '../parts/parted-report.ts';
import { at, UNITS, type PlainLines, type PlainMeanings } from './plain-lines.ts';

const columns = ['amount', 'discount', 'subtotal', 'tax', 'total', 'quantity'] as const;
type Summed = (typeof columns)[number] | 'sizes';

/** Sums that grow with each line. */
export interface RunningSums {
  addLine(chunk: PlainLines, i: number): void;
  /** Called after each chunk. */
  endChunk(): void;
  told(meanings: PlainMeanings): CountedLines;
}

/** Sums that begin with a row, counted from 1. */
export function runningSums(firstRow: number): RunningSums {
  const open: Record<Summed, number> = { ...nothing };
  const sums = new Map<Summed, bigint>();
  const types = new Map<number, { readonly firstRow: number; lines: number }>();
  const counts = { lines: 0, blank: 0, taxed: 0 };
  /** Codes of days; few of them occur. */
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  return {
    addLine: (chunk, i) => {
      const { codes, numbers, named } = chunk;
      for (const column of columns) open[column] += at(numbers[column], i);
      open.sizes += Math.abs(at(numbers.amount, i));
      counts.lines += 1;
      if (named[i] === 0) counts.blank += 1;
      if (numbers.tax[i] !== 0) counts.taxed += 1;
      starts.add(at(codes.chargeStart, i));
      ends.add(at(codes.chargeEnd, i));
      const type = at(codes.chargeType, i);
      const known = types.get(type);
      if (known === undefined) types.set(type, { firstRow: chunk.firstRow + i, lines: 1 });
      else known.lines += 1;
    },
    endChunk: () => {
      for (const column of [...columns, 'sizes'] as const) {
        invariant(Number.isSafeInteger(open[column]), 'the sums of a chunk are exact');
        sums.set(column, (sums.get(column) ?? 0n) + BigInt(open[column]));
        open[column] = 0;
      }
    },
    told: ({ chargeType, day }) => {
      const of = (column: Summed): Rational => rational(sums.get(column) ?? 0n, BigInt(UNITS));
      const first = daysOf(starts, day).reduce<CalendarDate | null>((a, b) => (a === null || b < a ? b : a), null);
      const last = daysOf(ends, day).reduce<CalendarDate | null>((a, b) => (a === null || b > a ? b : a), null);
      return {
        firstRow,
        lines: { ...counts, quantity: of('quantity'), sizes: of('sizes'), firstCharge: first, lastCharge: last },
        totals: {
          Amount: of('amount'),
          TotalOtherDiscount: of('discount'),
          Subtotal: of('subtotal'),
          Tax: of('tax'),
          TotalForCustomer: of('total'),
        },
        types: byName([...types].map(([code, type]) => [chargeType[code]?.name ?? '', type])),
      };
    },
  };
}

const nothing = { amount: 0, discount: 0, subtotal: 0, tax: 0, total: 0, quantity: 0, sizes: 0 } as const;

function daysOf(codes: ReadonlySet<number>, day: PlainMeanings['day']): readonly CalendarDate[] {
  return [...codes].flatMap((code) => day[code] ?? []);
}

/** Several spellings are one type. */
export function byName(
  types: readonly (readonly [string, { readonly firstRow: number; readonly lines: number }])[],
): CountedLines['types'] {
  const all = new Map<string, { readonly firstRow: number; readonly lines: number }>();
  for (const [name, { firstRow, lines }] of types) {
    const known = all.get(name);
    all.set(name, {
      firstRow: Math.min(known?.firstRow ?? Infinity, firstRow),
      lines: (known?.lines ?? 0) + lines,
    });
  }
  return all;
}
