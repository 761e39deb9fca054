/** The single place that writes an incentive estimate: the half-years, and beside them what they were made from. */
import { estimateSheet, inputsSheet, type IncentiveRate } from '../../../tasks/index.ts';
import { writeRun, type Run } from '../../wizard/run.ts';
import type { WizardProps } from '../../wizard/wizard.ts';
import { incentiveTexts } from '../texts/texts-of.ts';
import type { RevenueRead } from './revenue-sheets.ts';
import type { EstimateModel } from './use-estimate.ts';

export interface EstimateToWrite extends Pick<EstimateModel, 'contact'> {
  readonly semesters: NonNullable<EstimateModel['semesters']>;
  readonly revenue: RevenueRead;
  readonly rates: readonly IncentiveRate[];
}

/** Two new sheets, under free names. */
export function writeEstimate(
  { semesters, revenue, rates, contact }: EstimateToWrite,
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
  return writeRun(workbook, [estimateSheet(semesters, badge), inputs], files.serialOf);
}

/** Rows with a cell that cannot be read. */
export function notRead({ problems }: RevenueRead): number {
  return new Set(problems.flatMap(({ at }) => (at.kind === 'cell' && at.row !== null ? [at.row] : []))).size;
}
