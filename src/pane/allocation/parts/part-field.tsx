/** The field for what one invoice takes of a payment. */
import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { OpenInvoice } from '../../../sheets/index.ts';
import { printDate } from '../../../values/index.ts';
import { centsTyped } from '../model/cents-typed.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';

export interface PartFieldProps {
  readonly id: string;
  readonly invoice: OpenInvoice;
  readonly text: string;
  readonly problem: string | null;
  readonly texts: AllocationViewTexts;
  readonly onType: (text: string) => void;
}

/** A number, what is open of it, and the amount. */
export function PartField({ id, invoice, text, problem, texts, onType }: PartFieldProps): ReactElement {
  const numbers = useNumbers();
  const { number, due, open, currency } = invoice;
  const unreadable = centsTyped(text) === null ? texts.notAnAmount : null;
  const wrong = unreadable ?? problem;
  const facts = [
    `${texts.open} ${amountText(open, currency, numbers)}`,
    ...(due === null ? [] : [`${texts.due} ${printDate(due)}`]),
  ];
  return (
    <Field
      label={number}
      hint={facts.join(', ')}
      validationState={wrong === null ? 'none' : 'error'}
      validationMessage={wrong ?? ''}
    >
      <Input
        id={id}
        inputMode="decimal"
        value={text}
        onChange={(_event, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
