/** A day of the month for each customer whose subscriptions change, typed. */
import { Caption1, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubscriptionList } from '../../../sheets/index.ts';
import { customerKey } from '../../../tasks/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { adviceTexts } from '../advice/texts/texts-of.ts';
import { fields } from '../model/draft.ts';
import type { StepProps } from '../steps/step-props.ts';

export interface CustomerDaysProps extends Pick<StepProps, 'steps' | 'language'> {
  readonly list: SubscriptionList;
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  days: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  day: { maxWidth: '96px' },
});

/** One field a customer, in the order of the list. */
export function CustomerDays({ steps, language, list }: CustomerDaysProps): ReactElement {
  const styles = useStyles();
  const { customerDays: texts } = adviceTexts(language);
  const { chosen, customerDays } = steps.draft;
  const customers = new Map(
    chosen.flatMap((id) => {
      const subscription = list.find(id);
      if (subscription === null) return [];
      const key = customerKey(subscription);
      return [[key, subscription.customerName ?? key] as const];
    }),
  );
  return (
    <div className={styles.days} role="group" aria-labelledby={`${fields.customerDays}-title`}>
      <Subtitle2 as="h3" id={`${fields.customerDays}-title`} className={styles.heading}>
        {texts.title}
      </Subtitle2>
      <Caption1>{texts.hint}</Caption1>
      {[...customers].map(([key, name], index) => (
        <Field key={key} label={name} {...(index === 0 && messageAt(steps, fields.customerDays))}>
          <Input
            {...(index === 0 && { id: fields.customerDays })}
            className={styles.day}
            inputMode="numeric"
            value={customerDays[key] ?? ''}
            onChange={(_event, { value }) => {
              steps.change({ customerDays: { ...customerDays, [key]: value } });
            }}
          />
        </Field>
      ))}
    </div>
  );
}
