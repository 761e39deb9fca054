/** One event of one subscription, planned: every line as the rules give it, the days around it, and why it cannot be. */
import { createRulebook } from '../../../src/billing/index.ts';
import { eventPlan, notesOf, type EventPlan, type EventQuestion, type PlannedEvent } from '../../../src/tasks/index.ts';
import { printDate, printDecimal, printValue, rational, type Rational } from '../../../src/values/index.ts';
import { matrix, prices, subscriptionsOf } from '../../support/plans.ts';
import { shippedPacks } from '../../support/packs.ts';
import { amount, day } from '../../support/stories.ts';
import { json, makeTieout, removeTieout, type Tieout } from '../../support/tieout.ts';

const rulebook = createRulebook(shippedPacks());

const cells = [
  ...['id', 'customer', 'customerId', 'offer', 'name', 'quantity', 'frequency', 'start', 'status', 'order', 'parent'],
  ...['discount', 'currency', 'term'],
] as const;

type Cell = (typeof cells)[number];

const usual: Readonly<Record<Cell, string>> = {
  ...{ id: 'a', customer: 'Contoso', customerId: 'c-1', offer: 'both', name: 'Office', quantity: '1' },
  ...{ frequency: 'Annual', start: '2018-01-13', status: 'Active', order: '', parent: '', discount: '' },
  ...{ currency: '', term: '' },
};

const rowOf = (more: Partial<Record<Cell, string>> = {}): string =>
  cells.map((cell) => ({ ...usual, ...more })[cell]).join('|');

interface Told extends Partial<Omit<EventQuestion, 'event' | 'subscription'>> {
  readonly of?: Partial<Record<Cell, string>>;
  readonly others?: readonly string[];
  readonly suspendedOn?: string;
}

function planned(event: PlannedEvent, { of = {}, others = [], suspendedOn, ...more }: Told = {}): EventPlan {
  const { subscriptions } = subscriptionsOf(rowOf(of), ...others);
  const [first] = subscriptions;
  const subscription = { ...first!, ...(suspendedOn !== undefined && { suspendedOn: day(suspendedOn) }) };
  const price: Rational | null = amount('4.00');
  return eventPlan({
    ...{ event, subscription, price, prices, matrix, subscriptions, billingDay: rational(15n), rulebook },
    ...more,
  });
}

const cancelled = (on: string): PlannedEvent => ({ kind: 'cancellation', on: day(on) });
const licences = (on: string, number: string): PlannedEvent => ({
  ...{ kind: 'licence-change', on: day(on), licences: amount(number) },
});
const suspended = (on: string, back: string | null): PlannedEvent => ({
  ...{ kind: 'suspension', on: day(on), back: back === null ? null : day(back) },
});

const told = ({ row }: EventPlan): string[] => [row.outcome.kind, ...notesOf(row.outcome).map(({ code }) => code)];
const amounts = ({ row }: EventPlan): string[] => row.lines.map(({ values }) => printValue(values['Amount']!));

