/** Step 3: what of each payment goes to which invoice, typed; never more than is open, and never more than was paid. */
import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { adjust, paymentKeys } from '../model/typed-parts.ts';
import { PaymentCard } from '../parts/payment-card.tsx';
import type { StepProps } from './step-props.ts';

/** A card a payment. */
export function AdjustStep({ model, texts, language }: StepProps): ReactElement {
  const { steps, payments } = model;
  return (
    <>
      <Body1>{texts.adjustLead}</Body1>
      {paymentKeys(payments).map((key, i) => (
        <PaymentCard
          key={key}
          model={model}
          index={i}
          texts={texts}
          language={language}
          onType={(parts) => {
            steps.change({ adjusted: adjust(steps.draft.adjusted, key, parts) });
          }}
        />
      ))}
    </>
  );
}
