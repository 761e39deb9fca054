/** Step 2: on which day they change, and on which day of the month the partner is billed. */
import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { fields, type FrequencyDraft } from '../model/draft.ts';
import { messageAt } from '../../wizard/message-at.ts';
import type { StepProps } from './step-props.ts';

const kinds: readonly FrequencyDraft['dayKind'][] = ['common', 'own-day', 'renewal'];

/** One day for all, or each its own. */
export function DateStep({ steps, texts }: StepProps): ReactElement {
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
    </>
  );
}
