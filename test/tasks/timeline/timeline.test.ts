/** What holds for every life: generated purchases and events, told in any order and to any day. */
import fc from 'fast-check';
import { subscriptionTimeline } from '../../../src/tasks/index.ts';
import { addDays, addMonths, printDate, printValue, rational, type CalendarDate } from '../../../src/values/index.ts';
import { centsOf, day, printStory, rowsOf, rulebook, tell, type Happening, type Story } from '../../support/stories.ts';

const start = day('2017-01-01');
const LAST = 1200;

const isoDay = (from: CalendarDate, days: number): string => printDate(addDays(from, days));

const bought = fc.record({
  on: fc.nat({ max: 1500 }).map((days) => isoDay(start, days)),
  licences: fc.integer({ min: 1, max: 50 }),
  price: fc.integer({ min: 1, max: 9999 }).map((cents) => (cents / 100).toFixed(2)),
  billingDay: fc.integer({ min: 1, max: 31 }),
  frequency: fc.constantFrom('annual' as const, 'monthly' as const),
});

const what = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 50 }).map((licences) => `${licences} licences`) },
  { weight: 2, arbitrary: fc.constantFrom('annual', 'monthly') },
  { weight: 3, arbitrary: fc.constantFrom('suspended', 'back') },
  { weight: 1, arbitrary: fc.constant('cancelled') },
);

const lives: fc.Arbitrary<Story> = fc
  .record({
    bought,
    told: fc.array(fc.tuple(fc.nat({ max: LAST }), what), { maxLength: 6 }),
    days: fc.integer({ min: 0, max: LAST }),
    profile: fc.constantFrom('exact', 'unit_rounded', 'truncated'),
  })
  .map(({ bought: own, told, days, profile }) => ({
    bought: own,
    then: told.map(([after, happening]): Happening => [isoDay(day(own.on), after), happening]),
    until: isoDay(day(own.on), days),
    profile,
  }));

const lineKeys = (story: Story): string[] => rowsOf(tell(story)).map((row) => JSON.stringify(row));

test('the order in which events are told does not matter', () => {
  fc.assert(
    fc.property(lives, fc.infiniteStream(fc.nat()), (story, numbers) => {
      const order = [...(story.then ?? [])].map((one) => ({ one, by: numbers.next().value ?? 0 }));
      const shuffled = order.sort((a, b) => a.by - b.by).map(({ one }) => one);
      expect(lineKeys({ ...story, then: shuffled })).toEqual(lineKeys(story));
    }),
    { numRuns: 80 },
  );
});

test('a later last day never changes an earlier invoice', () => {
  fc.assert(
    fc.property(lives, fc.nat({ max: LAST }), (story, more) => {
      const longer = tell({ ...story, until: isoDay(day(story.until), more) });
      const { invoices } = tell(story);
      const print = ({ lines, silence }: (typeof invoices)[number]): unknown => [
        silence,
        lines.map(({ values }) => Object.values(values).map(printValue)),
      ];
      expect(longer.invoices.slice(0, invoices.length).map(print)).toEqual(invoices.map(print));
    }),
    { numRuns: 80 },
  );
});

/** The price of one day for the most licences: by so much 365 instead of 366 days may credit too much. */
function dayOfLeapTerm({ bought: { price, licences }, then = [] }: Story): bigint {
  const most = Math.max(licences, ...then.map(([, happening]) => Number.parseInt(happening, 10) || 0));
  return BigInt(Math.ceil((Number(price) * 100 * 12 * most) / 365)) + BigInt(10 * (then.length + 1));
}

