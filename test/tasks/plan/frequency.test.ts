/** A change of billing frequency, planned: who moves, who cannot and why, and every line to the cent. */
import fc from 'fast-check';
import { fetchTexts } from '../../../src/pane/texts/late-texts.ts';
import { frequencyTexts } from '../../../src/pane/frequency/texts/texts-of.ts';
import { countOutcomes, lookUpIds, notesOf, type FrequencyPlan } from '../../../src/tasks/index.ts';
import { addDays, add, printDate, printDecimal, printValue, rational, zero } from '../../../src/values/index.ts';
import { planOf, subscriptionsOf } from '../../support/plans.ts';
import { amount, day, rulebook } from '../../support/stories.ts';

beforeAll(() => Promise.all((['en', 'it', 'sv', 'fr', 'nl'] as const).map(fetchTexts)));

const row = (id: string, more: Readonly<Record<string, string>> = {}): string => {
  const cells = {
    customer: 'Contoso',
    customerId: 'c-1',
    offer: 'both',
    quantity: '10',
    frequency: 'Monthly',
    start: '2019-01-10',
    status: 'Active',
    order: `order-${id}`,
    parent: '',
    discount: '',
    currency: '',
    term: '',
    ...more,
  };
  const { customer, customerId, offer, quantity, frequency, start, status, order, parent, discount } = cells;
  const head = [id, customer, customerId, offer, offer, quantity, frequency, start, status, order, parent, discount];
  return [...head, cells.currency, cells.term].join('|');
};

const outcomes = ({ rows }: FrequencyPlan) =>
  rows.map(({ subscription, outcome }) => [
    subscription.subscription,
    outcome.kind,
    ...notesOf(outcome).map(({ code }) => code),
  ]);

test('monthly to annual on 25 November: the charge of a year and the credit of a fortnight, on the next invoice', () => {
  const plan = planOf([row('a')]);
  expect(outcomes(plan)).toEqual([['a', 'ready']]);
  const lines = plan.rows[0]!.lines.map(({ values }) =>
    ['ChargeStart', 'ChargeEnd', 'Amount', 'BilledOn'].map((name) => printValue(values[name]!)),
  );
  expect(lines).toEqual([
    ['2019-11-25', '2020-11-24', '1080.00', '2019-12-01'],
    ['2019-11-25', '2019-12-09', '-45.00', '2019-12-01'],
  ]);
  expect(printDate(plan.rows[0]!.after!.termEnd!)).toBe('2020-11-24');
  expect(printDecimal(plan.rows[0]!.before!.monthlyPrice!, 2)).toBe('9.00');
});

