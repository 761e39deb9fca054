/** Published tables that are chains of events: the life that a page tells brings exactly the rows it prints. */
import cases from '../cases/lines.json';
import { rowsOf, tell, type Happening, type Story } from '../support/stories.ts';

interface LinesCase {
  readonly id: string;
  readonly inputs: Readonly<Record<string, string | number>>;
  readonly expected: { readonly lines: readonly Readonly<Record<string, unknown>>[] };
}

const byId = new Map((cases as unknown as readonly LinesCase[]).map((one) => [one.id, one]));

function caseOf(id: string): LinesCase {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`there is no case ${id}`);
  return found;
}

/** A purchase, what happened, and the cases whose rows must come, in the order of the invoices. */
const chains: readonly (readonly [
  name: string,
  purchase: string,
  then: readonly Happening[],
  rows: readonly string[],
])[] = [
  [
    'the annual example of a suspension',
    'purchase-lines-seed-1',
    [
      ['2019-01-25', 'suspended'],
      ['2019-01-29', 'back'],
    ],
    ['purchase-lines-seed-1', 'suspend-lines-seed-1', 'reactivate-lines-seed-1'],
  ],
  [
    'the monthly example of a suspension',
    'purchase-lines-seed-2',
    [
      ['2019-01-25', 'suspended'],
      ['2019-01-29', 'back'],
    ],
    ['purchase-lines-seed-2', 'suspend-lines-seed-2', 'reactivate-lines-seed-2'],
  ],
  [
    'the annual licence change of 2020',
    'purchase-lines-1',
    [['2018-02-01', '2 licences']],
    ['purchase-lines-1', 'change-lines-2'],
  ],
  [
    'the annual suspension after 30 days',
    'purchase-lines-1',
    [['2018-03-01', 'suspended']],
    ['purchase-lines-1', 'suspend-lines-3'],
  ],
  [
    'the monthly suspension before 30 days',
    'purchase-lines-2',
    [['2018-02-01', 'suspended']],
    ['purchase-lines-2', 'suspend-lines-2'],
  ],
];

function storyOf(purchase: string, then: readonly Happening[], until: string): Story {
  const { MonthlyPrice, Licences, ServiceStart, BillingDay, Frequency } = caseOf(purchase).inputs;
  const bought = {
    on: String(ServiceStart),
    licences: Number(Licences),
    price: String(MonthlyPrice),
    billingDay: Number(BillingDay),
    frequency: Frequency === 'annual' ? ('annual' as const) : ('monthly' as const),
  };
  return { bought, then, until };
}

test.each(chains)('%s', (_, purchase, then, rows) => {
  const expected = rows.flatMap((id) => caseOf(id).expected.lines);
  const last =
    expected
      .map(({ billedOn }) => String(billedOn))
      .sort()
      .at(-1) ?? '';
  const told = rowsOf(tell(storyOf(purchase, then, last)));
  // Cycles that follow by themselves are not in the tables of the pages.
  const own = told.filter(
    (row) =>
      then.length === 0 ||
      row['ChargeType'] !== 'Cycle fee' ||
      row['ChargeStart'] === storyOf(purchase, then, last).bought.on,
  );
  expect(
    own.map((row) => [
      row['ChargeType'],
      row['ChargeStart'],
      row['ChargeEnd'],
      row['Quantity'],
      row['Amount'],
      row['BilledOn'],
    ]),
  ).toEqual(
    expected.map((row) => [
      row['chargeType'],
      row['chargeStart'],
      row['chargeEnd'],
      String(row['quantity']),
      row['amount'],
      row['billedOn'],
    ]),
  );
});

test('the seed example renews as the page says', () => {
  const { invoices } = tell(storyOf('purchase-lines-seed-3', [], '2020-12-31'));
  expect(rowsOf({ kind: 'timeline', invoices, events: [] }).map((row) => row['BilledOn'])).toEqual([
    '2019-11-01',
    '2020-11-01',
  ]);
  expect(invoices.filter(({ silence }) => silence === 'paid').length).toBe(12);
});
