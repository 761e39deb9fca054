/**
 * The single place that learns how a file rounds its prorated rows: which convention gives how many of them to the cent.
 * Only a convention that nearly all rows follow, and the default does not, is taken instead of the default.
 */
import { absolute, equal } from '../../../../values/index.ts';
import { proratedCall, type AskedRules } from '../../line/asked-rules.ts';
import type { LineCheck } from '../../line/line-check.ts';
import {
  addDaysShown,
  dayHabits,
  daysShown,
  isProrated,
  noDayHabits,
  noDaysShown,
  type DayHabits,
  type DaysShown,
} from './day-habit.ts';

/** How many of the prorated rows a convention gives to the cent. */
interface ProfileFits {
  readonly profile: string;
  readonly rows: number;
}

/** What the file shows of its rounding. */
export interface RoundingHabit {
  /** Rows that bill a part of a period and could be recomputed. */
  readonly prorated: number;
  /** By convention, the default first. */
  readonly fits: readonly ProfileFits[];
  /** The convention to expect where it is not the default; null: the default. */
  readonly profile: string | null;
  readonly shown: DaysShown;
  /** How days are counted, where that is not by the rules; looked for only where rounding has no habit. */
  readonly days: DayHabits;
}

/** Of a file whose rows are not prorated by licences and days. */
export const noHabit: RoundingHabit = {
  prorated: 0,
  fits: [],
  profile: null,
  shown: noDaysShown,
  days: noDayHabits,
};

/** Fewer rows show no habit. */
const LEAST_ROWS = 8;
/** Of ten rows a habit gives nine. */
const LEAST_SHARE = 0.9;
/** Cutting gives the same as rounding in every other row, so a habit shows in those where the default fails: so many, */
const LEAST_APART = 4;
/** and such a share of all, that no few odd rows make one. */
const LEAST_SHARE_APART = 0.25;

/** Learns from the rows that were recomputed by the rule's own default. */
export function roundingHabit(checks: readonly LineCheck[], rules: AskedRules): RoundingHabit {
  const parts = checks.filter(isProrated);
  const profiles = [rules.defaultProfile, ...rules.otherProfiles];
  const fits = profiles.map((profile) => ({
    profile,
    rows: parts.filter((check) => gives(check, profile, rules)).length,
  }));
  return habitShown(parts.length, fits, daysShown(checks, rules));
}

/** What two lots of rows show together; each names the same conventions in the same order. */
export function addHabits(a: RoundingHabit, b: RoundingHabit): RoundingHabit {
  if (a.fits.length === 0 || b.fits.length === 0) return a.fits.length === 0 ? b : a;
  const prorated = a.prorated + b.prorated;
  const fits = a.fits.map(({ profile, rows }, i) => ({ profile, rows: rows + (b.fits[i]?.rows ?? 0) }));
  return habitShown(prorated, fits, addDaysShown(a.shown, b.shown));
}

function habitShown(prorated: number, fits: readonly ProfileFits[], shown: DaysShown): RoundingHabit {
  const profile = habitOf(fits, prorated);
  return { prorated, fits, profile, shown, days: profile === null ? dayHabits(shown) : noDayHabits };
}

/** What counted rows show, by convention, the default first. */
export function habitFrom(fits: readonly ProfileFits[], prorated: number, shown: DaysShown): RoundingHabit {
  const counted = fits.map((fit) => ({ ...fit }));
  return habitShown(prorated, counted, shown);
}

function gives({ line, basis }: LineCheck, profile: string, rules: AskedRules): boolean {
  if (basis === null) return false;
  const asked = rules.amount(proratedCall(basis, profile));
  return 'amount' in asked && equal(asked.amount, { n: absolute(line.amount.n), d: line.amount.d });
}

function habitOf(fits: readonly ProfileFits[], prorated: number): string | null {
  const [byDefault, ...others] = fits;
  const best = others.reduce<ProfileFits | undefined>(
    (a, b) => (a !== undefined && a.rows >= b.rows ? a : b),
    undefined,
  );
  if (byDefault === undefined || best === undefined) return null;
  const apart = Math.max(LEAST_APART, prorated * LEAST_SHARE_APART);
  return isHabit(best.rows, prorated) && best.rows - byDefault.rows >= apart ? best.profile : null;
}

/** Whether so many rows of all show what is usual. */
export function isHabit(rows: number, of: number): boolean {
  return of >= LEAST_ROWS && rows >= of * LEAST_SHARE;
}
