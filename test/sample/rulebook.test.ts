/** The sample's own formulas against the rule files: two ways to each amount, and they must meet to the cent. */
import { readFileSync } from 'node:fs';
import { printCents } from '../../sample/build/billing/amounts.ts';
import { linesOf } from '../../sample/build/billing/happenings.ts';
import { daysOf, type Line } from '../../sample/build/billing/line.ts';
import type { Answers } from '../../sample/build/files/answers.ts';
import { partner } from '../../sample/build/partner/fabrikam-cloud.ts';
import { day, type Frequency, type Happening, type Subscription } from '../../sample/build/partner/subscription.ts';
import { novemberFiles } from '../../sample/build/sample.ts';
import { createRulebook } from '../../src/billing/index.ts';
import { readCsv } from '../../src/hosts/files/index.ts';
import type { CorePack } from '../../src/language/index.ts';
import { readPriceList } from '../../src/sheets/index.ts';
import {
  absolute,
  daysBetween,
  invariant,
  printDate,
  printDecimal,
  printValue,
  rational,
} from '../../src/values/index.ts';
import type { CalendarDate, Rational, Value } from '../../src/values/index.ts';

const rulebook = createRulebook([JSON.parse(readFileSync('generated/legacy.json', 'utf8')) as CorePack]);
const answers = JSON.parse(readFileSync('sample/answers.json', 'utf8')) as Answers;

const money = (amount: Rational): Value => ({ kind: 'money', amount, currency: null });
const count = (number: number): Value => ({ kind: 'number', amount: rational(BigInt(number)) });
const date = (on: CalendarDate): Value => ({ kind: 'date', date: on });
const choice = (name: string): Value => ({ kind: 'choice', name });

function valueOf(rule: string, inputs: Readonly<Record<string, Value>>): Value {
  const answer = rulebook.evaluate({ rule, inputs });
  invariant(answer.kind === 'value', `${rule} answers a value`);
  return answer.value;
}

function dateOf(rule: string, inputs: Readonly<Record<string, Value>>): CalendarDate {
  const value = valueOf(rule, inputs);
  invariant(value.kind === 'date', `${rule} answers a date`);
  return value.date;
}

function amountOf(rule: string, inputs: Readonly<Record<string, Value>>): string {
  const value = valueOf(rule, inputs);
  invariant(value.kind === 'money', `${rule} answers money`);
  return printDecimal(value.amount, 2);
}

const priceLists = {
  EUR: readPriceList(readCsv(readFileSync('sample/price-list-eur.csv', 'utf8'), 'EUR').table!),
  USD: readPriceList(readCsv(readFileSync('sample/price-list-usd.csv', 'utf8'), 'USD').table!),
};

function monthlyPrice({ offer, customer }: Subscription, on: CalendarDate): Rational {
  const price = priceLists[customer.currency].priceOn({ offerId: offer.durableId, on, currency: null });
  invariant(price, `${offer.name} is in the price list`);
  return price.monthlyPrice;
}

/** The billed term that holds a day, as the rules count it. */
function termOf(serviceStart: CalendarDate, on: CalendarDate, frequency: Frequency) {
  const inputs = { ServiceStart: date(serviceStart), EventDate: date(on), Frequency: choice(frequency) };
  return { start: dateOf('TermStart', inputs), end: dateOf('TermEndDate', inputs) };
}

/** Every line as it should be, seeds aside. */
const told = novemberFiles().flatMap(({ subscriptions }) =>
  subscriptions.flatMap((subscription) =>
    subscription.happened.map((happening) => ({ subscription, happening, lines: linesOf(subscription, happening) })),
  ),
);
const right: readonly Line[] = told.flatMap(({ lines }) => lines);

/** The lines with a name for each, for a table of tests. */
function named(lines: readonly Line[]) {
  return lines.map(
    (line) => [`${line.kind} of ${line.subscription.path}, ${printDate(line.period.start)}`, line] as const,
  );
}

