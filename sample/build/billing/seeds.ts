/**
 * The single place where findings are planted: for each reason code, how the right lines of a subscription
 * are falsified and what a check must say of it. A seed alters a line, adds one, or leaves one out.
 */
import { addDays, daysBetween, invariant, nextDay, printDate } from '../../../src/values/index.ts';
import { billingDate, partner } from '../partner/fabrikam-cloud.ts';
import { termOf, type SeedCode, type Subscription } from '../partner/subscription.ts';
import { percentOf, printCents, shareByDailyMills, shareOf, shownUnit } from './amounts.ts';
import { chargeTypes, daysOf, lineOf, priceOfTerm, taxed, type Line } from './line.ts';

/** What a check must find. `line` is null where the file has none; `expected` is null where no rule knows it. */
export interface Finding {
  readonly code: SeedCode;
  readonly line: Line | null;
  readonly subscription: Subscription;
  readonly field: 'Amount' | 'Tax' | 'TotalOtherDiscount' | 'ChargeType' | 'ChargeStartDate';
  readonly expected: bigint | null;
  readonly actual: bigint;
  readonly details: Readonly<Record<string, string | number>>;
  /** The line this one repeats. */
  readonly sameAs?: Line;
  readonly note?: string;
}

/** The lines of a subscription and what was planted in them. */
export interface Planted {
  readonly lines: readonly Line[];
  readonly finding: Finding;
}

type Planting = (line: Line, lines: readonly Line[]) => Planted;

/** Falsifies the right lines of a subscription. */
export function plant(code: SeedCode, subscription: Subscription, right: readonly Line[]): Planted {
  if (code === 'SILENT_EXPECTED') return silent(subscription);
  const [first] = right;
  invariant(first, `${code} needs a line of ${subscription.path}`);
  return plantings[code](first, right);
}

