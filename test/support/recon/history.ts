/**
 * The single place that bills a subscription to which several things happen one after another, by its own arithmetic:
 * whole periods as they begin, what a change takes back and bills again, credits of what stops, charges of what returns.
 */
import {
  addDays,
  addMonths,
  nextDay,
  parseDecimal,
  printDate,
  rational,
  type CalendarDate,
  type Rational,
} from '../../../src/values/index.ts';
import { cents, money, withMoney, type Cells, type Month } from './month.ts';
import { usDate } from './plants.ts';

export interface Step {
  readonly deed: 'licences' | 'stop' | 'return' | 'frequency' | 'cancel';
  /** Days before the billing date. */
  readonly ago: number;
  /** Licences from here on, where these change. */
  readonly licences: number;
}

type Frequency = 'monthly' | 'annual';

/** A subscription before its first step. */
export interface Begun {
  readonly serviceStart: CalendarDate;
  readonly frequency: Frequency;
  readonly licences: number;
  readonly billingDay: number;
}

/** The month of one subscription after these steps; null where one of them cannot be, or is not billed yet. */
export function historyOf(base: Month, begun: Begun, steps: readonly Step[]): Month | null {
  const bill = new Bill(base, begun);
  const by = new Map(steps.map((step) => [addDays(base.billingDate, -step.ago), step]));
  for (let day = addDays(base.billingDate, -SEEN); day <= base.billingDate; day = addDays(day, 1)) {
    bill.begin(day);
    const step = by.get(day);
    if (step !== undefined && !bill.take(step, day)) return null;
  }
  return bill.month();
}

/** Days whose rows may be on the file. */
const SEEN = 100;

interface Segment {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly licences: number;
}

interface Row {
  readonly billedOn: CalendarDate;
  readonly cells: Cells;
  /** First day of a next period that a change bills ahead. */
  readonly ahead: CalendarDate | null;
}

interface How {
  readonly billedOn: CalendarDate;
  readonly isCredit?: true;
  /** By the formula of services that stop and return. */
  readonly by365?: true;
  readonly isAhead?: true;
}

/** In the first thirty days of a term a whole credit is due; what stops sooner is not drawn. */
const FULL_CREDIT_DAYS = 32;

class Bill {
  private rows: readonly Row[] = [];
  private open: Segment | null;
  private status: 'active' | 'suspended' | 'cancelled' = 'active';
  private stoppedOn: CalendarDate | null = null;
  private readonly base: Month;
  private now: Begun;

  constructor(base: Month, now: Begun) {
    [this.base, this.now] = [base, now];
    const [start, end] = this.period(addDays(base.billingDate, -SEEN - 1));
    this.open = { start, end, licences: now.licences };
  }

  private period(day: CalendarDate): readonly [CalendarDate, CalendarDate] {
    const months = this.now.frequency === 'annual' ? 12 : 1;
    let k = 0;
    while (addMonths(this.now.serviceStart, (k + 1) * months) <= day) k += 1;
    const { serviceStart } = this.now;
    return [addMonths(serviceStart, k * months), addDays(addMonths(serviceStart, (k + 1) * months), -1)];
  }

  /** A period that begins on this day. */
  begin(day: CalendarDate): void {
    if (this.status !== 'active') return;
    const [start, end] = this.period(day);
    if (start !== day) return;
    const isBilled = this.rows.some(({ ahead }) => ahead === day);
    this.open = { start, end, licences: this.now.licences };
    const type =
      this.now.frequency === 'monthly'
        ? 'Cycle fee'
        : day === this.now.serviceStart
          ? 'Prorate fees when purchase'
          : 'Prorate fee when renew';
    if (!isBilled) this.add(type, this.open, { billedOn: this.nextBilling(day) });
  }

  take({ deed, licences }: Step, day: CalendarDate): boolean {
    if (deed === 'licences') return this.change(day, licences);
    if (deed === 'frequency') return this.convert(day);
    return deed === 'return' ? this.back(day) : this.stop(day, deed);
  }

  private nextBilling(day: CalendarDate): CalendarDate {
    return nextDay(day, this.now.billingDay);
  }

  private isBilled(day: CalendarDate): boolean {
    return this.nextBilling(day) <= this.base.billingDate;
  }

  private change(day: CalendarDate, licences: number): boolean {
    const { open } = this;
    if (open === null || day === open.start || licences === open.licences) return false;
    let k = 1;
    while (addMonths(this.now.serviceStart, k) < day) k += 1;
    const billedOn = this.nextBilling(addMonths(this.now.serviceStart, k));
    if (billedOn > this.base.billingDate) return false;
    const type = 'Cycle instance prorate';
    this.dropAhead(open);
    this.add(type, open, { billedOn, isCredit: true });
    this.add(type, { ...open, end: addDays(day, -1) }, { billedOn });
    this.open = { start: day, end: open.end, licences };
    this.add(type, this.open, { billedOn });
    this.now = { ...this.now, licences };
    if (this.now.frequency === 'annual') return true;
    const [start, end] = this.period(addDays(open.end, 1));
    this.add(type, { start, end, licences }, { billedOn, isAhead: true });
    return true;
  }

