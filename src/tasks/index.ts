/**
 * Floor 6, tasks: what a partner does, as pure functions from facts and a rulebook to a result with its reasons.
 * No file, no screen, no clock: dates and tables are handed in, problems and verdicts are handed back as data.
 * Now: the check of a licence-based reconciliation file, line by line; invoices for unallocated payments.
 * Start with `reconcile/reconcile.ts`.
 */
export { allocate } from './allocate/allocate.ts';
export type { Allocation } from './allocate/allocate.ts';
export type { AllocationReason, Grade, Suggestion } from './allocate/suggestion.ts';
export type { LineCheck, Verdict } from './reconcile/line-check.ts';
export { reconcileLines } from './reconcile/reconcile.ts';
