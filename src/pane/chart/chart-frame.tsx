/** The single frame of every chart of the pane: its title, the sentence it says, the picture, and the same figures as a table. */
import { Body1, Caption1, makeStyles, Subtitle2, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FigureTable, type TableOfFigures } from './figure-table.tsx';

export interface ChartFrameProps {
  /** Left out where a heading stands over the chart already. */
  readonly title?: string;
  /** Of the title. */
  readonly level?: 'h3' | 'h4';
  /** One sentence. */
  readonly takeaway: string;
  /** The picture, which has the sentence for its name. */
  readonly children: ReactNode;
  /** How to read the picture. */
  readonly reading?: ReactNode;
  /** What the table is called. */
  readonly figures: string;
  readonly table: TableOfFigures;
}

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { margin: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { minHeight: '24px', cursor: 'pointer' },
});

/** A figure of the page. */
export function ChartFrame(props: ChartFrameProps): ReactElement {
  const { title, level = 'h3', takeaway, children, reading, figures, table } = props;
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      {title !== undefined && (
        <Subtitle2 as={level} className={styles.heading}>
          {title}
        </Subtitle2>
      )}
      <Body1>{takeaway}</Body1>
      {children}
      {reading !== undefined && <div className={styles.small}>{reading}</div>}
      <details>
        <summary className={styles.summary}>
          <Caption1>{figures}</Caption1>
        </summary>
        <FigureTable {...table} />
      </details>
    </figure>
  );
}
