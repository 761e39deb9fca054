/** The single place that sorts unallocated money by age: the bands of the chart, a currency by itself. */
import { daysBetween, type CalendarDate } from '../../values/index.ts';
import type { UnallocatedPayment } from '../../sheets/index.ts';

/** First day of each band; the last has no end. */
export const ageBands = [0, 7, 31, 61, 91] as const;

/** A band of days and the money in it. */
export interface AgeBand {
  readonly from: number;
  /** null: no end. */
  readonly to: number | null;
  /** In cents. */
  readonly cents: bigint;
  readonly payments: number;
}

export interface Ageing {
  readonly currency: string | null;
  readonly bands: readonly AgeBand[];
}

/** What each payment still holds, by its age on a day; a payment of a later day is of age 0. */
export function ageingOf(
  held: readonly { readonly payment: UnallocatedPayment; readonly left: bigint }[],
  on: CalendarDate,
): readonly Ageing[] {
  const waiting = held.filter(({ left }) => left > 0n);
  const currencies = [...new Set(waiting.map(({ payment }) => payment.currency))];
  return currencies.map((currency) => {
    const own = waiting.filter(({ payment }) => payment.currency === currency);
    return { currency, bands: ageBands.map((from, band) => bandOf(own, on, from, ageBands[band + 1] ?? null)) };
  });
}

function bandOf(
  held: readonly { readonly payment: UnallocatedPayment; readonly left: bigint }[],
  on: CalendarDate,
  from: number,
  next: number | null,
): AgeBand {
  const inside = held.filter(({ payment }) => {
    const age = Math.max(0, daysBetween(payment.date, on));
    return age >= from && (next === null || age < next);
  });
  return {
    from,
    to: next === null ? null : next - 1,
    cents: inside.reduce((sum, { left }) => sum + left, 0n),
    payments: inside.length,
  };
}
