/** Step 4: the plan in a sentence, that nothing but a plan is written, and a tick where there is something to know. */
import { Body1, Checkbox, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { notesOf } from '../../../tasks/index.ts';
import { printDate, printDecimal } from '../../../values/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { nameOf } from '../../wizard/parts/printed.ts';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { fields } from '../model/draft.ts';
import { Outcome } from '../parts/outcome.tsx';
import type { PlanStepProps } from './step-props.ts';

/** What will be written, once more. */
export function CheckStep(props: PlanStepProps): ReactElement {
  const { definition, plan, steps, texts, language } = props;
  const { subscription, on, after } = plan.row;
  const sentence = texts.events[definition.kind].sentence({
    name: nameOf(subscription),
    on: on === null ? '' : printDate(on),
    licences: printDecimal(after?.licences ?? subscription.quantity),
  });
  return (
    <>
      <Body1>{sentence}</Body1>
      <Outcome {...props} />
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{wizardTexts(language).dryRun}</MessageBarBody>
      </MessageBar>
      {notesOf(plan.row.outcome).length > 0 && (
        <Field {...messageAt(steps, fields.understood)}>
          <Checkbox
            id={fields.understood}
            checked={steps.draft.understood}
            label={texts.understood}
            onChange={(_event, { checked }) => {
              steps.change({ understood: checked === true });
            }}
          />
        </Field>
      )}
    </>
  );
}
