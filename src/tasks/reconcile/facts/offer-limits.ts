/**
 * The single place that holds what customers have against column I of the offer matrix: each subscription of our list is
 * asked of the rule as if it were bought now, the earliest first, beside those that are surely held on the billing date.
 * At a time only active ones are: for how long others still count, nobody knows. For life all that ever served are.
 * @source MS004 "Split subscription billing frequency"
 */
import type { RuleCall } from '../../../billing/index.ts';
import type { OfferMatrix, Subscription } from '../../../sheets/index.ts';
import { parseDecimal, type CalendarDate, type Rational } from '../../../values/index.ts';
import { choiceValue, numberValue, type AskedRules } from '../line/asked-rules.ts';
import type { NotJudged } from '../not-judged.ts';
import { kindOf, type ReconcileInput } from '../reconcile-input.ts';

/** What a limit counts. */
export type LimitScope = 'concurrent' | 'lifetime';

/** A subscription that the rule would not allow beside those that began before it. */
export interface BeyondLimit {
  readonly limit: Rational;
  readonly scope: LimitScope;
  /** Subscriptions of the offer that the customer has, this one among them. */
  readonly held: number;
  /** Which of them it is, by the day it began. */
  readonly place: number;
  readonly call: RuleCall;
}

/** What the matrix forbids, and what it says in words that nobody can be held to. */
export interface OfferLimits {
  /** By subscription. */
  readonly beyond: ReadonlyMap<string, BeyondLimit>;
  readonly unclear: readonly UnclearLimit[];
}

/** A limit that customers may have passed, if it is one. */
export type UnclearLimit = Extract<NotJudged, { readonly of: 'offer' }>;

/** Nothing is limited as far as anyone knows. */
export const noLimits: OfferLimits = { beyond: new Map(), unclear: [] };

/** Limits are held against a list of the month, on the billing date, for licences billed by the legacy rules. */
export function offerLimits(input: ReconcileInput, rules: AskedRules): OfferLimits {
  const { list, matrix, billingDate, file } = input;
  if (list === null || matrix === null || billingDate === null || kindOf(file) !== 'licence') return noLimits;
  const limited = limitedOffers(matrix);
  if (limited.size === 0) return noLimits;
  const held = [...holdingsOf(list.subscriptions, limited, billingDate)];
  return {
    beyond: new Map(held.flatMap(([{ limit }, holdings]) => beyondLimit(limit, holdings, rules))),
    unclear: held.flatMap(([offer, holdings]) => unclearLimit(offer, holdings)),
  };
}

type Holdings = readonly (readonly Subscription[])[];

function beyondLimit(limit: Limit, holdings: Holdings, rules: AskedRules) {
  return 'written' in limit ? [] : holdings.flatMap((held) => [...excess(held, limit, rules)]);
}

/** Told only where a customer has more than any reading of the words allows. */
function unclearLimit({ id, name, limit }: LimitedOffer, holdings: Holdings): readonly UnclearLimit[] {
  if (!('written' in limit) || holdings.every((held) => held.length <= limit.atLeast)) return [];
  return [{ of: 'offer', offer: name ?? id, lacks: 'limit', written: limit.written }];
}

/** Column I of an offer, as far as it can be held against anyone. */
type Limit =
  | { readonly most: Rational; readonly scope: LimitScope }
  /** As it is written, and the number of subscriptions that any reading of it allows. */
  | { readonly written: string; readonly atLeast: number };

interface LimitedOffer {
  readonly id: string;
  readonly name: string | null;
  readonly limit: Limit;
}

function limitedOffers(matrix: OfferMatrix): ReadonlyMap<string, LimitedOffer> {
  const limited = new Map<string, LimitedOffer>();
  for (const { offerId, name, limit: written, limitScope } of matrix.offers) {
    const limit = limitOf(written ?? '', limitScope ?? '');
    if (limit !== null) limited.set(offerId, { id: offerId, name, limit });
  }
  return limited;
}

const UNLIMITED = /^(?:|-|none|no limit|unlimited|n\/?a)$/iu;

/** Null where nothing is limited. A number without a word for what it counts may be none. */
function limitOf(written: string, scopeWritten: string): Limit | null {
  const [limit, scope] = [written.trim(), scopeWritten.trim()];
  if (UNLIMITED.test(limit) || /^none$/iu.test(scope)) return null;
  const most = parseDecimal(limit);
  const counts = scopeOf(scope);
  if (most !== null && most.n > 0n && most.d === 1n)
    return counts === null ? { written: `${limit} ${scope}`.trim(), atLeast: Number(most.n) } : { most, scope: counts };
  return { written: `${limit} ${scope}`.trim(), atLeast: 1 };
}

function scopeOf(written: string): LimitScope | null {
  if (/life/iu.test(written)) return 'lifetime';
  return /concurren|at a time/iu.test(written) ? 'concurrent' : null;
}

/** What each customer has of an offer on a day, the earliest first. */
function holdingsOf(
  subscriptions: readonly Subscription[],
  limited: ReadonlyMap<string, LimitedOffer>,
  on: CalendarDate,
): ReadonlyMap<LimitedOffer, Holdings> {
  const byOffer = new Map<LimitedOffer, Map<string, Subscription[]>>();
  for (const one of subscriptions) {
    const offer = one.offerId === null ? undefined : limited.get(one.offerId);
    if (offer === undefined || one.customerId === null || one.serviceStart > on || !counts(one, offer)) continue;
    const byCustomer = byOffer.get(offer) ?? new Map<string, Subscription[]>();
    byOffer.set(offer, byCustomer);
    const held = byCustomer.get(one.customerId);
    if (held === undefined) byCustomer.set(one.customerId, [one]);
    else held.push(one);
  }
  return new Map(
    [...byOffer].map(([offer, byCustomer]) => [offer, [...byCustomer.values()].map((held) => held.sort(byStart))]),
  );
}

function byStart(a: Subscription, b: Subscription): number {
  return a.serviceStart - b.serviceStart || (a.subscription < b.subscription ? -1 : 1);
}

/** An order that was never fulfilled served nobody. */
const SERVED = /^(?:active|suspended|cancell?ed|expired|deleted|disabled|deprovisioned)$/u;

function counts({ active, status }: Subscription, { limit }: LimitedOffer): boolean {
  return active || ('scope' in limit && limit.scope === 'lifetime' && SERVED.test(status));
}

function* excess(
  held: readonly Subscription[],
  { most, scope }: Extract<Limit, { readonly most: Rational }>,
  rules: AskedRules,
): Generator<readonly [subscription: string, BeyondLimit]> {
  for (const [before, { subscription, active }] of held.entries()) {
    const call: RuleCall = {
      rule: 'AnotherSubscriptionAllowed',
      inputs: {
        OfferLimit: { kind: 'number', amount: most },
        OfferLimitScope: choiceValue(scope),
        ActiveSameOffer: numberValue(before),
      },
    };
    // What is no longer in use is nobody's to mend.
    if (!active || rules.yes(call) !== false) continue;
    yield [subscription, { limit: most, scope, held: held.length, place: before + 1, call }];
  }
}
