/** A paragraph of a source; its titles are English whatever the pane speaks. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface CitedProps {
  readonly source: string;
  readonly section: string;
  readonly dated: string;
}

const useStyles = makeStyles({
  cite: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  dated: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The definition of a term. */
export function Cited({ source, section, dated }: CitedProps): ReactElement {
  const styles = useStyles();
  return (
    <dd className={styles.cite} lang="en">
      {`“${section}”`}
      <br />
      <span className={styles.dated}>{`${source}, ${dated}`}</span>
    </dd>
  );
}
