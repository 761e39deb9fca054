/**
 * The single place for stories whose rows belong on files of other months, so that the November file cannot show them:
 * the published suspension of 1, 25 and 29 January, yearly and monthly, and the renewals of a 29 February.
 */
import { addDays, nextDay, printDate, type CalendarDate } from '../../../src/values/index.ts';
import { printCents, shareOf, shownUnit, type Share } from '../billing/amounts.ts';
import { chargeTypes, daysOf } from '../billing/line.ts';
import { partner } from '../partner/fabrikam-cloud.ts';
import { offerNamed, priceOn } from '../partner/offers.ts';
import { day, termOf, type Frequency, type Period } from '../partner/subscription.ts';
import { csv, type Columns } from './csv.ts';

interface StoryRow {
  readonly story: string;
  readonly happened: 'bought' | 'suspended' | 'reactivated' | 'renewed';
  readonly on: CalendarDate;
  readonly chargeType: string;
  readonly period: Period;
  readonly unitPrice: bigint;
  readonly quantity: number;
  readonly amount: bigint;
}

const columns: Columns<StoryRow> = {
  Story: ({ story }) => story,
  Happened: ({ happened }) => happened,
  On: ({ on }) => printDate(on),
  BilledOn: ({ on }) => printDate(nextDay(on, partner.billingDay)),
  ChargeType: ({ chargeType }) => chargeType,
  ChargeStartDate: ({ period }) => printDate(period.start),
  ChargeEndDate: ({ period }) => printDate(period.end),
  UnitPrice: ({ unitPrice }) => printCents(unitPrice),
  Quantity: ({ quantity }) => quantity,
  Amount: ({ amount }) => printCents(amount),
  Currency: () => 'EUR',
};

/** The rows of the stories, with the billing date of the file each belongs on. */
export function otherFilesCsv(): string {
  return csv(columns, [...suspension('annual'), ...suspension('monthly'), ...leapDayRenewals()]);
}

/** Bought on 1 January, suspended on the 25th (inside 30 days: all of it back), reactivated on the 29th. */
function suspension(frequency: Frequency): readonly StoryRow[] {
  const story = `Suspended inside 30 days, billed ${frequency === 'annual' ? 'annually' : 'monthly'}`;
  const [bought, suspended, reactivated] = [day('2019-01-01'), day('2019-01-25'), day('2019-01-29')];
  const term = termOf(bought, frequency, bought);
  const price = frequency === 'annual' ? 850n * 12n : 850n;
  const rest = { start: reactivated, end: term.end };
  const firstType = frequency === 'annual' ? chargeTypes.purchase : chargeTypes.cycle;
  const whole: Share = { days: 1, of: 1 };
  return [
    { story, happened: 'bought', on: bought, chargeType: firstType, period: term, ...priced(price, 1, whole) },
    {
      story,
      happened: 'suspended',
      on: suspended,
      chargeType: chargeTypes.cancel,
      period: term,
      ...priced(-price, 1, whole),
    },
    {
      story,
      happened: 'reactivated',
      on: reactivated,
      chargeType: chargeTypes.purchase,
      period: rest,
      ...priced(price, 1, { days: daysOf(rest), of: daysOf(term) }),
    },
  ];
}

/** Power BI Pro of Margies Travel, silent in November: 28 February in common years, back on the 29th in leap years. */
function leapDayRenewals(): readonly StoryRow[] {
  const bought = day('2016-02-29');
  const rows: StoryRow[] = [];
  for (let start = bought; start <= day('2020-02-29');) {
    const period = termOf(bought, 'annual', start);
    const price = priceOn(offerNamed('Power BI Pro'), 'EUR', start) * 12n;
    rows.push({
      story: 'Bought on 29 February, renewed each year',
      happened: start === bought ? 'bought' : 'renewed',
      on: start,
      chargeType: start === bought ? chargeTypes.purchase : chargeTypes.renewal,
      period,
      ...priced(price, 5, { days: 1, of: 1 }),
    });
    start = addDays(period.end, 1);
  }
  return rows;
}

function priced(price: bigint, quantity: number, share: Share): Pick<StoryRow, 'unitPrice' | 'quantity' | 'amount'> {
  return { unitPrice: shownUnit(price, share), quantity, amount: shareOf(price, quantity, share) };
}
