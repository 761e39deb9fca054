/**
 * The single place where a billed amount is set against its readings: it ties, a convention of rounding explains it,
 * it belongs to another price or number of days, or the detective is asked. The cheapest honest explanation wins.
 */
import { compare, equal, rational, roundRatio, type Rational } from '../../../values/index.ts';
import { proratedCall, type AskedRules } from './asked-rules.ts';
import type { Nearby } from './detective/candidates.ts';
import { causeOf, type SeenCause } from './detective/cause.ts';
import { explanationsOf } from './detective/explanations.ts';
import type { Finding, Missing, Verdict } from './line-check.ts';
import { distance } from './period-prices.ts';
import type { Reading } from './readings.ts';

/** What was billed, without its sign, and what may have made it. */
export interface Judged {
  readonly billed: Rational;
  readonly readings: readonly [Reading, ...Reading[]];
  /** A price that another row of the subscription was billed at, where it is not the expected one. */
  readonly otherPrice: Reading | null;
  /** What else the files hold near the line; looked up only where nothing simpler explains the amount. */
  readonly nearby: () => Nearby;
  /** Conventions of rounding that are right for the line. */
  readonly profiles: readonly string[];
  /** Largest difference that still counts as rounding. */
  readonly limit: Rational;
  /** The limit was set by a person: no profile explains more than it. */
  readonly strict: boolean;
  readonly whole: boolean;
}

/** The judgement of an amount; `expected` has no sign. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly finding: Finding | null;
  readonly expected: Rational;
  readonly profile: string | null;
  readonly reading: Reading;
}

/** Judges an amount, or says what the rules lacked. */
export function judge(judged: Judged, rules: AskedRules): Judgement | Missing {
  const [first] = judged.readings;
  const expectation = rules.amount(first.call);
  if ('missing' in expectation) return expectation;
  const tied = equal(expectation.amount, judged.billed)
    ? first
    : judged.readings.find((reading) => reading !== first && gives(rules, reading, judged.billed));
  if (tied !== undefined) {
    const profile = judged.whole ? null : rules.defaultProfile;
    return { verdict: 'ties', finding: null, expected: judged.billed, profile, reading: tied };
  }
  const off = { judged, rules, expected: expectation.amount, first };
  return judged.whole ? judgeWhole(off) : judgePart(off);
}

/** An amount that no reading gives to the cent. */
interface Off {
  readonly judged: Judged;
  readonly rules: AskedRules;
  readonly expected: Rational;
  readonly first: Reading;
}

function judgeWhole(off: Off): Judgement {
  const { judged, expected, first } = off;
  if (isNear(off)) return { verdict: 'within_rounding', finding: null, expected, profile: null, reading: first };
  return differs(off, judged.otherPrice === null ? null : priceFinding(first, judged.otherPrice));
}

/** Beyond a cent a licence another price or day count is the better explanation; within it rounding is. */
function judgePart(off: Off): Judgement {
  const { judged, rules } = off;
  const beyond = isNear(off) ? null : (anotherPrice(off) ?? anotherDayCount(off));
  if (beyond !== null) return differs(off, beyond);
  const fits = judged.readings.flatMap((reading) =>
    rules.otherProfiles
      .filter((profile) => gives(rules, reading, judged.billed, profile))
      .map((profile) => ({ reading, profile })),
  );
  const [fit] = fits;
  if (fit !== undefined) {
    const alsoFit = fits.filter(({ reading }) => reading === fit.reading).map(({ profile }) => profile);
    return rounded(off, fit.profile, alsoFit.slice(1));
  }
  return isNearProfile(off) ? rounded(off, null, []) : differs(off, null);
}

function isNear({ judged, expected }: Off): boolean {
  return compare(distance(judged.billed, expected), judged.limit) <= 0;
}

/** What is seen may not be all that fits, and what is not seen may yet be explained. */
function differs({ judged, rules, expected, first }: Off, seen: SeenCause | null): Judgement {
  const { billed, profiles } = judged;
  const explanations = explanationsOf({ billed, basis: first.basis, nearby: judged.nearby(), profiles }, rules);
  return { verdict: 'differs', finding: causeOf(seen, explanations), expected, profile: null, reading: first };
}

/** A profile explains any difference; a limit set by a person below it makes the line differ all the same. */
function rounded(off: Off, profile: string | null, alsoFit: readonly string[]): Judgement {
  const { judged, expected, first } = off;
  const verdict = judged.strict && !isNear(off) ? 'differs' : 'within_rounding';
  return { verdict, finding: { code: 'ROUNDING', profile, alsoFit }, expected, profile, reading: first };
}

function anotherPrice({ judged, rules, first }: Off): SeenCause | null {
  const { otherPrice, billed } = judged;
  return otherPrice !== null && gives(rules, otherPrice, billed) ? priceFinding(first, otherPrice) : null;
}

function priceFinding(expected: Reading, actual: Reading): SeenCause {
  return {
    code: 'PRICE',
    expectedUnitPrice: expected.basis.periodPrice,
    actualUnitPrice: actual.basis.periodPrice,
    by: 'row',
    validFrom: null,
    fits: [],
  };
}

/** A day that is worth less than this cannot be told from rounding. */
const LEAST_DAY = rational(2n, 100n);

/** The whole number of days, other than the charge dates', for which the default profile gives the amount to the cent. */
function anotherDayCount({ judged, rules, first }: Off): SeenCause | null {
  const { periodPrice, periodDays, chargeDays, quantity } = first.basis;
  const worth = rational(periodPrice.n * quantity.n, periodPrice.d * quantity.d * BigInt(periodDays));
  if (compare(worth, LEAST_DAY) < 0) return null;
  const nearest = Number(roundRatio(judged.billed.n * worth.d, judged.billed.d * worth.n, 'half-up'));
  if (nearest === chargeDays || nearest < 0 || nearest > periodDays) return null;
  const asked = rules.amount(proratedCall({ ...first.basis, chargeDays: nearest }, rules.defaultProfile));
  if ('missing' in asked || !equal(asked.amount, judged.billed)) return null;
  return { code: 'DAYS', expectedDays: chargeDays, actualDays: nearest, daysOf: 'charge', fits: [] };
}

/** Whether the amount of some profile lies within the limit: no convention explains the row, and it is no matter of more. */
function isNearProfile({ judged, rules, first }: Off): boolean {
  return [rules.defaultProfile, ...rules.otherProfiles].some((profile) => {
    const asked = rules.amount(proratedCall(first.basis, profile));
    return 'amount' in asked && compare(distance(judged.billed, asked.amount), judged.limit) <= 0;
  });
}

function gives(rules: AskedRules, reading: Reading, billed: Rational, profile?: string): boolean {
  const asked = rules.amount(profile === undefined ? reading.call : proratedCall(reading.basis, profile));
  return 'amount' in asked && equal(asked.amount, billed);
}
