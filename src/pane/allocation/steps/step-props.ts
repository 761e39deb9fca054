/** The single shape of what each step of the payments wizard is given. */
import type { PaneLanguage } from '../../services.ts';
import type { AllocationMeans, AllocationModel } from '../model/use-allocation.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';

export interface StepProps extends AllocationMeans {
  readonly model: AllocationModel;
  readonly texts: AllocationViewTexts;
  readonly language: PaneLanguage;
}
