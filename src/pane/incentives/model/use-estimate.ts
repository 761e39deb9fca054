/** The single place where the draft, the sheet and the rules become the estimate that the steps show. */
import { useEffect, useMemo, useState } from 'react';
import {
  compareStatement,
  estimateIncentives,
  incentiveContact,
  type Contact,
  type SemesterEstimate,
  type StatementComparison,
} from '../../../tasks/index.ts';
import { useSteps, type Steps } from '../../wizard/use-steps.ts';
import type { WizardProps } from '../../wizard/wizard.ts';
import { statementTexts } from '../statement/texts/texts-of.ts';
import { useStatement, type StatementRead } from '../statement/use-statement.ts';
import { incentiveTexts } from '../texts/texts-of.ts';
import { emptyDraft, ratesOf, stepsOf, type IncentiveDraft } from './draft.ts';
import { findRevenueSheets, readRevenue, type RevenueRead } from './revenue-sheets.ts';

/** Key of the wizard and of its draft. */
export const DRAFT_KEY = 'incentives';

export interface EstimateModel {
  readonly steps: Steps<IncentiveDraft>;
  /** Sheets that can be chosen; null until the workbook has answered. */
  readonly found: readonly string[] | null;
  readonly revenue: RevenueRead | null;
  /** Null while the rates cannot be used. */
  readonly semesters: readonly SemesterEstimate[] | null;
  readonly contact: Contact | null;
  readonly statement: StatementRead;
  /** Null where no line of a statement can be compared. */
  readonly comparison: StatementComparison | null;
}

/** Everything behind the steps. */
export function useEstimate({ workbook, services }: Omit<WizardProps, 'onClose'>): EstimateModel {
  const { language, files, drafts, rulebook } = services;
  const [found, setFound] = useState<readonly string[] | null>(null);
  const [revenue, setRevenue] = useState<RevenueRead | null>(null);
  const texts = stepsOf(incentiveTexts(language), revenue?.rows.length ?? 0);
  const steps = useSteps({ id: DRAFT_KEY, steps: texts, start: emptyDraft, drafts });
  const { draft, fill } = steps;
  useEffect(() => {
    let wanted = true;
    void findRevenueSheets(workbook).then((sheets) => {
      if (wanted) setFound(sheets);
    });
    return () => {
      wanted = false;
    };
  }, [workbook]);
  useEffect(() => {
    if (found === null || found.includes(draft.revenue)) return;
    const [first = ''] = found;
    if (first !== draft.revenue) fill({ revenue: first });
    // A draft that changes is another object each time; only the name decides.
  }, [found, draft.revenue]);
  useEffect(() => {
    let wanted = true;
    void readRevenue(workbook, draft.revenue, files).then((read) => {
      if (wanted) setRevenue(read);
    });
    return () => {
      wanted = false;
    };
  }, [workbook, files, draft.revenue]);
  const semesters = useMemo(() => {
    const estimate = estimateIncentives(revenue?.rows ?? [], ratesOf(draft), rulebook);
    return estimate.kind === 'estimate' ? estimate.semesters : null;
  }, [revenue, draft, rulebook]);
  const contact = useMemo(
    () => (draft.region === '' ? null : incentiveContact(rulebook, draft.region)),
    [draft.region, rulebook],
  );
  const statement = useStatement(draft.statement, statementTexts(language).pasted, files);
  const comparison = useMemo(() => {
    const grounds = { revenue: revenue?.rows ?? [], rates: ratesOf(draft), rulebook };
    return statement.lines.length === 0 ? null : compareStatement(statement.lines, grounds);
  }, [statement, revenue, draft, rulebook]);
  return { steps, found, revenue, semesters, contact, statement, comparison };
}
