/** The single place where tests write the sheets that a plan is made from: rows of text under headers, as a person has them. */
import {
  readOfferMatrix,
  readPriceList,
  readSubscriptionList,
  type Subscription,
  type Table,
} from '../../src/sheets/index.ts';
import { frequencyPlan, type ChangeDay, type FrequencyPlan, type FrequencyQuestion } from '../../src/tasks/index.ts';
import { rational } from '../../src/values/index.ts';
import { day, rulebook } from './stories.ts';

/** A table from lines whose cells are parted by bars. */
export function tableOf(source: string, lines: readonly string[]): Table {
  const [headers = [], ...rows] = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    source,
    headerLine: null,
    headers,
    rows: rows.map((cells, index) => ({ row: index + 1, line: null, cells })),
  };
}

const listHeader =
  'SubscriptionId|CustomerName|CustomerId|DurableOfferId|OfferName|Quantity|BillingFrequency|ServiceStart|Status|OrderId|ParentSubscriptionId|AgreedDiscount|Currency|Term';

export const subscriptionsOf = (...rows: readonly string[]) =>
  readSubscriptionList(tableOf('Subscriptions', [listHeader, ...rows]));

export const matrix = readOfferMatrix(
  tableOf('Offer matrix', [
    'Offer Display Name|Durable Offer ID|Offer Type|Offer Limit|Offer Limit Scope|Billing Frequency',
    'Office both|both|Base|None|None|Monthly or Annually',
    'Office monthly|monthly-only|Base|None|None|Monthly',
    'Office trial|trial|Trial|None|None|None',
    'Storage|usage|Usage|None|None|Monthly or Annually',
    'One a customer|limited|Base|1|Concurrent|Monthly or Annually',
  ]),
);

export const prices = readPriceList(
  tableOf('Price list', [
    'OfferId|ValidFrom|MonthlyPrice|Currency',
    'both|2018-01-01|8.50|EUR',
    'both|2019-07-01|9.00|EUR',
    'monthly-only|2018-01-01|4.00|EUR',
    'trial|2018-01-01|4.00|EUR',
    'usage|2018-01-01|4.00|EUR',
    'limited|2018-01-01|10.00|USD',
  ]),
);

/** A plan for those of the list whose ids are given, or all. */
export function planOf(
  rows: readonly string[],
  more: { readonly ids?: readonly string[]; readonly day?: ChangeDay } & Partial<FrequencyQuestion> = {},
): FrequencyPlan {
  const list = subscriptionsOf(...rows);
  const { ids, ...question } = more;
  const chosen = list.subscriptions.filter(({ subscription }: Subscription) => ids?.includes(subscription) ?? true);
  return frequencyPlan({
    rulebook,
    to: 'annual',
    matrix,
    prices,
    subscriptions: list.subscriptions,
    chosen,
    day: { kind: 'common', on: day('2019-11-25') },
    billingDay: rational(1n),
    ...question,
  });
}