const plantings: Readonly<Record<Exclude<SeedCode, 'SILENT_EXPECTED'>, Planting>> = {
  QTY: (line) => {
    const billed = rebilled(line, { quantity: 12 });
    const details = { expectedQuantity: line.quantity, actualQuantity: billed.quantity };
    return altered('QTY', line, billed, { details });
  },
  PRICE: (line) => {
    const billed = rebilled(line, { unitPrice: 900n });
    const details = { expectedUnitPrice: printCents(line.unitPrice), actualUnitPrice: printCents(billed.unitPrice) };
    return altered('PRICE', line, billed, { details });
  },
  DAYS: (_, [reversal, before, segment, next]) => {
    invariant(reversal && before && segment && next, 'DAYS needs a licence change');
    const days = daysOf(segment.period);
    const price = priceOfTerm(segment.subscription, reversal.period.start, 'monthly');
    const share = { days: days + 1, of: daysOf(reversal.period) };
    const amount = shareOf(price, segment.quantity, share);
    const billed = taxed({ ...segment, unitPrice: shownUnit(price, share), amount });
    const { finding } = altered('DAYS', segment, billed, { details: { expectedDays: days, actualDays: days + 1 } });
    return { lines: [reversal, before, billed, next], finding };
  },
  ROUNDING: (_, [reversal, segment, ...rest]) => {
    invariant(reversal && segment, 'ROUNDING needs a licence change');
    const price = priceOfTerm(segment.subscription, reversal.period.start, 'monthly');
    const share = { days: daysOf(segment.period), of: daysOf(reversal.period) };
    const billed = taxed({ ...segment, amount: shareByDailyMills(price, segment.quantity, share) });
    const { finding } = altered('ROUNDING', segment, billed, { details: { profile: 'daily_mills' } });
    return { lines: [reversal, billed, ...rest], finding };
  },
  TAX: (line) => {
    const billed = { ...line, tax: 0n };
    return { lines: [billed], finding: finding('TAX', billed, { field: 'Tax', expected: line.tax, actual: 0n }) };
  },
  PROMO: (line) => {
    const billed = taxed({ ...line, discount: 0n });
    const note = 'the agreed ten per cent is missing';
    const said = { field: 'TotalOtherDiscount', expected: line.discount, actual: 0n, note } as const;
    return { lines: [billed], finding: finding('PROMO', billed, said) };
  },
  CHARGE_TYPE: (line) => {
    const billed: Line = { ...line, kind: 'CHARGE_TYPE', chargeType: chargeTypes.cancel };
    const details = { expectedChargeType: line.chargeType, actualChargeType: billed.chargeType };
    const note = 'a positive amount for a whole cycle is no cancel fee';
    return altered('CHARGE_TYPE', line, billed, { field: 'ChargeType', details, note });
  },
  DUPLICATE: (line) => {
    const again: Line = { ...line, kind: 'DUPLICATE' };
    const note = 'the same row twice; the later one is reported';
    const said = { expected: 0n, actual: again.amount, sameAs: line, note };
    return { lines: [line, again], finding: finding('DUPLICATE', again, said) };
  },
  NO_CUSTOMER: (line) => {
    const billed: Line = { ...line, kind: 'NO_CUSTOMER', customer: null };
    const note = 'the row names no customer, and its subscription is in no list';
    return { lines: [billed], finding: finding('NO_CUSTOMER', billed, { expected: 0n, actual: billed.amount, note }) };
  },
  MISSING_IN_LIST: (line) => {
    const billed: Line = { ...line, kind: 'MISSING_IN_LIST' };
    const note = 'the customer is listed, the subscription is not';
    return {
      lines: [billed],
      finding: finding('MISSING_IN_LIST', billed, { expected: 0n, actual: billed.amount, note }),
    };
  },
  MISSING_IN_FILE: (line) => {
    const note = 'an active monthly subscription without a row';
    const said = { expected: line.amount, actual: 0n, note };
    return { lines: [], finding: { ...finding('MISSING_IN_FILE', line, said), line: null } };
  },
  TIMING: (line) => {
    const billed: Line = { ...line, kind: 'TIMING' };
    const details = {
      expectedBillingDate: printDate(nextDay(line.period.start, partner.billingDay)),
      actualBillingDate: printDate(billingDate),
    };
    const note = 'one month late: it belongs to the previous file';
    return {
      lines: [billed],
      finding: finding('TIMING', billed, { expected: 0n, actual: billed.amount, details, note }),
    };
  },
  WRONG_PERIOD: (line) => {
    const { start, end } = line.period;
    const billed: Line = { ...line, kind: 'WRONG_PERIOD', period: { start: addDays(start, 2), end: addDays(end, 2) } };
    const details = {
      expectedStart: printDate(start),
      expectedEnd: printDate(end),
      actualStart: printDate(billed.period.start),
      actualEnd: printDate(billed.period.end),
    };
    return altered('WRONG_PERIOD', line, billed, { field: 'ChargeStartDate', details });
  },
  FREQUENCY: (line) => {
    const { subscription, period } = line;
    const billed = lineOf(subscription, {
      kind: 'FREQUENCY',
      chargeType: chargeTypes.renewal,
      period: termOf(subscription.start, 'annual', period.start),
      price: priceOfTerm(subscription, period.start, 'annual'),
      frequency: 'annual',
    });
    const details = { expectedFrequency: 'monthly', actualFrequency: 'annual' };
    const note = 'the list says monthly, and the offer matrix knows nothing else';
    return altered('FREQUENCY', line, billed, { details, note });
  },
  UNKNOWN: (line) => {
    const refund = -3715n;
    const row: Line = {
      ...line,
      kind: 'UNKNOWN',
      chargeType: 'One Time Refund',
      unitPrice: refund,
      quantity: 1,
      amount: refund,
    };
    const billed = taxed(row);
    const note = 'no rule knows this charge type; kept and reported';
    return { lines: [line, billed], finding: finding('UNKNOWN', billed, { expected: null, actual: refund, note }) };
  },
};

/** An annual subscription between its billing dates: no row is right, and the next one has a date. */
function silent(subscription: Subscription): Planted {
  const { start, end } = termOf(subscription.start, 'annual', billingDate);
  invariant(daysBetween(start, billingDate) > 31, 'a silent subscription is between its billing dates');
  const nextBillingDate = printDate(nextDay(addDays(end, 1), partner.billingDay));
  const note = 'an annual subscription between its billing dates: no row is right';
  return {
    lines: [],
    finding: {
      code: 'SILENT_EXPECTED',
      line: null,
      subscription,
      field: 'Amount',
      expected: 0n,
      actual: 0n,
      details: { nextBillingDate },
      note,
    },
  };
}

/** The only line of a subscription replaced by a false one. */
function altered(code: SeedCode, right: Line, billed: Line, said: Partial<Finding>): Planted {
  const amounts = { expected: right.amount, actual: billed.amount };
  return { lines: [billed], finding: finding(code, billed, { ...amounts, ...said }) };
}

function finding(code: SeedCode, line: Line, said: Pick<Finding, 'expected' | 'actual'> & Partial<Finding>): Finding {
  return { code, line, subscription: line.subscription, field: 'Amount', details: {}, ...said };
}

/** A whole-term line billed with another quantity or price. */
function rebilled(line: Line, change: Partial<Pick<Line, 'quantity' | 'unitPrice'>>): Line {
  const { quantity, unitPrice } = { ...line, ...change };
  const amount = unitPrice * BigInt(quantity);
  return taxed({
    ...line,
    quantity,
    unitPrice,
    amount,
    discount: percentOf(amount, line.subscription.discountPercent ?? 0n),
  });
}