test('each planned line is the line of FrequencyChangeLines, for any start, day, number and direction', () => {
  const cases = fc.record({
    start: fc.integer({ min: 0, max: 600 }).map((days) => addDays(day('2018-01-01'), days)),
    after: fc.nat({ max: 700 }),
    licences: fc.integer({ min: 1, max: 300 }),
    to: fc.constantFrom('annual' as const, 'monthly' as const),
    billingDay: fc.integer({ min: 1, max: 28 }),
    profile: fc.constantFrom('exact', 'daily_cents', 'truncated'),
  });
  fc.assert(
    fc.property(cases, ({ start, after, licences, to, billingDay, profile }) => {
      const on = addDays(start, after);
      const from = to === 'annual' ? 'Monthly' : 'Annual';
      const listed = row('a', { start: printDate(start), quantity: String(licences), frequency: from });
      const [planned] = planOf([listed], {
        to,
        profile,
        day: { kind: 'common', on },
        billingDay: rational(BigInt(billingDay)),
      }).rows;
      const termStart = (): string => {
        const answer = rulebook.evaluate({
          rule: 'ProtectedPrice',
          inputs: {
            OfferId: { kind: 'text', text: 'both' },
            ServiceStart: { kind: 'date', date: start },
            EventDate: { kind: 'date', date: on },
            Frequency: { kind: 'choice', name: from.toLowerCase() },
          },
          tables: {
            PriceList: [
              ['2018-01-01', '8.50'],
              ['2019-07-01', '9.00'],
            ].map(([valid, price]) => ({
              OfferId: { kind: 'text', text: 'both' } as const,
              ValidFrom: { kind: 'date', date: day(valid!) } as const,
              MonthlyPrice: { kind: 'money', amount: amount(price!), currency: null } as const,
            })),
          },
        });
        return answer.kind === 'value' ? printValue(answer.value) : '';
      };
      const money = (text: string) => ({ kind: 'money', amount: amount(text), currency: null }) as const;
      const asked = rulebook.lines({
        rule: 'FrequencyChangeLines',
        inputs: {
          OldMonthlyPrice: money(termStart()),
          NewMonthlyPrice: money(on >= day('2019-07-01') ? '9.00' : '8.50'),
          Licences: { kind: 'number', amount: rational(BigInt(licences)) },
          ServiceStart: { kind: 'date', date: start },
          ChangeDate: { kind: 'date', date: on },
          BillingDay: { kind: 'number', amount: rational(BigInt(billingDay)) },
          NewFrequency: { kind: 'choice', name: to },
          Profile: { kind: 'choice', name: profile },
        },
      });
      if (asked.kind !== 'value') throw new Error('the block is silent');
      expect(planned!.lines.map(({ name, values }) => ({ name, values }))).toEqual(
        asked.value.map(({ name, values }) => ({ name, values })),
      );
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('U-40: what cannot change says every reason with its rule and what helps, and stops nothing else', () => {
  const plan = planOf([
    row('fine'),
    row('done', { frequency: 'Annual' }),
    row('only', { offer: 'monthly-only', status: 'Suspended' }),
    row('try', { offer: 'trial' }),
    row('metered', { offer: 'usage' }),
    row('unlisted', { offer: 'limited', currency: 'EUR' }),
    row('strange', { offer: 'nowhere' }),
    row('new', { term: 'P1Y' }),
  ]);
  expect(outcomes(plan)).toEqual([
    ['fine', 'ready'],
    ['done', 'blocked', 'same-frequency'],
    ['only', 'blocked', 'not-active', 'frequency-not-offered'],
    ['try', 'blocked', 'trial'],
    ['metered', 'blocked', 'usage-based'],
    ['unlisted', 'blocked', 'not-listed'],
    ['strange', 'blocked', 'not-listed'],
    ['new', 'not-known', 'new-commerce'],
  ]);
  expect(countOutcomes(plan.rows)).toEqual({ ready: 1, warning: 0, blocked: 6, 'not-known': 1 });
  expect(plan.rows[0]!.lines.length).toBeGreaterThan(0);
  for (const { rule, cite, code, with: of } of plan.rows.flatMap(({ outcome }) => notesOf(outcome))) {
    expect([rule, rulebook.find(rule) ?? rulebook.find(rule, 'new-commerce')]).not.toContain(null);
    expect(cite.paragraph).not.toBe('');
    for (const language of ['en', 'it', 'sv', 'fr', 'nl'] as const) {
      const { why, fix } = frequencyTexts(language).notes[code];
      expect([why(of), fix].map((text) => text.trim().length > 5 && !text.includes('undefined'))).toEqual([true, true]);
    }
  }
});

test('without a matrix or a price list nobody knows', () => {
  expect(outcomes(planOf([row('a')], { matrix: null }))).toEqual([['a', 'not-known', 'no-offer-matrix']]);
  expect(outcomes(planOf([row('a')], { prices: null }))).toEqual([['a', 'not-known', 'no-price-list']]);
});

test('U-42: the order and the add-ons of a chosen subscription move with it, and how many do is said', () => {
  const rows = [
    row('a', { order: 'o' }),
    row('b', { order: 'o' }),
    row('add-on', { parent: 'b', order: 'other' }),
    row('ended', { order: 'o', status: 'Cancelled' }),
    row('apart'),
  ];
  const plan = planOf(rows, { ids: ['a'] });
  expect(plan.rows.map(({ subscription, because, along }) => [subscription.subscription, because, along])).toEqual([
    ['a', 'chosen', null],
    ['b', 'same-order', 'a'],
    ['add-on', 'add-on', 'b'],
  ]);
  const along = plan.rows.filter(({ because }) => because !== 'chosen').length;
  expect(frequencyTexts('en').moveAlong(plan.rows.length - along, along)).toBe('You chose 1; 2 more move along.');
  const requests = plan.rows.map(({ request }) => request);
  expect(requests.map((request) => request?.split('\n')[0])).toEqual([
    'PATCH /v1/customers/c-1/orders/o',
    undefined,
    'PATCH /v1/customers/c-1/orders/other',
  ]);
  const body = JSON.parse(requests[0]!.slice(requests[0]!.indexOf('\n'))) as {
    LineItems: { SubscriptionId: string }[];
  };
  expect(body).toMatchObject({ Id: 'o', BillingCycle: 'Annual', CreationDate: null });
  expect(body.LineItems.map(({ SubscriptionId }) => SubscriptionId)).toEqual(['a', 'b']);
});

test('U-47: no request holds a token: what a person must know stands as a placeholder', () => {
  const requests = planOf([row('a', { order: 'o' }), row('b', { order: '', customer: '' })]).rows.flatMap(
    ({ request }) => request ?? [],
  );
  expect(requests.length).toBeGreaterThan(0);
  for (const request of requests) {
    expect(request).toMatch(/^PATCH \/v1\/customers\/[^\s]+\n/u);
    expect(request).not.toMatch(/token|bearer|authorization|secret|password|https?:/iu);
  }
});

test('an order of which one subscription cannot change is held back as a whole', () => {
  const plan = planOf([row('a', { order: 'o' }), row('b', { order: 'o', offer: 'monthly-only' }), row('apart')]);
  expect(outcomes(plan)).toEqual([
    ['a', 'blocked', 'order-blocked'],
    ['b', 'blocked', 'frequency-not-offered'],
    ['apart', 'ready'],
  ]);
  expect(plan.rows.map(({ lines, request }) => [lines.length, request === null])).toEqual([
    [0, true],
    [0, true],
    [2, false],
  ]);
});

test('a promotion, another price and a last day of the month are warned of', () => {
  const plan = planOf(
    [row('a', { discount: '0.10', frequency: 'Annual', start: '2019-01-10' }), row('l', { offer: 'limited' })],
    { to: 'monthly', ids: ['a'], day: { kind: 'common', on: day('2019-08-31') } },
  );
  const [first] = plan.rows;
  expect(notesOf(first!.outcome).map(({ code, with: of }) => [code, of])).toEqual([
    ['promotion-lost', { share: '10' }],
    ['price-reset', { old: '8.50', new: '9.00' }],
    ['short-month', { day: '31' }],
  ]);
  expect(outcomes(planOf([row('l', { offer: 'limited' })]))).toEqual([['l', 'warning', 'limit-reached']]);
});

test('own days and renewals are the first days of the next month and of the next term', () => {
  const annual = row('a', { frequency: 'Annual', start: '2019-01-31' });
  const from = day('2019-11-25');
  const on = (kind: 'own-day' | 'renewal') =>
    printDate(planOf([annual], { to: 'monthly', day: { kind, from } }).rows[0]!.on!);
  expect([on('own-day'), on('renewal')]).toEqual(['2019-11-30', '2020-01-31']);
});

test('cash stands by currency, and both lives over the same invoices', () => {
  const plan = planOf([row('a'), row('b', { offer: 'limited' })]);
  expect(plan.stay.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
  const [stay, change] = [plan.stay[0]!, plan.change[0]!];
  expect(stay.invoices).toHaveLength(13);
  expect(change.invoices.map(({ billedOn }) => billedOn)).toEqual(stay.invoices.map(({ billedOn }) => billedOn));
  // The November cycle, which began before the change, is billed on that day too.
  expect(printDecimal(change.invoices[0]!.amount, 2)).toBe('1125.00');
  expect(printDecimal(stay.invoices[1]!.amount, 2)).toBe('90.00');
  for (const { invoices, total } of [...plan.stay, ...plan.change])
    expect(invoices.reduce((sum, { amount: cash }) => add(sum, cash), zero)).toEqual(total);
});

test('pasted ids: those found, those twice, those unknown', () => {
  const list = subscriptionsOf(row('a'), row('b'));
  const { found, twice, unknown } = lookUpIds('A, b\nX9;a  x9', list);
  expect(found.map(({ subscription }) => subscription)).toEqual(['a', 'b']);
  expect([twice, unknown]).toEqual([['a', 'x9'], ['X9']]);
});