test('credits never exceed charges over a whole life', () => {
  fc.assert(
    fc.property(lives, (story) => {
      // Long enough for every row of an event to be billed.
      const whole = tell({ ...story, profile: 'exact', until: isoDay(day(story.bought.on), LAST + 800) });
      const sum = centsOf(whole.invoices.flatMap(({ lines }) => lines));
      expect(sum >= -dayOfLeapTerm(story)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a life without a leap day never credits a cent too much but for the cents of its parts', () => {
  const within2017 = lives.map((story) => {
    const from = day('2017-01-01');
    const on = isoDay(from, day(story.bought.on) % 300);
    const then = (story.then ?? []).map(([at, happening]): Happening => [
      isoDay(day(on), (day(at) - day(story.bought.on)) % 300),
      happening,
    ]);
    return { ...story, profile: 'exact', bought: { ...story.bought, on }, then, until: '2019-02-28' };
  });
  fc.assert(
    fc.property(within2017, (story) => {
      const sum = centsOf(tell(story).invoices.flatMap(({ lines }) => lines));
      expect(sum >= -BigInt(story.then.length + 1)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('two numbers on one day contradict each other, and the whole row stands', () => {
  const change = fc.record({ bought, on: fc.integer({ min: 1, max: 25 }), more: fc.integer({ min: 51, max: 60 }) });
  fc.assert(
    fc.property(change, ({ bought: own, on, more }) => {
      const then: Happening[] = [
        [isoDay(day(own.on), on), `${more} licences`],
        [isoDay(day(own.on), on), `${own.licences} licences`],
      ];
      const story: Story = { bought: own, then, until: isoDay(day(own.on), 60) };
      expect(lineKeys(story)).toEqual(lineKeys({ ...story, then: [] }));
    }),
    { numRuns: 50 },
  );
});

test('the parts of a changed period make the whole to the cent, less what other licences cost', () => {
  fc.assert(
    fc.property(bought, fc.integer({ min: 1, max: 25 }), (own, after) => {
      const changed = tell({
        bought: { ...own, licences: 1 },
        then: [[isoDay(day(own.on), after), '2 licences']],
        until: isoDay(day(own.on), 70),
      });
      const lines = changed.invoices.flatMap((invoice) => invoice.lines);
      const before = lines.find(({ name }) => name === 'before');
      const added = lines.find(({ name }) => name === 'after');
      const whole = lines[0];
      if (!before || !added || !whole) throw new Error('a change brings its parts');
      // One licence for the whole period and one from the change: rounding each part once is off by a cent at most.
      const missing = centsOf([before]) + centsOf([added]) / 2n - centsOf([whole]);
      expect(missing <= 1n && missing >= -1n).toBe(true);
    }),
    { numRuns: 80 },
  );
});

test('an annual life without a change has no row in months 2 to 12', () => {
  fc.assert(
    fc.property(bought, fc.integer({ min: 1, max: 4 }), (own, years) => {
      const until = addMonths(day(own.on), 12 * years + 1);
      const { invoices } = tell({ bought: { ...own, frequency: 'annual' }, until: printDate(until) });
      const billed = invoices.flatMap(({ lines }, month) => (lines.length > 0 ? [month] : []));
      expect(billed).toEqual(Array.from({ length: years + 1 }, (_, year) => 12 * year));
      expect(new Set(invoices.map(({ silence }) => silence))).toEqual(new Set([null, 'paid']));
    }),
    { numRuns: 100 },
  );
});

test('a monthly life without a change bills each cycle once, without a gap', () => {
  fc.assert(
    fc.property(bought, (own) => {
      const story: Story = { bought: { ...own, frequency: 'monthly' }, until: isoDay(day(own.on), 400) };
      const rows = rowsOf(tell(story));
      for (const [i, row] of rows.entries()) {
        if (i > 0) expect(row['ChargeStart']).toBe(isoDay(day(rows[i - 1]?.['ChargeEnd'] ?? ''), 1));
      }
      expect(rows.length).toBeGreaterThan(12);
    }),
    { numRuns: 50 },
  );
});

test('the first renewal is the one that RenewalLines tells', () => {
  fc.assert(
    fc.property(bought, (own) => {
      const annual = { ...own, frequency: 'annual' as const };
      const told = rowsOf(tell({ bought: annual, until: isoDay(day(own.on), 400) }))[1];
      const outcome = rulebook.lines({
        rule: 'RenewalLines',
        inputs: {
          MonthlyPrice: {
            kind: 'money',
            amount: rational(BigInt(Math.round(Number(own.price) * 100)), 100n),
            currency: null,
          },
          Licences: { kind: 'number', amount: rational(BigInt(own.licences)) },
          ServiceStart: { kind: 'date', date: day(own.on) },
          BillingDay: { kind: 'number', amount: rational(BigInt(own.billingDay)) },
          Frequency: { kind: 'choice', name: 'annual' },
        },
      });
      if (outcome.kind !== 'value') throw new Error('a renewal is stated');
      const [row] = outcome.value;
      expect(
        Object.fromEntries(Object.entries(row?.values ?? {}).map(([name, value]) => [name, printValue(value)])),
      ).toEqual(told);
    }),
    { numRuns: 50 },
  );
});

test('what is wrong with a purchase is told once, and no invoice is made up', () => {
  const told = subscriptionTimeline(
    {
      purchase: {
        pricing: { kind: 'fixed', monthlyPrice: { kind: 'money', amount: rational(-1n), currency: null } },
        licences: rational(1n, 2n),
        serviceStart: day('2019-01-10'),
        billingDay: rational(15n),
        frequency: 'annual',
      },
      events: [],
    },
    { rulebook, until: day('2020-01-10') },
  );
  expect(
    told.kind === 'problems' && told.problems.map(({ code, at }) => [code, at.kind === 'argument' && at.name]),
  ).toEqual([
    ['out-of-domain', 'MonthlyPrice'],
    ['out-of-domain', 'Licences'],
  ]);
});

test('a wrong number of an event is told with the event and changes nothing else', () => {
  const own: Story = {
    bought: { on: '2019-01-10', licences: 10, price: '8.50', billingDay: 15, frequency: 'annual' },
    until: '2019-12-31',
  };
  const told = tell({ ...own, then: [['2019-03-01', '99999999 licences']] });
  expect(told.events).toMatchObject([{ kind: 'refused', reasons: [{ code: 'out-of-domain' }] }]);
  expect(rowsOf(told)).toEqual(rowsOf(tell(own)));
  expect(printStory(own)).toContain('silent  2019-02-15 to 2019-12-15 (11 invoices): paid');
});
