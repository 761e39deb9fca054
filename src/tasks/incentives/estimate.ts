/**
 * The driver of the estimate: billed revenue by half-year, times the partner's own rates, by the rules. Always an
 * estimate: the sources publish no rate. Revenue on a day without a rate is told, and never counts as nothing earned.
 * @source MS004 "Incentives calculation"
 */
import type { Rulebook } from '../../billing/index.ts';
import type { BilledRevenue } from '../../sheets/index.ts';
import { add, invariant, rational, type CalendarDate, type Rational, type Value } from '../../values/index.ts';
import { rateProblems, ratesOn, type IncentiveRate, type RateProblem, type RatesOfDay } from './rates.ts';

/** What one half-year brings in one currency; amounts in cents. */
export interface SemesterEstimate {
  readonly currency: string | null;
  readonly semesterEnd: CalendarDate;
  readonly payout: CalendarDate;
  readonly revenue: bigint;
  /** Revenue of days for which no global rate was given: it earns what nobody knows. */
  readonly unrated: bigint;
  readonly earned: bigint;
  /** The estimate if the global rate were one percentage point higher, and if revenue were a tenth less or more. */
  readonly sensitivity: {
    readonly pointMore: bigint;
    readonly revenueLess: bigint;
    readonly revenueMore: bigint;
  };
}

export type Estimate =
  | { readonly kind: 'estimate'; readonly semesters: readonly SemesterEstimate[] }
  | { readonly kind: 'problems'; readonly problems: readonly RateProblem[] };

/** The half-years, oldest first, a currency by itself. */
export function estimateIncentives(
  revenue: readonly BilledRevenue[],
  rates: readonly IncentiveRate[],
  rulebook: Rulebook,
): Estimate {
  const problems = rateProblems(rates);
  if (problems.length > 0) return { kind: 'problems', problems };
  const dated = revenue.map((one) => ({ ...one, end: semesterEnd(rulebook, one.on) }));
  const keys = new Map(dated.map(({ currency, end }) => [`${currency ?? ''} ${end}`, { currency, end }]));
  const semesters = [...keys.values()]
    .sort((a, b) => (a.currency ?? '').localeCompare(b.currency ?? '', 'en') || a.end - b.end)
    .map(({ currency, end }) => {
      const own = dated.filter((one) => one.currency === currency && one.end === end);
      return { currency, semesterEnd: end, payout: payoutOf(rulebook, end), ...earnedBy(own, rates, rulebook) };
    });
  return { kind: 'estimate', semesters };
}

type Earned = Pick<SemesterEstimate, 'revenue' | 'unrated' | 'earned' | 'sensitivity'>;

/** Revenue under the same rates is added first, so that each set of rates is rounded once. */
function earnedBy(own: readonly BilledRevenue[], rates: readonly IncentiveRate[], rulebook: Rulebook): Earned {
  const sets = new Map<string, { readonly of: RatesOfDay; cents: bigint }>();
  let unrated = 0n;
  for (const { on, cents } of own) {
    const of = ratesOn(rates, on);
    if (of.global === null) unrated += cents;
    const key = JSON.stringify(of, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    const known = sets.get(key) ?? { of, cents: 0n };
    known.cents += cents;
    sets.set(key, known);
  }
  const total = (change: Change): bigint =>
    [...sets.values()].reduce((sum, { of, cents }) => sum + earnings(rulebook, of, cents, change), 0n);
  return {
    revenue: own.reduce((sum, { cents }) => sum + cents, 0n),
    unrated,
    earned: total({}),
    sensitivity: {
      pointMore: total({ points: rational(1n, 100n) }),
      revenueLess: total({ revenue: rational(9n, 10n) }),
      revenueMore: total({ revenue: rational(11n, 10n) }),
    },
  };
}

/** What the sensitivity changes. */
interface Change {
  readonly points?: Rational;
  /** Factor on the revenue. */
  readonly revenue?: Rational;
}

function earnings(
  rulebook: Rulebook,
  { global, accelerator, campaign }: RatesOfDay,
  cents: bigint,
  change: Change,
): bigint {
  if (global === null) return 0n;
  const { points, revenue = rational(1n) } = change;
  const billed = rational(cents * revenue.n, 100n * revenue.d);
  const percent = (amount: Rational): Value => ({ kind: 'percent', amount });
  const outcome = rulebook.evaluate({
    rule: 'IncentiveEarnings',
    inputs: {
      BilledRevenue: { kind: 'money', amount: inCents(billed), currency: null },
      GlobalRate: percent(points === undefined ? global : add(global, points)),
      LocalAccelerator: percent(accelerator),
      CampaignRate: percent(campaign),
    },
  });
  invariant(outcome.kind === 'value' && outcome.value.kind === 'money', 'earnings are an amount of money');
  const { n, d } = outcome.value.amount;
  return (n * 100n) / d;
}

/** Changed revenue in whole cents, towards zero: an invoice has no smaller ones. */
const inCents = ({ n, d }: Rational): Rational => rational((n * 100n) / d, 100n);

/** Last day of the half-year in which a day lies. */
export function semesterEnd(rulebook: Rulebook, on: CalendarDate): CalendarDate {
  return dayOf(rulebook, 'IncentiveSemesterEnd', 'InvoiceDate', on);
}

function payoutOf(rulebook: Rulebook, end: CalendarDate): CalendarDate {
  return dayOf(rulebook, 'IncentivePayoutDate', 'SemesterEnd', end);
}

function dayOf(rulebook: Rulebook, rule: string, input: string, date: CalendarDate): CalendarDate {
  const outcome = rulebook.evaluate({ rule, inputs: { [input]: { kind: 'date', date } } });
  invariant(outcome.kind === 'value' && outcome.value.kind === 'date', `${rule} names a day`);
  return outcome.value.date;
}
