/**
 * The single list of ways in which a payment finds its invoices, surest first. Each looks at one payment and the
 * invoices still open, and answers a suggestion, or null and leaves the payment to the next.
 */
import type { OpenInvoice, UnallocatedPayment } from '../../sheets/index.ts';
import { findSums, mostAmounts } from './find-sums.ts';
import { sumOf, type Ledger } from './ledger.ts';
import { namedInvoices } from './named-invoices.ts';
import type { AllocationReason, Grade, PaidPart, Suggestion } from './suggestion.ts';

export type Step = (ledger: Ledger, payment: UnallocatedPayment) => Suggestion | null;

/** More solutions than these are not listed. */
const MOST_SOLUTIONS = 5;

/** The reference names the invoices: it beats every coincidence of amounts. */
export const byReference: Step = (ledger, payment) => {
  const named = namedInvoices(payment.reference, ledger.open);
  if (named.length === 0) return null;
  const sum = sumOf(ledger.wholeOf(named));
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

/** Nothing fits: invoices due first, the last in part. */
export const byAge: Step = (ledger, payment) => {
  const among = charges(ledger);
  if (among.length === 0) return picked(payment, [], { grade: null, reason: 'no-open-invoice' });
  const pays = ledger.inTurn(among, payment.amount);
  const reason = sumOf(pays) < payment.amount ? 'more-than-open' : 'part-to-oldest';
  return { ...picked(payment, pays, { grade: 'low', reason }), complete: among.length <= mostAmounts };
};

const charges = (ledger: Ledger): OpenInvoice[] => ledger.open.filter((invoice) => ledger.left(invoice) > 0n);

interface Solved {
  readonly solutions: readonly (readonly OpenInvoice[])[];
  readonly complete: boolean;
}

/** Sums of what is left, fewest invoices first, then those due first. */
function solve(
  ledger: Ledger,
  payment: UnallocatedPayment,
  { among, tolerance }: { among: readonly OpenInvoice[]; tolerance: bigint },
): Solved {
  const amounts = among.map((invoice) => ledger.left(invoice));
  const { found, complete } = findSums({ amounts, target: payment.amount, tolerance, most: MOST_SOLUTIONS });
  const ranked = [...found].sort((a, b) => a.length - b.length || earlier(a, b));
  const solutions = ranked.slice(0, MOST_SOLUTIONS).map((subset) => subset.flatMap((index) => among[index] ?? []));
  return { solutions, complete: complete && ranked.length <= MOST_SOLUTIONS };
}

/** Invoices stand due first, so that smaller indices are older. */
function earlier(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((index, i) => index !== b[i]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
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
  const nothing = { grade: null, reason: 'several-solutions', pays: [], remainder: payment.amount } as const;
  return { payment, ...nothing, alternatives, complete };
}