  /** What a change bills ahead is not billed where something else happens before it begins. */
  private dropAhead({ end }: Segment): void {
    this.rows = this.rows.filter(({ ahead }) => ahead !== addDays(end, 1));
  }

  private stop(day: CalendarDate, deed: 'stop' | 'cancel'): boolean {
    const { open } = this;
    const { frequency, serviceStart } = this.now;
    const term = frequency === 'annual' ? this.year(day) : serviceStart;
    if (open === null || day - term < FULL_CREDIT_DAYS || !this.isBilled(day)) return false;
    this.dropAhead(open);
    this.add('Cancel fee', { ...open, start: day }, { billedOn: this.nextBilling(day), isCredit: true, by365: true });
    this.status = deed === 'stop' ? 'suspended' : 'cancelled';
    [this.open, this.stoppedOn] = [null, day];
    return true;
  }

  private back(day: CalendarDate): boolean {
    if (this.status !== 'suspended' || !this.isBilled(day)) return false;
    const [start, end] = this.period(day);
    if (start === day) return false;
    this.open = { start: day, end, licences: this.now.licences };
    this.add('Prorate fees when purchase', this.open, { billedOn: this.nextBilling(day), by365: true });
    [this.status, this.stoppedOn] = ['active', null];
    return true;
  }

  private convert(day: CalendarDate): boolean {
    const { open } = this;
    if (open === null || day === open.start || !this.isBilled(day)) return false;
    this.dropAhead(open);
    const billedOn = this.nextBilling(day);
    this.add('Prorate fees when convert to a new offering', { ...open, start: day }, { billedOn, isCredit: true });
    const frequency = this.now.frequency === 'annual' ? 'monthly' : 'annual';
    this.now = { ...this.now, frequency, serviceStart: day };
    const [start, end] = this.period(day);
    this.open = { start, end, licences: this.now.licences };
    this.add('Prorate fees when convert away from current offering', this.open, { billedOn });
    return true;
  }

  private add(type: string, segment: Segment, { billedOn, isCredit, by365, isAhead }: How): void {
    const { start, end, licences } = segment;
    const { frequency } = this.now;
    const monthly = parseDecimal(this.base.prices[0]!['List Price']!)!;
    const price = rational(monthly.n * (frequency === 'annual' ? 12n : 1n), monthly.d);
    const [from, to] = this.period(start);
    const periodDays = by365 === true && frequency === 'annual' ? 365 : to - from + 1;
    const chargeDays = Math.min(end - start + 1, periodDays);
    const amountOf = (quantity: number): Rational =>
      cents(rational(price.n * BigInt(chargeDays * quantity), price.d * BigInt(periodDays)));
    const sign = isCredit === true ? '-' : '';
    const cells = withMoney({
      ...this.base.rows[0]!,
      SubscriptionStartDate: usDate(this.year(start), '0:00'),
      SubscriptionEndDate: usDate(addMonths(this.year(start), 12), '0:00'),
      ChargeStartDate: usDate(start, '0:00'),
      ChargeEndDate: usDate(end, '23:59'),
      ChargeType: type,
      UnitPrice: `${sign}${money(amountOf(1))}`,
      Quantity: String(licences),
      Amount: `${sign}${money(amountOf(licences))}`,
      BillingCycleType: frequency === 'annual' ? 'Annual' : 'Monthly',
    });
    this.rows = [...this.rows, { billedOn, cells, ahead: isAhead === true ? start : null }];
  }

  /** First day of the twelve months that hold a day. */
  private year(day: CalendarDate): CalendarDate {
    let k = 0;
    while (addMonths(this.now.serviceStart, (k + 1) * 12) <= day) k += 1;
    return addMonths(this.now.serviceStart, k * 12);
  }

  /** The file of the billing date, and a list that tells on which day a service paused or ended. */
  month(): Month {
    const { billingDate, list } = this.base;
    const { frequency, licences, serviceStart } = this.now;
    const stopped = this.stoppedOn === null ? '' : printDate(this.stoppedOn);
    const entry = {
      ...list[0]!,
      Quantity: String(licences),
      BillingFrequency: frequency === 'annual' ? 'Annual' : 'Monthly',
      ServiceStart: printDate(serviceStart),
      Status: this.status,
      SuspendedOn: this.status === 'suspended' ? stopped : '',
      CancelledOn: this.status === 'cancelled' ? stopped : '',
    };
    const rows = this.rows.filter(({ billedOn }) => billedOn === billingDate).map(({ cells }) => cells);
    return { ...this.base, rows, list: [entry] };
  }
}
