/** The single sheet of an incentive estimate: half-years with their sensitivity, every row marked as an estimate. */
import { rational } from '../../values/index.ts';
import { columnsOf, money, type ReportCell, type ReportSheet } from '../reconcile/report/report-sheet.ts';
import type { SemesterEstimate } from './estimate.ts';

const columns = columnsOf({
  SemesterEnd: 12,
  Currency: 9,
  BilledRevenue: 15,
  WithoutRate: 13,
  Earned: 13,
  Payout: 12,
  OnePointMore: 14,
  RevenueMinus10: 15,
  RevenuePlus10: 15,
  Status: 48,
});

const cell = (cents: bigint): ReportCell => money(rational(cents, 100n));

/** The sheet; `badge` says in the reader's language that this is an estimate with the reader's own rates. */
export function estimateSheet(semesters: readonly SemesterEstimate[], badge: string): ReportSheet {
  const rows = semesters.map((one): ReportCell[] => [
    { date: one.semesterEnd },
    one.currency,
    cell(one.revenue),
    cell(one.unrated),
    // Where some revenue has no rate, what was earned is not known.
    one.unrated === one.revenue && one.revenue !== 0n ? null : cell(one.earned),
    { date: one.payout },
    cell(one.sensitivity.pointMore),
    cell(one.sensitivity.revenueLess),
    cell(one.sensitivity.revenueMore),
    badge,
  ]);
  return { name: 'Incentive estimate', columns, rows };
}
