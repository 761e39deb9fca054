/** The single place that suggests invoices for what was read. */
import type { Rulebook } from '../../../billing/index.ts';
import { allocate, withDueDates, type Suggestion } from '../../../tasks/index.ts';
import type { SourcesRead } from './read-sources.ts';

/** Suggestions with the lists they are of; one for each payment, in its order. */
export interface Suggested {
  readonly invoices: SourcesRead['invoices']['rows'];
  readonly payments: SourcesRead['payments']['rows'];
  readonly suggestions: readonly Suggestion[];
}

/** An invoice that names no due date has the one of the rules. */
export function suggestedFor(read: SourcesRead, rulebook: Rulebook): Suggested {
  const invoices = withDueDates(read.invoices.rows, rulebook);
  const payments = read.payments.rows;
  return { invoices, payments, suggestions: allocate({ invoices, payments }).suggestions };
}
