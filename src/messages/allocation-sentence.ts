/** The single door from a suggestion for a payment to its sentence. */
import type { Suggestion } from '../tasks/index.ts';
import { enAllocation } from './en-allocation.ts';

/** Why the payment is for these invoices, and whether more may be found. */
export function allocationSentence({ reason, pays, alternatives, complete }: Suggestion): string {
  const told = {
    invoices: pays.map(({ invoice }) => invoice.number),
    alternatives: alternatives.map((invoices) => invoices.map(({ number }) => number)),
  };
  const cut = complete ? '' : ' The search was cut off: there may be others.';
  return `${enAllocation[reason](told)}${cut}`;
}
