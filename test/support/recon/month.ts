/**
 * A month of a made-up partner: a reconciliation file, subscription list, price list and offer matrix that agree with
 * each other by the rules. The plan comes from the test; nothing here is drawn by chance.
 */
import type { Rulebook } from '../../../src/billing/index.ts';
import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  equal,
  nextDay,
  parseDecimal,
  partsOf,
  printDate,
  printDecimal,
  printValue,
  rational,
  roundRatio,
  type CalendarDate,
  type Rational,
  type Value,
} from '../../../src/values/index.ts';

/** What happens to one subscription in the month. */
export type Happening =
  'nothing' | 'licence-change' | 'cancellation' | 'suspension-and-back' | 'frequency-change' | 'discount';

export interface PlannedSubscription {
  readonly happening: Happening;
  readonly frequency: 'monthly' | 'annual';
  /** Days from the start of service to the billing date. */
  readonly age: number;
  readonly offer: number;
  readonly customer: number;
  readonly quantity: number;
  /** Chooses among the days on which the event may be. */
  readonly day: number;
}

export interface Plan {
  readonly year: number;
  readonly month: number;
  readonly billingDay: number;
  readonly indirect: boolean;
  readonly subscriptions: readonly PlannedSubscription[];
}

/** A row of a file by the names of its columns. */
export type Cells = Record<string, string>;

export interface Month {
  readonly billingDate: CalendarDate;
  readonly rows: readonly Cells[];
  readonly list: readonly Cells[];
  readonly prices: readonly Cells[];
  readonly matrix: readonly Cells[];
}

export const TAX = rational(21n, 100n);

/** Monthly prices, and a dearer one for some from a day inside the years of the plans. */
const offers = [
  { name: 'Office 365 Enterprise E1', price: '6.70', dearer: null },
  { name: 'Office 365 Enterprise E3', price: '16.00', dearer: '16.80' },
  { name: 'Microsoft 365 Business Basic', price: '4.20', dearer: null },
  { name: 'Visio Plan 2', price: '12.70', dearer: '13.34' },
  { name: 'Exchange Online (Plan 1)', price: '3.40', dearer: null },
  { name: 'Project Plan 3', price: '25.30', dearer: '25.90' },
] as const;

const DEARER_FROM = dateOf(2019, 12, 1);

