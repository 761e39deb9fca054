/**
 * The single place that says whether a subscription may change its frequency, and if not, for which reasons: the rule
 * is asked once for each reason, with everything else as it should be, so that all of them are told and none is guessed.
 */
import type { Rulebook } from '../../../billing/index.ts';
import type { OfferMatrix, PriceList, Subscription } from '../../../sheets/index.ts';
import { parseDecimal, rational, type CalendarDate, type Value } from '../../../values/index.ts';
import { choice, count } from '../../timeline/asked-blocks.ts';
import type { Frequency } from '../../timeline/life.ts';
import { frequencyNote, type FrequencyNote } from './frequency-notes.ts';

/** Sheets and rules that eligibility is read from. */
export interface EligibilityGrounds {
  readonly rulebook: Rulebook;
  readonly to: Frequency;
  readonly matrix: OfferMatrix | null;
  readonly prices: PriceList | null;
  readonly subscriptions: readonly Subscription[];
}

/** What stands in the way, what nobody can tell, and what to know. */
export interface Eligibility {
  readonly blocked: readonly FrequencyNote[];
  readonly unknown: readonly FrequencyNote[];
  readonly warnings: readonly FrequencyNote[];
}

type Offer = NonNullable<ReturnType<OfferMatrix['find']>>;

/** New commerce names a product and a term where the legacy list names an offer. */
export function isNewCommerce({ term, offerId }: Subscription): boolean {
  return term !== null || (offerId ?? '').includes('/');
}

/** Everything that is to be said of one subscription for a change on a day. */
export function eligibilityOf(subscription: Subscription, on: CalendarDate, grounds: EligibilityGrounds): Eligibility {
  if (isNewCommerce(subscription)) return { blocked: [], unknown: [frequencyNote('new-commerce')], warnings: [] };
  const { matrix } = grounds;
  const offer = subscription.offerId === null ? null : (matrix?.find(subscription.offerId) ?? null);
  return {
    blocked: reasonsAgainst(aspectsOf({ subscription, offer, on }, grounds), grounds),
    unknown: lacking({ subscription, offer, on }, grounds),
    warnings: warningsOf(subscription, offer, grounds),
  };
}

/** What no sheet says, and without which nobody can tell. */
function lacking({ subscription, offer }: Case, { matrix, prices }: EligibilityGrounds): readonly FrequencyNote[] {
  const notes: FrequencyNote[] = [];
  if (subscription.frequency === null) notes.push(frequencyNote('frequency-unreadable'));
  if (matrix === null) notes.push(frequencyNote('no-offer-matrix'));
  else if (offer === null) notes.push(frequencyNote('offer-not-in-matrix', { offer: subscription.offerId ?? '?' }));
  if (prices === null) notes.push(frequencyNote('no-price-list'));
  return notes;
}

interface Case {
  readonly subscription: Subscription;
  readonly offer: Offer | null;
  readonly on: CalendarDate;
}

/** One input of the rule as it really is, and the note to give where it alone makes the rule say no. */
interface Aspect {
  readonly note: FrequencyNote;
  readonly inputs: Readonly<Record<string, Value>>;
}

function aspectsOf(one: Case, { to, prices }: EligibilityGrounds): readonly Aspect[] {
  const { subscription, offer } = one;
  const { offerId, frequency, active } = subscription;
  const trial = offer !== null && isTrial(offer);
  const aspects: Aspect[] = [
    { note: frequencyNote('usage-based'), inputs: { UsageBased: yesNo(isUsageBased(one)) } },
    { note: frequencyNote('not-active'), inputs: { OrderActive: yesNo(active) } },
    { note: frequencyNote('trial'), inputs: { OrderPaid: yesNo(!trial) } },
  ];
  if (frequency !== null)
    aspects.unshift({ note: frequencyNote('same-frequency', { frequency }), inputs: { Frequency: choice(frequency) } });
  if (offer !== null && !trial) aspects.push(offeredAspect(offer, to));
  if (prices !== null) {
    const listed = { OrderListed: yesNo(isListed(one, prices)) };
    aspects.push({ note: frequencyNote('not-listed', { offer: offerId ?? '?' }), inputs: listed });
  }
  return aspects;
}

