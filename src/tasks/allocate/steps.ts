/**
 * The single list of ways in which a payment finds its invoices, surest first. Each looks at one payment and the
 * invoices still open, and answers a suggestion, or null and leaves the payment to the next.
 */
import type { OpenInvoice, UnallocatedPayment } from '../../sheets/index.ts';
import { findSums } from './find-sums.ts';
import { sumOf, type Ledger } from './ledger.ts';
import { namedInvoices } from './named-invoices.ts';
import { ranked } from './ranked.ts';
import type { AllocationReason, Grade, PaidPart, Suggestion } from './suggestion.ts';

export type Step = (ledger: Ledger, payment: UnallocatedPayment) => Suggestion | null;

/** More solutions than these are not listed. */
const MOST_SOLUTIONS = 5;

/** The reference names the invoices: it beats every coincidence of amounts. */
export const byReference: Step = (ledger, payment) => {
  const named = namedInvoices(payment.reference, ledger.open);
  if (named.length === 0) return null;
  const sum = sumOf(ledger.wholeOf(named));
  // Credit notes alone take no payment.
  if (sum <= 0n) return null;
  if (sum === payment.amount)
    return picked(payment, ledger.wholeOf(named), { grade: 'high', reason: 'reference-exact' });
  const reason = sum < payment.amount ? 'reference-over' : 'reference-part';
  return picked(payment, ledger.inTurn(named, payment.amount), { grade: 'medium', reason });
};

/** The one invoice, or the only ones together, that are exactly the payment. */
export const byUniqueSum: Step = (ledger, payment) => {
  const { solutions, complete } = solve(ledger, payment, { among: charges(ledger), tolerance: 0n });
  const [only, ...others] = solutions;
  if (!only || others.length > 0 || !complete) return null;
  const reason = only.length === 1 ? 'exact-one' : 'exact-several';
  return picked(payment, ledger.wholeOf(only), { grade: 'high', reason });
};

/** As above, now that other payments have taken theirs. */
export const bySumThatIsLeft: Step = (ledger, payment) => {
  const found = byUniqueSum(ledger, payment);
  return found && { ...found, grade: 'medium', reason: 'exact-after-others' };
};

/** Several sums, or one found by a search that was cut off: for a person to choose from. */
export const bySeveralSums: Step = (ledger, payment) => {
  const { solutions, complete } = solve(ledger, payment, { among: charges(ledger), tolerance: 0n });
  return solutions.length === 0 ? null : unpicked(payment, { alternatives: solutions, complete });
};

/** Exact once credit notes are taken off. */
export const byCreditNotes: Step = (ledger, payment) => {
  const among = ledger.open;
  if (charges(ledger).length === among.length) return null;
  const { solutions, complete } = solve(ledger, payment, { among, tolerance: 0n });
  const [only, ...others] = solutions;
  if (!only) return null;
  if (others.length > 0 || !complete) return unpicked(payment, { alternatives: solutions, complete });
  return picked(payment, ledger.wholeOf(only), { grade: 'medium', reason: 'exact-with-credit-notes' });
};

/** The only invoices within the tolerance; what is short or over stays visible. */
export function withinTolerance(tolerance: bigint): Step {
  return (ledger, payment) => {
    const { solutions, complete } = solve(ledger, payment, { among: charges(ledger), tolerance });
    const [only, ...others] = solutions;
    if (!only) return null;
    if (others.length > 0 || !complete) return unpicked(payment, { alternatives: solutions, complete });
    const pays = ledger.inTurn(only, payment.amount);
    return picked(payment, pays, { grade: 'medium', reason: 'within-tolerance' });
  };
}

/** Nothing fits, or the search was cut before it found what does: invoices due first, the last in part. */
export const byAge: Step = (ledger, payment) => {
  const among = charges(ledger);
  if (among.length === 0) return picked(payment, [], { grade: null, reason: 'no-open-invoice' });
  const { complete } = solve(ledger, payment, { among: ledger.open, tolerance: 0n });
  const pays = ledger.inTurn(among, payment.amount);
  if (sumOf(pays) < payment.amount) return picked(payment, pays, { grade: 'low', reason: 'more-than-open' });
  const reason = complete ? 'part-to-oldest' : 'part-search-cut';
  return { ...picked(payment, pays, { grade: 'low', reason }), complete };
};

const charges = (ledger: Ledger): OpenInvoice[] => ledger.open.filter((invoice) => ledger.left(invoice) > 0n);

interface Solved {
  readonly solutions: readonly (readonly OpenInvoice[])[];
  readonly complete: boolean;
}

/** Sums of what is left: fewest invoices first, then those due first, then those whose numbers follow each other. */
function solve(
  ledger: Ledger,
  payment: UnallocatedPayment,
  { among, tolerance }: { among: readonly OpenInvoice[]; tolerance: bigint },
): Solved {
  const amounts = among.map((invoice) => ledger.left(invoice));
  const { found, complete } = findSums({ amounts, target: payment.amount, tolerance, most: MOST_SOLUTIONS });
  const solutions = ranked(found, among).slice(0, MOST_SOLUTIONS);
  return { solutions, complete: complete && found.length <= MOST_SOLUTIONS };
}

export function picked(
  payment: UnallocatedPayment,
  pays: readonly PaidPart[],
  { grade, reason }: { grade: Grade | null; reason: AllocationReason },
): Suggestion {
  const remainder = payment.amount - sumOf(pays);
  return { payment, grade, reason, pays, remainder, alternatives: [], complete: true };
}

function unpicked(
  payment: UnallocatedPayment,
  { alternatives, complete }: Pick<Suggestion, 'alternatives' | 'complete'>,
): Suggestion {
  const reason = alternatives.length > 1 ? 'several-solutions' : 'perhaps-others';
  const nothing = { grade: null, reason, pays: [], remainder: payment.amount } as const;
  return { payment, ...nothing, alternatives, complete };
}
