/** Where no licence would be left: the way to the plan of a cancellation. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { notesOf } from '../../../tasks/index.ts';
import type { RowProps } from '../steps/step-props.ts';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** Nothing where anything else stands in the way. */
export function CancelInstead({ plan, texts, onCancel }: RowProps): ReactElement | null {
  const styles = useStyles();
  const { subscription, outcome } = plan.row;
  const isNone = notesOf(outcome).some(({ code }) => code === 'no-licences');
  if (!isNone || onCancel === undefined) return null;
  return (
    <Button
      size="small"
      className={styles.button}
      onClick={() => {
        onCancel(subscription.subscription);
      }}
    >
      {texts.events.cancellation.title}
    </Button>
  );
}
