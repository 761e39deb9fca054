/** A list of terms, each with what is to be said of it: how an explanation tells what stands in no sum. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  term: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** The list; its items are facts. */
export function Facts({ children }: { readonly children: ReactNode }): ReactElement {
  return <dl className={useStyles().facts}>{children}</dl>;
}

export interface FactProps {
  readonly term: string;
  /** Definitions, `dd`. */
  readonly children: ReactNode;
}

/** One term. */
export function Fact({ term, children }: FactProps): ReactElement {
  return (
    <div>
      <dt className={useStyles().term}>{term}</dt>
      {children}
    </div>
  );
}
