/** Whether it can be planned, and every reason and warning with its rule and where that is written. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { notesOf } from '../../../tasks/index.ts';
import { OutcomeBadge } from '../../wizard/parts/outcome-badge.tsx';
import { nameOf } from '../../wizard/parts/printed.ts';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { fields } from '../model/draft.ts';
import type { PlanStepProps } from '../steps/step-props.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A problem of the step leads here. */
export function Outcome({ plan, texts, shared, language }: PlanStepProps): ReactElement {
  const styles = useStyles();
  const { subscription, regime, outcome } = plan.row;
  const { rule } = wizardTexts(language);
  return (
    <div id={fields.outcome} tabIndex={-1}>
      <div className={styles.head}>
        <OutcomeBadge kind={outcome.kind} language={language} />
        <Body1Strong>{nameOf(subscription)}</Body1Strong>
      </div>
      <Caption1 className={styles.small}>
        {regime === 'legacy' ? shared.legacy : shared.newCommerce} · {subscription.subscription}
      </Caption1>
      {outcome.kind === 'ready' ? (
        <Body1>{texts.ready}</Body1>
      ) : (
        <ul className={styles.notes}>
          {notesOf(outcome).map((note) => (
            <li key={note.code}>
              <Body1>
                {texts.notes[note.code].why(note.with)} {texts.notes[note.code].fix}
              </Body1>
              <Caption1 className={styles.small}>{rule(note.rule, note.cite.source, note.cite.paragraph)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
