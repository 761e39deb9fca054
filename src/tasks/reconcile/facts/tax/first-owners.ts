/** The single memory of whose the first line of each subscription was: three whole numbers each, by codes. */
import type { RateGroups } from './learnt-rates.ts';

/** Whose a subscription is; -1 for what is not known. */
export interface Owner extends RateGroups {
  readonly currency: number;
}

/** Owners by the codes of subscriptions. */
export interface FirstOwners {
  /** Later lines of a subscription change nothing. */
  keep(groups: RateGroups, currency: number): void;
  of(subscription: number): Owner;
  /** Its currency alone. */
  currencyOf(subscription: number): number;
}

/** Numbers of an owner, each one higher: 0 is not known. */
const NUMBERS = 3;
const FIRST_OWNERS = 1024;
/** Room that is not used yet takes no memory, and each time it grows all is moved. */
const GROWTH = 4;

/** Of no line yet. */
export function firstOwners(): FirstOwners {
  let kept = new Int32Array(NUMBERS * FIRST_OWNERS);
  /** Subscriptions from here on have not been met. */
  let owners = 0;

  const grow = (least: number): void => {
    const wider = new Int32Array(GROWTH * Math.max(least, kept.length));
    wider.set(kept);
    kept = wider;
  };

  return {
    keep: ({ customer, offer, subscription }, currency) => {
      const place = NUMBERS * subscription;
      if (place + NUMBERS > kept.length) grow(place + NUMBERS);
      // Not read first: memory of zeros that is read, and written then, is given twice.
      if (subscription >= owners) owners = subscription + 1;
      else if (kept[place] !== 0) return;
      kept[place] = currency + 1;
      kept[place + 1] = customer + 1;
      kept[place + 2] = offer + 1;
    },
    currencyOf: (subscription) => (kept[NUMBERS * subscription] ?? 0) - 1,
    of: (subscription) => {
      const place = NUMBERS * subscription;
      const known = (number: number): number => (kept[place + number] ?? 0) - 1;
      return { subscription, currency: known(0), customer: known(1), offer: known(2) };
    },
  };
}
