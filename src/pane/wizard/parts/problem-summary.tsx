/** What a step lacks, on top of it: each a link to the field that can mend it. Takes the focus when Next was in vain. */
import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { FieldProblem } from '../steps.ts';

export interface ProblemSummaryProps {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
  /** Counts the presses of Next in vain. */
  readonly refused: number;
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  // Of several lines; the bullet stands beside the first.
  link: { verticalAlign: 'top', textAlign: 'start' },
});

/** Nothing while nothing is missing. */
export function ProblemSummary({ title, problems, refused }: ProblemSummaryProps): ReactElement | null {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused > 0) box.current?.focus();
  }, [refused]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <ul className={styles.list}>
            {problems.map(({ field, message }) => (
              <li key={field}>
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => {
                    document.getElementById(field)?.focus();
                  }}
                >
                  {message}
                </Link>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
