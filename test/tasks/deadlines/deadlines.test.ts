/** What renews or loses a right: each kind on its last day and the day after, by the shipped rules. */
import fc from 'fast-check';
import { readCsvBytes } from '../../../src/hosts/files/index.ts';
import { readPriceList, readSubscriptionList, type Table } from '../../../src/sheets/index.ts';
import { deadlines, type Deadlines } from '../../../src/tasks/index.ts';
import { addDays, parseDate, printDate, printDecimal, type CalendarDate } from '../../../src/values/index.ts';
import { rulebook } from '../../hosts/functions/support.ts';

const header =
  'CustomerName,SubscriptionId,DurableOfferId,Quantity,BillingFrequency,ServiceStart,Status,SuspendedOn,Term';
const prices =
  'OfferId,ValidFrom,ValidTo,MonthlyPrice,Currency\nE3,2018-01-01,2019-12-31,8.50,EUR\nE3,2020-01-01,,9.00,EUR';

function table(text: string): Table {
  const { table: read } = readCsvBytes(new TextEncoder().encode(text), 'test.csv');
  if (read === null) throw new Error('the table is readable');
  return read;
}

const day = (iso: string): CalendarDate => {
  const date = parseDate(iso);
  if (date === null) throw new Error(`${iso} is a date`);
  return date;
};

interface Question {
  readonly asOf: string;
  readonly within?: number;
  readonly priced?: boolean;
}

function lookAhead(rows: readonly string[], { asOf, within, priced = true }: Question): Deadlines {
  const list = readSubscriptionList(table([header, ...rows].join('\n')));
  // A status that is none of ours is told with its deadline too.
  expect(list.problems.filter(({ code }) => code !== 'status-unknown')).toEqual([]);
  const given = { list, prices: priced ? readPriceList(table(prices)) : null, asOf: day(asOf) };
  return deadlines(within === undefined ? given : { ...given, within }, rulebook);
}

const told = ({ ahead }: Deadlines): string[] =>
  ahead.map(({ kind, date, daysLeft, stake }) => {
    const money = stake.kind === 'amount' ? `${printDecimal(stake.amount, 2)} ${stake.currency ?? ''}` : stake.kind;
    return `${kind} ${printDate(date)} ${daysLeft} ${money}`;
  });

const annual = 'Contoso,s-1,E3,10,Annual,2019-01-10,active,,';
const monthly = 'Contoso,s-2,E3,10,Monthly,2019-01-31,active,,';

test('full credit ends on day 30, with the whole year at stake, and is no deadline on the day after', () => {
  expect(told(lookAhead([annual], { asOf: '2019-01-20' }))).toEqual(['full_credit 2019-02-08 19 1020.00 EUR']);
  expect(told(lookAhead([annual], { asOf: '2019-02-08' }))).toEqual(['full_credit 2019-02-08 0 1020.00 EUR']);
  expect(told(lookAhead([annual], { asOf: '2019-02-09' }))).toEqual([]);
});

test('a monthly subscription has its month at stake, and its first 30 days only once', () => {
  expect(told(lookAhead([monthly], { asOf: '2019-02-01' }))).toEqual(['full_credit 2019-03-01 28 85.00 EUR']);
  expect(told(lookAhead([monthly], { asOf: '2020-02-01' }))).toEqual([]);
});

test('a renewal brings the list price of its own day, and opens a new window of full credit', () => {
  expect(told(lookAhead([annual], { asOf: '2020-01-01' }))).toEqual(['renewal 2020-01-10 9 1080.00 EUR']);
  expect(told(lookAhead([annual], { asOf: '2020-01-10' }))).toEqual([
    'renewal 2020-01-10 0 1080.00 EUR',
    'full_credit 2020-02-08 29 1080.00 EUR',
  ]);
});

test('a term begun on a 29 February renews on a 29 February where there is one', () => {
  const leap = 'Contoso,s-3,E3,1,Annual,2020-02-29,active,,';
  expect(told(lookAhead([leap], { asOf: '2024-02-28', priced: false }))).toEqual(['renewal 2024-02-29 1 unknown']);
  expect(told(lookAhead([leap], { asOf: '2023-02-28', priced: false }))[0]).toBe('renewal 2023-02-28 0 unknown');
});

