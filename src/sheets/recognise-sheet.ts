/**
 * The single place that says what a table is, by its headers: the kind whose columns it has all of that matter, and of
 * several the one that explains most headers.
 */
import type { SheetColumns } from './columns.ts';
import { licenceColumns } from './licence/licence-columns.ts';
import { newCommerceColumns } from './new-commerce/new-commerce-columns.ts';
import { offerColumns } from './offer-matrix.ts';
import { priceColumns } from './price-list.ts';
import { findColumns } from './reading/find-columns.ts';
import type { SheetKind } from './sheet-problems.ts';
import { subscriptionColumns } from './subscription-list.ts';
import type { Table } from './table.ts';
import { usageColumns } from './usage/usage-columns.ts';

/** The kind of a table; null where it is none that is known. */
export function recogniseSheet(table: Table): SheetKind | null {
  const scores = [
    scored(table, licenceColumns),
    scored(table, newCommerceColumns),
    scored(table, usageColumns),
    scored(table, subscriptionColumns),
    scored(table, priceColumns),
    scored(table, offerColumns),
  ];
  const best = scores.reduce((a, b) => (b.known > a.known ? b : a));
  return best.known > 0 ? best.sheet : null;
}

/** How many headers a kind explains; none where a column it cannot do without is missing. */
function scored<Name extends string>(table: Table, sheet: SheetColumns<Name>) {
  const { missing, choices } = findColumns(table, sheet);
  return { sheet: sheet.sheet, known: missing.length > 0 ? 0 : choices.filter(({ by }) => by === 'header').length };
}
