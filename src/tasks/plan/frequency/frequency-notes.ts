/**
 * The single list of what can be said of a subscription that is to change its frequency: why it cannot, why nobody
 * knows, and what a person should know before. Each with the rule it comes from and where that is written.
 */
import type { PlanNote } from '../outcome.ts';

const allowed = 'FrequencyChangeAllowed';
const change = { source: 'MS004', paragraph: 'Change billing frequency' } as const;
const applies = { source: 'MS004', paragraph: 'Find subscription applicability' } as const;
const prices = { source: 'MS004', paragraph: 'Price lists for annual billing' } as const;

/** Reasons and warnings by code, with their rule. */
const notes = {
  'same-frequency': { rule: allowed, cite: change },
  'frequency-not-offered': { rule: allowed, cite: applies },
  'usage-based': { rule: allowed, cite: applies },
  'not-active': { rule: allowed, cite: change },
  trial: { rule: allowed, cite: change },
  'not-listed': { rule: allowed, cite: change },
  'order-blocked': { rule: allowed, cite: change },
  'no-customer-day': { rule: 'NextBillingDate', cite: change },
  'before-service': { rule: 'FrequencyChangeLines', cite: change },
  'new-commerce': { rule: 'FrequencyChangeLines', cite: change },
  'frequency-unreadable': { rule: allowed, cite: change },
  'no-offer-matrix': { rule: 'FrequencyAllowed', cite: applies },
  'offer-not-in-matrix': { rule: 'FrequencyAllowed', cite: applies },
  'no-price-list': { rule: 'ProtectedPrice', cite: prices },
  'old-price-unknown': { rule: 'ProtectedPrice', cite: prices },
  'rule-silent': { rule: 'FrequencyChangeLines', cite: change },
  'promotion-lost': { rule: 'FrequencyChangeLines', cite: change },
  'price-reset': { rule: 'ProtectedPrice', cite: prices },
  'order-unknown': { rule: 'AddOnFrequency', cite: { source: 'MS004', paragraph: 'Add-on offers' } },
  'limit-reached': {
    rule: 'AnotherSubscriptionAllowed',
    cite: { source: 'MS004', paragraph: 'Split subscription billing frequency' },
  },
  'short-month': { rule: 'FrequencyChangeRenewalDate', cite: change },
} as const satisfies Readonly<Record<string, Pick<PlanNote, 'rule' | 'cite'>>>;

/** A code of a note on a change of frequency. */
export type FrequencyNoteCode = keyof typeof notes;

export type FrequencyNote = PlanNote<FrequencyNoteCode>;

/** A note with the figures of its sentence. */
export function frequencyNote(code: FrequencyNoteCode, of: Readonly<Record<string, string>> = {}): FrequencyNote {
  return { code, ...notes[code], with: of };
}
