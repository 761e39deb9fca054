/** The single place that asks the rules whom in a part of the world to ask about incentives. */
import type { Rulebook } from '../../billing/index.ts';
import type { Contact } from '../allocate/request/contact.ts';

/** Parts of the world as the rules name them. */
export const regions = ['north_america', 'latin_america', 'emea', 'asia_pacific', 'japan'] as const;

export type Region = (typeof regions)[number];

/** The address for a part of the world, with the date of its page; null where the rules name none. */
export function incentiveContact(rulebook: Rulebook, region: Region): Contact | null {
  const inputs = { Region: { kind: 'choice', name: region } } as const;
  const outcome = rulebook.explain({ rule: 'IncentiveContact', inputs });
  if (outcome.kind !== 'value' || outcome.value.kind !== 'text') return null;
  const [cited] = outcome.trace.citations;
  return { address: outcome.value.text, source: cited?.source ?? '', dated: cited?.dated ?? '' };
}
