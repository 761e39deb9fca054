/** Step 5: the answers in a sentence, what is lost, a tick that it was understood, and that nothing but a plan is written. */
import { Body1, Checkbox, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isDoable, notesOf, preparations } from '../../../tasks/index.ts';
import { printDate } from '../../../values/index.ts';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { adviceTexts } from '../advice/texts/texts-of.ts';
import { fields } from '../model/draft.ts';
import type { PlanStepProps } from './who-step.tsx';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What will be written, once more. */
export function CheckStep({ plan, steps, texts, language }: PlanStepProps): ReactElement {
  const styles = useStyles();
  const { checklist } = adviceTexts(language);
  const rows = plan.rows.filter(({ outcome }) => isDoable(outcome));
  const lose = (code: string): number =>
    rows.filter(({ outcome }) => notesOf(outcome).some((note) => note.code === code)).length;
  const days = [...new Set(rows.flatMap(({ on }) => on ?? []))].sort((a, b) => a - b).map(printDate);
  return (
    <>
      <Body1>
        {rows.length === 0
          ? texts.nothing
          : texts.checkSentence({ ready: rows.length, to: texts.frequencies[plan.to], days: days.join(', ') })}
      </Body1>
      <Subtitle2 as="h3" className={styles.heading}>
        {checklist.title}
      </Subtitle2>
      <ul className={styles.list}>
        {preparations.map((task) => (
          <li key={task}>{checklist.tasks[task]}</li>
        ))}
      </ul>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{wizardTexts(language).dryRun}</MessageBarBody>
      </MessageBar>
      <Checkbox
        id={fields.understood}
        checked={steps.draft.understood}
        label={texts.understood(lose('promotion-lost'), lose('price-reset'))}
        onChange={(_event, { checked }) => {
          steps.change({ understood: checked === true });
        }}
      />
    </>
  );
}