test('a suspended subscription has 90 days, of which the last still counts, and no renewal meanwhile', () => {
  const suspended = 'Contoso,s-4,E3,1,Annual,2019-01-01,suspended,2019-06-01,';
  expect(told(lookAhead([suspended], { asOf: '2019-08-30' }))).toEqual(['reactivation 2019-08-30 0 34.65 EUR']);
  expect(told(lookAhead([suspended], { asOf: '2019-08-31' }))).toEqual([]);
  expect(told(lookAhead([suspended], { asOf: '2019-12-20' }))).toEqual([]);
});

test('prices in two currencies give no amount, since the list does not tell which is billed', () => {
  const list = readSubscriptionList(table(`${header}\n${annual}`));
  const both = readPriceList(table(`${prices}\nE3,2018-01-01,,9.50,USD`));
  const { ahead } = deadlines({ list, prices: both, asOf: day('2019-01-20') }, rulebook);
  expect(ahead[0]?.stake).toEqual({ kind: 'unknown', why: 'several-currencies' });
});

test('where a rule states no amount, its reason is kept', () => {
  const overTerm = 'Contoso,s-5,E3,1,Annual,2019-01-01,suspended,2019-11-01,';
  const [deadline] = lookAhead([overTerm], { asOf: '2020-01-10' }).ahead;
  expect(deadline?.stake).toMatchObject({
    kind: 'not-stated',
    reason: expect.stringContaining('term is over') as string,
  });
});

test('new commerce has seven days and a renewal by its term, suspended or not', () => {
  const yearly = 'Contoso,s-6,,5,Annual,2022-03-05,active,,P1Y';
  const byMonth = 'Contoso,s-7,,5,Monthly,2022-01-31,suspended,,P1M';
  expect(told(lookAhead([yearly], { asOf: '2022-03-06' }))).toEqual(['new_commerce_cancel 2022-03-12 6 unknown']);
  expect(told(lookAhead([yearly], { asOf: '2022-03-13' }))).toEqual([]);
  expect(told(lookAhead([byMonth], { asOf: '2022-03-01' }))).toEqual([
    'new_commerce_cancel 2022-03-07 6 unknown',
    'renewal 2022-03-31 30 unknown',
  ]);
});

test('what the list does not tell is said and not guessed', () => {
  const rows = [
    'Contoso,s-1,E3,1,Annual,2019-01-01,suspended,,',
    'Contoso,s-2,,1,Annual,2022-03-05,active,,P2Y',
    'Contoso,s-3,E3,1,Annual,2019-01-01,pending,,',
    'Contoso,s-4,E3,1,Annual,2019-01-01,cancelled,,',
  ];
  const { ahead, untold } = lookAhead(rows, { asOf: '2019-01-02' });
  expect(ahead).toEqual([]);
  expect(untold.map(({ subscription, kind, missing }) => `${subscription.subscription} ${kind} ${missing}`)).toEqual([
    's-1 reactivation SuspendedOn',
    's-2 new_commerce_cancel Term',
    's-2 renewal Term',
    's-3 renewal Status',
  ]);
});

test('whatever the list, days are counted from the day asked for, nearest first, and looking further takes none away', () => {
  const row = fc.record({
    start: fc.nat({ max: 3000 }),
    suspended: fc.option(fc.nat({ max: 200 }), { nil: null }),
    frequency: fc.constantFrom('Monthly', 'Annual'),
    term: fc.constantFrom('', 'P1M', 'P1Y', 'P3Y'),
  });
  const from = day('2015-01-01');
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.nat({ max: 4000 }),
      fc.nat({ max: 400 }),
      (rows, at, within) => {
        const lines = rows.map(({ start, suspended, frequency, term }, i) => {
          const since = suspended === null ? 'active,' : `suspended,${printDate(addDays(from, start + suspended))}`;
          return `C,s-${i},E3,1,${frequency},${printDate(addDays(from, start))},${since},${term}`;
        });
        const asOf = printDate(addDays(from, at));
        const { ahead } = lookAhead(lines, { asOf, within });
        for (const { date, daysLeft } of ahead) {
          expect(printDate(addDays(day(asOf), daysLeft))).toBe(printDate(date));
          expect(daysLeft).toBeGreaterThanOrEqual(0);
          expect(daysLeft).toBeLessThanOrEqual(within);
        }
        expect(ahead.map(({ daysLeft }) => daysLeft)).toEqual(
          ahead.map(({ daysLeft }) => daysLeft).sort((a, b) => a - b),
        );
        const further = lookAhead(lines, { asOf, within: within + 30 });
        expect(told(further).slice(0, ahead.length)).toEqual(told({ ahead, untold: [] }));
      },
    ),
    { numRuns: 60 },
  );
});
