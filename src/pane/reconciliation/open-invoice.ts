/** The single place that finds the totals of the invoice among the open sheets, by their headers. */
import { invoiceTotalsColumns, readInvoiceTotals, recogniseSheet, tableFromCells } from '../../sheets/index.ts';
import type { SerialDate, SheetKind, Workbook } from '../../sheets/index.ts';
import type { OpenInvoiceSheet } from '../../tasks/index.ts';

/** Sheets that have a total as well, and are no invoice. */
const alike: readonly SheetKind[] = [
  'invoice-totals',
  'open-invoices',
  'licence-reconciliation',
  'new-commerce-reconciliation',
  'usage-reconciliation',
];

const WIDEST_HEADER = 60;

/** The first sheet of invoice totals that can be read; null where none is open. */
export async function openInvoice(workbook: Workbook, dateOf: SerialDate): Promise<OpenInvoiceSheet | null> {
  for (const name of await workbook.sheetNames()) {
    const header = await workbook.read(name, 0, 0, 1, WIDEST_HEADER);
    const { table } = tableFromCells(name, header, invoiceTotalsColumns, dateOf);
    if (recogniseSheet(table, alike) !== 'invoice-totals' || !table.headers.some(isCurrency)) continue;
    const whole = tableFromCells(name, await workbook.read(name), invoiceTotalsColumns, dateOf);
    const { totals } = readInvoiceTotals(whole.table);
    if (totals.size > 0) return { source: name, totals };
  }
  return null;
}

function isCurrency(header: string): boolean {
  return /^currency(code)?$/iu.test(header.trim());
}
