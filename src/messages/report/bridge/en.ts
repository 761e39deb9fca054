/** What stands on the sheet Bridge, in English. */
import { pluralsOf } from '../../plural.ts';
import type { BridgeTexts } from './bridge-texts.ts';

const plural = pluralsOf('en');

export const en: BridgeTexts = {
  title: (file) => `What changed since ${file}`,
  convention:
    'Licences count at last month’s price, the price at this month’s licences. An annual charge of last month is not due again and is no cancellation. A part of a licence change, a credit or a refund is of its month only.',
  holds: 'Last month and the changes make this month to the cent',
  fails: 'Last month and the changes do not make this month',
  behind: (currency) => `Behind each cause, the largest first, ${currency}`,
  headings: {
    whose: 'Customer and offer',
    cause: 'Cause',
    change: 'Change',
    last: 'Last month',
    now: 'This month',
    licencesLast: 'Lic. before',
    licencesNow: 'Lic. now',
    priceLast: 'Price before',
    priceNow: 'Price now',
    rowLast: 'Row before',
    rowNow: 'Row now',
    subscription: 'Subscription',
  },
  others: (subscriptions) => plural(subscriptions, { one: '# more subscription', other: '# more subscriptions' }),
};
