/** Step 2: on which day they change, on which day of the month the partner is billed, and what each day would cost. */
import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SubscriptionList } from '../../../sheets/index.ts';
import type { FrequencyQuestion } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { CostStrip } from '../advice/cost-strip.tsx';
import { fields, type FrequencyDraft } from '../model/draft.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { CustomerDays } from '../parts/customer-days.tsx';
import type { StepProps } from './step-props.ts';

const kinds: readonly FrequencyDraft['dayKind'][] = ['common', 'own-day', 'renewal', 'customer-day'];

export interface DateStepProps extends StepProps {
  /** Null until the sheet of subscriptions is read. */
  readonly list: SubscriptionList | null;
  /** Null until the step says all of it. */
  readonly question: FrequencyQuestion | null;
}

/** One day for all, or each its own. */
export function DateStep({ steps, texts, language, list, question }: DateStepProps): ReactElement {
  const { draft, change } = steps;
  return (
    <>
      <Field label={texts.when}>
        <RadioGroup
          value={draft.dayKind}
          onChange={(_event, { value }) => {
            change({ dayKind: kinds.find((kind) => kind === value) ?? 'common' });
          }}
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={texts.days[kind]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.dayLabel[draft.dayKind]} hint={texts.dayHint} {...messageAt(steps, fields.day)}>
        <Input
          id={fields.day}
          value={draft.day}
          onChange={(_event, { value }) => {
            change({ day: value });
          }}
        />
      </Field>
      <Field label={texts.billingDay} hint={texts.billingDayHint} {...messageAt(steps, fields.billingDay)}>
        <Input
          id={fields.billingDay}
          inputMode="numeric"
          value={draft.billingDay}
          onChange={(_event, { value }) => {
            change({ billingDay: value });
          }}
        />
      </Field>
      {draft.dayKind === 'customer-day' && list !== null && (
        <CustomerDays steps={steps} language={language} list={list} />
      )}
      {draft.dayKind === 'common' && question !== null && (
        <CostStrip
          question={question}
          language={language}
          onTake={(on) => {
            change({ day: printDate(on) });
          }}
        />
      )}
    </>
  );
}
