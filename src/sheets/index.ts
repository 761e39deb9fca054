/**
 * Floor 5, sheets: rows become facts here, and facts rows. What each column means stands in one declaration a sheet;
 * columns are found by header, letters are a shown fallback, and a wrong cell is a problem with its place.
 * Declares the port to a spreadsheet, `Workbook`; reads no file itself.
 * Start with `reconciliation.ts` and `licence/licence-columns.ts`.
 */
export { readBilledRevenue, revenueColumns } from './incentives/billed-revenue.ts';
export { readIncentiveStatement } from './incentives/incentive-statement.ts';
export type { StatementLine } from './incentives/incentive-statement.ts';
export type { BilledRevenue } from './incentives/billed-revenue.ts';
export type { DraftStore } from './draft-store.ts';
export { letterIn } from './columns.ts';
export { columnLetter, plainHeader } from './reading/header.ts';
export type { SheetColumns } from './columns.ts';
export { chargeType } from './licence/charge-type.ts';
export { licenceColumns } from './licence/licence-columns.ts';
export type { LicenceColumn } from './licence/licence-columns.ts';
export { billingFrequency } from './licence/licence-line.ts';
export type { BillingFrequency, LicenceLine } from './licence/licence-line.ts';
export { readNewCommerceFile } from './new-commerce/new-commerce-file.ts';
export type { NewCommerceFile, NewCommerceLine } from './new-commerce/new-commerce-file.ts';
export { rowIdentities } from './licence/row-identities.ts';
export { offerColumns, offerFrequencies, readOfferMatrix } from './offer-matrix.ts';
export { readInvoiceTotals } from './payments/invoice-totals.ts';
export type { InvoiceTotals } from './payments/invoice-totals.ts';
export { invoiceColumns, readOpenInvoices } from './payments/open-invoices.ts';
export { readRequestLog } from './payments/request-log.ts';
export type { RequestEntry } from './payments/request-log.ts';
export type { OpenInvoice } from './payments/open-invoices.ts';
export { paymentColumns, readPayments } from './payments/unallocated-payments.ts';
export type { UnallocatedPayment } from './payments/unallocated-payments.ts';
export { priceColumns, readPriceList } from './price-list.ts';
export type { PriceList } from './price-list.ts';
export type { OfferMatrix } from './offer-matrix.ts';
export { findColumns, matchHeader } from './reading/find-columns.ts';
export type { Delimiter, FileForm, SaidOfFile, TextEncoding } from './reading/file-form.ts';
export { tableFromCells } from './reading/table-from-cells.ts';
export type { SerialDate } from './reading/table-from-cells.ts';
export { cellsOfTable } from './reading/table-to-cells.ts';
export type { DateSerial, SheetCells } from './reading/table-to-cells.ts';
export { stacked } from './formula/stacked.ts';
export { cellBlock, parseA1, printA1 } from './formula/a1.ts';
export type { Block } from './formula/a1.ts';
export { argumentTexts, callsIn, needsUs, withCalls } from './formula/read-formula.ts';
export type { Expression, Sign, WrittenCall } from './formula/read-formula.ts';
export { readLicenceFile } from './reconciliation.ts';
export type { LicenceFile } from './reconciliation.ts';
export { readSubscriptionList, subscriptionColumns } from './subscription-list.ts';
export type { Subscription, SubscriptionColumn, SubscriptionList } from './subscription-list.ts';
export { toneColours } from './sheet-chart.ts';
export type { CellBlock, ChartShape, ChartTone, SheetChart, SheetSeries } from './sheet-chart.ts';
export { isHarmless } from './reading/harmless-problem.ts';
export type { CellExpectation, SheetKind, SheetProblem, SheetProblems } from './sheet-problems.ts';
export type { Conventions, Table, TableRow } from './table.ts';
export { readAmount, readDate, textOf } from './reading/cell-text.ts';
export { settleConventions } from './reading/conventions.ts';
export type { Settled, SettledTable } from './reading/conventions.ts';
export { columnsOfKind, recogniseSheet } from './recognise-sheet.ts';
export { readUsageFile } from './usage/usage-file.ts';
export type { UsageFile, UsageLine } from './usage/usage-file.ts';
export { toneLooks, verdictMarks } from './workbook.ts';
export type {
  CellLook,
  Disposer,
  DressedCell,
  FilledBlock,
  Scalar,
  Selection,
  TableOptions,
  TonedColumn,
  WantedFormula,
  WordTone,
  Workbook,
} from './workbook.ts';
