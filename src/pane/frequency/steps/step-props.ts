/** The single shape of what each step of the wizard is given. */
import type { PaneLanguage } from '../../services.ts';
import type { Steps } from '../../wizard/use-steps.ts';
import type { FrequencyDraft } from '../model/draft.ts';
import type { FrequencyTexts } from '../texts/frequency-texts.ts';

export interface StepProps {
  readonly steps: Steps<FrequencyDraft>;
  readonly texts: FrequencyTexts;
  readonly language: PaneLanguage;
}