/** The amount of a line by ProratedAmount, its days and price by the rules and the price list alone. */
function proratedAmount(line: Line, profile = 'exact', extraDays = 0): string {
  const { subscription, period, serviceStart, frequency, kind, quantity } = line;
  const term = termOf(serviceStart, period.start, frequency);
  const stopped = kind === 'cancel' || kind === 'suspend' || kind === 'reactivate';
  const isWhole = term.start === period.start && term.end === period.end;
  const price = valueOf('FullPrice', {
    MonthlyPrice: money(monthlyPrice(subscription, term.start)),
    Frequency: choice(frequency),
  });
  // The year of a cancellation has 365 days, also with a 29 February.
  const days = stopped && frequency === 'annual' && !isWhole ? 365 : daysOf(term);
  return amountOf('ProratedAmount', {
    PeriodPrice: price,
    PeriodDays: count(days),
    ChargeDays: count(daysOf(period) + extraDays),
    Quantity: count(quantity),
    Profile: choice(profile),
  });
}

/** What a row of a block and a line have in common; the unit price is for show only. */
const shownLine = ({ chargeType, period, quantity, amount }: Line) => ({
  chargeType,
  start: printDate(period.start),
  end: printDate(period.end),
  quantity: String(quantity),
  amount: printCents(amount),
});

/** The rows of a block, each with the day it is billed. */
function rowsOf(block: string, inputs: Readonly<Record<string, Value>>) {
  const answer = rulebook.lines({ rule: block, inputs });
  invariant(answer.kind === 'value', `${block} answers rows`);
  return answer.value.map(({ values }) => {
    const cell = (column: string): string => printValue(values[column]!);
    return {
      row: {
        chargeType: cell('ChargeType'),
        start: cell('ChargeStart'),
        end: cell('ChargeEnd'),
        quantity: cell('Quantity'),
        amount: cell('Amount'),
      },
      billedOn: cell('BilledOn'),
    };
  });
}

/** What happened of one kind, with the lines it made. */
function toldOf<Kind extends Happening['kind']>(kind: Kind) {
  return told.flatMap(({ subscription, happening, lines }) =>
    isOf(happening, kind) ? [{ path: subscription.path, subscription, happening, lines }] : [],
  );
}

function isOf<Kind extends Happening['kind']>(
  happening: Happening,
  kind: Kind,
): happening is Happening & { readonly kind: Kind } {
  return happening.kind === kind;
}

describe('each line, seeds aside', () => {
  test('is one of 59: without the duplicate and the unknown refund, with the one that is missing', () => {
    expect(right).toHaveLength(60 - 2 + 1);
  });

  test.each(named(right))('%s is the ProratedAmount of its days', (_name, line) => {
    expect(printCents(absolute(line.amount))).toBe(proratedAmount(line));
  });

  test.each(named(right.filter(({ kind }) => kind !== 'licence-change' && kind !== 'offset')))(
    '%s is billed on 15 November, but for the seeded purchase',
    (_name, { kind, subscription, period }) => {
      const happening = subscription.happened.find((other) => other.kind === kind)!;
      const event = 'on' in happening ? day(happening.on) : period.start;
      const billedOn = dateOf('NextBillingDate', { EventDate: date(event), BillingDay: count(partner.billingDay) });
      expect(printDate(billedOn)).toBe(subscription.seed === 'TIMING' ? '2019-10-15' : '2019-11-15');
    },
  );
});