const guid = (kind: string, number: number): string =>
  `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const subscriptionId = (index: number): string => guid('a', index);
const offerId = (index: number): string => guid('b', index);
const customerId = (index: number): string => guid('c', index);

const printed = (date: CalendarDate, time: string): string => {
  const { year, month, day } = partsOf(date);
  return `${month}/${day}/${year} ${time}`;
};

export const money = (value: Rational): string => printDecimal(value, 2);
export const cents = (value: Rational): Rational => rational(roundRatio(value.n * 100n, value.d, 'half-up'), 100n);
const times = (value: Rational, by: Rational): Rational => rational(value.n * by.n, value.d * by.d);
const whole = (count: number): Rational => rational(BigInt(count));

function priceOn(offer: number, date: CalendarDate): Rational {
  const { price, dearer } = offers[offer]!;
  return parseDecimal(dearer !== null && date >= DEARER_FROM ? dearer : price)!;
}

/** The billing date of a plan. */
export function billingDateOf({ year, month, billingDay }: Plan): CalendarDate {
  return dateOf(year, month, Math.min(billingDay, daysInMonth(year, month)));
}

/** Months that were made: all tests of a file draw by one seed, and so come upon the same plans. */
const kept = new WeakMap<Rulebook, Map<string, Month>>();

/** A clean month: nothing in it should be found. */
export function monthOf(plan: Plan, rulebook: Rulebook): Month {
  const months = kept.get(rulebook) ?? new Map<string, Month>();
  kept.set(rulebook, months);
  const key = JSON.stringify(plan);
  const month = months.get(key) ?? frozen(makeMonth(plan, rulebook));
  months.set(key, month);
  return month;
}

/** Who plants an error into a month leaves it clean for the next. */
function frozen(month: Month): Month {
  for (const table of [month.rows, month.list, month.prices, month.matrix]) Object.freeze(table).forEach(Object.freeze);
  return Object.freeze(month);
}

function makeMonth(plan: Plan, rulebook: Rulebook): Month {
  const billingDate = billingDateOf(plan);
  const made = plan.subscriptions.map((each, index) => new Made(plan, { ...each, index }, rulebook));
  return {
    billingDate,
    rows: made.flatMap(({ rows }) => rows),
    list: made.map(({ entry }) => entry),
    prices: offers.flatMap(({ name, price, dearer }, index) => [
      priceRow(name, index, { from: '1/1/2015', to: dearer === null ? '12/30/9999' : '11/30/2019', price }),
      ...(dearer === null ? [] : [priceRow(name, index, { from: '12/1/2019', to: '12/30/9999', price: dearer })]),
    ]),
    matrix: offers.map(({ name }, index) => ({
      'Offer Display Name': name,
      'Durable Offer ID': offerId(index).toUpperCase(),
      'Offer Limit Scope': 'None',
      'Offer Limit': 'None',
      'Billing Frequency': 'Monthly or Annually',
    })),
  };
}

function priceRow(name: string, offer: number, listed: { from: string; to: string; price: string }): Cells {
  return {
    'Valid From Date': listed.from,
    'Valid To Date': listed.to,
    'Offer Display Name': name,
    'Offer ID': offerId(offer).toUpperCase(),
    'List Price': listed.price,
  };
}

type Placed = PlannedSubscription & { readonly index: number };

interface Charge {
  readonly type: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly quantity: number;
  readonly amount: Rational;
  readonly unitPrice: Rational;
  readonly frequency: 'monthly' | 'annual';
  /** Day the twelve months shown are counted from. */
  readonly counted: CalendarDate;
}

/** One subscription: its rows of this file, and its entry of the list. */
class Made {
  readonly rows: Cells[] = [];
  readonly entry: Cells;
  private readonly plan: Plan;
  private readonly one: Placed;
  private readonly rulebook: Rulebook;
  private readonly billingDate: CalendarDate;
  private readonly serviceStart: CalendarDate;

  constructor(plan: Plan, one: Placed, rulebook: Rulebook) {
    [this.plan, this.one, this.rulebook] = [plan, one, rulebook];
    this.billingDate = billingDateOf(plan);
    this.serviceStart = addDays(this.billingDate, -one.age);
    this.entry = {
      CustomerName: `Customer ${one.customer}`,
      CustomerId: customerId(one.customer),
      SubscriptionId: subscriptionId(one.index),
      DurableOfferId: offerId(one.offer),
      OfferName: offers[one.offer]!.name,
      Quantity: String(one.quantity),
      BillingFrequency: one.frequency === 'annual' ? 'Annual' : 'Monthly',
      ServiceStart: printDate(this.serviceStart),
      Status: 'active',
      AgreedDiscount: one.happening === 'discount' ? '0.10' : '0',
    };
    this.make();
  }

  private make(): void {
    const { happening } = this.one;
    if (happening === 'licence-change') this.licenceChange();
    else if (happening === 'cancellation') this.cancellation();
    else if (happening === 'suspension-and-back') this.suspension();
    else if (happening === 'frequency-change') this.frequencyChange();
    else this.due(this.billingDate);
  }

  /** Whole periods that begin no later than a day and are billed on this file. */
  private due(until: CalendarDate): void {
    const { frequency, quantity, offer } = this.one;
    const months = frequency === 'annual' ? 12 : 1;
    for (let k = 0; ; k += 1) {
      const start = addMonths(this.serviceStart, k * months);
      if (start > until) return;
      if (nextDay(start, this.plan.billingDay) !== this.billingDate) continue;
      const unitPrice = times(priceOn(offer, start), whole(months));
      this.add({
        type: frequency === 'monthly' ? 'Cycle fee' : k === 0 ? 'Prorate fees when purchase' : 'Prorate fee when renew',
        start,
        end: addDays(addMonths(this.serviceStart, (k + 1) * months), -1),
        quantity,
        unitPrice,
        amount: times(unitPrice, whole(quantity)),
        frequency,
        counted: this.serviceStart,
      });
    }
  }

  /** The day of the period that holds a day, by the rule. */
  private periodStart(day: CalendarDate): CalendarDate {
    const months = this.one.frequency === 'annual' ? 12 : 1;
    let start = this.serviceStart;
    for (let k = 1; addMonths(this.serviceStart, k * months) <= day; k += 1)
      start = addMonths(this.serviceStart, k * months);
    return start;
  }

  /** The rows of a block for a day of its event that is billed on this file; the day it happened, where there is one. */
  private event(block: string, inputs: (day: CalendarDate) => Record<string, Value>): CalendarDate | null {
    for (let tried = 0; tried <= 75; tried += 1) {
      const day = addDays(this.billingDate, -((this.one.day + tried) % 76));
      if (day <= this.serviceStart || !this.keepsPrice(day)) continue;
      const outcome = this.rulebook.lines({ rule: block, inputs: inputs(day) });
      if (outcome.kind !== 'value') continue;
      const lines = outcome.value.map(({ values }) => values);
      const billed = lines.every(({ BilledOn }) => BilledOn?.kind === 'date' && BilledOn.date === this.billingDate);
      if (!billed || lines.length === 0) continue;
      for (const values of lines) this.addLine(values, this.one.frequency, this.serviceStart);
      return day;
    }
    return null;
  }

  /** The block of a licence change takes one price for two cycles, so an event is kept where they share it. */
  private keepsPrice(day: CalendarDate): boolean {
    const start = this.periodStart(day);
    const next = addMonths(start, this.one.frequency === 'annual' ? 0 : 1);
    return equal(priceOn(this.one.offer, start), priceOn(this.one.offer, next));
  }

  private common(day: CalendarDate): Record<string, Value> {
    return {
      MonthlyPrice: { kind: 'money', amount: priceOn(this.one.offer, this.periodStart(day)), currency: null },
      ServiceStart: { kind: 'date', date: this.serviceStart },
      BillingDay: count(this.plan.billingDay),
      Frequency: { kind: 'choice', name: this.one.frequency },
    };
  }

  private licenceChange(): void {
    const after = this.one.quantity;
    const before = after + 1 + (this.one.day % 3);
    const changed = this.event('LicenceChangeLines', (day) => ({
      ...this.common(day),
      LicencesBefore: count(before),
      LicencesAfter: count(after),
      ChangeDate: { kind: 'date', date: day },
    }));
    if (changed === null) this.due(this.billingDate);
  }

  private cancellation(): void {
    const day = this.event('CancellationLines', (cancelled) => ({
      ...this.common(cancelled),
      Licences: count(this.one.quantity),
      CancelDate: { kind: 'date', date: cancelled },
    }));
    this.due(day ?? this.billingDate);
    if (day !== null) this.entry['Status'] = 'cancelled';
  }

  private suspension(): void {
    const day = this.event('SuspensionLines', (suspended) => ({
      ...this.common(suspended),
      Licences: count(this.one.quantity),
      SuspendDate: { kind: 'date', date: suspended },
    }));
    this.due(this.billingDate);
    if (day === null) return;
    const back = addDays(day, 2);
    const outcome = this.rulebook.lines({
      rule: 'ReactivationLines',
      inputs: {
        ...this.common(back),
        Licences: count(this.one.quantity),
        SuspendDate: { kind: 'date', date: day },
        ReactivateDate: { kind: 'date', date: back },
      },
    });
    if (outcome.kind !== 'value' || this.periodStart(back) !== this.periodStart(day)) return;
    for (const { values } of outcome.value) {
      const billed = values['BilledOn']?.kind === 'date' ? values['BilledOn'].date : null;
      if (billed === this.billingDate) this.addLine(values, this.one.frequency, this.serviceStart);
    }
  }

  private frequencyChange(): void {
    const [old, now] =
      this.one.frequency === 'annual' ? (['annual', 'monthly'] as const) : (['monthly', 'annual'] as const);
    const window: CalendarDate[] = [];
    for (let back = 0; back < 28; back += 1) {
      const day = addDays(this.billingDate, -back);
      if (day > this.serviceStart && nextDay(day, this.plan.billingDay) === this.billingDate) window.push(day);
    }
    const day = window[this.one.day % Math.max(1, window.length)];
    if (day === undefined) {
      this.due(this.billingDate);
      return;
    }
    const outcome = this.rulebook.lines({
      rule: 'FrequencyChangeLines',
      inputs: {
        OldMonthlyPrice: { kind: 'money', amount: priceOn(this.one.offer, this.periodStart(day)), currency: null },
        NewMonthlyPrice: { kind: 'money', amount: priceOn(this.one.offer, day), currency: null },
        Licences: count(this.one.quantity),
        ServiceStart: { kind: 'date', date: this.serviceStart },
        ChangeDate: { kind: 'date', date: day },
        BillingDay: count(this.plan.billingDay),
        NewFrequency: { kind: 'choice', name: now },
      },
    });
    if (outcome.kind !== 'value') throw new Error('a frequency change has its rows');
    const [charge, credit] = outcome.value.map(({ values }) => values);
    this.addLine(charge!, now, day);
    this.addLine(credit!, old, this.serviceStart);
    this.due(addDays(day, -1));
    this.entry['ServiceStart'] = printDate(day);
    this.entry['BillingFrequency'] = now === 'annual' ? 'Annual' : 'Monthly';
  }

  private addLine(
    values: Readonly<Record<string, Value>>,
    frequency: 'monthly' | 'annual',
    counted: CalendarDate,
  ): void {
    this.add({
      type: printValue(values['ChargeType']!),
      start: dateIn(values['ChargeStart']),
      end: dateIn(values['ChargeEnd']),
      quantity: Number(printValue(values['Quantity']!)),
      amount: amountIn(values['Amount']),
      unitPrice: amountIn(values['UnitPrice']),
      frequency,
      counted,
    });
  }

  private add({ type, start, end, quantity, amount, unitPrice, frequency, counted }: Charge): void {
    const discount = this.one.happening === 'discount' ? cents(times(amount, rational(1n, 10n))) : whole(0);
    const year = yearHolding(counted, start);
    this.rows.push(
      withMoney({
        PartnerId: guid('d', 1),
        CustomerId: customerId(this.one.customer),
        CustomerName: `Customer ${this.one.customer}`,
        MpnId: '4390934',
        ...(this.plan.indirect ? { ResellerMpnId: '-1' } : {}),
        OrderId: String(468671371017397877n + BigInt(this.one.index)),
        SubscriptionId: 'vkdrrqeeAAAAAAIA',
        SyndicationPartnerSubscriptionNumber: subscriptionId(this.one.index),
        OfferId: guid('e', this.one.offer),
        DurableOfferId: offerId(this.one.offer),
        OfferName: offers[this.one.offer]!.name,
        SubscriptionStartDate: printed(year, '0:00'),
        SubscriptionEndDate: printed(addMonths(year, 12), '0:00'),
        ChargeStartDate: printed(start, '0:00'),
        ChargeEndDate: printed(end, '23:59'),
        ChargeType: type,
        UnitPrice: money(unitPrice),
        Quantity: String(quantity),
        Amount: money(amount),
        TotalOtherDiscount: money(discount),
        Subtotal: '',
        Tax: '',
        TotalForCustomer: '',
        Currency: 'EUR',
        DomainName: 'customer.example',
        SubscriptionName: offers[this.one.offer]!.name,
        SubscriptionDescription: offers[this.one.offer]!.name,
        BillingCycleType: frequency === 'annual' ? 'Annual' : 'Monthly',
      }),
    );
  }
}

/** Subtotal, tax and total as they follow from amount and discount. */
export function withMoney(row: Cells): Cells {
  const [amount, discount] = [parseDecimal(row['Amount']!)!, parseDecimal(row['TotalOtherDiscount']!)!];
  const subtotal = rational(amount.n * discount.d - discount.n * amount.d, amount.d * discount.d);
  const tax = cents(times(subtotal, TAX));
  const total = rational(subtotal.n * tax.d + tax.n * subtotal.d, subtotal.d * tax.d);
  return { ...row, Subtotal: money(subtotal), Tax: money(tax), TotalForCustomer: money(total) };
}

/** Cells as a file. */
export function csvOf(rows: readonly Cells[]): string {
  const headers = Object.keys(rows[0] ?? {});
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
    .map((cells) => cells.join(','))
    .join('\r\n');
}

function yearHolding(counted: CalendarDate, day: CalendarDate): CalendarDate {
  let year = counted;
  for (let k = 1; addMonths(counted, k * 12) <= day; k += 1) year = addMonths(counted, k * 12);
  return year;
}

const count = (value: number): Value => ({ kind: 'number', amount: whole(value) });

function dateIn(value: Value | undefined): CalendarDate {
  if (value?.kind !== 'date') throw new Error('a date is in this column');
  return value.date;
}

function amountIn(value: Value | undefined): Rational {
  if (value?.kind !== 'money') throw new Error('money is in this column');
  return value.amount;
}
