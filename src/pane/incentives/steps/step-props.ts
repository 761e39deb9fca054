/** The single shape of what each step of the estimate is given. */
import type { PaneLanguage } from '../../services.ts';
import type { EstimateModel } from '../model/use-estimate.ts';
import type { IncentiveTexts } from '../texts/incentive-texts.ts';

export interface StepProps {
  readonly model: EstimateModel;
  readonly texts: IncentiveTexts;
  readonly language: PaneLanguage;
}