/** Column J of the offer matrix. */
function offeredAspect({ frequencies }: Offer, to: Frequency): Aspect {
  const offered = frequencies.filter((one) => one === 'monthly' || one === 'annual');
  const note = frequencyNote('frequency-not-offered', { offered: offered.join(', ') || '-', to });
  return { note, inputs: { OfferFrequencies: listOf(offered) } };
}

function isTrial({ type, frequencies }: Offer): boolean {
  return /trial/iu.test(type ?? '') || frequencies.every((one) => one === 'none');
}

/** The matrix says so; subscriptions of Azure carry it in their offer id. */
function isUsageBased({ subscription: { offerId }, offer }: Case): boolean {
  return /usage/iu.test(offer?.type ?? '') || (offerId ?? '').startsWith('ms-azr');
}

function isListed({ subscription: { offerId, currency }, on }: Case, prices: PriceList): boolean {
  return offerId !== null && prices.priceOn({ offerId, on, currency }) !== null;
}

function reasonsAgainst(aspects: readonly Aspect[], { rulebook, to }: EligibilityGrounds): readonly FrequencyNote[] {
  const asItShouldBe = {
    OfferFrequencies: listOf(['monthly', 'annual']),
    UsageBased: yesNo(false),
    Frequency: choice(to === 'annual' ? 'monthly' : 'annual'),
    NewFrequency: choice(to),
    OrderActive: yesNo(true),
    OrderPaid: yesNo(true),
    OrderListed: yesNo(true),
  };
  return aspects.flatMap(({ note, inputs }) => {
    const answer = rulebook.evaluate({ rule: 'FrequencyChangeAllowed', inputs: { ...asItShouldBe, ...inputs } });
    return says('yes', answer) ? [] : [note];
  });
}

function warningsOf(
  subscription: Subscription,
  offer: Offer | null,
  { rulebook, subscriptions }: EligibilityGrounds,
): readonly FrequencyNote[] {
  const orderKnown = subscriptions.some(({ orderId }) => orderId !== null);
  const limit = limitReached(subscription, offer, { rulebook, subscriptions });
  return [
    ...(orderKnown ? [] : [frequencyNote('order-unknown')]),
    ...(limit === null ? [] : [frequencyNote('limit-reached', { limit })]),
  ];
}

/** Column I: whether the customer holds as many subscriptions of the offer as it may, so that none can be split off. */
export function limitReached(
  { customerId, offerId }: Subscription,
  offer: Offer | null,
  { rulebook, subscriptions }: Pick<EligibilityGrounds, 'rulebook' | 'subscriptions'>,
): string | null {
  const limit = offer?.limit ?? null;
  const most = limit === null ? null : parseDecimal(limit);
  if (offer === null || most === null) return null;
  const same = subscriptions.filter((one) => one.active && one.customerId === customerId && one.offerId === offerId);
  const inputs = {
    OfferLimit: count(most),
    OfferLimitScope: choice(limitScope(offer)),
    ActiveSameOffer: count(rational(BigInt(same.length))),
  };
  return says('no', rulebook.evaluate({ rule: 'AnotherSubscriptionAllowed', inputs })) ? limit : null;
}

function limitScope({ limitScope: written }: Offer): 'none' | 'lifetime' | 'concurrent' {
  if (written === null || /none/iu.test(written)) return 'none';
  return /life/iu.test(written) ? 'lifetime' : 'concurrent';
}

function says(word: 'yes' | 'no', answer: ReturnType<Rulebook['evaluate']>): boolean {
  return answer.kind === 'value' && answer.value.kind === 'yesno' && answer.value.yes === (word === 'yes');
}

const yesNo = (yes: boolean): Value => ({ kind: 'yesno', yes });

function listOf(names: readonly string[]): Value {
  return { kind: 'list', items: names.map(choice) };
}
