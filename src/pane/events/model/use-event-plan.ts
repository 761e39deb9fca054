/** The single place where the draft, the sheets and the rules become the plan of an event that the steps show. */
import { useMemo, useState } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import type { Subscription } from '../../../sheets/index.ts';
import { eventPlan, isDoable, notesOf, type EventPlan } from '../../../tasks/index.ts';
import type { PlanSheets } from '../../wizard/sheets/plan-sheets.ts';
import { usePlanSheets, type PlanSheetsModel } from '../../wizard/sheets/use-plan-sheets.ts';
import { useSteps, type Steps } from '../../wizard/use-steps.ts';
import type { WizardProps } from '../../wizard/wizard.ts';
import type { EventDefinition } from './event-definition.ts';
import { billingDayOf, dayOf, priceOf, wholeNumberOf } from './answers.ts';
import { emptyDraft, stepsOf, type EventDraft } from './draft.ts';

/** From this step on there is a plan. */
const FIRST_PLANNED = 2;

export interface EventModel {
  readonly steps: Steps<EventDraft>;
  readonly model: PlanSheetsModel;
  /** Null on the steps before, and while the sheets are being read. */
  readonly plan: EventPlan | null;
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
  const doable = plan !== null && isDoable(plan.row.outcome);
  const warned = plan !== null && notesOf(plan.row.outcome).length > 0;
  if (doable !== told.doable || warned !== told.warned) setTold({ doable, warned });
  return { steps, model, plan };
}

interface Grounds {
  readonly definition: EventDefinition;
  readonly sheets: PlanSheets;
  readonly rulebook: Rulebook;
}

function planOf(draft: EventDraft, { definition, sheets, rulebook }: Grounds): EventPlan | null {
  const { list, matrix, prices } = sheets;
  const subscription = draft.source === 'typed' ? typedSubscription(draft) : (list?.find(draft.chosen) ?? null);
  const [event, billingDay] = [definition.eventOf(draft), billingDayOf(draft.billingDay)];
  if (subscription === null || event === null || billingDay === null) return null;
  const subscriptions = draft.source === 'typed' ? [subscription] : (list?.subscriptions ?? []);
  const price = priceOf(draft.price);
  return eventPlan({ event, subscription, price, prices, matrix, subscriptions, billingDay, rulebook });
}

/** A subscription that stands in no sheet: legacy, active, without an offer. */
function typedSubscription({ name, licencesNow, start, frequency, currency }: EventDraft): Subscription | null {
  const [quantity, serviceStart] = [wholeNumberOf(licencesNow), dayOf(start)];
  if (quantity === null || serviceStart === null) return null;
  const untold = {
    ...{ customerId: null, customerName: null, offerId: null, term: null, suspendedOn: null },
    ...{ agreedDiscount: null, orderId: null, parent: null },
  };
  return {
    ...untold,
    row: 0,
    subscription: name.trim().toLowerCase() || '{subscription-id}',
    offerName: name.trim() || null,
    quantity,
    serviceStart,
    frequency,
    active: true,
    status: 'active',
    currency: currency.trim().toUpperCase() || null,
  };
}
