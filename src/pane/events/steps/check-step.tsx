/** Step 4: the plan in a sentence, that nothing but a plan is written, and a tick where there is something to know. */
import { Body1, Checkbox, Field, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isDoable, notesOf } from '../../../tasks/index.ts';
import { printDate, printDecimal } from '../../../values/index.ts';
import { messageAt } from '../../wizard/message-at.ts';
import { nameOf } from '../../wizard/parts/printed.ts';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { manyTexts } from '../many/texts/texts-of.ts';
import { fields } from '../model/draft.ts';
import { Outcome } from '../parts/outcome.tsx';
import type { PlanStepProps, RowProps } from './step-props.ts';

/** What will be written, once more. */
export function CheckStep(props: PlanStepProps): ReactElement {
  const { plan, steps, texts, language } = props;
  const [only, ...others] = plan.plans;
  const warned = plan.rows.some(({ outcome }) => isDoable(outcome) && notesOf(outcome).length > 0);
  return (
    <>
      {only !== undefined && others.length === 0 ? <One {...props} plan={only} /> : <Body1>{sentenceOf(props)}</Body1>}
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{wizardTexts(language).dryRun}</MessageBarBody>
      </MessageBar>
      {warned && (
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

/** One row in a sentence, and what is to be known of it. */
function One(props: RowProps): ReactElement {
  const { definition, plan, texts } = props;
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
    </>
  );
}

/** Many rows in a sentence; how many of each outcome stands below. */
function sentenceOf({ definition, plan, steps, language }: PlanStepProps): string {
  const count = plan.rows.filter(({ outcome }) => isDoable(outcome)).length;
  return manyTexts(language).sentences[definition.kind]({ count, on: steps.draft.day.trim() });
}