describe('a cancellation', () => {
  test('U-20: brings everything back up to day 30, and from day 31 the days that are left', () => {
    expect(amounts(planned(cancelled('2018-02-11')))).toEqual(['-48.00']);
    expect(amounts(planned(cancelled('2018-02-12')))).toEqual(['-44.05']);
    const late = planned(cancelled('2018-03-01'));
    expect(amounts(late)).toEqual(['-41.82']);
    expect(late.insight!.days).toMatchObject({ dayNumber: 48, daysLeft: 318 });
    expect(printDate(late.insight!.days.fullCreditUntil)).toBe('2018-02-11');
    expect(planned(cancelled('2018-02-11')).insight!.days.dayNumber).toBe(30);
    expect(late.row.lines[0]!.otherRoundings).toContainEqual({ profile: 'daily_cents', amount: amount('-41.34') });
  });

  test('has a curve: flat for thirty days, then less each day, and on each day what the rule of the credit says', () => {
    const { refunds } = planned(cancelled('2018-03-01')).insight!;
    expect(refunds).toHaveLength(365);
    for (const index of [0, 15, 29, 30, 47, 200, 364]) {
      const { on, refund } = refunds[index]!;
      const answer = rulebook.evaluate({
        rule: 'CancellationCredit',
        inputs: {
          MonthlyPrice: { kind: 'money', amount: amount('4.00'), currency: null },
          LicencesCancelled: { kind: 'number', amount: rational(1n) },
          ServiceStart: { kind: 'date', date: day('2018-01-13') },
          CancelDate: { kind: 'date', date: on },
        },
      });
      expect(answer.kind === 'value' && printValue(answer.value)).toBe(printDecimal(refund, 2));
    }
    expect(refunds.slice(0, 30).every(({ refund }) => printDecimal(refund, 2) === '48.00')).toBe(true);
  });

  test('of a month counts its first thirty days from the first day of service, and its curve is the cycle', () => {
    const monthly = planned(cancelled('2018-03-01'), { of: { frequency: 'Monthly' } });
    expect(amounts(monthly)).toEqual(['-1.71']);
    expect(monthly.insight!.days).toMatchObject({ dayNumber: 48, daysLeft: 12 });
    expect(monthly.insight!.refunds).toHaveLength(28);
  });

  test('of a suspended subscription brings no line, and says that the credit came before', () => {
    const plan = planned(cancelled('2018-04-01'), { of: { status: 'Suspended' }, suspendedOn: '2018-02-01' });
    expect(told(plan)).toEqual(['warning', 'credited-before']);
    expect(plan.row.lines).toEqual([]);
    expect(plan.insight!.refunds).toEqual([]);
  });

  test('names the add-ons that hang on it and the discount that stands beside its amounts', () => {
    const others = [rowOf({ id: 'extra', parent: 'a' }), rowOf({ id: 'over', parent: 'a', status: 'Cancelled' })];
    const plan = planned(cancelled('2018-03-01'), { of: { discount: '0.10' }, others });
    expect(told(plan)).toEqual(['warning', 'add-ons', 'discount-beside']);
    expect(notesOf(plan.row.outcome)[0]!.with).toEqual({ ids: 'extra' });
  });

  test('says why it cannot be, or why nobody knows', () => {
    expect(told(planned(cancelled('2018-01-12')))).toEqual(['blocked', 'before-service']);
    expect(told(planned(cancelled('2018-03-01'), { of: { status: 'Deleted' } }))).toEqual(['blocked', 'ended']);
    expect(told(planned(cancelled('2018-03-01'), { of: { frequency: 'Weekly' } }))).toEqual([
      ...['not-known', 'frequency-unreadable'],
    ]);
    const noPrice = { price: null, prices: null };
    expect(told(planned(cancelled('2018-03-01'), noPrice))).toEqual(['not-known', 'no-price']);
    const early = { price: null, of: { start: '2017-05-01' } };
    expect(told(planned(cancelled('2018-03-01'), early))).toEqual(['not-known', 'old-price-unknown']);
    const seven = { of: { term: 'P1Y' } };
    expect(told(planned(cancelled('2018-01-20'), seven))).toEqual(['not-known', 'refund-by-hours']);
    expect(told(planned(cancelled('2018-01-21'), seven))).toEqual(['blocked', 'refund-over']);
  });

  test('takes the price of the list that was in force when the term began', () => {
    const plan = planned(cancelled('2020-02-01'), { price: null, of: { start: '2019-06-01', quantity: '10' } });
    expect(printDecimal(plan.row.before!.monthlyPrice!, 2)).toBe('8.50');
    expect(plan.row.currency).toBe('EUR');
  });

  test('is drawn as what ran and what is over, with the days that matter in order', () => {
    const { spans, marks } = planned(cancelled('2018-03-01')).insight!.picture;
    expect(spans.map(({ kind, from, to }) => [kind, printDate(from), printDate(to)])).toEqual([
      ['runs', '2018-01-13', '2018-02-28'],
      ['over', '2018-03-01', '2019-01-12'],
    ]);
    expect(marks.map(({ kind, on }) => `${kind} ${printDate(on)}`)).toEqual([
      ...['start 2018-01-13', 'full-credit 2018-02-11', 'cancellation 2018-03-01', 'invoice 2018-03-15'],
    ]);
  });
});

describe('another number of licences', () => {
  test('takes the running line back and bills it again in parts; the next period is compared', () => {
    const plan = planned(licences('2018-02-01', '2'));
    expect(told(plan)).toEqual(['warning', 'billed-alike']);
    expect(amounts(plan)).toEqual(['-48.00', '2.50', '91.00']);
    const { next } = plan.insight!;
    expect([printDate(next!.from), printDecimal(next!.stay, 2), printDecimal(next!.change, 2)]).toEqual([
      ...['2019-01-13', '48.00', '96.00'],
    ]);
    expect(plan.row.request).toMatch(/^PATCH \/v1\/customers\/c-1\/subscriptions\/a\n[^]*"Quantity": 2,/);
  });

  test('of a month bills the next cycle too', () => {
    const plan = planned(licences('2018-02-01', '2'), { of: { frequency: 'Monthly' } });
    expect(amounts(plan)).toEqual(['-4.00', '2.45', '3.10', '8.00']);
    expect(told(plan)).toEqual(['ready']);
  });

  test('is refused where it changes nothing, leaves nothing, or the subscription rests', () => {
    expect(told(planned(licences('2018-02-01', '1')))).toEqual(['blocked', 'same-number']);
    expect(told(planned(licences('2018-02-01', '0')))).toEqual(['blocked', 'no-licences']);
    const rests = { of: { status: 'Suspended' }, suspendedOn: '2018-02-01' };
    expect(told(planned(licences('2018-02-05', '3'), rests))).toEqual(['blocked', 'not-active']);
    expect(told(planned(licences('2018-02-05', '3'), { of: { term: 'P1Y' } }))).toEqual([
      ...['not-known', 'seats-by-cycle'],
    ]);
  });

  test('says where column I allows no second subscription to be billed otherwise', () => {
    const plan = planned(licences('2018-02-01', '2'), { of: { offer: 'limited' } });
    expect(told(plan)).toEqual(['warning', 'limit-reached']);
  });
});

