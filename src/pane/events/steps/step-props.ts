/** The single shape of what each step of the wizards for an event is given. */
import type { EventPlan, EventsPlan } from '../../../tasks/index.ts';
import type { FrequencyTexts } from '../../frequency/texts/frequency-texts.ts';
import type { PaneLanguage } from '../../services.ts';
import type { Steps } from '../../wizard/use-steps.ts';
import type { EventDraft } from '../model/draft.ts';
import type { EventDefinition } from '../model/event-definition.ts';
import type { EventTexts } from '../texts/event-texts.ts';

export interface StepProps {
  readonly definition: EventDefinition;
  readonly steps: Steps<EventDraft>;
  readonly texts: EventTexts;
  /** Words that all plans have in common. */
  readonly shared: FrequencyTexts;
  readonly language: PaneLanguage;
  /** Leads to the plan of a cancellation; left out where there is no way to it. */
  readonly onCancel?: (subscription: string) => void;
}

/** Of a step that shows the whole plan. */
export interface PlanStepProps extends StepProps {
  readonly plan: EventsPlan;
}

/** Of what shows one row of it. */
export interface RowProps extends StepProps {
  readonly plan: EventPlan;
}
