/** Step 3: who can change, who cannot and why, by which rule, and what would help. */
import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { notesOf, type FrequencyPlan, type FrequencyRow } from '../../../tasks/index.ts';
import { OutcomeBadge } from '../../wizard/parts/outcome-badge.tsx';
import { wizardTexts } from '../../wizard/texts/texts-of.ts';
import { nameOf } from '../../wizard/parts/printed.ts';
import type { StepProps } from './step-props.ts';

export interface PlanStepProps extends StepProps {
  readonly plan: FrequencyPlan;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  small: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Every row with its outcome; what cannot be done comes first. */
export function WhoStep({ plan, texts, language }: PlanStepProps): ReactElement {
  const styles = useStyles();
  const along = plan.rows.filter(({ because }) => because !== 'chosen').length;
  const order = { blocked: 0, 'not-known': 1, warning: 2, ready: 3 } as const;
  const rows = plan.rows.toSorted((a, b) => order[a.outcome.kind] - order[b.outcome.kind]);
  return (
    <>
      {along > 0 && <Body1Strong>{texts.moveAlong(plan.rows.length - along, along)}</Body1Strong>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.subscription.subscription} className={styles.row}>
            <Row row={row} texts={texts} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({
  row,
  texts,
  language,
}: { readonly row: FrequencyRow } & Pick<StepProps, 'texts' | 'language'>): ReactElement {
  const styles = useStyles();
  const { subscription, because, regime, outcome } = row;
  const { rule } = wizardTexts(language);
  return (
    <>
      <div className={styles.head}>
        <OutcomeBadge kind={outcome.kind} language={language} />
        <Body1Strong>{nameOf(subscription)}</Body1Strong>
      </div>
      <Caption1 className={styles.small}>
        {regime === 'legacy' ? texts.legacy : texts.newCommerce} · {subscription.subscription}
        {because !== 'chosen' && ` · ${texts.because[because]}`}
      </Caption1>
      {outcome.kind !== 'ready' && (
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
    </>
  );
}
