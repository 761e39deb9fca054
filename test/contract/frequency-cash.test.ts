/** The frequency wizard's plan beside `tieout lines FrequencyChangeLines`: the same lines, and the same cash to the cent. */
import type { FrequencyPlan, PlannedLine } from '../../src/tasks/index.ts';
import { add, parseDecimal, printDate, printDecimal, subtract, zero, type Rational } from '../../src/values/index.ts';
import { planOf } from '../support/plans.ts';
import { day } from '../support/stories.ts';
import { json, makeTieout, removeTieout, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

/**
 * What a person would type for each subscription: facts of the list and the price list, not what the plan asked with.
 * No month begins between the change and the invoice, so that staying bills nothing there that the change does away with.
 */
const changes = [
  {
    name: 'monthly to annual, price kept and price reset',
    to: 'annual',
    on: '2019-11-25',
    rows: [
      'a|Contoso|c-1|both|Office|10|Monthly|2019-01-10|Active|o|||EUR|',
      'b|Contoso|c-1|both|Office|3|Monthly|2019-01-20|Active|p|||EUR|',
      'c|Fabrikam|c-2|limited|Office|7|Monthly|2019-01-17|Active|q|||USD|',
    ],
    prices: { a: ['9.00', '9.00'], b: ['9.00', '9.00'], c: ['10.00', '10.00'] },
  },
  {
    name: 'annual to monthly, the old price guarded for its term',
    to: 'monthly',
    on: '2019-12-01',
    rows: [
      'a|Contoso|c-1|both|Office|10|Annual|2019-01-10|Active|o|||EUR|',
      'b|Contoso|c-1|both|Office|4|Annual|2019-08-15|Active|p|||EUR|',
    ],
    prices: { a: ['8.50', '9.00'], b: ['9.00', '9.00'] },
  },
] as const;

type Change = (typeof changes)[number];

async function told(change: Change, id: string): Promise<readonly Record<string, unknown>[]> {
  const facts = change.rows.find((row) => row.startsWith(`${id}|`))!.split('|');
  const [old, now] = (change.prices as Readonly<Record<string, readonly [string, string]>>)[id]!;
  const ended = await tieout([
    'lines',
    'FrequencyChangeLines',
    `OldMonthlyPrice=${old}`,
    `NewMonthlyPrice=${now}`,
    `Licences=${facts[5]}`,
    `ServiceStart=${facts[7]}`,
    `ChangeDate=${change.on}`,
    'BillingDay=1',
    `NewFrequency=${change.to}`,
    '--json',
  ]);
  expect(ended).toMatchObject({ code: 0, error: '' });
  return json(ended)['lines'] as readonly Record<string, unknown>[];
}

const plain = ({ values }: PlannedLine): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([column, value]): readonly [string, unknown] => {
      const name = `${column[0]!.toLowerCase()}${column.slice(1)}`;
      switch (value.kind) {
        case 'date':
          return [name, printDate(value.date)];
        case 'money':
          return [name, printDecimal(value.amount, 2)];
        case 'number':
          return [name, Number(printDecimal(value.amount))];
        default:
          return [name, value.kind === 'text' ? value.text : value.kind];
      }
    }),
  );

test.each(changes)('$name: line by line', async (change) => {
  const plan = planOf(change.rows, { to: change.to, day: { kind: 'common', on: day(change.on) } });
  expect(plan.rows.map(({ outcome }) => outcome.kind)).not.toContain('blocked');
  const expected = new Map<string, Rational>();
  for (const { subscription, lines, currency } of plan.rows) {
    const rows = await told(change, subscription.subscription);
    expect(lines.map(plain)).toEqual(rows);
    for (const { billedOn, amount } of rows) {
      const key = `${currency} ${String(billedOn)}`;
      expected.set(key, add(expected.get(key) ?? zero, parseDecimal(String(amount))!));
    }
  }
  // On the invoice of the change, what the change adds to staying is those lines, and nothing else.
  expect(addedOn(plan, [...expected.keys()])).toEqual(
    new Map([...expected].map(([key, amount]) => [key, printDecimal(amount, 2)])),
  );
});

function addedOn({ change, stay }: FrequencyPlan, keys: readonly string[]): Map<string, string> {
  const amountAt = (life: FrequencyPlan['stay'], key: string): Rational =>
    life
      .flatMap(({ currency, invoices }) =>
        invoices.map((one) => ({ ...one, key: `${currency} ${printDate(one.billedOn)}` })),
      )
      .find((one) => one.key === key)!.amount;
  return new Map(keys.map((key) => [key, printDecimal(subtract(amountAt(change, key), amountAt(stay, key)), 2)]));
}
