/** The single place where the draft, the sheets and the rules become the plan of an event that the steps show. */
import { useMemo, useState } from 'react';
import { eventsPlan, isDoable, notesOf, type EventsPlan } from '../../../tasks/index.ts';
import { usePlanSheets, type PlanSheetsModel } from '../../wizard/sheets/use-plan-sheets.ts';
import { useSteps, type Steps } from '../../wizard/use-steps.ts';
import type { WizardProps } from '../../wizard/wizard.ts';
import { askedEvents, type EventGrounds } from './asked-events.ts';
import { emptyDraft, stepsOf, type EventDraft } from './draft.ts';
import type { EventDefinition } from './event-definition.ts';

/** From this step on there is a plan. */
const FIRST_PLANNED = 2;

export interface EventModel {
  readonly steps: Steps<EventDraft>;
  readonly model: PlanSheetsModel;
  /** Null on the steps before, and while the sheets are being read. */
  readonly plan: EventsPlan | null;
}

/** Everything behind the steps. */
export function useEventPlan(
  definition: EventDefinition,
  { workbook, services }: Omit<WizardProps, 'onClose'>,
): EventModel {
  const { language, files, drafts, rulebook } = services;
  const [told, setTold] = useState({ doable: false, warned: false });
  const steps = useSteps({
    id: definition.id,
    steps: stepsOf(definition, told, language),
    start: emptyDraft,
    drafts,
  });
  const model = usePlanSheets(workbook, files, steps);
  const planned = steps.index >= FIRST_PLANNED;
  // A tick or a written sheet is no other question: the curve of a year is not worked out again for it.
  const asked = JSON.stringify({ ...steps.draft, understood: false, run: [] });
  const plan = useMemo(
    () => (planned ? planOf(JSON.parse(asked) as EventDraft, { definition, sheets: model.sheets, rulebook }) : null),
    [planned, asked, definition, model.sheets, rulebook],
  );
  const rows = plan?.rows.filter(({ outcome }) => isDoable(outcome)) ?? [];
  const doable = rows.length > 0;
  const warned = rows.some(({ outcome }) => notesOf(outcome).length > 0);
  if (doable !== told.doable || warned !== told.warned) setTold({ doable, warned });
  return { steps, model, plan };
}

function planOf(draft: EventDraft, grounds: EventGrounds): EventsPlan | null {
  const asked = askedEvents(draft, grounds);
  return asked === null || asked.length === 0 ? null : eventsPlan(asked);
}
