/**
 * The check of new-commerce lines: the unit price of the charge cycle, for the days charged and the billable quantity.
 * Published rows are cut either on the whole amount or on each licence; both tie. Prices are the row's own.
 * @source SCN_N "How are the refunds calculated if I cancel a subscription within seven days of buying or renewing it?"
 */
import type { NewCommerceLine } from '../../../sheets/index.ts';
import {
  addDays,
  addMonths,
  equal,
  monthsBetween,
  multiply,
  negate,
  rational,
  roundRatio,
  subtract,
  type Rational,
} from '../../../values/index.ts';
import { proratedCall, type AskedRules } from './asked-rules.ts';
import { chargeDates, daysOf, isMonthsLong, monthsBilled, type BilledPeriod } from './billed-period.ts';
import { nothingNearby } from './detective/candidates.ts';
import { quantitiesBeside, type QuantitiesBeside } from './detective/quantities-beside.ts';
import { exchangeRates, type ExchangeRates } from './detective/exchange-rates.ts';
import { judge, type Judgement } from './judge.ts';
import type { Basis, Finding, LineCheck, Missing } from './line-check.ts';
import { centALicence, size } from './period-prices.ts';

/** Cut on each licence: the other way in which published rows come about. */
const BY_LICENCE = 'unit_truncated';

/** Checks every line, in the order given. */
export function checkNewCommerceLines(lines: readonly NewCommerceLine[], rules: AskedRules): readonly LineCheck[] {
  const beside: Beside = { quantitiesOf: quantitiesBeside(lines), ratesOf: exchangeRates(lines) };
  return lines.map((line) => checkLine(line, rules, beside));
}

/** What other lines of the file show. */
interface Beside {
  readonly quantitiesOf: QuantitiesBeside;
  readonly ratesOf: ExchangeRates;
}

function checkLine(line: NewCommerceLine, rules: AskedRules, { quantitiesOf, ratesOf }: Beside): LineCheck {
  if (line.chargeType.class === 'unknown')
    return { ...nothing, line, verdict: 'not_judged', finding: { code: 'UNKNOWN', fits: [] } };
  const basis = basisOf(line);
  if ('missing' in basis) return lacking(line, basis);
  const whole = basis.chargeDays === basis.periodDays;
  const judgement = judge(
    {
      billed: size(line.amount),
      readings: [
        { basis, call: proratedCall(basis, rules.defaultProfile) },
        { basis, call: proratedCall(basis, BY_LICENCE) },
      ],
      otherPrice: null,
      nearby: () => ({ ...nothingNearby, quantities: quantitiesOf(line) }),
      profiles: [rules.defaultProfile, BY_LICENCE],
      limit: centALicence(line.quantity),
      strict: false,
      whole,
    },
    rules,
  );
  if ('missing' in judgement) return lacking(line, judgement);
  const { verdict, profile, reading } = judgement;
  const finding =
    judgement.finding?.code === 'UNKNOWN' ? anotherRate(line, judgement, { rules, ratesOf }) : judgement.finding;
  const expected = line.amount.n < 0n ? negate(judgement.expected) : judgement.expected;
  const difference = subtract(line.amount, expected);
  return { line, verdict, finding, expected, difference, profile, basis: reading.basis, call: reading.call };
}

const nothing = { expected: null, difference: null, profile: null, basis: null, call: null } as const;

function lacking(line: NewCommerceLine, lacks: Missing): LineCheck {
  return { ...nothing, line, verdict: 'not_judged', finding: { code: 'NOT_JUDGED', ...lacks } };
}

function basisOf(line: NewCommerceLine): Basis | Missing {
  const { frequency, quantity, chargeType } = line;
  if (chargeType.event === 'refund') return { missing: 'refunded-line' };
  if (frequency === null) return { missing: 'frequency' };
  if (quantity.n <= 0n) return { missing: 'quantity' };
  const period = cycleOf(line);
  if (period === null) return { missing: 'period' };
  return {
    frequency,
    periodStart: period.start,
    periodEnd: period.end,
    periodDays: daysOf(period),
    chargeDays: daysOf(chargeDates(line)),
    periodPrice: inBillingCurrency(line),
    priceFrom: { kind: 'own-unit-price' },
    quantity,
  };
}

/** The charge cycle the dates belong to: their own where they are one long, else counted from the term's first day. */
function cycleOf(line: NewCommerceLine): BilledPeriod | null {
  const charge = chargeDates(line);
  const months = monthsBilled(line.frequency ?? 'monthly');
  if (isMonthsLong(charge, months)) return charge;
  const { subscriptionStart } = line;
  if (subscriptionStart === null || charge.start < subscriptionStart) return null;
  const since = Math.floor(monthsBetween(subscriptionStart, charge.start) / months) * months;
  const start = addMonths(subscriptionStart, since);
  const end = addDays(addMonths(subscriptionStart, since + months), -1);
  return charge.end <= end ? { start, end } : null;
}

interface Rated {
  readonly rules: AskedRules;
  readonly ratesOf: ExchangeRates;
}

/** The one other rate of the file that gives the amount to the cent; else nothing explains it, as before. */
function anotherRate(
  line: NewCommerceLine,
  { finding, reading }: Judgement,
  { rules, ratesOf }: Rated,
): Finding | null {
  const { exchangeRate: expectedRate } = line;
  if (expectedRate === null) return finding;
  const billed = size(line.amount);
  const fitting = ratesOf(line).filter((rate) => {
    const basis = { ...reading.basis, periodPrice: inBillingCurrency({ ...line, exchangeRate: rate }) };
    return [rules.defaultProfile, BY_LICENCE].some((profile) => {
      const asked = rules.amount(proratedCall(basis, profile));
      return 'amount' in asked && equal(asked.amount, billed);
    });
  });
  const [actualRate, ...others] = fitting;
  if (actualRate === undefined || others.length > 0) return finding;
  return { code: 'FX', expectedRate, actualRate };
}

/** The unit price after exchange, cut to two places, as the field page describes it. */
function inBillingCurrency({ unitPrice, exchangeRate }: Pick<NewCommerceLine, 'unitPrice' | 'exchangeRate'>): Rational {
  const price = size(unitPrice);
  if (exchangeRate === null || (exchangeRate.n === 1n && exchangeRate.d === 1n)) return price;
  const exchanged = multiply(price, exchangeRate);
  return rational(roundRatio(exchanged.n * 100n, exchanged.d, 'down'), 100n);
}
