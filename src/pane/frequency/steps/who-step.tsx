/** Step 3: who can change, who cannot and why, by which rule, and what would help. */
import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FrequencyPlan } from '../../../tasks/index.ts';
import { ToldOutcome } from '../../wizard/rows/told-outcome.tsx';
import { worstFirst } from '../../wizard/rows/worst-first.ts';
import type { StepProps } from './step-props.ts';

export interface PlanStepProps extends StepProps {
  readonly plan: FrequencyPlan;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Every row with its outcome; what cannot be done comes first. */
export function WhoStep({ plan, texts, language }: PlanStepProps): ReactElement {
  const styles = useStyles();
  const along = plan.rows.filter(({ because }) => because !== 'chosen').length;
  return (
    <>
      {along > 0 && <Body1Strong>{texts.moveAlong(plan.rows.length - along, along)}</Body1Strong>}
      <ul className={styles.list}>
        {worstFirst(plan.rows).map((row) => (
          <li key={row.subscription.subscription} className={styles.row}>
            <ToldOutcome
              row={row}
              notes={texts.notes}
              trades={texts}
              language={language}
              {...(row.because !== 'chosen' && { beside: texts.because[row.because] })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
