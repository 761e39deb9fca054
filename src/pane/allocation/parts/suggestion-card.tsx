/** One payment: what is suggested and why; of several solutions all are listed, and a person takes one or none. */
import { Body1, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { allocationSentence, amountText } from '../../../messages/index.ts';
import type { OpenInvoice } from '../../../sheets/index.ts';
import type { Suggestion } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { useNumbers } from '../../settings/use-settings.ts';
import { isChoice, typedChoice, type TypedParts } from '../model/typed-parts.ts';
import type { AllocationViewTexts } from '../texts/allocation-view-texts.ts';
import { useCardStyles } from '../../wizard/parts/card-styles.ts';
import { PaymentHead } from './payment-head.tsx';

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** The payment's place, as it is said. */
  readonly name: string;
  readonly typed: TypedParts;
  readonly texts: AllocationViewTexts;
  readonly language: PaneLanguage;
  readonly onTake: (parts: TypedParts) => void;
}

/** Grade, reason, invoices. */
export function SuggestionCard({
  suggestion,
  name,
  typed,
  texts,
  language,
  onTake,
}: SuggestionCardProps): ReactElement {
  const styles = useCardStyles();
  const numbers = useNumbers();
  const { payment, grade, pays, alternatives } = suggestion;
  return (
    <section className={styles.card} aria-label={name}>
      <PaymentHead payment={payment} grade={grade} texts={texts} />
      <Body1>{allocationSentence(suggestion, language)}</Body1>
      {pays.length > 0 && (
        <ul className={styles.list}>
          {pays.map(({ invoice, cents }) => (
            <li key={invoice.number}>{`${invoice.number}: ${amountText(cents, invoice.currency, numbers)}`}</li>
          ))}
        </ul>
      )}
      {alternatives.length > 0 && <Choices alternatives={alternatives} typed={typed} texts={texts} onTake={onTake} />}
    </section>
  );
}

interface ChoicesProps extends Pick<SuggestionCardProps, 'typed' | 'texts' | 'onTake'> {
  readonly alternatives: readonly (readonly OpenInvoice[])[];
}

/** None is taken before a person takes it. */
function Choices({ alternatives, typed, texts, onTake }: ChoicesProps): ReactElement {
  const taken = alternatives.findIndex((choice) => isChoice(typed, choice));
  return (
    <Field label={texts.choose}>
      <RadioGroup
        value={taken < 0 ? '' : String(taken)}
        onChange={(_event, { value }) => {
          const choice = alternatives.find((_one, i) => String(i) === value);
          onTake(typedChoice(choice ?? []));
        }}
      >
        {alternatives.map((choice, i) => (
          <Radio
            key={choice.map(({ number }) => number).join()}
            value={String(i)}
            label={choice.map(({ number }) => number).join(' + ')}
          />
        ))}
        <Radio value="" label={texts.noChoice} />
      </RadioGroup>
    </Field>
  );
}
