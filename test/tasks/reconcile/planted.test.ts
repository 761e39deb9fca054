/** Clean months made by the rules give no finding; one planted error of each reason is found, and nothing beside it. */
import fc from 'fast-check';
import type { FileFinding } from '../../../src/tasks/index.ts';
import { printDecimal } from '../../../src/values/index.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { monthOf, type Happening, type Month } from '../../support/recon/month.ts';
import { allPlants as plants } from '../../support/recon/all-plants.ts';
import type { Planted } from '../../support/recon/plants.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

const happenings: Happening[] = [
  'nothing',
  'nothing',
  'nothing',
  'licence-change',
  'cancellation',
  'suspension-and-back',
  'frequency-change',
  'discount',
];

const plan = drawnPlan({
  happenings,
  frequencies: ['monthly', 'annual'],
  subscriptions: { minLength: 14, maxLength: 20 },
});

/** What is found in a month, information left out, and how many rows were not judged. */
function findingsOf(month: Month): { readonly found: readonly FileFinding[]; readonly notJudged: number } {
  const currencies = checkedMonth(month, rulebook);
  const found = currencies.flatMap(({ findings }) => findings).filter(({ code }) => code !== 'SILENT_EXPECTED');
  return { found, notJudged: currencies.flatMap(({ notJudged }) => notJudged).length };
}

const inShort = ({ code, row, expected, actual, details }: FileFinding): unknown => ({
  code,
  row,
  expected: expected === null ? null : printDecimal(expected, 2),
  actual: printDecimal(actual, 2),
  details,
});

test('a clean month gives no finding, and every row is judged', () => {
  fc.assert(
    fc.property(plan, (one) => {
      const month = monthOf(one, rulebook);
      fc.pre(month.rows.length > 0);
      const { found, notJudged } = findingsOf(month);
      expect(found.map(inShort)).toEqual([]);
      expect(notJudged).toBe(0);
    }),
    { numRuns: 120, endOnFailure: true },
  );
});

test.each(Object.keys(plants) as (keyof typeof plants)[])(
  '%s is found where it is planted, and nothing else',
  (code) => {
    let planted = 0;
    fc.assert(
      fc.property(plan, fc.nat(1000), (one, which) => {
        const plant = plants[code](monthOf(one, rulebook), which, rulebook);
        fc.pre(plant !== null);
        planted += 1;
        const { found } = findingsOf(plant.month);
        const { details, ...rest }: Planted['finding'] = plant.finding;
        const wanted =
          details === undefined ? rest : { ...rest, details: expect.objectContaining(details as object) as unknown };
        expect(found.map(inShort)).toEqual([expect.objectContaining(wanted)]);
      }),
      { numRuns: 16, maxSkipsPerRun: 200, endOnFailure: true },
    );
    expect(planted).toBeGreaterThan(12);
  },
);
