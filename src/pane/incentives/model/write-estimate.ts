/** The single place that writes an incentive estimate: the half-years, and beside them what they were made from. */
import {
  estimateSheet,
  inputsSheet,
  statementSheet,
  type IncentiveRate,
  type StatementComparison,
} from '../../../tasks/index.ts';
import { writeRun, type Run } from '../../wizard/run.ts';
import type { WizardProps } from '../../wizard/wizard.ts';
import { incentiveTexts } from '../texts/texts-of.ts';
import type { RevenueRead } from './revenue-sheets.ts';
import type { EstimateModel } from './use-estimate.ts';

export interface EstimateToWrite extends Pick<EstimateModel, 'contact'> {
  readonly semesters: NonNullable<EstimateModel['semesters']>;
  readonly revenue: RevenueRead;
  readonly rates: readonly IncentiveRate[];
  /** Null where none was pasted. */
  readonly comparison: StatementComparison | null;
}

/** New sheets, under free names: the estimate, beside a statement if there is one, and its inputs. */
export function writeEstimate(
  { semesters, revenue, rates, contact, comparison }: EstimateToWrite,
  { workbook, services: { files, language } }: Omit<WizardProps, 'onClose'>,
): Promise<Run> {
  const { badge } = incentiveTexts(language);
  const days = revenue.rows.map(({ on }) => on).sort((a, b) => a - b);
  const inputs = inputsSheet({
    revenue: {
      source: `${revenue.sheet}: ${revenue.column}`,
      rows: revenue.rows.length,
      notRead: notRead(revenue),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
    },
    rates,
    contact,
  });
  const beside = comparison === null ? [] : [statementSheet(comparison, badge)];
  return writeRun(workbook, [estimateSheet(semesters, badge), ...beside, inputs], files.serialOf);
}

/** Rows with a cell that cannot be read. */
export function notRead({ problems }: RevenueRead): number {
  return new Set(problems.flatMap(({ at }) => (at.kind === 'cell' && at.row !== null ? [at.row] : []))).size;
}
