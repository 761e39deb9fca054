/**
 * The single place that learns how a file counts the days of its prorated rows, apart for monthly and annual ones. Only
 * rows that the rules do not give are asked, so that a file in order shows no habit; a habit needs many of them, of
 * several kinds, and nearly all.
 */
import type { BillingFrequency } from '../../../../sheets/index.ts';
import { absolute, equal } from '../../../../values/index.ts';
import { proratedCall, type AskedRules } from '../../line/asked-rules.ts';
import { byConvention, dayConventions, type DayConvention } from '../../line/detective/day-convention.ts';
import type { Basis, LineCheck } from '../../line/line-check.ts';

/** What a convention explains. */
interface DayFits {
  readonly convention: DayConvention;
  /** Rows that it gives to the cent, and the rules do not. */
  readonly rows: number;
  /** Rows on which it makes no difference. */
  readonly same: number;
  /** Prices, days and licences of the rows it gives: as many as a habit needs, and no more. */
  readonly kinds: ReadonlySet<string>;
}

/** Prorated rows of one frequency, and what conventions explain of them. */
interface ShownDays {
  readonly prorated: number;
  readonly fits: readonly DayFits[];
}

/** What a file shows, by frequency. */
export type DaysShown = Readonly<Record<BillingFrequency, ShownDays>>;

/** A convention that nearly all rows follow. */
export interface DayHabit {
  readonly convention: DayConvention;
  readonly rows: number;
  /** Rows on which it would make a difference. */
  readonly of: number;
  /** Others that nearly all rows follow as well. */
  readonly alsoFit: readonly DayConvention[];
}

/** By frequency; null where rows follow the rules, or nothing in common. */
export type DayHabits = Readonly<Record<BillingFrequency, DayHabit | null>>;

/** Of a file whose rows show nothing. */
export const noDaysShown: DaysShown = { monthly: { prorated: 0, fits: [] }, annual: { prorated: 0, fits: [] } };

/** Every row as the rules have it. */
export const noDayHabits: DayHabits = { monthly: null, annual: null };

/** Fewer rows show no habit. */
const LEAST_ROWS = 8;
/** Rows of fewer kinds are one row many times. */
const LEAST_KINDS = 3;
/** Of ten rows a habit gives nine. */
const LEAST_SHARE = 0.9;

/** Learns from rows that were recomputed by the rules. */
export function daysShown(checks: readonly LineCheck[], rules: AskedRules): DaysShown {
  const prorated = checks.filter(isProrated);
  const of = (frequency: BillingFrequency): ShownDays => {
    const own = prorated.filter(({ basis }) => basis?.frequency === frequency);
    const others = own.filter(({ verdict }) => verdict !== 'ties');
    const fits = dayConventions[frequency].map((convention) => fitsOf(convention, own, { others, rules }));
    return { prorated: own.length, fits };
  };
  return { monthly: of('monthly'), annual: of('annual') };
}

/** Whether a row bills a part of a period. */
export function isProrated({ basis, line }: LineCheck): boolean {
  return basis !== null && basis.chargeDays < basis.periodDays && line.amount.n !== 0n;
}

function fitsOf(
  convention: DayConvention,
  own: readonly LineCheck[],
  { others, rules }: { readonly others: readonly LineCheck[]; readonly rules: AskedRules },
): DayFits {
  const bases = own.flatMap(({ basis }) => basis ?? []);
  const same = bases.filter((basis) => byConvention(basis, convention) === basis).length;
  const given = others.filter((check) => gives(check, convention, rules));
  return { convention, rows: given.length, same, kinds: kindsOf(given.flatMap(({ basis }) => basis ?? [])) };
}

function gives({ line, basis }: LineCheck, convention: DayConvention, rules: AskedRules): boolean {
  if (basis === null) return false;
  const changed = byConvention(basis, convention);
  if (changed === basis) return false;
  const asked = rules.amount(proratedCall(changed, rules.defaultProfile));
  return 'amount' in asked && equal(asked.amount, { n: absolute(line.amount.n), d: line.amount.d });
}

function kindsOf(bases: readonly Basis[]): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const { periodPrice, chargeDays, quantity } of bases) {
    if (kinds.size === LEAST_KINDS) break;
    kinds.add(`${periodPrice.n}/${periodPrice.d} ${chargeDays} ${quantity.n}/${quantity.d}`);
  }
  return kinds;
}

/** What two lots of rows show together. */
export function addDaysShown(a: DaysShown, b: DaysShown): DaysShown {
  return { monthly: together(a.monthly, b.monthly), annual: together(a.annual, b.annual) };
}

function together(a: ShownDays, b: ShownDays): ShownDays {
  if (a.fits.length === 0 || b.fits.length === 0) return a.fits.length === 0 ? b : a;
  return {
    prorated: a.prorated + b.prorated,
    fits: a.fits.map((own, i) => {
      const other = b.fits[i];
      if (other === undefined) return own;
      const kinds = new Set([...own.kinds, ...other.kinds]);
      return { ...own, rows: own.rows + other.rows, same: own.same + other.same, kinds };
    }),
  };
}

/** The habits that rows show. */
export function dayHabits({ monthly, annual }: DaysShown): DayHabits {
  return { monthly: habitOf(monthly), annual: habitOf(annual) };
}

function habitOf({ prorated, fits }: ShownDays): DayHabit | null {
  const habits = fits
    .filter(
      ({ rows, same, kinds }) =>
        rows >= LEAST_ROWS && kinds.size >= LEAST_KINDS && rows >= (prorated - same) * LEAST_SHARE,
    )
    .sort((a, b) => b.rows - a.rows);
  const [first, ...others] = habits;
  if (first === undefined) return null;
  const { convention, rows, same } = first;
  return { convention, rows, of: prorated - same, alsoFit: others.map((other) => other.convention) };
}
