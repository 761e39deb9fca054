/**
 * The single place where plain lines of one currency are counted and added up, exactly: ten-thousandths are summed as
 * doubles within a chunk, which is small enough for that, and as big integers from chunk to chunk.
 */
import { invariant, rational, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { CountedLines } from '../parts/parted-report.ts';
import { addTypes, type TypeTotals } from '../parts/type-totals.ts';
import { at, UNITS, type PlainFile, type PlainLines, type PlainMeanings } from './plain-lines.ts';

const columns = ['amount', 'discount', 'subtotal', 'tax', 'total', 'quantity'] as const;
type Summed = (typeof columns)[number] | 'sizes';

/** Sums that grow with each line. */
export interface RunningSums {
  addLine(chunk: PlainLines, i: number): void;
  /** Called after each chunk. */
  endChunk(): void;
  told(meanings: PlainMeanings): CountedLines;
}

/** Sums of one charge type; charges and credits of the chunk at hand stand open. */
interface RunningType {
  readonly firstRow: number;
  lines: number;
  charges: bigint;
  credits: bigint;
  readonly open: [number, number];
}

/** Sums that begin with a row, counted from 1. */
export function runningSums(firstRow: number, has: PlainFile['has']): RunningSums {
  const open: Record<Summed, number> = { ...nothing };
  const sums = new Map<Summed, bigint>();
  const types = new Map<number, RunningType>();
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
      const known = types.get(type) ?? {
        firstRow: chunk.firstRow + i,
        lines: 0,
        charges: 0n,
        credits: 0n,
        open: [0, 0],
      };
      types.set(type, known);
      known.lines += 1;
      // What a file without subtotals has is the amount.
      const money = has.has('subtotal') ? at(numbers.subtotal, i) : at(numbers.amount, i);
      known.open[money < 0 ? 1 : 0] += money;
    },
    endChunk: () => {
      for (const column of [...columns, 'sizes'] as const) {
        invariant(Number.isSafeInteger(open[column]), 'the sums of a chunk are exact');
        sums.set(column, (sums.get(column) ?? 0n) + BigInt(open[column]));
        open[column] = 0;
      }
      for (const type of types.values()) endType(type);
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
        types: addTypes([...types].map(([code, type]) => toldType(chargeType[code]?.name ?? '', type))),
      };
    },
  };
}

const nothing = { amount: 0, discount: 0, subtotal: 0, tax: 0, total: 0, quantity: 0, sizes: 0 } as const;

function daysOf(codes: ReadonlySet<number>, day: PlainMeanings['day']): readonly CalendarDate[] {
  return [...codes].flatMap((code) => day[code] ?? []);
}

function endType(type: RunningType): void {
  const [charges, credits] = type.open;
  type.charges += BigInt(charges);
  type.credits += BigInt(credits);
  type.open.fill(0);
}

function toldType(name: string, { firstRow, lines, charges, credits }: RunningType): TypeTotals {
  return {
    name,
    firstRow,
    lines,
    charges: rational(charges, BigInt(UNITS)),
    credits: rational(credits, BigInt(UNITS)),
  };
}
