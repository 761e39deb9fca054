/** Step 2: the partner's own rates, each with its days and its source; as many as there are. */
import { Body1, Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fields } from '../model/draft.ts';
import { emptyRate, type TypedRate } from '../model/typed-rate.ts';
import { RateCard } from '../parts/rate-card.tsx';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({ add: { alignSelf: 'start' } });

/** A card a rate, and one more on request. */
export function RatesStep({ model: { steps }, texts }: StepProps): ReactElement {
  const styles = useStyles();
  const { rates } = steps.draft;
  const set = (changed: readonly TypedRate[]): void => {
    steps.change({ rates: changed });
  };
  return (
    <>
      <Body1>{texts.ratesLead}</Body1>
      {rates.map((rate, index) => (
        <RateCard
          key={index}
          rate={rate}
          index={index}
          problems={steps}
          texts={texts.rate}
          onChange={(typed) => {
            set(rates.with(index, typed));
          }}
          onRemove={() => {
            set(rates.filter((_, other) => other !== index));
            // The button that was pressed is gone; the next thing to do is to add another.
            document.getElementById(fields.add)?.focus();
          }}
        />
      ))}
      <Button
        id={fields.add}
        className={styles.add}
        onClick={() => {
          set([...rates, emptyRate(rates.length === 0 ? 'global' : 'campaign')]);
        }}
      >
        {texts.rate.add}
      </Button>
    </>
  );
}
