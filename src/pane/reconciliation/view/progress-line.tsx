/** What is being done, said once, and how far it is: a bar that moves, and the rows done of all. */
import { Body1, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFigures } from '../../settings/use-settings.ts';
import type { Progress } from '../check-stage.ts';

export interface ProgressLineProps extends Progress {
  /** Null while nothing is done. */
  readonly text: string | null;
  readonly rows?: number;
}

const useStyles = makeStyles({
  /** Stands empty, so that what comes into it is announced; takes no room then. */
  status: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
  bar: { display: 'grid', gap: tokens.spacingVerticalXS, width: '100%' },
  rows: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** Nothing but an empty place for the words, while nothing is done. */
export function ProgressLine({ text, share, done, rows }: ProgressLineProps): ReactElement {
  const styles = useStyles();
  const figures = useFigures();
  return (
    <>
      <div role="status" className={styles.status}>
        {text !== null && <Body1>{text}</Body1>}
      </div>
      {text !== null && (
        <div className={styles.bar}>
          <ProgressBar aria-label={text} {...(share !== undefined && { value: share })} />
          {done !== undefined && rows !== undefined && (
            <Caption1 className={styles.rows}>{`${figures(String(done))} / ${figures(String(rows))}`}</Caption1>
          )}
        </div>
      )}
    </>
  );
}
