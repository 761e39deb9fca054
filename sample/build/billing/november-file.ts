/** The single place where the stories of a currency become its file of lines, with what was planted in them. */
import type { Currency } from '../partner/fabrikam-cloud.ts';
import { storyEur } from '../partner/story-eur.ts';
import { storyUsd } from '../partner/story-usd.ts';
import { subscriptionsOf, type Subscription } from '../partner/subscription.ts';
import { linesOf } from './happenings.ts';
import type { Line } from './line.ts';
import { plant, type Finding } from './seeds.ts';

export interface NovemberFile {
  readonly currency: Currency;
  /** All of them, those that are missing in the partner's list included. */
  readonly subscriptions: readonly Subscription[];
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
}

const stories = { EUR: storyEur, USD: storyUsd };

/** The file of 15 November 2019 in one currency. */
export function novemberFile(currency: Currency): NovemberFile {
  const subscriptions = subscriptionsOf(stories[currency]);
  const told = subscriptions.map((subscription) => {
    const right = subscription.happened.flatMap((happening) => linesOf(subscription, happening));
    if (subscription.seed === undefined) return { lines: right, findings: [] };
    const { lines, finding } = plant(subscription.seed, subscription, right);
    return { lines, findings: [finding] };
  });
  return {
    currency,
    subscriptions,
    lines: told.flatMap(({ lines }) => lines),
    findings: told.flatMap(({ findings }) => findings),
  };
}
