/** A boundary that the sources leave open never passes in silence: the explanation shows what was assumed. */
import { createRulebook } from '../../src/billing/index.ts';
import { respond } from '../../src/hosts/cli/request.ts';
import type { Trace } from '../../src/targets/index.ts';
import { shippedPacks } from '../support/packs.ts';

const rulebook = createRulebook(shippedPacks());

const assumed = ({ assumptions, calls }: Trace): string[] => [...assumptions, ...calls.flatMap(assumed)];

const annual = { MonthlyPrice: '8.50', ServiceStart: '2019-01-10' };
const licences = { ...annual, Licences: 10, BillingDay: 15, Frequency: 'annual' };

test.each<[boundary: string, rule: string, inputs: Record<string, unknown>, assumption: RegExp]>([
  [
    'a cancellation on day 30',
    'CancellationCredit',
    { ...annual, LicencesCancelled: 10, CancelDate: '2019-02-08' },
    /day 30 is the last day/,
  ],
  [
    'a cancellation on day 31',
    'CancellationCredit',
    { ...annual, LicencesCancelled: 10, CancelDate: '2019-02-09' },
    /day 30 is the last day/,
  ],
  [
    'the row of a cancellation on day 31',
    'CancellationLines',
    { ...licences, CancelDate: '2019-02-09' },
    /day 30 is the last day/,
  ],
  [
    'a suspension on day 30',
    'SuspensionCredit',
    { ...annual, Licences: 1, SuspendDate: '2019-02-08', Frequency: 'monthly' },
    /second cycle/,
  ],
  [
    'the row of a suspension on day 31',
    'SuspensionLines',
    { ...licences, SuspendDate: '2019-02-09' },
    /day 30 is the last day/,
  ],
  [
    'a credit in a leap term',
    'CancellationCredit',
    { MonthlyPrice: '8.50', LicencesCancelled: 1, ServiceStart: '2019-06-01', CancelDate: '2020-03-01' },
    /365 days also in a term with a 29 February/,
  ],
  [
    'a licence change in a leap term',
    'LicenceChangeRebill',
    {
      MonthlyPrice: '8.50',
      LicencesBefore: 1,
      LicencesAfter: 2,
      ServiceStart: '2019-06-01',
      ChangeDate: '2020-03-01',
      Frequency: 'annual',
    },
    /own days/,
  ],
  [
    'a reactivation on day 90',
    'ReactivationAllowed',
    { SuspendDate: '2018-12-01', ReactivateDate: '2019-03-01' },
    /day 90 itself is allowed/,
  ],
  [
    'a reactivation on day 91',
    'ReactivationAllowed',
    { SuspendDate: '2018-12-01', ReactivateDate: '2019-03-02' },
    /day 91 is not/,
  ],
  ['an event on the billing day', 'NextBillingDate', { EventDate: '2019-11-01', BillingDay: 1 }, /billed that day/],
  [
    'a billing day that the month lacks',
    'NextBillingDate',
    { EventDate: '2020-02-10', BillingDay: 31 },
    /last day of that month/,
  ],
  ['a renewal from a 29 February', 'RenewalDate', { ServiceStart: '2020-02-29' }, /renews on the 28th/],
  [
    'a cycle from a 31st',
    'TermStart',
    { ServiceStart: '2020-01-31', EventDate: '2020-03-30', Frequency: 'monthly' },
    /never chained/,
  ],
  ['a purchase on a 29 February', 'PaidTermStart', { PurchaseDate: '2020-02-29' }, /counts as a 29th/],
  [
    'a purchase on the last day of the free period',
    'FreePeriodDays',
    { ServiceStart: '2018-02-21', BillingDay: 1, Frequency: 'monthly' },
    /the 21st is taken/,
  ],
  [
    'the billing of a licence change',
    'ChangeBillingDate',
    { ServiceStart: '2017-02-11', ChangeDate: '2017-02-12', BillingDay: 14 },
    /monthly anniversary/,
  ],
  ['the days of an allocation', 'AllocationUpdateBy', { RequestDate: '2019-11-27' }, /calendar days/],
  ['the end of a semester', 'IncentiveSemesterEnd', { InvoiceDate: '2019-06-30' }, /30 June/],
])('%s', (_, rule, inputs, assumption) => {
  const response = respond(rulebook, { rule, pack: 'legacy', inputs });
  if (response.kind === 'invalid') throw new Error(response.sentence);
  expect(assumed(response.outcome.trace).join('\n')).toMatch(assumption);
});

test.each<[ordinary: string, rule: string, inputs: Record<string, unknown>, assumption: RegExp]>([
  ['an ordinary renewal', 'RenewalDate', { ServiceStart: '2019-01-10' }, /29 February/],
  ['an ordinary purchase', 'PaidTermStart', { PurchaseDate: '2020-02-28' }, /29th/],
])('%s says nothing of a boundary', (_, rule, inputs, assumption) => {
  const response = respond(rulebook, { rule, pack: 'legacy', inputs });
  if (response.kind === 'invalid') throw new Error(response.sentence);
  expect(assumed(response.outcome.trace).join('\n')).not.toMatch(assumption);
});
