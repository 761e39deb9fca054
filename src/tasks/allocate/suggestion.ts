/** The single shape of what is suggested for a payment: the invoices it pays, how sure that is, and why. */
import type { OpenInvoice, UnallocatedPayment } from '../../sheets/index.ts';

/** `high` only where the match is exact and the only one. */
export type Grade = 'high' | 'medium' | 'low';

export type AllocationReason =
  /** The reference names the invoices, and their sum is the payment. */
  | 'reference-exact'
  /** The reference names invoices whose sum is more, or less, than the payment. */
  | 'reference-part'
  | 'reference-over'
  /** One invoice, or several together, are exactly the payment, and no others are. */
  | 'exact-one'
  | 'exact-several'
  /** As above, once the other payments have their invoices. */
  | 'exact-after-others'
  /** Exact when credit notes are taken off. */
  | 'exact-with-credit-notes'
  /** Several payments together are exactly one invoice. */
  | 'several-payments'
  /** The only invoices within the tolerance. */
  | 'within-tolerance'
  /** No sum fits: the payment goes to the invoices due first, and the last is paid in part. */
  | 'part-to-oldest'
  /** As above, and the search for a sum was cut off, so that "no sum" is not proved. */
  | 'part-search-cut'
  /** More than everything that is open. */
  | 'more-than-open'
  /** Several sums fit: nothing is picked. */
  | 'several-solutions'
  /** One sum was found before the search was cut off: nothing is picked, since it need not be the only one. */
  | 'perhaps-others'
  | 'no-open-invoice';

export interface PaidPart {
  readonly invoice: OpenInvoice;
  /** In cents, with the sign of the invoice. */
  readonly cents: bigint;
}

export interface Suggestion {
  readonly payment: UnallocatedPayment;
  /** null: nothing is picked. */
  readonly grade: Grade | null;
  readonly reason: AllocationReason;
  readonly pays: readonly PaidPart[];
  /** Cents of the payment that no invoice takes. */
  readonly remainder: bigint;
  /** Every solution, where there are several. */
  readonly alternatives: readonly (readonly OpenInvoice[])[];
  /** false: the search was cut off, so that "none" or "the only one" is not proved. */
  readonly complete: boolean;
}
