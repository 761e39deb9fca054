/** Step 2: for which invoices each payment may be and why, and how long the money has waited. */
import { Body1, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ageingOf } from '../../../tasks/index.ts';
import { parseDate } from '../../../values/index.ts';
import { adjust, paymentKeys } from '../model/typed-parts.ts';
import { AgeingChart } from '../parts/ageing-chart.tsx';
import { SuggestionCard } from '../parts/suggestion-card.tsx';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** A card a payment. */
export function SuggestionsStep(props: StepProps): ReactElement {
  const { model, texts, language } = props;
  const { steps, payments, suggestions, typed } = model;
  const keys = paymentKeys(payments);
  return (
    <>
      <Body1>{texts.suggestionsLead}</Body1>
      {suggestions.map((suggestion, i) => (
        <SuggestionCard
          key={keys[i]}
          suggestion={suggestion}
          name={texts.payment(i + 1, suggestions.length)}
          typed={typed[i] ?? new Map<string, string>()}
          texts={texts}
          language={language}
          onTake={(parts) => {
            steps.change({ adjusted: adjust(steps.draft.adjusted, keys[i] ?? '', parts) });
          }}
        />
      ))}
      <Ageing {...props} />
    </>
  );
}

/** The age of all that sits unallocated now, counted on a day the person gives. */
function Ageing({ model: { steps, payments }, texts: { ageing }, language }: StepProps): ReactElement {
  const styles = useStyles();
  const on = parseDate(steps.draft.agedOn);
  const held = payments.map((payment) => ({ payment, left: payment.amount }));
  return (
    <section className={styles.section} aria-label={ageing.title}>
      <Subtitle2 as="h3" className={styles.title}>
        {ageing.title}
      </Subtitle2>
      <Field label={ageing.asOf}>
        <Input
          type="date"
          value={steps.draft.agedOn}
          onChange={(_event, { value }) => {
            steps.change({ agedOn: value });
          }}
        />
      </Field>
      {on !== null &&
        ageingOf(held, on).map((one) => <AgeingChart key={one.currency} ageing={one} language={language} />)}
    </section>
  );
}
