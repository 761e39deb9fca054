/**
 * The single place that says what a table is, by its headers: the kind whose columns it has all of that matter, and of
 * several the one that explains most headers.
 */
import type { SheetColumns } from './columns.ts';
import { revenueColumns } from './incentives/billed-revenue.ts';
import { statementColumns } from './incentives/incentive-statement.ts';
import { licenceColumns } from './licence/licence-columns.ts';
import { newCommerceColumns } from './new-commerce/new-commerce-columns.ts';
import { offerColumns } from './offer-matrix.ts';
import { invoiceTotalsColumns } from './payments/invoice-totals.ts';
import { invoiceColumns } from './payments/open-invoices.ts';
import { requestLogColumns } from './payments/request-log.ts';
import { paymentColumns } from './payments/unallocated-payments.ts';
import { priceColumns } from './price-list.ts';
import { findColumns } from './reading/find-columns.ts';
import type { SheetKind } from './sheet-problems.ts';
import { subscriptionColumns } from './subscription-list.ts';
import type { Table } from './table.ts';
import { usageColumns } from './usage/usage-columns.ts';

/** Every declaration; where two explain as many headers the earlier one counts. */
const declared = {
  'licence-reconciliation': licenceColumns,
  'new-commerce-reconciliation': newCommerceColumns,
  'usage-reconciliation': usageColumns,
  'subscription-list': subscriptionColumns,
  'price-list': priceColumns,
  'offer-matrix': offerColumns,
  'open-invoices': invoiceColumns,
  'invoice-totals': invoiceTotalsColumns,
  payments: paymentColumns,
  'request-log': requestLogColumns,
  'billed-revenue': revenueColumns,
  'incentive-statement': statementColumns,
} as const satisfies Readonly<Record<SheetKind, unknown>>;

/** Kinds whose columns no other list has: a date and an amount alone may be anything. */
const telling = (Object.keys(declared) as SheetKind[]).filter(
  (kind) =>
    ![
      ...['open-invoices', 'invoice-totals', 'payments', 'request-log', 'billed-revenue', 'incentive-statement'],
    ].includes(kind),
);

/** The kind of a table; null where it is none of those that may be expected. */
export function recogniseSheet(table: Table, expected: readonly SheetKind[] = telling): SheetKind | null {
  const scores = expected.map((kind) => ({ kind, known: headersExplained(table, columnsOfKind(kind)) }));
  const none = { kind: null, known: 0 };
  return scores.reduce<{ kind: SheetKind | null; known: number }>((a, b) => (b.known > a.known ? b : a), none).kind;
}

/** The columns of a kind; none for a table of no known kind. */
export function columnsOfKind(kind: SheetKind | null): SheetColumns<string> {
  return kind === null ? unknown : declared[kind];
}

const unknown: SheetColumns<string> = {
  sheet: 'payments',
  columns: {},
  required: [],
  layouts: [],
  layoutOf: () => null,
};

/** How many headers a kind explains; none where a column it cannot do without is missing. */
function headersExplained(table: Table, sheet: SheetColumns<string>): number {
  const { missing, choices } = findColumns(table, sheet);
  return missing.length > 0 ? 0 : choices.filter(({ by }) => by === 'header').length;
}
