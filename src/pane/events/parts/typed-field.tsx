/** A field of the draft: its label, what it wants, and what it lacks. */
import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { messageAt } from '../../wizard/message-at.ts';
import { fields, type EventDraft } from '../model/draft.ts';
import type { StepProps } from '../steps/step-props.ts';

/** Answers that are typed as text. */
type TypedAnswer = {
  [K in keyof EventDraft]: string extends EventDraft[K] ? K : never;
}[keyof EventDraft];

export interface TypedFieldProps extends Pick<StepProps, 'steps'> {
  readonly answer: TypedAnswer;
  readonly label: string;
  readonly hint?: string;
}

/** One line of text. */
export function TypedField({ steps, answer, label, hint }: TypedFieldProps): ReactElement {
  const id = Object.entries(fields).find(([name]) => name === answer)?.[1] ?? `event-${answer}`;
  return (
    <Field label={label} {...(hint !== undefined && { hint })} {...messageAt(steps, id)}>
      <Input
        id={id}
        value={steps.draft[answer]}
        onChange={(_event, { value }) => {
          steps.change({ [answer]: value });
        }}
      />
    </Field>
  );
}
