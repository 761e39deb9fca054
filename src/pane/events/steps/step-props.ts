/** The single shape of what each step of a wizard for one subscription is given. */
import type { EventPlan } from '../../../tasks/index.ts';
import type { FrequencyTexts } from '../../frequency/texts/frequency-texts.ts';
import type { PaneLanguage } from '../../services.ts';
import type { Steps } from '../../wizard/use-steps.ts';
import type { EventDefinition } from '../model/event-definition.ts';
import type { EventDraft } from '../model/draft.ts';
import type { EventTexts } from '../texts/event-texts.ts';

export interface StepProps {
  readonly definition: EventDefinition;
  readonly steps: Steps<EventDraft>;
  readonly texts: EventTexts;
  /** What the wizards for one and for many subscriptions say alike. */
  readonly shared: FrequencyTexts;
  readonly language: PaneLanguage;
}

export interface PlanStepProps extends StepProps {
  readonly plan: EventPlan;
}