describe('the rows of an event', () => {
  test.each(toldOf('licence-change'))(
    '$path changed its licences: LicenceChangeLines',
    ({ subscription, happening, lines }) => {
      const { start, frequency, licences } = subscription;
      const rows = rowsOf('LicenceChangeLines', {
        MonthlyPrice: money(monthlyPrice(subscription, termOf(start, day(happening.on), frequency).start)),
        LicencesBefore: count(happening.licencesBefore),
        LicencesAfter: count(licences),
        ServiceStart: date(start),
        ChangeDate: date(day(happening.on)),
        BillingDay: count(partner.billingDay),
        Frequency: choice(frequency),
      });
      expect(lines.map(shownLine)).toEqual(rows.map(({ row }) => row));
      expect(new Set(rows.map(({ billedOn }) => billedOn))).toEqual(new Set(['2019-11-15']));
    },
  );

  test.each(toldOf('cancel'))('$path was cancelled: CancellationLines', ({ subscription, happening, lines }) => {
    const { start, frequency, licences } = subscription;
    const rows = rowsOf('CancellationLines', {
      MonthlyPrice: money(monthlyPrice(subscription, start)),
      Licences: count(licences),
      ServiceStart: date(start),
      CancelDate: date(day(happening.on)),
      BillingDay: count(partner.billingDay),
      Frequency: choice(frequency),
    });
    expect(lines.map(shownLine)).toEqual(rows.map(({ row }) => row));
    expect(rows.map(({ billedOn }) => billedOn)).toEqual(['2019-11-15']);
  });

  test('the two cancellations are on day 20, in full, and on day 100, in part', () => {
    const stops = toldOf('cancel').map(({ subscription, happening, lines }) => ({
      dayOfService: daysBetween(subscription.start, day(happening.on)) + 1,
      inFull: lines[0]!.period.start === subscription.start,
    }));
    expect(stops).toEqual([
      { dayOfService: 20, inFull: true },
      { dayOfService: 100, inFull: false },
    ]);
  });

  test('the reactivations are inside 90 days, and the annual story is as far apart as the published one', () => {
    const [annual] = toldOf('suspend').filter(({ subscription }) => subscription.frequency === 'annual');
    const back = toldOf('reactivate').find(({ path }) => path === annual!.path)!;
    const { start } = annual!.subscription;
    expect([annual!.happening, back.happening].map(({ on }) => daysBetween(start, day(on)))).toEqual([24, 28]);
  });
});

describe('the answers that are amounts', () => {
  test('DAYS is what the rule gives for a day more', () => {
    const [, , segment] = toldOf('licence-change').find(({ subscription }) => subscription.seed === 'DAYS')!.lines;
    expect([proratedAmount(segment!), proratedAmount(segment!, 'exact', 1)]).toEqual(answerOf('DAYS'));
  });

  test('ROUNDING is what the rule gives by daily_mills', () => {
    const [, segment] = toldOf('licence-change').find(({ subscription }) => subscription.seed === 'ROUNDING')!.lines;
    expect([proratedAmount(segment!), proratedAmount(segment!, 'daily_mills')]).toEqual(answerOf('ROUNDING'));
  });

  test('30 days made 7 move the stops between the two, and only those, to a part of 365 days', () => {
    const stops = [...toldOf('cancel'), ...toldOf('suspend')].filter(({ subscription, happening }) => {
      const used = daysBetween(subscription.start, day(happening.on));
      return used >= answers.whatIf.fullCreditDays && used < answers.whatIf.insteadOf;
    });
    const moved = stops.map(({ subscription, happening, lines: [line] }) => ({
      subscription: subscription.id,
      before: printCents(line!.amount),
      after: `-${proratedAmount({ ...line!, period: { ...line!.period, start: day(happening.on) } })}`,
    }));
    const said = answers.whatIf.moves.map(({ subscription, before, after }) => ({ subscription, before, after }));
    expect(said).toEqual(moved);
    expect(answers.whatIf).toMatchObject({ fullCreditDays: 7, insteadOf: 30 });
    expect(answers.whatIf.moves.map(({ rule }) => rule)).toEqual(['CancellationCredit', 'SuspensionCredit']);
  });
});

/** Expected and actual amount of a planted finding. */
function answerOf(code: string): readonly (string | null)[] {
  const finding = answers.files.flatMap(({ findings }) => findings).find((other) => other.code === code)!;
  return [finding.expected, finding.actual];
}
