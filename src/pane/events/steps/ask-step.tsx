/** Step 2: what is to happen, on which day, and on which day of the month the partner is billed. */
import type { ReactElement } from 'react';
import { asksLicences } from '../model/draft.ts';
import { TypedField } from '../parts/typed-field.tsx';
import type { StepProps } from './step-props.ts';

/** The questions of the event. */
export function AskStep({ definition, steps, texts, shared }: StepProps): ReactElement {
  const { kind, asks } = definition;
  return (
    <>
      {asksLicences(steps.draft, asks) && <TypedField steps={steps} answer="licences" label={texts.licences} />}
      <TypedField steps={steps} answer="day" label={texts.events[kind].day} hint={shared.dayHint} />
      {asks.includes('back') && <TypedField steps={steps} answer="back" label={texts.back} hint={texts.backHint} />}
      <TypedField steps={steps} answer="billingDay" label={shared.billingDay} hint={shared.billingDayHint} />
    </>
  );
}
