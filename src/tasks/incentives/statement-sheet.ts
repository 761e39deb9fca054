/** The single sheet of an estimate beside a statement: a row a customer and half-year, then each adjustment, all marked as an estimate. */
import { rational } from '../../values/index.ts';
import { columnsOf, count, money, type ReportCell, type ReportSheet } from '../reconcile/report/report-sheet.ts';
import type { StatementComparison } from './match-statement.ts';

const columns = columnsOf({
  Kind: 14,
  SemesterEnd: 12,
  Customer: 28,
  Currency: 9,
  Estimated: 13,
  Paid: 13,
  Difference: 13,
  StatementRow: 13,
  Description: 40,
  Status: 48,
});

const cell = (cents: bigint | null): ReportCell => (cents === null ? null : money(rational(cents, 100n)));

/** The sheet; `badge` says in the reader's language that this is an estimate with the reader's own rates. */
export function statementSheet({ compared, adjustments }: StatementComparison, badge: string): ReportSheet {
  const customers = compared.map((one): ReportCell[] => [
    one.paid === null ? 'not paid' : one.estimated === null ? 'not estimated' : 'both',
    { date: one.semesterEnd },
    one.customer,
    one.currency,
    ...[one.estimated, one.paid, one.difference].map(cell),
    ...[null, null, badge],
  ]);
  const others = adjustments.map((line): ReportCell[] => [
    'adjustment',
    line.on === null ? null : { date: line.on },
    line.customer,
    line.currency,
    ...[null, cell(line.cents), null],
    count(line.row),
    ...[line.description, badge],
  ]);
  return { name: 'Incentive statement', columns, rows: [...customers, ...others] };
}
