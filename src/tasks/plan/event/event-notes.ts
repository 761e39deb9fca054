/**
 * The single list of what can be said of a subscription that is to be cancelled, suspended or given another number of
 * licences: why it cannot, why nobody knows, and what a person should know before. Each with its rule and its source.
 */
import type { PlanNote } from '../outcome.ts';

const ms004 = (paragraph: string) => ({ source: 'MS004', paragraph });
const scenarios = {
  source: 'SCN_N',
  paragraph: 'How are the refunds calculated if I cancel a subscription within seven days of buying or renewing it?',
} as const;

/** Reasons and warnings by code, with their rule. */
const notes = {
  ended: { rule: 'CancellationLines', cite: ms004('Cancelling subscriptions') },
  'not-active': { rule: 'LicenceChangeLines', cite: ms004('Adding and removing licenses') },
  'before-service': { rule: 'TermStart', cite: ms004('Annual renewals') },
  'same-number': { rule: 'LicenceChangeLines', cite: ms004('Adding and removing licenses') },
  'not-in-list': { rule: 'LicenceChangeLines', cite: ms004('Adding and removing licenses') },
  'no-id': { rule: 'LicenceChangeLines', cite: ms004('Adding and removing licenses') },
  'number-unreadable': { rule: 'LicenceChangeLines', cite: ms004('Adding and removing licenses') },
  'given-otherwise': { rule: 'LicenceChangeLines', cite: ms004('Adding and removing licenses') },
  'no-licences': { rule: 'CancellationLines', cite: ms004('Cancelling subscriptions') },
  'already-suspended': { rule: 'ReactivationLines', cite: ms004('Reactivating subscriptions') },
  'back-too-early': { rule: 'ReactivationAllowed', cite: ms004('Reactivating subscriptions') },
  'back-too-late': { rule: 'ReactivationAllowed', cite: ms004('Reactivating subscriptions') },
  'refund-over': { rule: 'RefundUntil', cite: scenarios },
  'keeps-billing': { rule: 'CancellationOutcome', cite: scenarios },
  'refund-by-hours': { rule: 'CancellationOutcome', cite: scenarios },
  'seats-by-cycle': { rule: 'SeatChangeLines', cite: { source: 'BASICS23', paragraph: 'Billing basics' } },
  'frequency-unreadable': { rule: 'TermStart', cite: ms004('Annual renewals') },
  'suspended-day-unknown': { rule: 'ReactivationDeadline', cite: ms004('Reactivating subscriptions') },
  'no-price': { rule: 'ProtectedPrice', cite: ms004('Price lists for annual billing') },
  'several-currencies': { rule: 'ProtectedPrice', cite: ms004('Price lists for annual billing') },
  'old-price-unknown': { rule: 'ProtectedPrice', cite: ms004('Price lists for annual billing') },
  'rule-silent': { rule: 'TermStart', cite: ms004('Annual renewals') },
  'add-ons': { rule: 'AddOnFrequency', cite: ms004('Add-on offers') },
  'discount-beside': { rule: 'ProtectedPrice', cite: ms004('Offer pricing') },
  'credited-before': { rule: 'CancellationLines', cite: ms004('Cancellation of annual subscription') },
  'after-thirty-days': { rule: 'SuspensionLines', cite: ms004('Suspension') },
  'stays-suspended': { rule: 'ReactivationDeadline', cite: ms004('Reactivating subscriptions') },
  'billed-alike': { rule: 'AddedLicenceFrequency', cite: ms004('Split subscription billing frequency') },
  'limit-reached': { rule: 'AnotherSubscriptionAllowed', cite: ms004('Split subscription billing frequency') },
} as const satisfies Readonly<Record<string, Pick<PlanNote, 'rule' | 'cite'>>>;

/** A code of a note on an event. */
export type EventNoteCode = keyof typeof notes;

export type EventNote = PlanNote<EventNoteCode>;

/** A note with the figures of its sentence. */
export function eventNote(code: EventNoteCode, of: Readonly<Record<string, string>> = {}): EventNote {
  return { code, ...notes[code], with: of };
}
