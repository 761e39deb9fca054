/** The proof table: every published prorated row against every profile of rounding, cell by cell, by the rule itself. */
import { askedRules, proratedCall } from '../../../../src/tasks/reconcile/line/asked-rules.ts';
import { parseDecimal, printDecimal, rational } from '../../../../src/values/index.ts';
import { legacyRulebook } from '../example.ts';

const rules = askedRules(legacyRulebook());
const profiles = ['exact', 'daily_cents', 'daily_mills', 'unit_rounded', 'unit_truncated', 'truncated', 'nested'];

/** Row, price/divisor, days x licences, what was published, then one amount a profile in the order above. */
const table = `
A1 48.00/365  19x1    2.47     2.50     2.47     2.51     2.50     2.49     2.49     2.47
A2 48.00/365  346x2   89.96    91.00    89.96    91.34    91.00    91.00    91.00    89.96
A3 48.00/365  318x1   41.34    41.82    41.34    41.98    41.82    41.81    41.81    41.34
B1 211.20/365 1x1     0.58     0.58     0.58     0.58     0.58     0.57     0.57     0.58
B2 211.20/365 27x2    31.25    31.25    31.32    31.27    31.24    31.24    31.24    31.32
B3 211.20/365 337x2   390.00   390.00   390.92   390.25   390.00   389.98   389.99   390.92
C1 4.00/31    19x1    2.45     2.45     2.47     2.45     2.45     2.45     2.45     2.47
C2 4.00/31    12x2    3.10     3.10     3.12     3.10     3.10     3.08     3.09     3.12
C3 4.00/28    12x1    1.72     1.71     1.68     1.72     1.71     1.71     1.71     1.68
D1 51.93/31   27x500  22614.68 22614.68 22680.00 22612.50 22615.00 22610.00 22614.67 22615.00
D2 51.93/31   4x5     33.50    33.50    33.60    33.50    33.50    33.50    33.50    33.50
E1 11.00/31   5x15    26.61    26.61    26.25    26.63    26.55    26.55    26.61    26.55
E2 11.00/31   11x12   46.84    46.84    46.20    46.86    46.80    46.80    46.83    46.92
E3 11.00/31   10x18   63.87    63.87    63.00    63.90    63.90    63.72    63.87    63.90
E4 11.00/31   5x10    17.74    17.74    17.50    17.75    17.70    17.70    17.74    17.80
E5 11.00/31   21x10   74.51    74.52    73.50    74.55    74.50    74.50    74.51    74.60
F1 48.60/365  364x150 7270.03  7270.03  7098.00  7261.80  7270.50  7269.00  7270.02  7269.00
F2 21.10/31   25x2650 45092.74 45092.74 45050.00 45116.25 45103.00 45076.50 45092.74 45103.00
F3 21.10/31   6x1     4.08     4.08     4.08     4.09     4.08     4.08     4.08     4.08`;

interface PublishedRow {
  readonly name: string;
  readonly published: string;
  /** By profile, in their order. */
  readonly amounts: readonly string[];
  readonly given: readonly string[];
}

const rows = table
  .trim()
  .split('\n')
  .map((line): PublishedRow => {
    const [name = '', ratio = '', part = '', published = '', ...amounts] = line.split(/ +/);
    return { name, published, amounts, given: [...ratio.split('/'), ...part.split('x')] };
  });

function amountBy(profile: string, [price = '', periodDays = '', chargeDays = '', quantity = '']: readonly string[]) {
  const part = {
    periodPrice: parseDecimal(price)!,
    periodDays: Number(periodDays),
    chargeDays: Number(chargeDays),
    quantity: rational(BigInt(quantity)),
  };
  const asked = rules.amount(proratedCall(part, profile));
  if ('missing' in asked) throw new Error(asked.missing);
  return printDecimal(asked.amount, 2);
}

test.each(rows.map((row) => [row.name, row] as const))(
  'U-8, %s: each profile gives the amount of its cell',
  (_, row) => {
    expect(profiles.map((profile) => amountBy(profile, row.given))).toEqual(row.amounts);
  },
);

test('U-8: exact explains fourteen of the nineteen published rows, no other profile more than eight', () => {
  const explained = profiles.map(
    (profile) => rows.filter(({ given, published }) => amountBy(profile, given) === published).length,
  );
  expect(rows).toHaveLength(19);
  expect(explained).toEqual([14, 5, 5, 6, 3, 8, 6]);
});

test('the rule knows these profiles and no other, and exact is the one it takes', () => {
  expect(rules.defaultProfile).toBe('exact');
  expect([rules.defaultProfile, ...rules.otherProfiles].sort()).toEqual([...profiles].sort());
});
