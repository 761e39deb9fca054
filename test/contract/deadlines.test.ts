/** `tieout deadlines` as programs see it: what lies ahead of a list, what the list leaves open, and words that are wrong. */
import { anyText, json, makeTieout, removeTieout, textWith, type Tieout } from '../support/tieout.ts';

let tieout: Tieout;
beforeAll(async () => {
  tieout = await makeTieout();
}, 60_000);
afterAll(() => removeTieout(tieout));

const file = (name: string, text: string): string => tieout.write(name, text);

const header = 'CustomerName,SubscriptionId,DurableOfferId,Quantity,BillingFrequency,ServiceStart,Status\n';
const prices = 'OfferId,ValidFrom,MonthlyPrice,Currency\nE3,2018-01-01,8.50,EUR\n';

test('a deadline tells its day, what is at stake, the rules and the source', async () => {
  const list = file('list.csv', `${header}Contoso,s-1,E3,10,Annual,2019-01-10,active\n`);
  const listed = file('prices.csv', prices);
  const ended = await tieout(['deadlines', list, '--as-of', '2019-01-20', '--prices', listed, '--json']);
  expect(ended.code).toBe(0);
  expect(json(ended)).toEqual({
    asOf: '2019-01-20',
    within: 30,
    deadlines: [
      {
        row: 1,
        subscription: 's-1',
        customer: 'Contoso',
        kind: 'full_credit',
        regime: 'legacy',
        date: '2019-02-08',
        daysLeft: 19,
        amountAtStake: '1020.00',
        currency: 'EUR',
        amountRule: 'CancellationCredit',
        amountNote: null,
        rule: 'FullCreditUntil',
        sources: [
          { source: 'Monthly and annual billing differences', section: 'Cancelling subscriptions', dated: anyText },
        ],
      },
    ],
    untold: [],
  });
});

test('without a price list the day is told and the amount is not, and why', async () => {
  const list = file('list.csv', `${header}Contoso,s-1,E3,10,Annual,2019-01-10,active\n`);
  const ended = await tieout(['deadlines', list, '--as-of', '2019-01-20', '--json']);
  expect(json(ended)).toMatchObject({ deadlines: [{ amountAtStake: null, amountNote: textWith('no price list') }] });
  const shown = await tieout(['deadlines', list, '--as-of', '2019-01-20']);
  expect(shown.out).toContain('2019-02-08   19 days  full_credit');
});

test('days look further where they are asked to, and say so where nothing lies ahead', async () => {
  const list = file('list.csv', `${header}Contoso,s-1,E3,10,Annual,2019-01-10,active\n`);
  const near = await tieout(['deadlines', list, '--as-of', '2019-06-01']);
  expect(near).toMatchObject({ code: 0, out: textWith('Nothing renews or ends in the 30 days from 2019-06-01.') });
  const far = await tieout(['deadlines', list, '--as-of', '2019-06-01', '--within', '365', '--json']);
  expect(json(far)).toMatchObject({ deadlines: [{ kind: 'renewal', date: '2020-01-10', daysLeft: 223 }] });
});

test('what the list leaves open is told, and the answer is no', async () => {
  const list = file('open.csv', `${header}Contoso,s-1,E3,10,Annual,2019-01-10,suspended\n`);
  const ended = await tieout(['deadlines', list, '--as-of', '2019-01-20', '--json']);
  expect(ended.code).toBe(1);
  expect(json(ended)).toMatchObject({
    deadlines: [],
    untold: [
      { subscription: 's-1', kind: 'reactivation', missing: 'SuspendedOn', explanation: textWith('SuspendedOn') },
    ],
  });
});

test('an empty list is not fine', async () => {
  const ended = await tieout(['deadlines', file('none.csv', header), '--as-of', '2019-01-20']);
  expect(ended).toMatchObject({ code: 1, out: textWith('Not checked') });
});

test.each([
  [['deadlines'], 'subscription list'],
  [['deadlines', 'sample/subscriptions.csv'], '--as-of'],
  [['deadlines', 'sample/subscriptions.csv', '--as-of', '15/11/2019'], '2019-10-29'],
  [['deadlines', 'sample/subscriptions.csv', '--as-of', '2019-11-15', '--within', '-3'], '--within'],
  [['deadlines', 'sample/payments.csv', '--as-of', '2019-11-15'], 'SubscriptionId'],
  [['deadlines', 'sample/no-such.csv', '--as-of', '2019-11-15'], 'no-such.csv'],
])('%j is bad input', async (words, part) => {
  const ended = await tieout.served([...words, '--json']);
  expect(ended.code).toBe(2);
  expect(ended.error + ended.out).toContain(part);
});
