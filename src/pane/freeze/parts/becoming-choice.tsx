/** The choice of what cells become when they are frozen. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLanguage } from '../../texts/texts-of.ts';
import type { Becoming } from '../texts/freeze-texts.ts';
import { freezeTexts } from '../texts/texts-of.ts';

export interface BecomingChoiceProps {
  readonly becoming: Becoming;
  readonly onChoice: (becoming: Becoming) => void;
}

const choices: readonly Becoming[] = ['values', 'formulas'];

/** Two ways. */
export function BecomingChoice({ becoming, onChoice }: BecomingChoiceProps): ReactElement {
  const texts = freezeTexts(useLanguage());
  return (
    <Field label={texts.becoming}>
      <RadioGroup
        value={becoming}
        onChange={(_event, { value }) => {
          onChoice(value === 'formulas' ? 'formulas' : 'values');
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice} value={choice} label={texts.becomings[choice]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
