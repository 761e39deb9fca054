/** The single way from the lines of a file that is held at once to its tax rates, which never cross currencies. */
import type { LicenceLine } from '../../../../sheets/index.ts';
import { roundRatio, type Rational } from '../../../../values/index.ts';
import { rateOfGroups, type ExpectedRate } from './learnt-rates.ts';
import { rateLearner, type RateLearner } from './rate-learner.ts';
import { TAX_UNITS, type ShownTax } from './shown-rate.ts';

/** The tax that a line should show; null where its currency shows no rate. */
export type TaxRates = (line: LicenceLine) => ExpectedRate | null;

/** Learns the rates of all currencies. */
export function taxRates(lines: readonly LicenceLine[]): TaxRates {
  const [customers, offers, subscriptions] = [codes(), codes(), codes()];
  const groupsOf = ({ customerId, offerId, subscription }: LicenceLine) => ({
    customer: customers(customerId),
    offer: offers(offerId),
    subscription: subscriptions(subscription),
  });
  const learners = new Map<string | null, RateLearner>();
  for (const line of lines) {
    const { currency } = line;
    const shown = shownTax(line);
    if (shown === null) continue;
    const known = learners.get(currency);
    const learner = known ?? rateLearner();
    if (known === undefined) learners.set(currency, learner);
    learner.add(shown.subtotal, shown.tax, groupsOf(line));
  }
  const learnt = new Map([...learners].map(([currency, learner]) => [currency, rateOfGroups(learner.learnt())]));
  return (line) => learnt.get(line.currency)?.(groupsOf(line)) ?? null;
}

/** What a line shows of its rate; null where it has no tax or nothing taxed. */
export function shownTax({ subtotal, tax }: LicenceLine): ShownTax | null {
  return subtotal === null || tax === null ? null : { subtotal: units(subtotal), tax: units(tax) };
}

function units({ n, d }: Rational): number {
  return Number(roundRatio(n * BigInt(TAX_UNITS), d, 'half-up'));
}

function codes(): (text: string | null) => number {
  const known = new Map<string | null, number>();
  return (text) => {
    const code = known.get(text) ?? known.size;
    known.set(text, code);
    return code;
  };
}
