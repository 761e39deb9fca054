/** Acceptance checks that one rule of the legacy pack answers alone. */
import { createRulebook } from '../../src/billing/index.ts';
import { respond } from '../../src/hosts/cli/request.ts';
import { printValue } from '../../src/values/index.ts';
import { shippedPacks } from '../support/packs.ts';

const rulebook = createRulebook(shippedPacks());

function answer(rule: string, inputs: Readonly<Record<string, unknown>>): string {
  const given = respond(rulebook, { rule, pack: 'legacy', inputs });
  if (given.kind !== 'answer' || given.outcome.kind !== 'value') throw new Error(JSON.stringify(given.kind));
  return printValue(given.outcome.value);
}

test.each([
  ['a purchase of 29 October stands on the file of 1 November', '2019-10-29', 1, '2019-11-01'],
  ['an event on the billing day stands on the file of that day', '2019-11-15', 15, '2019-11-15'],
  ['an event after it waits a month', '2019-11-16', 15, '2019-12-15'],
  ['a billing day 31 is the last day of a shorter month', '2020-02-10', 31, '2020-02-29'],
  ['and of a February without a 29th', '2019-02-10', 31, '2019-02-28'],
])('U-21: %s', (_, EventDate, BillingDay, expected) => {
  expect(answer('NextBillingDate', { EventDate, BillingDay })).toBe(expected);
});

test('U-26: the days up to the billing date are free for purchases before 21 February 2018 only', () => {
  const free = (ServiceStart: string): string =>
    answer('FreePeriodDays', { ServiceStart, BillingDay: 1, Frequency: 'monthly' });
  expect(free('2018-02-20')).toMatch(/^9( days)?$/);
  expect(free('2018-02-21')).toMatch(/^0( days)?$/);
  expect(free('2019-10-29')).toMatch(/^0( days)?$/);
});
