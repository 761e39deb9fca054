/** English sentences for why a payment is suggested for its invoices. */
import type { AllocationReason } from '../tasks/index.ts';

/** What a sentence is made from: numbers of invoices, joined for reading. */
interface AllocationTold {
  readonly invoices: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** One sentence a reason: a missing one does not compile. */
export const enAllocation: Readonly<Record<AllocationReason, (told: AllocationTold) => string>> = {
  'reference-exact': ({ invoices }) => `The reference names ${listed(invoices)}, and the amounts agree.`,
  'reference-part': ({ invoices }) => `The reference names ${listed(invoices)}; the payment is a part of that.`,
  'reference-over': ({ invoices }) => `The reference names ${listed(invoices)}; the payment is more than that.`,
  'exact-one': ({ invoices }) => `The payment is exactly ${listed(invoices)}, and no other invoices add up to it.`,
  'exact-several': ({ invoices }) =>
    `The payment is exactly ${listed(invoices)} together, and no other invoices add up to it.`,
  'exact-after-others': ({ invoices }) =>
    `The payment is exactly ${listed(invoices)} once the other payments have their invoices.`,
  'exact-with-credit-notes': ({ invoices }) => `The payment is exactly ${listed(invoices)}, credit notes taken off.`,
  'several-payments': ({ invoices }) => `Several payments together are exactly ${listed(invoices)}.`,
  'within-tolerance': ({ invoices }) => `The payment is almost ${listed(invoices)}; look at the difference.`,
  'part-to-oldest': ({ invoices }) =>
    `No invoices add up to the payment; it is suggested for those due first: ${listed(invoices)}.`,
  'more-than-open': () => 'The payment is more than everything that is open in this currency.',
  'several-solutions': ({ alternatives }) =>
    `Several choices add up to the payment: ${alternatives.map(listed).join('; or ')}. Choose one.`,
  'no-open-invoice': () => 'No invoice is open in this currency.',
};
