/**
 * The single place that gathers what a request must tell: all that a payment would, and nothing of a bank account.
 * Its words are made by `messages`.
 * @source MS000 "Manage unallocated payments"
 */
import type { RequestEntry } from '../../../sheets/index.ts';
import type { CalendarDate } from '../../../values/index.ts';
import type { RequestStanding } from './request.ts';
import { withoutAccounts } from './without-accounts.ts';

/** Who asks; empty where a person still has to fill it in. */
export interface Partner {
  readonly name: string;
  readonly id: string;
}

/** What a letter is made from; amounts in cents. */
export interface AllocationLetter {
  readonly partner: Partner;
  readonly paidOn: CalendarDate;
  readonly amount: bigint;
  readonly currency: string | null;
  /** As the bank shows it, account numbers taken out. */
  readonly reference: string;
  readonly invoices: readonly { readonly number: string; readonly cents: bigint }[];
  /** What stays unallocated of this payment. */
  readonly remains: bigint;
  /** The first request, where this one follows it up. */
  readonly earlier: { readonly sent: CalendarDate; readonly expectedBy: CalendarDate } | null;
}

/** The letter of a request; an overdue one quotes the first. */
export function letterOf({ request, status, window }: RequestStanding, partner: Partner): AllocationLetter {
  const { payment, parts, sent }: RequestEntry = request;
  const late = status === 'overdue' && sent !== null && window !== null;
  return {
    partner,
    paidOn: payment.date,
    amount: payment.amount,
    currency: payment.currency,
    reference: withoutAccounts(payment.reference),
    invoices: parts,
    remains: payment.amount - parts.reduce((sum, { cents }) => sum + cents, 0n),
    earlier: late ? { sent, expectedBy: window.by } : null,
  };
}
