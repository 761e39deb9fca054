/** Step 1: the open invoices and the payments, each from a sheet or pasted; rows that cannot be read are left out only knowingly. */
import { Body1, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { messageAt } from '../../wizard/message-at.ts';
import { fields } from '../model/draft.ts';
import { sourceKinds } from '../model/source.ts';
import { SourceChoice } from '../parts/source-choice.tsx';
import type { StepProps } from './step-props.ts';

const useStyles = makeStyles({ lead: { color: tokens.colorNeutralForeground2 } });

/** Two lists. */
export function SheetsStep({ model, texts }: StepProps): ReactElement {
  const styles = useStyles();
  const { steps, read } = model;
  const unread = sourceKinds.some((kind) => read[kind].problems.length > 0);
  return (
    <>
      <Body1 className={styles.lead}>{texts.lead}</Body1>
      {sourceKinds.map((kind) => (
        <SourceChoice key={kind} kind={kind} model={model} texts={texts} />
      ))}
      {unread && (
        <Field {...messageAt(steps, fields.without)}>
          <Checkbox
            id={fields.without}
            checked={steps.draft.without}
            label={texts.without}
            onChange={(_event, { checked }) => {
              steps.change({ without: checked === true });
            }}
          />
        </Field>
      )}
    </>
  );
}