describe('a suspension', () => {
  const story = { of: { start: '2019-01-01' }, price: amount('8.50') };

  test('U-22: and the way back: the credit of the year, the charge from the return to the unchanged end', () => {
    const plan = planned(suspended('2019-01-25', '2019-01-29'), story);
    expect(amounts(plan)).toEqual(['-102.00', '94.18']);
    expect(printDate(plan.row.after!.termEnd!)).toBe('2019-12-31');
    const monthly = planned(suspended('2019-01-25', '2019-01-29'), {
      ...story,
      of: { start: '2019-01-01', frequency: 'Monthly' },
    });
    expect(amounts(monthly)).toEqual(['-8.50', '0.82']);
  });

  test('U-22: can be undone on day 90 and not on day 91', () => {
    const last = planned(suspended('2019-01-25', '2019-04-25'), story);
    expect(last.row.outcome.kind).toBe('ready');
    expect(printDate(last.insight!.days.reactivationUntil)).toBe('2019-04-25');
    const late = planned(suspended('2019-01-25', '2019-04-26'), story);
    expect(told(late)).toEqual(['blocked', 'back-too-late']);
    expect(notesOf(late.row.outcome)[0]!.with).toEqual({ deadline: '2019-04-25' });
    expect(told(planned(suspended('2019-01-25', '2019-01-24'), story))).toEqual(['blocked', 'back-too-early']);
  });

  test('without a way back says until when there is one; after thirty days what MS004 leaves open', () => {
    expect(told(planned(suspended('2019-01-25', null), story))).toEqual(['warning', 'stays-suspended']);
    expect(told(planned(suspended('2019-03-01', '2019-03-10'), story))).toEqual(['warning', 'after-thirty-days']);
  });

  test('that the list tells already brings the way back alone', () => {
    const rests = { ...story, of: { ...story.of, status: 'Suspended' }, suspendedOn: '2019-01-25' };
    const plan = planned(suspended('2019-01-25', '2019-01-29'), rests);
    expect(amounts(plan)).toEqual(['94.18']);
    expect(plan.insight!.picture.spans.map(({ kind }) => kind)).toEqual(['runs', 'rests', 'runs']);
    expect(told(planned(suspended('2019-01-25', null), rests))).toEqual(['blocked', 'already-suspended']);
    const { suspendedOn: _, ...unknown } = rests;
    expect(told(planned(suspended('2019-01-25', '2019-01-29'), unknown))).toEqual([
      ...['not-known', 'suspended-day-unknown'],
    ]);
  });

  test('of new commerce is refused: billing goes on', () => {
    expect(told(planned(suspended('2019-01-25', null), { of: { term: 'P1M' } }))).toEqual(['blocked', 'keeps-billing']);
  });
});

describe('the lines are those of the command line', () => {
  let tieout: Tieout;
  beforeAll(async () => {
    tieout = await makeTieout();
  }, 60_000);
  afterAll(() => removeTieout(tieout));

  const base = ['MonthlyPrice=8.50', 'BillingDay=15', 'Profile=truncated'];
  const cases: readonly (readonly [string, PlannedEvent, string, readonly string[]])[] = [
    [
      ...(['Annual', cancelled('2020-03-07'), 'CancellationLines'] as const),
      ['Licences=7', 'CancelDate=2020-03-07', 'RenewedTerms=1', 'ServiceStart=2019-01-31'],
    ],
    [
      ...(['Monthly', licences('2019-05-31', '12'), 'LicenceChangeLines'] as const),
      ['LicencesBefore=7', 'LicencesAfter=12', 'ChangeDate=2019-05-31', 'ServiceStart=2019-01-31'],
    ],
    [
      ...(['Annual', suspended('2019-04-01', null), 'SuspensionLines'] as const),
      ['Licences=7', 'SuspendDate=2019-04-01', 'RenewedTerms=0', 'ServiceStart=2019-01-31'],
    ],
  ];
  test.each(cases)(
    '%s: %j by %s',
    async (frequency, event, block, words) => {
      const of = { frequency, start: '2019-01-31', quantity: '7' };
      const plan = planned(event, { of, price: amount('8.50'), profile: 'truncated' });
      const word = frequency.toLowerCase();
      const printed = await tieout(['lines', block, ...base, ...words, `Frequency=${word}`, '--json']);
      const rows = json(printed)['lines'] as readonly Readonly<Record<string, unknown>>[];
      const columns = ['ChargeType', 'ChargeStart', 'ChargeEnd', 'Quantity', 'UnitPrice', 'Amount', 'BilledOn'];
      const text = (values: Readonly<Record<string, unknown>>) =>
        columns.map((name) => String(values[name.charAt(0).toLowerCase() + name.slice(1)]));
      expect(plan.row.lines.length).toBeGreaterThan(0);
      expect(plan.row.lines.map(({ values }) => columns.map((name) => printValue(values[name]!)))).toEqual(
        rows.map(text),
      );
    },
    30_000,
  );
});
