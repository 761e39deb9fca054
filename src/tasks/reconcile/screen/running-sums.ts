/**
 * The single place where plain lines of one currency are counted and added up, exactly: ten-thousandths are summed as
 * doubles within a chunk, which is small enough for that, and as big integers from chunk to chunk.
 */
import { invariant, rational, type CalendarDate, type Rational } from '../../../values/index.ts';
import type { CountedLines } from '../parts/parted-report.ts';
import { addTypes, type TypeTotals } from '../parts/type-totals.ts';
import { at, numberAt, UNITS, type PlainFile, type PlainLines, type PlainMeanings } from './plain-lines.ts';

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
  openCharges: number;
  openCredits: number;
}

/** Sums that begin with a row, counted from 1. */
export function runningSums(firstRow: number, has: PlainFile['has']): RunningSums {
  const open: Record<Summed, number> = { ...nothing };
  const sums = new Map<Summed, bigint>();
  /** By their codes. */
  const types: RunningType[] = [];
  const counts = { lines: 0, blank: 0, taxed: 0 };
  /** Whether lines begin, and end, on the day of a code. */
  const [starts, ends]: [boolean[], boolean[]] = [[], []];
  const hasSubtotal = has.has('subtotal');

  const addMoney = ({ numbers }: PlainLines, i: number): void => {
    const amount = numberAt(numbers.amount, i);
    open.amount += amount;
    open.discount += numberAt(numbers.discount, i);
    open.subtotal += numberAt(numbers.subtotal, i);
    open.tax += numberAt(numbers.tax, i);
    open.total += numberAt(numbers.total, i);
    open.quantity += numberAt(numbers.quantity, i);
    open.sizes += Math.abs(amount);
    if (numbers.tax[i] !== 0) counts.taxed += 1;
  };

  return {
    addLine: (chunk, i) => {
      const { codes, numbers, named } = chunk;
      addMoney(chunk, i);
      counts.lines += 1;
      if (named[i] === 0) counts.blank += 1;
      starts[at(codes.chargeStart, i)] = true;
      ends[at(codes.chargeEnd, i)] = true;
      const type = typeIn(types, at(codes.chargeType, i), chunk.firstRow + i);
      type.lines += 1;
      // What a file without subtotals has is the amount.
      const money = hasSubtotal ? numberAt(numbers.subtotal, i) : numberAt(numbers.amount, i);
      if (money < 0) type.openCredits += money;
      else type.openCharges += money;
    },
    endChunk: () => {
      for (const column of [...columns, 'sizes'] as const) {
        invariant(Number.isSafeInteger(open[column]), 'the sums of a chunk are exact');
        sums.set(column, (sums.get(column) ?? 0n) + BigInt(open[column]));
        open[column] = 0;
      }
      types.forEach(endType);
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
        types: addTypes(types.flatMap((type, code) => [toldType(chargeType[code]?.name ?? '', type)])),
      };
    },
  };
}

const nothing = { amount: 0, discount: 0, subtotal: 0, tax: 0, total: 0, quantity: 0, sizes: 0 } as const;

function daysOf(isThere: readonly boolean[], day: PlainMeanings['day']): readonly CalendarDate[] {
  return day.filter((each, code) => each !== null && isThere[code] === true) as readonly CalendarDate[];
}

/** The sums of a charge type, by its code; they begin with the row. */
function typeIn(types: RunningType[], code: number, row: number): RunningType {
  return (types[code] ??= { firstRow: row, lines: 0, charges: 0n, credits: 0n, openCharges: 0, openCredits: 0 });
}

function endType(type: RunningType): void {
  type.charges += BigInt(type.openCharges);
  type.credits += BigInt(type.openCredits);
  type.openCharges = 0;
  type.openCredits = 0;
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
