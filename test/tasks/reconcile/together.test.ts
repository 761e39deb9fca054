/** Several rows that bill one period are held against our list together: what they make is right or wrong, not each. */
import fc from 'fast-check';
import { findingSentence, nextStep, type Language } from '../../../src/messages/index.ts';
import { tellFinding, type FileFinding } from '../../../src/tasks/index.ts';
import { checkedMonth } from '../../support/recon/checked-month.ts';
import { drawnPlan } from '../../support/recon/drawn-plan.ts';
import { monthOf, type Cells, type Month } from '../../support/recon/month.ts';
import { isCycle } from '../../support/recon/plants.ts';
import { forLicences } from '../../support/recon/together-plants.ts';
import { legacyRulebook } from './example.ts';

const rulebook = legacyRulebook();

const found = (month: Month): readonly FileFinding[] =>
  checkedMonth(month, rulebook).flatMap(({ findings }) => findings);

const plans = drawnPlan({
  happenings: ['nothing'],
  frequencies: ['monthly'],
  subscriptions: { minLength: 1, maxLength: 2 },
});

/** Months with a cycle of at least three licences, billed in two rows for so many each. */
function inTwoRows(
  licences: (listed: number, part: number) => readonly [number, number],
  check: (month: Month, cycle: Cells) => void,
): void {
  let seen = 0;
  fc.assert(
    fc.property(plans, fc.nat(60), (plan, part) => {
      const month = monthOf(plan, rulebook);
      const cycle = month.rows.find((row) => isCycle(row) && Number(row['Quantity']) > 2);
      fc.pre(cycle !== undefined);
      const [one, other] = licences(Number(cycle['Quantity']), part);
      fc.pre(one > 0 && other > 0 && one !== other);
      const rows = [...month.rows.filter((row) => row !== cycle), forLicences(cycle, one), forLicences(cycle, other)];
      check({ ...month, rows }, cycle);
      seen += 1;
    }),
    { numRuns: 30, endOnFailure: true },
  );
  expect(seen).toBeGreaterThan(10);
}

const languages: readonly Language[] = ['en', 'fr', 'it', 'nl', 'sv'];

const within = (listed: number, part: number): number => 1 + (part % (listed - 1));

test('two rows that make the licences of the list are right', () => {
  inTwoRows(
    (listed, part) => [within(listed, part), listed - within(listed, part)],
    (month) => {
      expect(found(month)).toEqual([]);
    },
  );
});

test.each([
  ['too many', 2, 'over-billed'],
  ['too few', -1, 'under-billed'],
] as const)('of two rows that make %s the last has what is left', (_why, more, direction) => {
  inTwoRows(
    (listed, part) => [within(listed, part), listed - within(listed, part) + more],
    (month, cycle) => {
      const [finding, ...others] = found(month);
      expect(others).toEqual([]);
      const listed = Number(cycle['Quantity']);
      const [one, other] = month.rows.slice(-2).map((row) => Number(row['Quantity']));
      // A row for just as many as the list has is the right one of the two.
      const [row, left] = other === listed ? [month.rows.length - 1, 0] : [month.rows.length, listed - one!];
      expect(finding).toMatchObject({ code: 'QTY', row, direction, details: { expectedQuantity: left } });
    },
  );
});

test('it is said which rows bill the days, for how many, and what to look at', () => {
  inTwoRows(
    (listed, part) => [listed, 1 + part],
    (month, cycle) => {
      const [finding] = found(month);
      const told = tellFinding(finding!, 'EUR');
      const beside = `row ${month.rows.length - 1} bills the same days for ${cycle['Quantity']}, and the subscription list has`;
      expect(findingSentence(told)).toContain(beside);
      expect(nextStep(told)).toMatch(/^Compare the orders of the rows .* ask for a credit of the licences\.$/u);
      for (const language of languages)
        expect(findingSentence(told, { language })).toContain(` ${month.rows.length - 1} `);
    },
  );
});
