/** The single place where the draft, the sheets and the rules become the plan that the steps show. */
import { useMemo, useState } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import { frequencyPlan, isDoable, type FrequencyPlan, type FrequencyQuestion } from '../../../tasks/index.ts';
import type { PlanSheets } from '../../wizard/sheets/plan-sheets.ts';
import { usePlanSheets, type PlanSheetsModel } from '../../wizard/sheets/use-plan-sheets.ts';
import { useSteps, type Steps } from '../../wizard/use-steps.ts';
import type { WizardProps } from '../../wizard/wizard.ts';
import { frequencyTexts } from '../texts/texts-of.ts';
import { billingDayOf, changeDayOf, emptyDraft, stepsOf, type FrequencyDraft } from './draft.ts';

/** Key of the wizard and of its draft. */
export const DRAFT_KEY = 'frequency';

/** From this step on there is a plan. */
const FIRST_PLANNED = 2;

export interface FrequencyModel {
  readonly steps: Steps<FrequencyDraft>;
  readonly model: PlanSheetsModel;
  /** Null on the steps before, and while the sheets are being read. */
  readonly plan: FrequencyPlan | null;
  /** What is asked, as soon as the draft says all of it. */
  readonly question: FrequencyQuestion | null;
  /** Rows that can be done. */
  readonly doable: number;
}

/** Everything behind the steps. */
export function useFrequencyPlan({ workbook, services }: Omit<WizardProps, 'onClose'>): FrequencyModel {
  const { language, files, drafts, rulebook } = services;
  const [doable, setDoable] = useState(0);
  const steps = useSteps({
    id: DRAFT_KEY,
    steps: stepsOf(frequencyTexts(language), doable),
    start: emptyDraft,
    drafts,
  });
  const model = usePlanSheets(workbook, files, steps);
  const { draft } = steps;
  const { to, chosen, dayKind, day, customerDays, billingDay } = draft;
  // Of what is asked alone: a tick or a written run asks nothing anew.
  const question = useMemo(
    () => questionOf({ to, chosen, dayKind, day, customerDays, billingDay }, model.sheets, rulebook),
    [to, chosen, dayKind, day, customerDays, billingDay, model.sheets, rulebook],
  );
  const planned = steps.index >= FIRST_PLANNED;
  const plan = useMemo(() => (planned && question !== null ? frequencyPlan(question) : null), [planned, question]);
  const ready = plan?.rows.filter(({ outcome }) => isDoable(outcome)).length ?? 0;
  if (ready !== doable) setDoable(ready);
  return { steps, model, question, plan, doable: ready };
}

type Asked = Pick<FrequencyDraft, 'to' | 'chosen' | 'dayKind' | 'day' | 'customerDays' | 'billingDay'>;

function questionOf(draft: Asked, { list, matrix, prices }: PlanSheets, rulebook: Rulebook): FrequencyQuestion | null {
  const [day, billingDay] = [changeDayOf(draft), billingDayOf(draft)];
  if (list === null || day === null || billingDay === null) return null;
  const chosen = draft.chosen.flatMap((id) => list.find(id) ?? []);
  const { subscriptions } = list;
  return { rulebook, to: draft.to, matrix, prices, subscriptions, chosen, day, billingDay };
}
